import { deriveObligations } from '../../../src/incidents/derive-obligations.ts';
import type { Decision, Incident } from '../../../src/incidents/incident.ts';
import { addIncidentParty } from '../../../src/incidents/incident-parties.ts';
import { openIncident } from '../../../src/incidents/open-incident.ts';
import type { Agreement } from '../../../src/parties/agreement.ts';
import type { PartyRole } from '../../../src/parties/party.ts';
import type { SealedText } from '../../../src/sealing/sealed-text.ts';
import { parseInstant, type Instant } from '../../../src/shared/instant.ts';
import type { Outcome } from '../../../src/shared/outcome.ts';
import type { Change } from '../../../src/store/changes.ts';

export const id = 'incident-1';
export const own = 'party-own';
export const customer = 'party-customer';
export const firstSignal = at('2026-11-16T08:00:00Z');
export const now = at('2026-11-16T12:00:00Z');

export function at(text: string): Instant {
  return parseInstant(text)!;
}

export function text(words: string): SealedText {
  const sealed = {} as SealedText['sealed'];
  return { incidentId: id, partyId: own, commitment: `digest of ${words}`, sealed };
}

export function opened(
  change: {
    readonly role?: PartyRole;
    readonly kind?: Incident['kind'];
    readonly breach?: boolean | null;
  } = {},
): Incident {
  const { role = 'CONTROLLER', kind = 'CASE', breach = true } = change;
  const { value } = openIncident(id, {
    title: 'Laptop kwijt',
    kind,
    handledBy: own,
    role,
    zone: 'Europe/Amsterdam',
    firstSignalAt: firstSignal,
    eventId: 'event-1',
    breach,
    now: firstSignal,
  });
  return derived(value);
}

export function derived(incident: Incident, agreements: readonly Agreement[] = []): Incident {
  return deriveObligations(id, incident, agreements, now).value;
}

/** A processor with one customer that it informs. */
export function withCustomer(incident = opened({ role: 'PROCESSOR' })): Incident {
  const input = { partyId: customer, role: 'CONTROLLER', informedByPartyId: own } as const;
  return derived(changed(addIncidentParty(id, incident, input)));
}

export function changed(outcome: Outcome<Change<Incident>>): Incident {
  if (!outcome.ok) throw new Error(outcome.refusals.map((it) => it.code).join(', '));
  return outcome.value.value;
}

export function eventsOf(outcome: Outcome<Change<Incident>>): readonly string[] {
  if (!outcome.ok) throw new Error(outcome.refusals.map((it) => it.code).join(', '));
  return outcome.value.events.map((it) => it.type);
}

export function refusalsOf(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.refusals.map((it) => it.code);
}

export function obligation(incident: Incident, regimeId: string, obligedPartyId = own) {
  const found = incident.obligations.find(
    (it) => it.regimeId === regimeId && it.obligedPartyId === obligedPartyId,
  );
  if (!found) throw new Error(`no obligation ${regimeId} of ${obligedPartyId}`);
  return found;
}

/** A decision of the own party that rests on nothing; change what the test is about. */
export const aDecision = (change: Partial<Decision> = {}): Decision => ({
  id: 'd',
  partyId: own,
  subject: 'NOTIFY_AUTHORITY',
  regimeId: null,
  tell: true,
  rationale: text('why'),
  exemption: null,
  conditions: null,
  departure: null,
  differsBecause: null,
  similarIncidentIds: [],
  assessmentId: null,
  onEarlierFacts: false,
  adviceId: null,
  law: [],
  by: 'a',
  at: now,
  state: 'IN_FORCE',
  secondBy: null,
  secondAt: null,
  ...change,
});
