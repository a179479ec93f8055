import type { Actor } from '../../identity/actor.ts';
import { authoriseUnlessSystem } from '../../identity/permissions.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { EvidenceItem } from '../evidence-item.ts';
import type { EvidenceAct, EvidencePorts } from './ports.ts';

/** The item, when the actor may do this with it; another organisation's is one that is not there. */
export async function openItem(
  ports: Pick<EvidencePorts, 'evidenceItems' | 'authorise'>,
  actor: Actor,
  act: EvidenceAct,
  evidenceId: string,
): Promise<Outcome<Stored<EvidenceItem>>> {
  const allowed = authoriseUnlessSystem(actor, act);
  if (!allowed.ok) return allowed;
  const stored = await ports.evidenceItems.get(evidenceId);
  const seen = stored && (await ports.authorise(actor, act, stored.value.incidentId));
  return stored && seen?.ok === true
    ? accept(stored)
    : refuse({ code: 'NOT_FOUND', field: 'evidenceId' });
}
