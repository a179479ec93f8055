import type { BreachFacts } from '../facts/breach-facts.ts';
import type { PartyRole } from '../parties/party.ts';
import type { Json } from '../shared/canonical-json.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import {
  incidentPartiesMax,
  partyIn,
  subjectOf,
  type AffectedPart,
  type Incident,
  type IncidentParty,
} from './incident.ts';
import { currentFacts } from './record-facts.ts';

export function addIncidentParty(
  incidentId: string,
  incident: Incident,
  input: { partyId: string; role: PartyRole; informedByPartyId: string | null },
): Outcome<Change<Incident>> {
  const refusals: Refusal[] = [];
  if (partyIn(incident, input.partyId)) {
    refusals.push({ code: 'PARTY_ALREADY_IN_INCIDENT', field: 'partyId' });
  }
  if (input.informedByPartyId !== null && !partyIn(incident, input.informedByPartyId)) {
    refusals.push({ code: 'PARTY_NOT_IN_INCIDENT', field: 'informedByPartyId' });
  }
  if (incident.parties.length >= incidentPartiesMax) {
    refusals.push({
      code: 'TOO_MANY',
      field: 'parties',
      params: { limit: 'incidentPartiesMax', max: incidentPartiesMax },
    });
  }
  if (refusals.length > 0) return { ok: false, refusals };
  const party: IncidentParty = { ...input, affected: null, sharedAt: null, receivedAt: null };
  return accept({
    value: { ...incident, parties: [...incident.parties, party] },
    events: [event(incidentId, 'PARTY_ADDED', { ...input })],
  });
}

export function recordAffectedPart(
  incidentId: string,
  incident: Incident,
  input: { partyId: string; part: AffectedPart },
): Outcome<Change<Incident>> {
  const { part } = input;
  if (part.peopleMin !== null && part.peopleMax !== null && part.peopleMax < part.peopleMin) {
    return refuse({ code: 'MIN_ABOVE_MAX', field: 'peopleMax' });
  }
  return changeParty(incidentId, incident, input.partyId, (party) => ({
    party: { ...party, affected: part },
    type: 'AFFECTED_PART_RECORDED',
    data: {
      peopleMin: part.peopleMin,
      peopleMax: part.peopleMax,
      dataCategories: part.dataCategories,
      subjectGroups: part.subjectGroups,
      breach: part.breach as Json,
      remark: part.remark === null ? null : part.remark.commitment,
    },
  }));
}

export function sharePart(
  incidentId: string,
  incident: Incident,
  input: { partyId: string; now: Instant },
): Outcome<Change<Incident>> {
  if (input.partyId === incident.handledBy) {
    return refuse({ code: 'HANDLER_SEES_ALL', field: 'partyId' });
  }
  return changeParty(incidentId, incident, input.partyId, (party) => ({
    party: { ...party, sharedAt: party.sharedAt ?? input.now },
    type: 'PART_SHARED',
    data: {},
  }));
}

/** The incident's facts with the party's own share laid over them: what its risk is scored on. */
export function factsOfParty(incident: Incident, partyId: string): BreachFacts {
  const { breach } = currentFacts(incident);
  const part = partyIn(incident, partyId)?.affected;
  if (!part) return breach;
  const people =
    part.peopleMin === null && part.peopleMax === null
      ? {}
      : { people: { min: part.peopleMin, max: part.peopleMax } };
  const dataCategories =
    part.dataCategories === null ? {} : { dataCategories: part.dataCategories };
  const subjectGroups = part.subjectGroups === null ? {} : { subjectGroups: part.subjectGroups };
  return {
    ...breach,
    ...people,
    ...dataCategories,
    ...subjectGroups,
    ...part.breach,
  } as BreachFacts;
}

/** Those whom `partyId` tells along the chain. */
export function informedBy(incident: Incident, partyId: string): readonly IncidentParty[] {
  return incident.parties.filter((party) => party.informedByPartyId === partyId);
}

function changeParty(
  incidentId: string,
  incident: Incident,
  partyId: string,
  change: (party: IncidentParty) => {
    party: IncidentParty;
    type: string;
    data: { readonly [key: string]: Json };
  },
): Outcome<Change<Incident>> {
  const party = partyIn(incident, partyId);
  if (!party) return refuse({ code: 'PARTY_NOT_IN_INCIDENT', field: 'partyId' });
  const changed = change(party);
  return accept({
    value: {
      ...incident,
      parties: incident.parties.map((it) => (it.partyId === partyId ? changed.party : it)),
    },
    events: [event(incidentId, changed.type, { partyId, ...changed.data })],
  });
}

function event(incidentId: string, type: string, data: { readonly [key: string]: Json }) {
  return { type, incidentId, subject: subjectOf(incidentId), data };
}
