import { addMs, minuteMs, msOf, type Instant } from '../shared/instant.ts';
import type { VerifyFindingCode } from '../texts/verify-findings.ts';
import type { TreeHead } from './checkpoint.ts';
import type { EntryLine } from './entry-line.ts';
import { noPrevious } from './entry.ts';
import { pushLeaf, rootOf } from './merkle-tree.ts';

/** Something that `verify` found. `position` is an entry's place in the log, from 0. */
export interface Finding {
  readonly code: VerifyFindingCode;
  readonly position?: number;
  readonly file?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Clocks of several instances may differ by this much. */
export const clockSkewMsMax = minuteMs;
/** An entry recorded later than this after its event is remarked on. */
export const recordedLateMsMax = 60 * minuteMs;

export interface LogVerdict {
  readonly entries: number;
  readonly hidden: number;
  readonly root: string;
  /** Of each kind the first one. */
  readonly findings: readonly Finding[];
  /** The heads given that this log continues, by size. */
  readonly heldSizes: ReadonlySet<number>;
  /** Digests of the evidence asked for, as the log recorded them. */
  readonly evidence: ReadonlyMap<string, { readonly sha256: string; readonly position: number }>;
}

/** The checkpoints of the bundle, at most one per size, and those that came another way. */
export interface ExpectedHeads {
  readonly heads: readonly TreeHead[];
  readonly outside: readonly TreeHead[];
}

type ShownEntry = EntryLine & { readonly kind: 'entry' };

/**
 * Recomputes a log line by line in constant memory: every place, every link to the entry before, every
 * root that a checkpoint signed.
 */
export class LogVerifier {
  private readonly expected: ExpectedHeads;
  private readonly evidenceIds: ReadonlySet<string>;
  private readonly heads: ReadonlyMap<number, TreeHead>;
  /** Sizes whose root is to be compared, ascending; `nextSize` points at the first to come. */
  private readonly sizes: readonly number[];
  private nextSize = 0;

  private readonly findings = new Map<VerifyFindingCode, Finding>();
  private readonly heldSizes = new Set<number>();
  private readonly evidence = new Map<string, { sha256: string; position: number }>();
  private readonly peaks: string[] = [];
  private size = 0;
  private hidden = 0;
  private recordedLate = 0;
  private previous = noPrevious;
  private lastRecordedAt: Instant | undefined;
  private signedAt: Instant | undefined;
  /** Up to this size every root was as signed. */
  private rootHeldAt = 0;
  /** The first place where the rows themselves show the fault; a root only shows that there is one. */
  private firstBroken: number | undefined;

  constructor(expected: ExpectedHeads, evidenceIds: ReadonlySet<string>) {
    this.expected = expected;
    this.evidenceIds = evidenceIds;
    this.heads = new Map(expected.heads.map((head) => [head.size, head]));
    const sizes = [...expected.heads, ...expected.outside].map((head) => head.size);
    this.sizes = [...new Set(sizes)].sort((a, b) => a - b);
    this.compareRoots();
  }

  /** The next line: its leaf hash, and what it says; undefined when that could not be read. */
  add(leaf: string, line: EntryLine | undefined): void {
    if (line === undefined) this.broken({ code: 'ENTRY_NOT_READABLE', position: this.size });
    else if (line.kind === 'hidden') this.hidden += 1;
    else this.checkEntry(line);
    pushLeaf(this.peaks, this.size, leaf);
    this.previous = leaf;
    this.size += 1;
    this.compareRoots();
  }

  end(): LogVerdict {
    tailFindings(this.expected, this.size).forEach((finding) => this.found(finding));
    const recordedLate = this.findings.get('RECORDED_LATE');
    if (recordedLate) {
      const params = { minutes: recordedLateMsMax / minuteMs, times: this.recordedLate };
      this.findings.set('RECORDED_LATE', { ...recordedLate, params });
    }
    return {
      entries: this.size,
      hidden: this.hidden,
      root: rootOf(this.peaks),
      findings: [...this.findings.values()],
      heldSizes: this.heldSizes,
      evidence: this.evidence,
    };
  }

  private found(finding: Finding): void {
    if (!this.findings.has(finding.code)) this.findings.set(finding.code, finding);
  }

  private broken(finding: Finding & { readonly position: number }): void {
    this.firstBroken ??= finding.position;
    this.found(finding);
  }

  private compareRoots(): void {
    const { size, rootHeldAt } = this;
    if (this.sizes[this.nextSize] !== size) return;
    this.nextSize += 1;
    const root = rootOf(this.peaks);
    const head = this.heads.get(size);
    const outside = this.expected.outside.filter((other) => other.size === size);
    if (head && head.root !== root) {
      const params = { from: rootHeldAt, to: Math.max(size - 1, 0), size };
      this.found({ code: 'ROOT_DIFFERS', position: this.firstBroken ?? rootHeldAt, params });
    }
    if (outside.some((other) => other.root !== root)) {
      const position = this.firstBroken ?? rootHeldAt;
      this.found({ code: 'OUTSIDE_ROOT_DIFFERS', position, params: { size } });
    }
    if ([...outside, ...(head ? [head] : [])].every((other) => other.root === root)) {
      this.heldSizes.add(size);
      if (!this.findings.has('ROOT_DIFFERS')) this.rootHeldAt = size;
    }
    if (head) this.passSignature(head.at);
  }

  /** Nothing in front of a signature may be younger than it, nothing behind it older. */
  private passSignature(at: Instant): void {
    const recordedAt = this.lastRecordedAt;
    if (recordedAt !== undefined && recordedAt > addMs(at, clockSkewMsMax)) {
      const params = { recordedAt, at };
      this.found({ code: 'ENTRY_BACKDATED', position: this.size - 1, params });
    }
    this.signedAt = at;
  }

  private checkEntry(entry: ShownEntry): void {
    const position = this.size;
    if (entry.sequence !== position) {
      this.broken({ code: 'SEQUENCE_BROKEN', position, params: { found: entry.sequence } });
    } else if (entry.previous !== this.previous) {
      this.broken({ code: 'CHAIN_BROKEN', position: Math.max(position - 1, 0) });
    }
    this.checkMoments(entry);
    if (entry.type === 'CHECKPOINT_SIGNED') this.checkRecordedHead(entry);
    if (entry.type === 'EVIDENCE_COLLECTED' && this.evidenceIds.has(entry.subjectId)) {
      const sha256 = entry.data['sha256'];
      if (typeof sha256 === 'string' && !this.evidence.has(entry.subjectId)) {
        this.evidence.set(entry.subjectId, { sha256, position });
      }
    }
  }

  private checkMoments(entry: ShownEntry): void {
    const position = this.size;
    const { recordedAt } = entry;
    if (this.lastRecordedAt !== undefined && recordedAt < this.lastRecordedAt) {
      this.found({ code: 'TIME_RUNS_BACK', position });
    }
    if (this.signedAt !== undefined && addMs(recordedAt, clockSkewMsMax) < this.signedAt) {
      this.found({ code: 'ENTRY_BACKDATED', position, params: { recordedAt, at: this.signedAt } });
    }
    if (msOf(recordedAt) - msOf(entry.at) > recordedLateMsMax) {
      this.recordedLate += 1;
      this.found({ code: 'RECORDED_LATE', position });
    }
    this.lastRecordedAt = recordedAt;
  }

  private checkRecordedHead(entry: ShownEntry): void {
    const size = entry.data['size'];
    if (typeof size === 'number' && this.heads.get(size)?.root !== entry.data['root']) {
      this.found({ code: 'CHECKPOINT_MISSING', position: this.size, params: { size } });
    }
  }
}

function tailFindings(input: ExpectedHeads, entries: number): readonly Finding[] {
  const findings: Finding[] = [];
  const last = Math.max(-1, ...input.heads.map((head) => head.size));
  const outsideLast = Math.max(-1, ...input.outside.map((head) => head.size));
  if (last > entries) {
    findings.push({ code: 'TAIL_MISSING', position: entries, params: { size: last, entries } });
  }
  if (outsideLast > entries) {
    const params = { size: outsideLast, entries };
    findings.push({ code: 'OUTSIDE_TAIL_MISSING', position: entries, params });
  }
  if (last < entries) findings.push({ code: 'TAIL_NOT_SIGNED', position: Math.max(last, 0) });
  return findings;
}
