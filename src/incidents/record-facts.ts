import { factsVersionsMax, noFactsYet } from '../facts/incident-facts.ts';
import type { FactsChange, FactsVersion } from '../facts/incident-facts.ts';
import type { AnswerGiven } from '../facts/recorded-answer.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import type { Json } from '../shared/canonical-json.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, acceptUnless, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { subjectOf, type Incident } from './incident.ts';
import { answersRecorded, answersRefusals, ownedBy, type AnswersInput } from './record-answers.ts';

export function currentFacts(incident: Incident): FactsVersion {
  return incident.facts.at(-1) ?? noFactsYet;
}

/** A new version: what is left out stays, null says *not yet known*, given breach fields replace. */
export function recordFacts(
  incidentId: string,
  incident: Incident,
  input: {
    readonly change: FactsChange;
    readonly answers?: readonly AnswerGiven[];
    readonly by: string;
    readonly now: Instant;
  },
): Outcome<Change<Incident>> {
  const { answers = [] } = input;
  const before = currentFacts(incident);
  if (before.number >= factsVersionsMax) return refuse(tooManyVersions);
  const version: FactsVersion = {
    ...before,
    ...input.change,
    breach: { ...before.breach, ...input.change.breach },
    ...versionHead(before, input),
    answers: ownedBy(incident.handledBy, answers),
  };
  if (version.occurredFrom && version.occurredTo && version.occurredTo < version.occurredFrom) {
    return refuse({ code: 'ENDS_BEFORE_IT_BEGINS', field: 'occurredTo' });
  }
  const { people } = version.breach;
  if (people?.min != null && people.max != null && people.max < people.min) {
    return refuse({ code: 'MIN_ABOVE_MAX', field: 'breach.people' });
  }
  const own = { partyId: incident.handledBy, answers };
  const refusals = answersRefusals({ ...incident, facts: [...incident.facts, version] }, own);
  if (refusals.length > 0) return { ok: false, refusals };
  return accept({
    value: { ...incident, facts: [...incident.facts, version] },
    events: [
      ...(answers.length === 0 ? [] : [answersRecorded(incidentId, own, version.number)]),
      {
        type: 'FACTS_RECORDED',
        incidentId,
        subject: subjectOf(incidentId),
        data: {
          version: version.number,
          occurredFrom: version.occurredFrom,
          occurredTo: version.occurredTo,
          ongoing: version.ongoing,
          summary: commitmentOf(version.summary),
          consequences: commitmentOf(version.consequences),
          measures: commitmentOf(version.measures),
          breach: version.breach as Json,
        },
      },
    ],
  });
}

/** A version with answers alone: everything else stays as it was. */
export function recordAnswers(
  incidentId: string,
  incident: Incident,
  input: AnswersInput & { readonly by: string; readonly now: Instant },
): Outcome<Change<Incident>> {
  const before = currentFacts(incident);
  const refusals: Refusal[] = [...answersRefusals(incident, input)];
  if (input.answers.length === 0) refusals.push({ code: 'ANSWERS_EMPTY', field: 'answers' });
  if (before.number >= factsVersionsMax) refusals.push(tooManyVersions);
  return acceptUnless(refusals, () => {
    const answers = ownedBy(input.partyId, input.answers);
    const version = { ...before, ...versionHead(before, input), answers };
    return {
      value: { ...incident, facts: [...incident.facts, version] },
      events: [answersRecorded(incidentId, input, version.number)],
    };
  });
}

const tooManyVersions: Refusal = {
  code: 'TOO_MANY',
  field: 'facts',
  params: { limit: 'factsVersionsMax', max: factsVersionsMax },
};

function versionHead(
  before: FactsVersion,
  { by, now }: { readonly by: string; readonly now: Instant },
): Pick<FactsVersion, 'number' | 'recordedBy' | 'recordedAt'> {
  return { number: before.number + 1, recordedBy: by, recordedAt: now };
}

function commitmentOf(text: SealedText | null): string | null {
  return text === null ? null : text.commitment;
}
