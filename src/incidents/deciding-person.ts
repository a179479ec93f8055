import type { Actor } from '../identity/actor.ts';
import { authorise, type Act } from '../identity/permissions.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';

/**
 * Rule 4: a person decides, and a second person is one: never a token of another system, and never the
 * DPO, who advises, whatever other role the same person has (GDPR Art. 38(3), 38(6)).
 */
export function decidingPerson(actor: Actor, act: Act): Outcome<void> {
  const allowed = authorise(actor, act);
  if (!allowed.ok) return allowed;
  if (actor.roles.includes('DPO')) return refuse({ code: 'DPO_DOES_NOT_DECIDE' });
  return actor.kind === 'TOKEN' ? refuse({ code: 'A_PERSON_DECIDES' }) : accept(undefined);
}
