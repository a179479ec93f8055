import type { ChannelKind } from '../channels/message.ts';
import type { AlarmMoment } from '../clocks/thresholds.ts';
import { addMs, minuteMs, type Instant } from '../shared/instant.ts';
import type { Change } from '../store/changes.ts';
import { earlier, escalationEvent, type Escalation } from './escalation.ts';
import {
  everyContact,
  waysTo,
  type EscalationContact,
  type PagingPlan,
} from './escalation-policy.ts';
import type { AlarmingStage } from './watched-stage.ts';

/** What a decision is made on, beside the escalation itself. */
export interface Paging {
  readonly id: string;
  readonly plan: PagingPlan;
  readonly compromised: readonly ChannelKind[];
  readonly now: Instant;
}

/** `outrun`: a later threshold has passed too and does the waking. */
export function raiseAlarm(
  before: Escalation,
  input: Paging & {
    readonly stage: AlarmingStage;
    readonly alarm: AlarmMoment;
    readonly outrun: boolean;
  },
): Change<Escalation> {
  const { id, stage, alarm, now } = input;
  if (hasFired(before, alarm)) return { value: before, events: [] };
  const alarms = [...before.alarms, { threshold: alarm.id, setFor: alarm.at, at: now }];
  const escalation: Escalation = { ...before, alarms, dueAt: stage.dueAt, drill: stage.drill };
  const raised = escalationEvent(id, escalation, 'ALARM_RAISED', {
    threshold: alarm.id,
    setFor: alarm.at,
    dueAt: stage.dueAt,
    outrun: input.outrun,
    quietUntil: escalation.quietUntil,
  });
  if (input.outrun) return { value: escalation, events: [raised] };
  const paged = pageForAlarm(escalation, {
    ...input,
    page: { key: alarmKey(alarm), reason: alarm.id },
  });
  return { value: paged.value, events: [raised, ...paged.events] };
}

/** The stored wake-ups were not those that the clock asks for: that itself wakes people (rule 2). */
export function raiseDifference(
  before: Escalation,
  input: Paging & {
    readonly stage: AlarmingStage;
    readonly missing: readonly AlarmMoment[];
    /** The check that found it; one check pages once. */
    readonly checkId: string;
  },
): Change<Escalation> {
  const key = differenceKey(input.checkId);
  if (before.pages.some((page) => page.key === key)) return { value: before, events: [] };
  const escalation: Escalation = { ...before, dueAt: input.stage.dueAt };
  const differed = escalationEvent(input.id, escalation, 'WAKE_UP_DIFFERED', {
    dueAt: input.stage.dueAt,
    missing: input.missing.map(({ id, at }) => ({ threshold: id, setFor: at })),
  });
  const page = { key, reason: 'WAKE_UP_DIFFERED' };
  const paged = pageForAlarm(escalation, { ...input, page });
  return { value: paged.value, events: [differed, ...paged.events] };
}

/** Nothing when the escalation has moved on since this step was planned. */
export function pageStep(
  escalation: Escalation,
  input: Paging & { readonly round: number; readonly ordinal: number },
): Change<Escalation> {
  const { round, ordinal, plan } = input;
  const current = escalation.round === round && escalation.nextOrdinal === ordinal;
  if (escalation.state !== 'PAGING' || !current || ordinal >= placesOf(plan)) {
    return { value: escalation, events: [] };
  }
  const reason = escalation.alarms.at(-1)?.threshold ?? 'DUE';
  return pageNext(escalation, { ...input, page: { key: stepKey(round, ordinal), reason } });
}

/** The promised moment has come and the stage still asks. */
export function endQuiet(
  escalation: Escalation,
  input: Paging & { readonly quietUntil: Instant; readonly stage: AlarmingStage },
): Change<Escalation> {
  if (escalation.state !== 'TAKEN' || escalation.quietUntil !== input.quietUntil) {
    return { value: escalation, events: [] };
  }
  const { stage, quietUntil } = input;
  // The due moment's own alarm does it, so that nobody is woken twice for one moment.
  if (quietUntil >= stage.dueAt) {
    return raiseAlarm(escalation, {
      ...input,
      ...{ alarm: { id: 'DUE', at: stage.dueAt }, outrun: false },
    });
  }
  const ended = escalationEvent(input.id, escalation, 'ESCALATION_QUIET_ENDED', { quietUntil });
  const page = { key: quietEndKey(quietUntil), reason: 'PROMISE_OVER' };
  const paged = beginRound({ ...escalation, dueAt: stage.dueAt }, { ...input, page });
  return { value: paged.value, events: [ended, ...paged.events] };
}

export function alarmKey(alarm: AlarmMoment): string {
  return `alarm:${alarm.id}:${alarm.at}`;
}

export function differenceKey(checkId: string): string {
  return `difference:${checkId}`;
}

export function stepKey(round: number, ordinal: number): string {
  return `step:${String(round)}:${String(ordinal)}`;
}

export function quietEndKey(quietUntil: Instant): string {
  return `quiet-end:${quietUntil}`;
}

function hasFired(escalation: Escalation, alarm: AlarmMoment): boolean {
  return escalation.alarms.some(
    ({ threshold, setFor }) => threshold === alarm.id && setFor === alarm.at,
  );
}

type NewPage = Paging & { readonly page: { readonly key: string; readonly reason: string } };

function pageForAlarm(escalation: Escalation, input: NewPage): Change<Escalation> {
  if (escalation.state === 'TAKEN') {
    const quiet = input.now < earlier(escalation.quietUntil, escalation.dueAt);
    if (!quiet) return beginRound(escalation, input);
    const taker = contactsOf(input.plan, [escalation.taking.contactId]);
    return page(escalation, { ...input, contacts: taker });
  }
  if (escalation.state === 'RESOLVED' || escalation.nextOrdinal === 0) {
    return beginRound(escalation, input);
  }
  const places = escalation.nextStepAt === null ? placesOf(input.plan) : escalation.nextOrdinal;
  const reached = input.plan.steps.slice(0, Math.max(1, places)).flatMap((step) => step.contacts);
  return page(escalation, { ...input, contacts: reached });
}

/** Whoever took it last is woken too: the promise was theirs. */
function beginRound(escalation: Escalation, input: NewPage): Change<Escalation> {
  const fresh: Escalation = {
    ...escalation,
    ...{ state: 'PAGING', quietUntil: null, nextStepAt: null, nextOrdinal: 0 },
    round: escalation.round + 1,
  };
  const taker = contactsOf(input.plan, [escalation.taking?.contactId ?? null]);
  return pageNext(fresh, input, taker);
}

function pageNext(
  escalation: Escalation,
  input: NewPage,
  also: readonly EscalationContact[] = [],
): Change<Escalation> {
  const { plan, compromised, now } = input;
  const ordinal = escalation.nextOrdinal;
  const step = plan.steps[ordinal % Math.max(1, plan.steps.length)];
  const contacts = [...also, ...(step?.contacts ?? [])];
  const isLast = ordinal + 1 >= placesOf(plan);
  const reaches = contacts.some((contact) => waysTo(contact, compromised).length > 0);
  const waitMs = reaches ? (step?.waitMinutes ?? 0) * minuteMs : 0;
  const next: Escalation = {
    ...escalation,
    ...{ state: 'PAGING', quietUntil: null, nextOrdinal: ordinal + 1 },
    nextStepAt: isLast ? null : addMs(now, waitMs),
  };
  return page(next, { ...input, contacts });
}

function page(
  escalation: Escalation,
  input: NewPage & { readonly contacts: readonly EscalationContact[] },
): Change<Escalation> {
  const contacts = [...new Map(input.contacts.map((contact) => [contact.id, contact])).values()];
  const contactIds = contacts.map(({ id }) => id);
  const { now, compromised } = input;
  const unreachable = contacts.filter((contact) => waysTo(contact, compromised).length === 0);
  const { dueAt, nextStepAt, round, nextOrdinal } = escalation;
  const pages = [...escalation.pages, { ...input.page, contactIds, at: now, dueAt }];
  return {
    value: { ...escalation, pages },
    events: [
      escalationEvent(input.id, escalation, 'MANAGEMENT_PAGED', {
        ...input.page,
        contactIds,
        unreachableIds: unreachable.map(({ id }) => id),
        ...{ dueAt, nextStepAt, round, nextOrdinal },
      }),
    ],
  };
}

function placesOf(plan: PagingPlan): number {
  return plan.steps.length * (1 + plan.repeatCount);
}

function contactsOf(
  plan: PagingPlan,
  ids: readonly (string | null)[],
): readonly EscalationContact[] {
  return everyContact(plan).filter(({ id }) => ids.includes(id));
}
