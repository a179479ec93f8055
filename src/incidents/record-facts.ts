import { factsVersionsMax, noFactsYet } from '../facts/incident-facts.ts';
import type { FactsChange, FactsVersion } from '../facts/incident-facts.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import type { Json } from '../shared/canonical-json.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { subjectOf, type Incident } from './incident.ts';

export function currentFacts(incident: Incident): FactsVersion {
  return incident.facts.at(-1) ?? noFactsYet;
}

/** A new version: what is left out stays, null says *not yet known*, given breach fields replace. */
export function recordFacts(
  incidentId: string,
  incident: Incident,
  input: { readonly change: FactsChange; readonly by: string; readonly now: Instant },
): Outcome<Change<Incident>> {
  const before = currentFacts(incident);
  if (before.number >= factsVersionsMax) {
    return refuse({
      code: 'TOO_MANY',
      field: 'facts',
      params: { limit: 'factsVersionsMax', max: factsVersionsMax },
    });
  }
  const version: FactsVersion = {
    ...before,
    ...input.change,
    breach: { ...before.breach, ...input.change.breach },
    number: before.number + 1,
    recordedBy: input.by,
    recordedAt: input.now,
  };
  if (version.occurredFrom && version.occurredTo && version.occurredTo < version.occurredFrom) {
    return refuse({ code: 'ENDS_BEFORE_IT_BEGINS', field: 'occurredTo' });
  }
  const { people } = version.breach;
  if (people?.min != null && people.max != null && people.max < people.min) {
    return refuse({ code: 'MIN_ABOVE_MAX', field: 'breach.people' });
  }
  return accept({
    value: { ...incident, facts: [...incident.facts, version] },
    events: [
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

function commitmentOf(text: SealedText | null): string | null {
  return text === null ? null : text.commitment;
}
