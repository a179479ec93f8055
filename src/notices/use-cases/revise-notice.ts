import type { Actor } from '../../identity/actor.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Notice, NoticeContent } from '../notice.ts';
import { revised } from '../notice-versions.ts';
import type { NoticePorts } from './ports.ts';

export interface ReviseNoticeInput {
  readonly noticeId: string;
  readonly basedOn: number;
  readonly contents: readonly NoticeContent[];
}

/** A new version by a person; what was approved before no longer counts. */
export function reviseNotice(ports: NoticePorts) {
  return async (actor: Actor, input: ReviseNoticeInput): Promise<Outcome<Stored<Notice>>> => {
    const stored = await ports.notices.get(input.noticeId);
    if (!stored) return refuse({ code: 'NOTICE_NOT_FOUND', field: 'noticeId' });
    const { incidentId, onBehalfOf } = stored.value;
    const allowed = await ports.authorise(actor, 'reviseNotice', incidentId, onBehalfOf);
    if (!allowed.ok) return allowed;
    const revision = {
      basedOn: input.basedOn,
      contents: input.contents,
      authorId: actor.id,
      at: ports.changes.now(),
    };
    return ports.changes.apply(
      ports.notices,
      input.noticeId,
      (notice) => revised(notice, revision),
      actor,
    );
  };
}
