import type { SealedText } from '../sealing/sealed-text.ts';
import type { Instant } from '../shared/instant.ts';

/** What can be done with an item; `recordCustody` takes those of `recordedActions`. */
export const recordedActions = [
  'SEALED',
  'MOVED',
  'HANDED_OVER',
  'OPENED',
  'COPIED',
  'ANALYSED',
  'RETURNED',
] as const;
export type RecordedAction = (typeof recordedActions)[number];
export type CustodyAction = RecordedAction | 'COLLECTED' | 'VERIFIED' | 'DESTROYED' | 'BREAK';

/**
 * Why the chain is broken here. HOLDER_DIFFERS: handed over by another than who had it. OUT_OF_ORDER: it
 * happened before what was recorded last. DIGEST_DIFFERS: the bytes are no longer those collected.
 */
export type BreakReason = 'HOLDER_DIFFERS' | 'OUT_OF_ORDER' | 'DIGEST_DIFFERS';

/** What people wrote about it; sealed as one text. */
export interface CustodyDetails {
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string;
  readonly place: string | null;
  readonly sealBefore: string | null;
  readonly sealAfter: string | null;
  readonly note: string | null;
}

/** Who did what with an item, when, why. */
export interface CustodyEvent {
  /** 1, 2, 3 … */
  readonly sequence: number;
  readonly action: CustodyAction;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly by: string;
  readonly details: SealedText | null;
  readonly breakReason: BreakReason | null;
  readonly digestMatched: boolean | null;
}

/** Events of one item; a longer chain is continued on a new item that names this one as parent. */
export const custodyEventsMax = 1_000;

type NewCustody = Pick<CustodyEvent, 'at' | 'recordedAt' | 'by'> & Partial<CustodyEvent>;

export function firstCustody(event: NewCustody): CustodyEvent {
  return nextCustody([], { ...event, action: 'COLLECTED' });
}

export function nextCustody(
  chain: readonly CustodyEvent[],
  event: NewCustody & { readonly action: CustodyAction },
): CustodyEvent {
  return {
    details: null,
    breakReason: null,
    digestMatched: null,
    ...event,
    sequence: chain.length + 1,
  };
}
