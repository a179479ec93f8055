import type { Sentence } from './locale.ts';

export const jobRefusals = {
  JOB_LEASE_LOST: {
    nl: 'Een andere werker heeft deze taak overgenomen.',
    en: 'Another worker has taken this job over.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
