import type { Actor } from '../../identity/actor.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { assessIncident, giveAdvice as decideAdvice } from '../assess-incident.ts';
import { confirmDecision as decideConfirmation, decide as decideMatter } from '../decision.ts';
import type { AdviceKind, DecisionSubject, Exemption, Incident } from '../incident.ts';
import { changeIncident } from './change-incident.ts';
import { newDocumentId } from './new-document-id.ts';
import type { IncidentPorts } from './ports.ts';

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
      (incident, texts) =>
        decideAdvice(incidentId, incident, {
          ...advice,
          id,
          byPartyId: actor.partyId ?? '',
          text: texts.text,
          by: actor.id,
          at,
        }),
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
  readonly departure: string | null;
}

/** The DPO advises and does not decide, whatever other role the same person has (Art. 38(3), 38(6)). */
export const decide =
  (ports: IncidentPorts) =>
  async (input: DecideInput, actor: Actor): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, rationale, departure, regime, ...matter } = input;
    if (actor.roles.includes('DPO')) return refuse({ code: 'DPO_DOES_NOT_DECIDE' });
    const now = ports.changes.now();
    const id = newDocumentId(ports, actor, 'decision');
    return await changeIncident(
      ports,
      actor,
      { act: 'decide', incidentId, onBehalfOf: input.partyId, texts: { rationale, departure } },
      (incident, texts) =>
        decideMatter(incidentId, incident, {
          ...matter,
          id,
          regimeId: regime,
          rationale: texts.rationale,
          departure: texts.departure,
          by: actor.id,
          byPartyId: actor.partyId ?? '',
          now,
        }),
    );
  };

export const confirmDecision =
  (ports: IncidentPorts) =>
  async (
    input: { readonly incidentId: string; readonly decisionId: string; readonly confirm: boolean },
    actor: Actor,
  ): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, decisionId, confirm } = input;
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
