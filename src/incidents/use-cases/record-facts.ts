import { readLocalTime } from '../../clocks/local-time.ts';
import { readBreachFacts } from '../../facts/breach-facts.ts';
import type { FactsChange } from '../../facts/incident-facts.ts';
import type { Actor } from '../../identity/actor.ts';
import type { Instant } from '../../shared/instant.ts';
import { refuse, type Outcome, type Refusal } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Incident } from '../incident.ts';
import { recordFacts as decideFacts } from '../record-facts.ts';
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
}

export const recordFacts =
  (ports: IncidentPorts) =>
  async (input: RecordFactsInput, actor: Actor): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, summary, consequences, measures } = input;
    const now = ports.changes.now();
    const breach = readBreachFacts(input.breach ?? {});
    return await changeIncident(
      ports,
      actor,
      { act: 'recordFacts', incidentId, texts: { summary, consequences, measures } },
      (incident, texts) => {
        const refusals: Refusal[] = breach.ok ? [] : breach.refusals.map(underBreach);
        const moments = {
          occurredFrom: moment(refusals, incident, input.occurredFrom, 'occurredFrom', now),
          occurredTo: moment(refusals, incident, input.occurredTo, 'occurredTo', now),
        };
        if (refusals.length > 0 || !breach.ok) return { ok: false, refusals };
        const change = given({
          ...texts,
          ...moments,
          ongoing: input.ongoing,
          breach: breach.value,
        });
        return decideFacts(incidentId, incident, { change, by: actor.id, now });
      },
    );
  };

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
