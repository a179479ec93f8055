import type { Actor } from '../../identity/actor.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { blocksOf } from '../lint.ts';
import type { Notice } from '../notice.ts';
import { approvedByTwo } from '../notice-approval.ts';
import { contentDigest, currentVersion } from '../notice-versions.ts';
import { lintOf } from './lint-of.ts';
import { openNotice } from './open-notice.ts';
import type { NoticePorts } from './ports.ts';

export interface ApproveNoticeInput {
  readonly noticeId: string;
  readonly version: number;
  /** Of what the approver saw; the newest text's own when the screen gave none. */
  readonly contentDigest?: string;
}

/** A second person approves exactly this version. */
export function approveNotice(ports: NoticePorts) {
  return async (actor: Actor, input: ApproveNoticeInput): Promise<Outcome<Stored<Notice>>> => {
    const opened = await openNotice(ports, actor, 'approveNotice', input.noticeId);
    if (!opened.ok) return opened;
    const blocks = blocksOf(await lintOf(ports, opened.value.value));
    const seen = input.contentDigest ?? contentDigest(currentVersion(opened.value.value).contents);
    const approved = {
      version: input.version,
      contentDigest: seen,
      approverId: actor.id,
      at: ports.changes.now(),
      blocks,
    };
    return ports.changes.apply(
      ports.notices,
      input.noticeId,
      (notice) => approvedByTwo(notice, approved),
      actor,
    );
  };
}
