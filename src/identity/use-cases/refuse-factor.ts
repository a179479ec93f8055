import { refuse, type Outcome } from '../../shared/outcome.ts';
import { publicActor } from '../actor.ts';
import { refusedSignIn } from '../sign-in-attempt.ts';
import type { IdentityPorts } from './ports.ts';

/** A wrong code is recorded as a refused sign-in, whether it was to show a factor or to add one. */
export async function refuseFactor(
  ports: Pick<IdentityPorts, 'changes' | 'refusedSignIns'>,
  userId: string,
): Promise<Outcome<never>> {
  const id = ports.changes.newId();
  const refusal = refusedSignIn(id, userId, 'SECOND_FACTOR_WRONG');
  await ports.changes.insert(ports.refusedSignIns, id, refusal, publicActor);
  return refuse({ code: 'SECOND_FACTOR_REFUSED', field: 'code' });
}
