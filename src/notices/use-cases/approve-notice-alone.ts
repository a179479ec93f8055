import type { Actor } from '../../identity/actor.ts';
import { requireRecentProof } from '../../identity/recent-proof.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { blocksOf } from '../lint.ts';
import type { Notice } from '../notice.ts';
import { approvedAlone } from '../notice-approval.ts';
import { contentDigest, currentVersion } from '../notice-versions.ts';
import { lintOf } from './lint-of.ts';
import type { ApproveNoticeInput } from './approve-notice.ts';
import { openNotice } from './open-notice.ts';
import type { NoticePorts } from './ports.ts';

export interface ApproveNoticeAloneInput extends ApproveNoticeInput {
  readonly reason: string;
}

/** The emergency path: one signature, just authenticated, with a reason; reviewed within 24 hours. */
export function approveNoticeAlone(ports: NoticePorts) {
  return async (actor: Actor, input: ApproveNoticeAloneInput): Promise<Outcome<Stored<Notice>>> => {
    const opened = await openNotice(ports, actor, 'approveNoticeAlone', input.noticeId);
    if (!opened.ok) return opened;
    const at = ports.changes.now();
    const proof = requireRecentProof(actor, at);
    if (!proof.ok) return proof;
    const alone = {
      version: input.version,
      contentDigest:
        input.contentDigest ?? contentDigest(currentVersion(opened.value.value).contents),
      approverId: actor.id,
      at,
      blocks: blocksOf(await lintOf(ports, opened.value.value)),
      reason: input.reason,
    };
    return ports.changes.apply(
      ports.notices,
      input.noticeId,
      (notice) => approvedAlone(notice, alone),
      actor,
    );
  };
}
