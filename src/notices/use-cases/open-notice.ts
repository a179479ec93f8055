import type { Actor } from '../../identity/actor.ts';
import { authoriseUnlessSystem, type Act } from '../../identity/permissions.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Notice } from '../notice.ts';
import type { NoticePorts } from './ports.ts';

/** The notice, when the actor may do this with it; another organisation's is one that is not there. */
export async function openNotice(
  ports: Pick<NoticePorts, 'notices' | 'authorise'>,
  actor: Actor,
  act: Act,
  noticeId: string,
): Promise<Outcome<Stored<Notice>>> {
  const allowed = authoriseUnlessSystem(actor, act);
  if (!allowed.ok) return allowed;
  const unknown = refuse({ code: 'NOTICE_NOT_FOUND', field: 'noticeId' });
  const stored = await ports.notices.get(noticeId);
  if (!stored) return unknown;
  const { incidentId, onBehalfOf } = stored.value;
  const seen = await ports.authorise(actor, act, incidentId, onBehalfOf);
  return seen.ok ? accept(stored) : unknown;
}
