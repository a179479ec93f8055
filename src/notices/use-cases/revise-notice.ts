import type { Actor } from '../../identity/actor.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Notice, NoticeContent } from '../notice.ts';
import { revised } from '../notice-versions.ts';
import { openNotice } from './open-notice.ts';
import type { NoticePorts } from './ports.ts';

export interface ReviseNoticeInput {
  readonly noticeId: string;
  readonly basedOn: number;
  readonly contents: readonly NoticeContent[];
}

/** A new version by a person; what was approved before no longer counts. */
export function reviseNotice(ports: NoticePorts) {
  return async (actor: Actor, input: ReviseNoticeInput): Promise<Outcome<Stored<Notice>>> => {
    const opened = await openNotice(ports, actor, 'reviseNotice', input.noticeId);
    if (!opened.ok) return opened;
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
