import type { Actor } from '../../identity/actor.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Notice } from '../notice.ts';
import { oneSignatureReviewed } from '../notice-approval.ts';
import { openNotice } from './open-notice.ts';
import type { NoticePorts } from './ports.ts';

export interface ReviewOneSignatureInput {
  readonly noticeId: string;
  readonly agreed: boolean;
  readonly remark: string | null;
}

/** A second person looks at what went out on one signature. */
export function reviewOneSignature(ports: NoticePorts) {
  return async (actor: Actor, input: ReviewOneSignatureInput): Promise<Outcome<Stored<Notice>>> => {
    const opened = await openNotice(ports, actor, 'reviewOneSignature', input.noticeId);
    if (!opened.ok) return opened;
    const review = {
      verdict: input.agreed ? ('CONFIRMED' as const) : ('OBJECTED' as const),
      reviewerId: actor.id,
      remark: input.remark,
      at: ports.changes.now(),
    };
    return ports.changes.apply(
      ports.notices,
      input.noticeId,
      (notice) => oneSignatureReviewed(notice, review),
      actor,
    );
  };
}
