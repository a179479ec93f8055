import type { SealedText } from '../sealing/sealed-text.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Instant } from '../shared/instant.ts';
import type { Change } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';

export const reporterKinds = ['EMPLOYEE', 'VENDOR', 'MONITOR', 'STRANGER'] as const;
export type ReporterKind = (typeof reporterKinds)[number];

/**
 * Something somebody saw. NEW until a person looks: then PROMOTED to an incident, or DISMISSED with a
 * reason. Neither is undone; a dismissed event that matters after all is reported again.
 */
export interface ReportedEvent {
  readonly reference: string;
  /** The organisation that should know. */
  readonly partyId: string;
  /** Of the dialogue with the reporter; the keyed digest of its receipt number. */
  readonly dialogueId: string;
  readonly title: string;
  readonly description: SealedText;
  readonly reporterKind: ReporterKind;
  /** Name and addresses, under a key of their own; null: anonymous. */
  readonly reporter: SealedText | null;
  readonly observedAt: Instant | null;
  /** The first signal. */
  readonly reportedAt: Instant;
  readonly state:
    | { readonly kind: 'NEW' }
    | { readonly kind: 'PROMOTED'; readonly incidentId: string; readonly at: Instant }
    | { readonly kind: 'DISMISSED'; readonly reason: SealedText; readonly at: Instant };
}

export const reportedEvents: CollectionDefinition<ReportedEvent> = {
  name: 'events',
  indexes: [
    { name: 'party', equals: (event) => event.partyId, order: (event) => [event.reportedAt] },
    {
      name: 'party-state',
      equals: (event) => `${event.partyId}:${event.state.kind}`,
      order: (event) => [event.reportedAt],
    },
    {
      name: 'incident',
      equals: ({ state }) => (state.kind === 'PROMOTED' ? state.incidentId : undefined),
      order: (event) => [event.reportedAt],
    },
  ],
};

const subject = (id: string) => ({ kind: 'EVENT', id });

export function registered(id: string, event: ReportedEvent): Change<ReportedEvent> {
  return {
    value: event,
    events: [
      {
        type: 'EVENT_REGISTERED',
        subject: subject(id),
        data: {
          reporterKind: event.reporterKind,
          reportedAt: event.reportedAt,
          observedAt: event.observedAt,
          description: event.description.commitment,
        },
      },
    ],
  };
}

export function promoted(
  id: string,
  event: ReportedEvent,
  {
    incidentId,
    at,
    type = 'EVENT_PROMOTED',
  }: {
    readonly incidentId: string;
    readonly at: Instant;
    /** Added: to an incident that was there already. */
    readonly type?: 'EVENT_PROMOTED' | 'EVENT_ADDED';
  },
): Outcome<Change<ReportedEvent>> {
  if (event.state.kind === 'PROMOTED' && event.state.incidentId === incidentId) {
    return accept({ value: event, events: [] });
  }
  if (event.state.kind !== 'NEW') return refuse({ code: 'EVENT_SETTLED', field: 'eventId' });
  return accept({
    value: { ...event, state: { kind: 'PROMOTED', incidentId, at } },
    events: [{ type, incidentId, subject: subject(id), data: {} }],
  });
}

export function dismissed(
  id: string,
  event: ReportedEvent,
  { reason, at }: { reason: SealedText; at: Instant },
): Outcome<Change<ReportedEvent>> {
  if (event.state.kind !== 'NEW') return refuse({ code: 'EVENT_SETTLED', field: 'eventId' });
  return accept({
    value: { ...event, state: { kind: 'DISMISSED', reason, at } },
    events: [
      { type: 'EVENT_DISMISSED', subject: subject(id), data: { reason: reason.commitment } },
    ],
  });
}
