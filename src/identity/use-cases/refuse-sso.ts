import { refuse, type Outcome } from '../../shared/outcome.ts';
import { publicActor } from '../actor.ts';
import { refusedSignIn, type SignInFault } from '../sign-in-attempt.ts';
import type { IdentityPorts } from './ports.ts';

/** Puts on record that a way through the sign-in provider led nowhere; whoever tried hears the same code. */
export async function refuseSso(
  ports: Pick<IdentityPorts, 'changes' | 'refusedSignIns'>,
  fault: SignInFault & `SSO_${string}`,
  userId: string | null,
): Promise<Outcome<never>> {
  const id = ports.changes.newId();
  const refusal = refusedSignIn(id, userId, fault);
  await ports.changes.insert(ports.refusedSignIns, id, refusal, {
    ...publicActor,
    method: 'sso',
  });
  return refuse({ code: fault });
}
