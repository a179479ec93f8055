import type { FactsVersion } from '../facts/incident-facts.ts';
import { answerForLog, type AnswerGiven, type RecordedAnswer } from '../facts/recorded-answer.ts';
import { standingAnswers } from '../facts/standing-answers.ts';
import { templateRow } from '../facts/template-rows.ts';
import type { Instant } from '../shared/instant.ts';
import type { Refusal } from '../shared/outcome.ts';
import type { Happening } from '../store/changes.ts';
import { filingsFor } from './filing-chain.ts';
import { partyIn, subjectOf, type Incident } from './incident.ts';

export interface AnswersInput {
  readonly partyId: string;
  readonly answers: readonly AnswerGiven[];
}

/** All at once: whose answers they are, what a record decides, and a period that ends before it begins. */
export function answersRefusals(incident: Incident, input: AnswersInput): readonly Refusal[] {
  const { partyId, answers } = input;
  const refusals: Refusal[] = partyIn(incident, partyId)
    ? []
    : [{ code: 'PARTY_NOT_IN_INCIDENT', field: 'partyId' }];
  answers.forEach(({ row, state }, position) => {
    if (state === 'CLEARED' || !decidedByRecord(incident, partyId, row)) return;
    const field = `answers.${String(position)}`;
    refusals.push({ code: 'ANSWER_STANDS_IN_RECORD', field, params: { row } });
  });
  return [...refusals, ...periodRefusals(incident, input)];
}

/** Why a report is late (row 49) may be prepared; once it was filed, what was filed stands (rule 5). */
function decidedByRecord(incident: Incident, partyId: string, row: number): boolean {
  if (row !== 49) return templateRow(row)?.record != null;
  return incident.obligations
    .filter((it) => it.regimeId === 'gdpr-33' && it.obligedPartyId === partyId)
    .some((obligation) => filingsFor(incident, obligation).length > 0);
}

function periodRefusals(
  incident: Incident,
  { partyId, answers }: AnswersInput,
): readonly Refusal[] {
  const standing = standingAnswers(incident.facts, { partyId, handledBy: incident.handledBy });
  const facts = incident.facts.at(-1);
  const momentOf = (row: number, otherwise: Instant | null | undefined): Instant | null => {
    const given = answers.find((it) => it.row === row);
    const answer = given ?? standing.get(row)?.answer;
    if (answer?.state === 'GIVEN' && answer.value.kind === 'MOMENT') return answer.value.at;
    return answer?.state === 'NOT_YET_KNOWN' ? null : (otherwise ?? null);
  };
  const from = momentOf(46, facts?.occurredFrom);
  const to = momentOf(47, facts?.occurredTo);
  if (from === null || to === null || to >= from) return [];
  const position = answers.findLastIndex(({ row }) => row === 46 || row === 47);
  if (position < 0) return [];
  return [{ code: 'ENDS_BEFORE_IT_BEGINS', field: `answers.${String(position)}` }];
}

export function ownedBy(
  partyId: string,
  answers: readonly AnswerGiven[],
): readonly RecordedAnswer[] {
  return answers.map((answer) => ({ ...answer, partyId }));
}

/** One entry per party, so that a party's own export can show what was answered for it (rule 10). */
export function answersRecorded(
  incidentId: string,
  input: AnswersInput,
  version: FactsVersion['number'],
): Happening {
  return {
    type: 'ANSWERS_RECORDED',
    incidentId,
    subject: subjectOf(incidentId),
    data: { partyId: input.partyId, version, answers: input.answers.map(answerForLog) },
  };
}
