import type { SealedText } from '../sealing/sealed-text.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { subjectOf, type Incident } from './incident.ts';

export const closingGateCodes = [
  'OBLIGATIONS_SETTLED',
  'NOTHING_PENDING',
  'CONTAINMENT_CONFIRMED',
  'REVIEW_HELD',
  'ACTIONS_ASSIGNED',
] as const;
export type ClosingGateCode = (typeof closingGateCodes)[number];

export interface ClosingGate {
  readonly code: ClosingGateCode;
  readonly passed: boolean;
}

/** Rule 16. Obligations of other parties are theirs to settle and keep nobody else from closing. */
export function closingGates(incident: Incident): readonly ClosingGate[] {
  const ours = incident.obligations.filter((it) => it.obligedPartyId === incident.handledBy);
  const passed: Record<ClosingGateCode, boolean> = {
    OBLIGATIONS_SETTLED: ours.every((it) => it.practice || it.state !== 'OPEN'),
    NOTHING_PENDING:
      incident.decisions.every((it) => it.state !== 'PENDING_SECOND') &&
      incident.awareness.every((it) => it.state !== 'PENDING_APPROVAL'),
    CONTAINMENT_CONFIRMED: incident.containment !== null,
    REVIEW_HELD: incident.review !== null,
    ACTIONS_ASSIGNED: incident.actions.length > 0,
  };
  return closingGateCodes.map((code) => ({ code, passed: passed[code] }));
}

export function closeIncident(
  incidentId: string,
  incident: Incident,
  now: Instant,
): Outcome<Change<Incident>> {
  const open = closingGates(incident).filter((gate) => !gate.passed);
  if (open.length > 0) {
    const gates = open.map((gate) => gate.code).join(', ');
    return refuse({ code: 'GATES_OPEN', field: 'incidentId', params: { gates } });
  }
  return accept({
    value: { ...incident, status: 'CLOSED', closedAt: now },
    events: [
      {
        type: 'INCIDENT_CLOSED',
        incidentId,
        subject: subjectOf(incidentId),
        data: { closedAt: now },
      },
    ],
  });
}

export function reopenIncident(
  incidentId: string,
  incident: Incident,
  reason: SealedText,
): Outcome<Change<Incident>> {
  if (incident.status === 'OPEN')
    return refuse({ code: 'INCIDENT_NOT_CLOSED', field: 'incidentId' });
  return accept({
    value: { ...incident, status: 'OPEN', closedAt: null },
    events: [
      {
        type: 'INCIDENT_REOPENED',
        incidentId,
        subject: subjectOf(incidentId),
        data: { reason: reason.commitment },
      },
    ],
  });
}
