import type { Actor } from '../../identity/actor.ts';
import { authoriseUnlessSystem } from '../../identity/permissions.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { isPrivileged, type EvidenceItem } from '../evidence-item.ts';
import type { EvidenceAct, EvidencePorts } from './ports.ts';

/** The item, when the actor may do this with it; any other is one that is not there. */
export async function openItem(
  ports: Pick<EvidencePorts, 'evidenceItems' | 'authorise' | 'readsLane'>,
  actor: Actor,
  act: EvidenceAct,
  evidenceId: string,
): Promise<Outcome<Stored<EvidenceItem>>> {
  const allowed = authoriseUnlessSystem(actor, act);
  if (!allowed.ok) return allowed;
  const unknown = refuse({ code: 'NOT_FOUND', field: 'evidenceId' });
  const stored = await ports.evidenceItems.get(evidenceId);
  if (!stored) return unknown;
  const { incidentId } = stored.value;
  const seen = await ports.authorise(actor, act, incidentId);
  if (!seen.ok) return unknown;
  const inLane = isPrivileged(stored.value);
  return !inLane || (await ports.readsLane(actor, incidentId)) ? accept(stored) : unknown;
}
