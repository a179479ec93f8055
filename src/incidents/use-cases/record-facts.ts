import { dateOn } from '../../clocks/wall-clock.ts';
import { readLocalTime } from '../../clocks/local-time.ts';
import { withSealedWords, wordsToSeal } from '../../facts/answer-words.ts';
import { readBreachFacts } from '../../facts/breach-facts.ts';
import type { FactsChange } from '../../facts/incident-facts.ts';
import { readAnswers, type AnswerInput } from '../../facts/read-answers.ts';
import type { AnswerGiven } from '../../facts/recorded-answer.ts';
import type { Actor } from '../../identity/actor.ts';
import type { Instant } from '../../shared/instant.ts';
import { refuse, type Outcome, type Refusal } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Incident } from '../incident.ts';
import { recordAnswers as decideAnswers, recordFacts as decideFacts } from '../record-facts.ts';
import { changeIncident } from './change-incident.ts';
import type { IncidentPorts } from './ports.ts';

/** Undefined stays as it was; null is *not yet known*. */
export interface RecordFactsInput {
  readonly incidentId: string;
  readonly summary?: string | null | undefined;
  readonly occurredFrom?: string | null | undefined;
  readonly occurredTo?: string | null | undefined;
  readonly ongoing?: boolean | null | undefined;
  readonly consequences?: string | null | undefined;
  readonly measures?: string | null | undefined;
  readonly breach?: unknown;
  /** Rows of the notification template, answered for the handling party. */
  readonly answers?: readonly AnswerInput[] | null | undefined;
}

export const recordFacts =
  (ports: IncidentPorts) =>
  async (input: RecordFactsInput, actor: Actor): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, summary, consequences, measures } = input;
    const now = ports.changes.now();
    const breach = readBreachFacts(input.breach ?? {});
    const answers = await answersOf(ports, incidentId, input.answers ?? [], now);
    const words = answers.ok ? wordsToSeal(answers.value) : {};
    return await changeIncident(
      ports,
      actor,
      { act: 'recordFacts', incidentId, texts: { ...words, summary, consequences, measures } },
      (incident, texts) => {
        const refusals: Refusal[] = breach.ok ? [] : breach.refusals.map(underBreach);
        if (!answers.ok) refusals.push(...answers.refusals);
        const moments = {
          occurredFrom: moment(refusals, incident, input.occurredFrom, 'occurredFrom', now),
          occurredTo: moment(refusals, incident, input.occurredTo, 'occurredTo', now),
        };
        if (refusals.length > 0 || !breach.ok || !answers.ok) return { ok: false, refusals };
        const { summary, consequences, measures, ...sealed } = texts;
        const change = given({
          ...{ summary, consequences, measures },
          ...moments,
          ongoing: input.ongoing,
          breach: breach.value,
        });
        return decideFacts(incidentId, incident, {
          change,
          answers: withSealedWords(answers.value, sealed),
          by: actor.id,
          now,
        });
      },
    );
  };

export interface RecordAnswersInput {
  readonly incidentId: string;
  readonly partyId: string;
  readonly answers: readonly AnswerInput[];
}

export const recordAnswers =
  (ports: IncidentPorts) =>
  async (input: RecordAnswersInput, actor: Actor): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, partyId } = input;
    const now = ports.changes.now();
    const read = await answersOf(ports, incidentId, input.answers, now);
    const words = read.ok ? wordsToSeal(read.value) : {};
    return await changeIncident(
      ports,
      actor,
      { act: 'recordAnswers', incidentId, onBehalfOf: partyId, texts: words },
      (incident, sealed) => {
        if (!read.ok) return read;
        const answers = withSealedWords(read.value, sealed);
        return decideAnswers(incidentId, incident, { partyId, answers, by: actor.id, now });
      },
    );
  };

/** The incident's zone reads local times; of an incident that is not there, nothing is told by it. */
async function answersOf(
  ports: IncidentPorts,
  incidentId: string,
  inputs: readonly AnswerInput[],
  now: Instant,
): Promise<Outcome<readonly AnswerGiven[]>> {
  const zone = (await ports.incidents.get(incidentId))?.value.zone ?? 'UTC';
  return readAnswers(inputs, {
    zone,
    now,
    today: dateOn(now, zone),
    moment: (text, time) => readLocalTime(text, zone, { time }),
  });
}

function underBreach(refusal: Refusal): Refusal {
  return { ...refusal, field: refusal.field === undefined ? 'breach' : `breach.${refusal.field}` };
}

function moment(
  refusals: Refusal[],
  incident: Incident,
  text: string | null | undefined,
  field: string,
  now: Instant,
): Instant | null | undefined {
  if (text === null || text === undefined) return text;
  const read = readLocalTime(text, incident.zone, { time: field });
  const checked = read.ok && read.value > now ? refuse({ code: 'IN_THE_FUTURE', field }) : read;
  if (checked.ok) return checked.value;
  refusals.push(...checked.refusals);
  return undefined;
}

function given(fields: {
  readonly [K in keyof FactsChange]: FactsChange[K] | undefined;
}): FactsChange {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
