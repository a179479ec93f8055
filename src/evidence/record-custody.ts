import type { SealedText } from '../sealing/sealed-text.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change, Happening } from '../store/changes.ts';
import {
  custodyEventsMax,
  nextCustody,
  type BreakReason,
  type CustodyEvent,
  type RecordedAction,
} from './custody.ts';
import { destroyedRefusal, evidenceEvent, type EvidenceItem } from './evidence-item.ts';

export interface CustodyInput {
  readonly id: string;
  readonly action: RecordedAction;
  readonly at: Instant;
  readonly by: string;
  readonly now: Instant;
  readonly details: SealedText;
  /** Look-up tags of the names under `from` and `to`; null where none was given. */
  readonly fromTag: string | null;
  readonly toTag: string | null;
}

/** Never a gap: what does not follow from the event before is recorded, with the break in front of it. */
export function addCustodyEvent(
  item: EvidenceItem,
  input: CustodyInput,
): Outcome<Change<EvidenceItem>> {
  const refusals = custodyRefusals(item, input);
  if (refusals.length > 0) return refuse(...refusals);
  const { action, at, by, now, details } = input;
  const stamp = { at, recordedAt: now, by };
  const breaks = breakReasons(item, input).reduce<readonly CustodyEvent[]>(
    (chain, breakReason) => [
      ...chain,
      nextCustody(chain, { ...stamp, action: 'BREAK', breakReason }),
    ],
    item.custody,
  );
  const custody = [...breaks, nextCustody(breaks, { ...stamp, action, details })];
  const holderTag = changesHands(action) ? input.toTag : item.holderTag;
  return accept(custodyChange(item, { ...item, custody, holderTag }, input.id));
}

/** A digest that differs is a break in the chain (rule 9: it is never only shown). */
export function recordVerification(
  item: EvidenceItem,
  input: {
    readonly id: string;
    readonly matched: boolean;
    readonly by: string;
    readonly now: Instant;
  },
): Outcome<Change<EvidenceItem>> {
  if (item.state === 'DESTROYED') return refuse(destroyedRefusal);
  const { matched, by, now } = input;
  const stamp = { at: now, recordedAt: now, by };
  const broken = matched
    ? item.custody
    : [
        ...item.custody,
        nextCustody(item.custody, { ...stamp, action: 'BREAK', breakReason: 'DIGEST_DIFFERS' }),
      ];
  const custody = [
    ...broken,
    nextCustody(broken, { ...stamp, action: 'VERIFIED', digestMatched: matched }),
  ];
  const value = { ...item, custody, verifiedAt: now, digestMatched: matched };
  return accept(custodyChange(item, value, input.id));
}

/** Rule 11: a hold overrides; digests and custody stay. */
export function destroyEvidence(
  item: EvidenceItem,
  input: {
    readonly id: string;
    readonly by: string;
    readonly now: Instant;
    readonly details: SealedText;
  },
): Outcome<Change<EvidenceItem>> {
  if (item.state === 'DESTROYED') return accept({ value: item, events: [] });
  if (item.onHold) return refuse({ code: 'EVIDENCE_ON_HOLD', field: 'evidenceId' });
  const { by, now, details } = input;
  const last = nextCustody(item.custody, {
    action: 'DESTROYED',
    at: now,
    recordedAt: now,
    by,
    details,
  });
  const value: EvidenceItem = { ...item, state: 'DESTROYED', custody: [...item.custody, last] };
  return accept(custodyChange(item, value, input.id));
}

function custodyRefusals(item: EvidenceItem, input: CustodyInput): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (item.state === 'DESTROYED') refusals.push(destroyedRefusal);
  if (item.custody.length + 3 > custodyEventsMax) {
    const params = { eventsMax: custodyEventsMax };
    refusals.push({ code: 'CUSTODY_TOO_LONG', field: 'evidenceId', params });
  }
  if (input.at > input.now) refusals.push({ code: 'CUSTODY_IN_FUTURE', field: 'at' });
  if (input.at < item.collectedAt) refusals.push({ code: 'CUSTODY_BEFORE_COLLECTED', field: 'at' });
  if (changesHands(input.action)) {
    if (input.fromTag === null) refusals.push({ code: 'REQUIRED', field: 'from' });
    if (input.toTag === null) refusals.push({ code: 'REQUIRED', field: 'to' });
  }
  return refusals;
}

function breakReasons(item: EvidenceItem, input: CustodyInput): readonly BreakReason[] {
  const last = item.custody.at(-1);
  const otherHolder =
    changesHands(input.action) && item.holderTag !== null && item.holderTag !== input.fromTag;
  return [
    ...(last !== undefined && input.at < last.at ? (['OUT_OF_ORDER'] as const) : []),
    ...(otherHolder ? (['HOLDER_DIFFERS'] as const) : []),
  ];
}

function changesHands(action: RecordedAction): boolean {
  return action === 'HANDED_OVER' || action === 'RETURNED';
}

/** One event of the system's history for each event of the chain. */
function custodyChange(
  before: EvidenceItem,
  value: EvidenceItem,
  id: string,
): Change<EvidenceItem> {
  const events = value.custody.slice(before.custody.length).map((event): Happening =>
    evidenceEvent(eventType(event), id, value, {
      sequence: event.sequence,
      action: event.action,
      at: event.at,
      ...(event.details === null ? {} : { details: event.details.commitment }),
      ...(event.breakReason === null ? {} : { breakReason: event.breakReason }),
      ...(event.digestMatched === null ? {} : { digestMatched: event.digestMatched }),
    }),
  );
  return { value, events };
}

function eventType(event: CustodyEvent): string {
  if (event.action === 'BREAK') return 'CUSTODY_BROKEN';
  if (event.action === 'VERIFIED') return 'EVIDENCE_VERIFIED';
  return event.action === 'DESTROYED' ? 'EVIDENCE_DESTROYED' : 'CUSTODY_RECORDED';
}
