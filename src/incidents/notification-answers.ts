import { chosenIn, type AnswerValue, type Words } from '../facts/answer-value.ts';
import { holds, type Asked } from '../facts/condition.ts';
import { inEea } from '../facts/eea.ts';
import { standingAnswers, type StandingAnswer } from '../facts/standing-answers.ts';
import type { Condition, OutsideFact, TemplateRow } from '../facts/template-row.ts';
import { templateRows } from '../facts/template-rows.ts';
import { hourMs, msOf } from '../shared/instant.ts';
import { rowLabels } from '../texts/template-labels.ts';
import { otherAnswerReason, outsideReasons } from '../texts/why-not-asked.ts';
import { answersAboutBreach } from './answers-about-breach.ts';
import {
  answersAboutAttachments,
  answersAboutIndividuals,
  answersAboutOtherBodies,
} from './answers-about-individuals.ts';
import {
  answersAboutOthers,
  answersOfFiling,
  answersOfParty,
  answersOfProfile,
} from './answers-about-parties.ts';
import { answersAboutRisk } from './answers-about-risk.ts';
import { answersAboutTimeline } from './answers-about-timeline.ts';
import { awarenessOf } from './awareness.ts';
import type { AnswerOrigin, AnsweredSince, NotificationAnswer } from './notification-answer.ts';
import {
  option,
  type DerivedAnswer,
  type DerivedAnswers,
  type NotificationCase,
} from './notification-case.ts';
import { missingForComplete } from './opened-answer.ts';

/** GDPR Art. 33(1): later than this after becoming aware, the reasons are given. */
const lateAfterMs = 72 * hourMs;

/**
 * All hundred rows for one obliged party, in the template's order. A person's answer goes before what
 * follows from the case, but for facts of record; an incident's own answer before the party's profile.
 */
export function notificationAnswers(it: NotificationCase): readonly NotificationAnswer[] {
  const { incident, partyId } = it;
  const sources: Sources = {
    standing: standingAnswers(incident.facts, { partyId, handledBy: incident.handledBy }),
    profile: answersOfProfile(it),
    derived: derivedAnswers(it),
  };
  const done = new Map<number, NotificationAnswer>();
  const asked: Asked = {
    chosen: (row) => codesOf(done.get(row)),
    outside: (fact) => outsideHolds(it, fact),
  };
  for (const row of templateRows) {
    done.set(row.row, row.row === 4 ? kindOfFiling(it, false) : answerTo(row, asked, sources));
  }
  const complete = missingForComplete([...done.values()]).length === 0;
  done.set(4, kindOfFiling(it, complete));
  return [...done.values()];
}

interface Sources {
  readonly standing: ReadonlyMap<number, StandingAnswer>;
  readonly profile: DerivedAnswers;
  readonly derived: DerivedAnswers;
}

function derivedAnswers(it: NotificationCase): DerivedAnswers {
  return {
    ...answersOfFiling(it),
    ...answersOfParty(it),
    ...answersAboutOthers(it),
    ...answersAboutTimeline(it),
    ...answersAboutBreach(it),
    ...answersAboutRisk(it),
    ...answersAboutIndividuals(it),
    ...answersAboutOtherBodies(it),
    ...answersAboutAttachments(it),
  };
}

/** Undefined while nobody knows; a row that does not apply, or is optional and left open, chooses nothing. */
function codesOf(answer: NotificationAnswer | undefined): readonly string[] | undefined {
  if (!answer || answer.state === 'DOES_NOT_APPLY' || answer.state === 'OPEN') return [];
  return answer.value === null ? undefined : chosenIn(answer.value);
}

function outsideHolds({ incident, partyId, party, now }: NotificationCase, fact: OutsideFact) {
  if (fact === 'IN_EEA') return inEea(party.country);
  if (fact === 'OUTSIDE_EEA') return !inEea(party.country);
  const aware = awarenessOf(incident, partyId, 'AWARE');
  return aware !== undefined && msOf(now) > msOf(aware.at) + lateAfterMs;
}

function answerTo(row: TemplateRow, asked: Asked, sources: Sources): NotificationAnswer {
  const shown = row.shown === null ? true : holds(row.shown, asked);
  if (shown === false) return notAsked(row, whyNot(row.shown, asked));
  const given = chosenSource(row, sources);
  const needed = row.requiredWhen === null || holds(row.requiredWhen, asked) === true;
  const required = shown === true && row.required !== 'OPTIONAL' && needed;
  const value = given?.value ?? null;
  const known = value !== null && !isPending(row, value);
  const unknown = required || given !== null ? 'NOT_YET_KNOWN' : 'OPEN';
  return {
    row: row.row,
    state: known ? 'GIVEN' : shown === undefined ? 'NOT_YET_KNOWN' : unknown,
    value,
    origin: given?.origin ?? { kind: 'NONE' },
    since: given?.since ?? null,
    why: null,
    shown: shown === undefined ? 'DEPENDS' : 'YES',
    required,
  };
}

interface Chosen {
  /** Null: a person said that it is not yet known. */
  readonly value: AnswerValue | null;
  readonly origin: AnswerOrigin;
  readonly since: AnsweredSince | null;
}

function chosenSource(row: TemplateRow, { standing, profile, derived }: Sources): Chosen | null {
  const said = standing.get(row.row);
  const follows = derived[row.row];
  const stands = said && !(row.record !== null && (row.row !== lateReason || follows));
  if (stands) {
    const { answer, version, by, at } = said;
    const value = answer.state === 'GIVEN' ? answer.value : pendingValue(row);
    return { value, origin: { kind: 'ASKED' }, since: { version, by, at } };
  }
  const kept = profile[row.row];
  if (kept) return { ...taken(kept), origin: { kind: 'PROFILE' } };
  return follows ? { ...taken(follows), origin: { kind: 'DERIVED', from: follows.from } } : null;
}

/** Why a report is late is prepared by hand, until what was filed stands (rule 5). */
const lateReason = 49;

function taken({ value, since }: DerivedAnswer): Pick<Chosen, 'value' | 'since'> {
  return { value, since };
}

/** *Not yet known* as the template says it, where it has an option for that. */
function pendingValue({ kind, pendingOptions: [pending] }: TemplateRow): AnswerValue | null {
  if (pending === undefined) return null;
  return kind === 'MANY' ? { kind, options: [pending] } : option(pending);
}

function isPending({ pendingOptions }: TemplateRow, value: AnswerValue): boolean {
  return chosenIn(value).some((code) => pendingOptions.includes(code));
}

function notAsked({ row }: TemplateRow, why: Words): NotificationAnswer {
  return {
    row,
    state: 'DOES_NOT_APPLY',
    value: null,
    origin: { kind: 'NONE' },
    since: null,
    why,
    shown: 'NO',
    required: false,
  };
}

/** The first part of the condition that does not hold. */
function whyNot(condition: Condition | null, asked: Asked): Words {
  if (condition === null) throw new Error('a row without a condition is always asked');
  if ('outside' in condition) return outsideReasons[condition.outside];
  if ('row' in condition) return rowReason(condition.row);
  const parts = 'all' in condition ? condition.all : condition.any;
  const failing = parts.find((part) => holds(part, asked) === false) ?? null;
  return whyNot(failing, asked);
}

function rowReason(row: number): Words {
  const label = rowLabels[row];
  if (!label) throw new Error(`row ${row} has no label`);
  return otherAnswerReason(row, label);
}

/** Row 4: complete when nothing that is required is missing. */
function kindOfFiling({ withdrawing }: NotificationCase, complete: boolean): NotificationAnswer {
  const code = withdrawing ? 'c' : complete ? 'a' : 'b';
  return {
    row: 4,
    state: 'GIVEN',
    value: option(code),
    origin: { kind: 'DERIVED', from: withdrawing ? 'FILINGS' : 'OTHER_ANSWERS' },
    since: null,
    why: null,
    shown: 'YES',
    required: true,
  };
}
