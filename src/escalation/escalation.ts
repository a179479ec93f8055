import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Instant } from '../shared/instant.ts';
import { derivedId } from '../shared/sha256.ts';
import type { Change, Happening } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import type { AlarmingStage, WatchedStage } from './watched-stage.ts';

/*
 * The life of an escalation. One for each stage of an obligation, from its first alarm.
 *
 * PAGING    Steps are gone through: each wakes its contacts and, after its wait, the next step follows;
 *           after the last, all of them again, `repeatCount` times. A new alarm wakes everybody reached so
 *           far, at once; the steps keep their own pace. Past due it stays PAGING also when taken.
 * TAKEN     Somebody promised to be done by a moment. Until then alarms wake only that person; then a
 *           new round begins. The quiet never outlasts the due moment.
 * RESOLVED  The stage asks nothing more. Comes back to PAGING when it asks again and alarms again.
 *
 * PAGING → TAKEN → PAGING → RESOLVED
 */

/** A threshold that fired. With the moment it was set for it names one alarm, which never pages twice. */
export interface Alarm {
  readonly threshold: string;
  readonly setFor: Instant;
  readonly at: Instant;
}

/** Who was woken at once, by what. What was sent stands in the messages of this escalation. */
export interface Page {
  /** Names the page inside its escalation, so that its messages are queued once. */
  readonly key: string;
  /** An alarm's threshold, or `PROMISE_OVER`, `WAKE_UP_DIFFERED`. */
  readonly reason: string;
  readonly contactIds: readonly string[];
  readonly at: Instant;
  readonly dueAt: Instant;
}

export interface Taking {
  readonly by: string;
  /** Null: somebody who is not in the policy. */
  readonly contactId: string | null;
  readonly how: 'SCREEN' | 'LINK' | 'SMS';
  readonly at: Instant;
  readonly promisedAt: Instant;
}

interface EscalationFields {
  readonly incidentId: string;
  readonly obligationId: string;
  readonly stageId: string;
  /** The organisation whose management is woken. */
  readonly partyId: string;
  /** Rule 12: wakes nobody outside; its messages only go where nothing leaves. */
  readonly drill: boolean;
  /** What is answered by SMS to take it. */
  readonly code: string;
  readonly dueAt: Instant;
  readonly alarms: readonly Alarm[];
  readonly pages: readonly Page[];
  /** Rounds begun; the steps of an older round wake nobody any more. */
  readonly round: number;
  /** The place in the round that comes next; places go on counting where steps repeat. */
  readonly nextOrdinal: number;
  readonly startedAt: Instant;
}

export type Escalation = EscalationFields &
  (
    | {
        readonly state: 'PAGING';
        readonly taking: Taking | null;
        readonly quietUntil: null;
        /** Null: every step has been gone through. */
        readonly nextStepAt: Instant | null;
      }
    | {
        readonly state: 'TAKEN';
        readonly taking: Taking;
        readonly quietUntil: Instant;
        readonly nextStepAt: null;
      }
    | {
        readonly state: 'RESOLVED';
        readonly taking: Taking | null;
        readonly quietUntil: null;
        readonly nextStepAt: null;
      }
  );

export const escalations: CollectionDefinition<Escalation> = {
  name: 'escalations',
  indexes: [
    { name: 'incident', equals: (it) => it.incidentId, order: (it) => [it.startedAt] },
    {
      name: 'open-incident',
      equals: (it) => (it.state === 'RESOLVED' ? undefined : it.incidentId),
      order: (it) => [it.startedAt],
    },
    {
      name: 'open-code',
      equals: (it) => (it.state === 'RESOLVED' ? undefined : it.code),
      order: (it) => [it.startedAt],
    },
  ],
};

export function escalationId(
  of: Pick<WatchedStage, 'incidentId' | 'obligationId' | 'stageId'>,
): string {
  return derivedId('escalation', of.incidentId, of.obligationId, of.stageId);
}

export const codeAttemptsMax = 16;

/**
 * Stages of one incident that ask the same by the same moment, as when forty controllers must be told,
 * share a code: they wake a contact with one message, and one answer takes them all.
 */
export function codeSeed({ incidentId, partyId, label, dueAt }: AlarmingStage): string {
  return derivedId('escalation-code', incidentId, partyId, label.en, dueAt);
}

/** Four digits while there is choice, six when many are open at once. */
export function codeCandidate(seed: string, attempt: number): string {
  const digits = attempt <= codeAttemptsMax / 2 ? 4 : 6;
  const number = parseInt(derivedId('code', seed, String(attempt)).slice(0, 12), 16);
  return String(number % 10 ** digits).padStart(digits, '0');
}

export function newEscalation(stage: AlarmingStage, code: string, now: Instant): Escalation {
  const { incidentId, obligationId, stageId, partyId, drill, dueAt } = stage;
  return {
    ...{ incidentId, obligationId, stageId, partyId, drill, dueAt, code },
    ...{ alarms: [], pages: [], round: 0, nextOrdinal: 0, startedAt: now },
    ...{ state: 'PAGING', taking: null, quietUntil: null, nextStepAt: null },
  };
}

export function takeEscalation(
  escalation: Escalation,
  input: { readonly id: string; readonly taking: Taking; readonly now: Instant },
): Outcome<Change<Escalation>> {
  const { id, taking, now } = input;
  if (escalation.state === 'RESOLVED') return refuse({ code: 'ESCALATION_RESOLVED' });
  if (taking.promisedAt <= now) return refuse({ code: 'PROMISE_NOT_AHEAD', field: 'until' });
  const taken = (quietUntil: Instant | null): Happening =>
    escalationEvent(id, escalation, 'ESCALATION_TAKEN', {
      how: taking.how,
      contactId: taking.contactId,
      promisedAt: taking.promisedAt,
      quietUntil,
    });
  // Never past due: somebody has it now, and it goes on alarming (rule 6).
  if (now >= escalation.dueAt) {
    const { state } = escalation;
    const value: Escalation =
      state === 'PAGING'
        ? { ...escalation, taking }
        : { ...escalation, state: 'PAGING', taking, quietUntil: null, nextStepAt: null };
    return accept({ value, events: [taken(null)] });
  }
  const quietUntil = earlier(taking.promisedAt, escalation.dueAt);
  return accept({
    value: { ...escalation, state: 'TAKEN', taking, quietUntil, nextStepAt: null },
    events: [taken(quietUntil)],
  });
}

export function resolveEscalation(escalation: Escalation, id: string): Change<Escalation> {
  if (escalation.state === 'RESOLVED') return { value: escalation, events: [] };
  const { alarms, pages } = escalation;
  return {
    value: { ...escalation, state: 'RESOLVED', quietUntil: null, nextStepAt: null },
    events: [
      escalationEvent(id, escalation, 'ESCALATION_RESOLVED', {
        alarms: alarms.length,
        pages: pages.length,
      }),
    ],
  };
}

export function earlier(one: Instant, other: Instant): Instant {
  return one < other ? one : other;
}

export function escalationEvent(
  id: string,
  escalation: Escalation,
  type: string,
  data: Happening['data'],
): Happening {
  const { incidentId, obligationId, stageId, drill } = escalation;
  const subject = { kind: 'ESCALATION', id };
  return { type, incidentId, subject, data: { obligationId, stageId, drill, ...data } };
}
