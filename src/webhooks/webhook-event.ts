import type { Instant } from '../shared/instant.ts';
import { canonicalJson } from '../shared/canonical-json.ts';
import type { ChangeEvent } from '../store/change-event.ts';

/**
 * What other systems may hear of, by the name that they hear. A name keeps its meaning for ever: another
 * meaning or another body is another version. Drills are never told (rule 12).
 */
const published = {
  EVENT_REGISTERED: 'event.reported.v1',
  INCIDENT_OPENED: 'incident.opened.v1',
  AWARENESS_RECORDED: 'awareness.recorded.v1',
  ASSESSED: 'incident.assessed.v1',
  DECIDED_TO_TELL: 'decision.made.v1',
  DECIDED_NOT_TO_TELL: 'decision.made.v1',
  FILING_RECORDED: 'filing.recorded.v1',
  INFORMED_RECORDED: 'informed.recorded.v1',
  CONTROLLER_INFORMED: 'controller.informed.v1',
  CAMPAIGN_FINISHED: 'campaign.finished.v1',
  ALARM_RAISED: 'alarm.raised.v1',
  ESCALATION_TAKEN: 'escalation.taken.v1',
  INCIDENT_CLOSED: 'incident.closed.v1',
  INCIDENT_REOPENED: 'incident.reopened.v1',
  CHECKPOINT_SIGNED: 'checkpoint.signed.v1',
} as const satisfies Readonly<Record<string, string>>;

export type WebhookEventType = (typeof published)[keyof typeof published];
export const webhookEventTypes: readonly WebhookEventType[] = [
  ...new Set<WebhookEventType>(Object.values(published)),
];
/** Sent by hand to try an endpoint; nobody asks for it. */
export const webhookTestType = 'webhook.test.v1';

export function webhookEventTypeOf(event: Pick<ChangeEvent, 'type'>): WebhookEventType | undefined {
  const names: Readonly<Record<string, WebhookEventType>> = published;
  return Object.hasOwn(names, event.type) ? names[event.type] : undefined;
}

/** What is told: that something happened, and where to look it up. Never a title, a name or a count. */
export interface WebhookFact {
  readonly type: WebhookEventType | typeof webhookTestType;
  readonly at: Instant;
  readonly incidentId: string | null;
  /** Place of the event in the audit log; null for a test. */
  readonly sequence: number | null;
}

/** The body as it is signed and sent; the same on every try. */
export function webhookBody({ type, at, incidentId, sequence }: WebhookFact): string {
  return canonicalJson({ type, timestamp: at, data: { incidentId, sequence } });
}
