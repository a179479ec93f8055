import type { Instant } from '../shared/instant.ts';
import { verifyRemarks } from '../texts/verify-findings.ts';
import type { TreeHead } from './checkpoint.ts';
import type { Finding, LogVerdict } from './verify-log.ts';

/** What `verify` answers about a bundle. */
export interface Verdict {
  readonly result: 'pass' | 'fail';
  /** The place of the first entry that is not as it should be; null when none can be named. */
  readonly firstBadPosition: number | null;
  readonly findings: readonly Finding[];
  readonly entries: number;
  /** Entries of others, present as a hash only. */
  readonly hiddenEntries: number;
  readonly root: string | null;
  readonly origin: string | null;
  readonly checkpoints: number;
  readonly files: number;
  readonly evidenceItems: number;
  /** The first `size` entries cannot have changed since this moment, which the outside checkpoint fixes. */
  readonly unchangedSince: { readonly at: Instant; readonly size: number } | null;
}

/** Passes when there are remarks at most. */
export function verdictOf(
  findings: readonly Finding[],
  log: LogVerdict,
  read: {
    readonly origin: string | null;
    readonly heads: readonly TreeHead[];
    readonly outside: readonly TreeHead[];
    readonly files: number;
    readonly evidenceItems: number;
  },
): Verdict {
  const bad = findings.filter((finding) => !verifyRemarks.includes(finding.code));
  const positions = bad.flatMap(({ position }) => (position === undefined ? [] : [position]));
  const held = read.outside
    .filter((head) => log.heldSizes.has(head.size))
    .toSorted((a, b) => b.size - a.size)[0];
  return {
    result: bad.length === 0 ? 'pass' : 'fail',
    firstBadPosition: positions.length === 0 ? null : Math.min(...positions),
    findings,
    entries: log.entries,
    hiddenEntries: log.hidden,
    root: log.entries === 0 && read.heads.length === 0 ? null : log.root,
    origin: read.origin,
    checkpoints: read.heads.length,
    files: read.files,
    evidenceItems: read.evidenceItems,
    unchangedSince: held ? { at: held.at, size: held.size } : null,
  };
}
