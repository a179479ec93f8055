import { systemActor } from '../../identity/actor.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Stored } from '../../store/collection.ts';
import {
  contactEndsAt,
  contactLastUsedAt,
  contactReviewed,
  contactScope,
  keptContacts,
  type ContactReview,
  type Dialogue,
} from '../dialogue.ts';
import type { ReportedEvent } from '../reported-event.ts';
import type { IntakePorts } from './intake-ports.ts';

/** Looked at in one go; the next follow at once. */
export const contactsPerPageMax = 200;

export interface EndContactsPorts extends IntakePorts {
  /** Whether the evidence of an incident names the reporter as who found, collected or held an item. */
  readonly namedInEvidence: (
    incidentId: string,
    reporter: { readonly userId: string | null; readonly event: ReportedEvent },
  ) => Promise<boolean>;
}

/**
 * Ends contact data whose last use is three months ago by destroying its key; the words of the report and
 * of the dialogue stay, for they are evidence. Safe to repeat: the key goes first, then the state says so.
 */
export const endContacts =
  (ports: EndContactsPorts) =>
  async (): Promise<{ readonly ended: number; readonly kept: number }> => {
    const now = ports.changes.now();
    let ended = 0;
    let kept = 0;
    for (;;) {
      const due = await ports.dialogues.page({
        index: 'contact',
        equals: keptContacts,
        below: [`${now}~`],
        limit: contactsPerPageMax,
      });
      for (const dialogue of due.items) {
        const review = await reviewContact(ports, dialogue, now);
        if (review.kind === 'ENDED') ended += 1;
        else kept += 1;
      }
      if (due.items.length === 0) return { ended, kept };
    }
  };

async function reviewContact(
  ports: EndContactsPorts,
  { id, value: dialogue }: Stored<Dialogue>,
  now: Instant,
): Promise<ContactReview> {
  const event = await ports.events.get(dialogue.eventId);
  if (!event) throw new Error(`event ${dialogue.eventId} is missing`);
  const review = await decide(ports, dialogue, event.value, now);
  if (review.kind === 'ENDED') {
    await ports.vault.destroy(contactScope(dialogue.eventId, dialogue.partyId));
  }
  const saved = await ports.changes.apply(
    ports.dialogues,
    id,
    (value) => contactReviewed(value, review),
    systemActor,
  );
  if (!saved.ok) throw new Error(`contact data of ${dialogue.eventId} was not settled`);
  return review;
}

async function decide(
  ports: EndContactsPorts,
  dialogue: Dialogue,
  event: ReportedEvent,
  now: Instant,
): Promise<ContactReview> {
  const until = contactEndsAt(contactLastUsedAt(dialogue, event));
  if (until > now) return { kind: 'PUT_OFF', until };
  const reporter = { userId: dialogue.reporterId, event };
  const { state } = event;
  const named =
    state.kind === 'PROMOTED' && (await ports.namedInEvidence(state.incidentId, reporter));
  return named
    ? { kind: 'KEPT_FOR_EVIDENCE', until: contactEndsAt(now) }
    : { kind: 'ENDED', at: now };
}
