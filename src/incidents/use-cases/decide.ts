import { readLocalTime } from '../../clocks/local-time.ts';
import type { Actor } from '../../identity/actor.ts';
import type { Instant } from '../../shared/instant.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { assessIncident, giveAdvice as decideAdvice } from '../assess-incident.ts';
import { laneFaults } from '../counsel-lane.ts';
import { decidingPerson } from '../deciding-person.ts';
import { confirmDecision as decideConfirmation } from '../confirm-decision.ts';
import { decide as decideMatter } from '../decision.ts';
import type { AdviceKind, DecisionSubject, Exemption, Incident, Lane } from '../incident.ts';
import { changeIncident } from './change-incident.ts';
import { newDocumentId } from './new-document-id.ts';
import type { IncidentPorts } from './ports.ts';
import { findSimilar } from './similar-decisions.ts';

export const assess =
  (ports: IncidentPorts) =>
  async (
    input: { readonly incidentId: string; readonly partyId: string },
    actor: Actor,
  ): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, partyId } = input;
    const now = ports.changes.now();
    const id = newDocumentId(ports, actor, 'assessment');
    return await changeIncident(
      ports,
      actor,
      { act: 'assess', incidentId, onBehalfOf: partyId, texts: {} },
      (incident) => assessIncident(incidentId, incident, { id, partyId, by: actor.id, now }),
    );
  };

export interface GiveAdviceInput {
  readonly incidentId: string;
  readonly kind: AdviceKind;
  readonly forPartyId: string;
  readonly subject: DecisionSubject;
  readonly answer: 'YES' | 'NO' | 'UNDECIDED';
  readonly text: string;
  /** Counsel's lane is for counsel's own view. */
  readonly lane: Lane;
}

export const giveAdvice =
  (ports: IncidentPorts) =>
  async (input: GiveAdviceInput, actor: Actor): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, text, ...advice } = input;
    const at = ports.changes.now();
    const id = newDocumentId(ports, actor, 'advice');
    return await changeIncident(
      ports,
      actor,
      {
        act: input.kind === 'DPO' ? 'giveAdvice' : 'giveView',
        incidentId,
        onBehalfOf: input.forPartyId,
        texts: { text },
      },
      (incident, texts) => {
        const faults = laneFaults(input.lane, actor, incident);
        if (faults.length > 0) return refuse(...faults);
        if (input.lane === 'COUNSEL_ONLY' && input.kind !== 'COUNSEL') {
          return refuse({ code: 'LANE_FOR_COUNSEL', field: 'lane' });
        }
        return decideAdvice(incidentId, incident, {
          ...advice,
          id,
          byPartyId: actor.partyId ?? '',
          text: texts.text,
          by: actor.id,
          at,
        });
      },
    );
  };

export interface DecideInput {
  readonly incidentId: string;
  readonly partyId: string;
  readonly subject: DecisionSubject;
  readonly regime: string | null;
  readonly tell: boolean;
  readonly rationale: string;
  readonly exemption: Exemption | null;
  readonly conditions: GivenConditions | null;
  readonly departure: string | null;
  readonly differsBecause: string | null;
  readonly onEarlierFacts: boolean;
}

/** As typed; the moment is local time of the incident, or has an offset. */
export interface GivenConditions {
  readonly measures: string | null;
  readonly measuresTakenAt: string | null;
  readonly effort: string | null;
  readonly publicCommunication: string | null;
  readonly financialUndertaking: boolean;
  readonly interest: string | null;
}

export const decide =
  (ports: IncidentPorts) =>
  async (input: DecideInput, actor: Actor): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, partyId, subject, rationale, departure, differsBecause } = input;
    const person = decidingPerson(actor, 'decide');
    if (!person.ok) return person;
    const compares = !input.tell && subject !== 'REGIME_APPLIES';
    const similar = compares ? await findSimilar(ports, input, actor, 'decide') : accept([]);
    if (!similar.ok) return similar;
    const now = ports.changes.now();
    const id = newDocumentId(ports, actor, 'decision');
    const { measures = null, effort = null } = input.conditions ?? {};
    const { publicCommunication = null, interest = null } = input.conditions ?? {};
    const conditionTexts = { measures, effort, publicCommunication, interest };
    return await changeIncident(
      ports,
      actor,
      {
        act: 'decide',
        incidentId,
        onBehalfOf: partyId,
        texts: { rationale, departure, differsBecause, ...conditionTexts },
      },
      (incident, texts) => {
        const taken = momentTaken(incident, input.conditions);
        if (!taken.ok) return taken;
        return decideMatter(incidentId, incident, {
          id,
          partyId,
          subject,
          regimeId: input.regime,
          tell: input.tell,
          exemption: input.exemption,
          rationale: texts.rationale,
          departure: texts.departure,
          differsBecause: texts.differsBecause,
          conditions: input.conditions && {
            measures: texts.measures,
            measuresTakenAt: taken.value,
            effort: texts.effort,
            publicCommunication: texts.publicCommunication,
            financialUndertaking: input.conditions.financialUndertaking,
            interest: texts.interest,
          },
          similar: similar.value,
          onEarlierFacts: input.onEarlierFacts,
          by: actor.id,
          byPartyId: actor.partyId ?? '',
          now,
        });
      },
    );
  };

function momentTaken(incident: Incident, given: GivenConditions | null): Outcome<Instant | null> {
  const text = given?.measuresTakenAt ?? null;
  if (text === null) return accept(null);
  return readLocalTime(text, incident.zone, { time: 'conditions.measuresTakenAt' });
}

export const confirmDecision =
  (ports: IncidentPorts) =>
  async (
    input: { readonly incidentId: string; readonly decisionId: string; readonly confirm: boolean },
    actor: Actor,
  ): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, decisionId, confirm } = input;
    const person = decidingPerson(actor, 'confirmDecision');
    if (!person.ok) return person;
    const now = ports.changes.now();
    const byPartyId = actor.partyId ?? '';
    return await changeIncident(
      ports,
      actor,
      { act: 'confirmDecision', incidentId, texts: {} },
      (incident) =>
        decideConfirmation(incidentId, incident, {
          decisionId,
          confirm,
          by: actor.id,
          byPartyId,
          now,
        }),
    );
  };
