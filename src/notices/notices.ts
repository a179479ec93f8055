import type { CollectionDefinition } from '../store/collection.ts';
import type { Notice } from './notice.ts';
import { awaitingReview } from './notice-approval.ts';

export const notices: CollectionDefinition<Notice> = {
  name: 'notices',
  indexes: [
    {
      name: 'by-incident',
      equals: (notice) => notice.incidentId,
      order: (notice) => [notice.versions[0]?.at ?? ''],
    },
    {
      /** Signed by one person and not looked at by a second: alarmed until it is. */
      name: 'awaiting-review',
      equals: (notice) => (awaitingReview(notice) ? 'ONE_SIGNATURE' : undefined),
      order: (notice) => [awaitingReview(notice)?.reviewDueAt ?? ''],
    },
  ],
};
