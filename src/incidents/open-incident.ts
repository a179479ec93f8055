import type { PartyRole } from '../parties/party.ts';
import type { Instant } from '../shared/instant.ts';
import { sha256Hex } from '../shared/sha256.ts';
import type { Change } from '../store/changes.ts';
import { subjectOf, type Incident } from './incident.ts';

const referenceLetters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Short and readable aloud; derived from the random id, so it needs no counter. */
export function referenceOf(prefix: string, id: string, at: Instant): string {
  const digest = sha256Hex(id);
  const letters = [0, 1, 2, 3, 4, 5].map((position) => {
    const byte = Number.parseInt(digest.slice(position * 2, position * 2 + 2), 16);
    return referenceLetters[byte % referenceLetters.length] ?? '2';
  });
  return `${prefix}-${at.slice(0, 4)}-${letters.join('')}`;
}

export interface OpenIncidentInput {
  readonly title: string;
  readonly kind: Incident['kind'];
  readonly handledBy: string;
  readonly role: PartyRole;
  readonly zone: string;
  readonly firstSignalAt: Instant;
  readonly eventId: string | null;
  readonly breach: boolean | null;
  readonly now: Instant;
}

export function openIncident(id: string, input: OpenIncidentInput): Change<Incident> {
  const handler = {
    partyId: input.handledBy,
    role: input.role,
    informedByPartyId: null,
    affected: null,
    sharedAt: null,
    receivedAt: null,
  };
  const value: Incident = {
    reference: referenceOf(input.kind === 'DRILL' ? 'OEF' : 'MK', id, input.now),
    title: input.title,
    kind: input.kind,
    status: 'OPEN',
    handledBy: input.handledBy,
    zone: input.zone,
    firstSignalAt: input.firstSignalAt,
    eventId: input.eventId,
    breach: input.breach,
    facts: [],
    parties: [handler],
    awareness: [],
    deferrals: [],
    obligations: [],
    assessments: [],
    advice: [],
    decisions: [],
    filings: [],
    notes: [],
    actions: [],
    containment: null,
    review: null,
    compromisedChannels: [],
    restriction: null,
    laneReaderIds: [],
    openedAt: input.now,
    closedAt: null,
  };
  return {
    value,
    events: [
      {
        type: input.kind === 'DRILL' ? 'DRILL_STARTED' : 'INCIDENT_OPENED',
        incidentId: id,
        subject: subjectOf(id),
        data: {
          reference: value.reference,
          handledBy: input.handledBy,
          role: input.role,
          firstSignalAt: input.firstSignalAt,
          eventId: input.eventId,
          breach: input.breach,
        },
      },
    ],
  };
}
