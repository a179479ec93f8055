import type { SealedText } from '../sealing/sealed-text.ts';
import { addMs, dayMs, instantFromMs, msOf, type Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Change, Happening } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import type { Locale } from '../texts/locale.ts';
import type { ReportedEvent } from './reported-event.ts';

/*
 * What a reporter and the people who handle the report tell each other. It opens to whoever has the
 * receipt number, and its state is made of what both did in it and of whether anybody looked: never of
 * what became of the case. A report that was dismissed and one that became an incident look the same.
 *
 * RECEIVED   Nobody settled the event yet, and nobody wrote.
 * LOOKED_AT  Somebody settled the event, one way or the other, or the reporter wrote after an answer.
 * ANSWERED   The last word is the handlers'.
 * HANDLED    The handlers said so. Stays open: when the reporter writes again it is LOOKED_AT.
 */
export const reportStates = ['RECEIVED', 'LOOKED_AT', 'ANSWERED', 'HANDLED'] as const;
export type ReportState = (typeof reportStates)[number];

/** Characters of one message of a reporter or of an answer. */
export const dialogueTextCharactersMax = 4_000;
/** Messages of a reporter before somebody answers. */
export const unansweredMessagesMax = 20;
export const dialogueMessagesMax = 200;
/** A receipt number opens nothing any more this long after the last message. */
export const receiptOpensMs = 2 * 365 * dayMs;
/** Contact data of reporters ends this long after its last use. */
export const contactKeptMonths = 3;

export interface DialogueMessage {
  readonly id: string;
  readonly side: 'REPORTER' | 'HANDLER';
  /** The handler who wrote it; null: the reporter did. */
  readonly by: string | null;
  readonly at: Instant;
  readonly text: SealedText;
}

/**
 * A reporter's name and addresses are sealed under a key of their own (`contactScope`), so that they can
 * end while the report itself, which may be evidence, stays.
 */
export type ReporterContact =
  | {
      readonly kind: 'KEPT';
      /** Where to tell that there is an answer. */
      readonly email: SealedText | null;
      /** The earliest moment at which it ends: a later use puts it off. */
      readonly endsAt: Instant;
    }
  | { readonly kind: 'ENDED'; readonly at: Instant };

export interface Dialogue {
  readonly eventId: string;
  /** The organisation that the report was made to. */
  readonly partyId: string;
  readonly reference: string;
  readonly reportedAt: Instant;
  /** The signed-in reporter; null when nobody knows who it was. */
  readonly reporterId: string | null;
  /** The language that the report was made in. */
  readonly locale: Locale;
  readonly messages: readonly DialogueMessage[];
  readonly handledAt: Instant | null;
  readonly contact: ReporterContact | null;
}

/** Every contact that is kept; the only key of its index. */
export const keptContacts = 'kept';

/** The id is the keyed digest of the receipt number: whoever reads the store cannot open a dialogue. */
export const dialogues: CollectionDefinition<Dialogue> = {
  name: 'dialogues',
  indexes: [
    {
      name: 'waiting',
      equals: (dialogue) => (waitsForAnswer(dialogue) ? dialogue.partyId : undefined),
      order: (dialogue) => [lastMessageAt(dialogue)],
    },
    {
      name: 'reporter',
      equals: (dialogue) => dialogue.reporterId ?? undefined,
      order: (dialogue) => [dialogue.reportedAt],
    },
    {
      name: 'contact',
      equals: ({ contact }) => (contact?.kind === 'KEPT' ? keptContacts : undefined),
      order: ({ contact }) => [contact?.kind === 'KEPT' ? contact.endsAt : ''],
    },
  ],
};

/** Stands in the store for a number that opens nothing, so that looking takes as long as for one that did. */
export const decoyDialogueId = 'decoy';

export function decoyDialogue(now: Instant): Dialogue {
  return {
    eventId: decoyDialogueId.padEnd(32, '-'),
    partyId: decoyDialogueId.padEnd(32, '-'),
    reference: 'EV-0000-000000',
    reportedAt: now,
    reporterId: null,
    locale: 'nl',
    messages: [],
    handledAt: null,
    contact: null,
  };
}

export function contactScope(eventId: string, partyId: string) {
  return { incidentId: `contact-${eventId}`, partyId };
}

export function lastMessageAt(dialogue: Dialogue): Instant {
  return dialogue.messages.at(-1)?.at ?? dialogue.reportedAt;
}

export function waitsForAnswer(dialogue: Dialogue): boolean {
  return dialogue.messages.at(-1)?.side === 'REPORTER' && dialogue.handledAt === null;
}

export function receiptOpens(dialogue: Dialogue, now: Instant): boolean {
  return now < addMs(lastMessageAt(dialogue), receiptOpensMs);
}

export function reportState(dialogue: Dialogue, event: Pick<ReportedEvent, 'state'>): ReportState {
  if (dialogue.handledAt !== null) return 'HANDLED';
  const last = dialogue.messages.at(-1);
  if (last?.side === 'HANDLER') return 'ANSWERED';
  const looked = event.state.kind !== 'NEW' || dialogue.messages.some((it) => it.by !== null);
  return looked ? 'LOOKED_AT' : 'RECEIVED';
}

/** Whether the reporter may write now, and if not why. */
export function mayWrite(dialogue: Dialogue): Outcome<void> {
  const { messages } = dialogue;
  if (messages.length >= dialogueMessagesMax) {
    const params = { limit: 'dialogueMessagesMax', max: dialogueMessagesMax };
    return refuse({ code: 'DIALOGUE_FULL', field: 'text', params });
  }
  const answeredTo = messages.findLastIndex((it) => it.side === 'HANDLER');
  if (messages.length - 1 - answeredTo >= unansweredMessagesMax) {
    const params = { limit: 'unansweredMessagesMax', max: unansweredMessagesMax };
    return refuse({ code: 'WAIT_FOR_ANSWER', field: 'text', params });
  }
  return accept(undefined);
}

/** Where an event of a dialogue shows: at the report, and at the incident that it became. */
export interface DialogueAbout {
  readonly incidentId: string | null;
}

export function reporterWrote(
  dialogue: Dialogue,
  message: DialogueMessage,
  about: DialogueAbout,
): Outcome<Change<Dialogue>> {
  const may = mayWrite(dialogue);
  if (!may.ok) return may;
  const value = { ...used(dialogue, message.at), handledAt: null };
  return accept({
    value: { ...value, messages: [...dialogue.messages, message] },
    events: [happening('REPORTER_WROTE', dialogue, about, message)],
  });
}

/** An answer, a word that the report is handled, or both at once. */
export function handlersAnswered(
  dialogue: Dialogue,
  answer: {
    readonly message: DialogueMessage | null;
    readonly handled: boolean;
    readonly now: Instant;
  },
  about: DialogueAbout,
): Outcome<Change<Dialogue>> {
  const { message, handled, now } = answer;
  if (message !== null && dialogue.messages.length >= dialogueMessagesMax) {
    const params = { limit: 'dialogueMessagesMax', max: dialogueMessagesMax };
    return refuse({ code: 'DIALOGUE_FULL', field: 'text', params });
  }
  const messages = message === null ? dialogue.messages : [...dialogue.messages, message];
  const newlyHandled = handled && dialogue.handledAt === null;
  return accept({
    value: {
      ...(message === null ? dialogue : used(dialogue, now)),
      messages,
      handledAt: handled ? (dialogue.handledAt ?? now) : null,
    },
    events: [
      ...(message === null ? [] : [happening('REPORTER_ANSWERED', dialogue, about, message)]),
      ...(newlyHandled ? [happening('REPORT_HANDLED', dialogue, about)] : []),
    ],
  });
}

/** Three months later on the calendar, or the last day of a shorter month. */
export function contactEndsAt(lastUsedAt: Instant): Instant {
  const ms = msOf(lastUsedAt);
  const used = new Date(ms);
  const month = used.getUTCMonth() + contactKeptMonths;
  const lastDay = new Date(Date.UTC(used.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const day = Math.min(used.getUTCDate(), lastDay);
  return instantFromMs(Date.UTC(used.getUTCFullYear(), month, day) + (ms % dayMs));
}

/** The last use of the contact data: the last word of either side, or the moment the event was settled. */
export function contactLastUsedAt(
  dialogue: Dialogue,
  event: Pick<ReportedEvent, 'state'>,
): Instant {
  const last = lastMessageAt(dialogue);
  const settled = event.state.kind === 'NEW' ? last : event.state.at;
  return settled > last ? settled : last;
}

export type ContactReview =
  | { readonly kind: 'PUT_OFF'; readonly until: Instant }
  /** The reporter is a person in the evidence, whose name belongs to its custody. */
  | { readonly kind: 'KEPT_FOR_EVIDENCE'; readonly until: Instant }
  | { readonly kind: 'ENDED'; readonly at: Instant };

export function contactReviewed(
  dialogue: Dialogue,
  review: ContactReview,
): Outcome<Change<Dialogue>> {
  const { contact } = dialogue;
  if (contact?.kind !== 'KEPT') return accept({ value: dialogue, events: [] });
  if (review.kind === 'ENDED') {
    return accept({
      value: { ...dialogue, contact: { kind: 'ENDED', at: review.at } },
      events: [
        {
          ...happening('REPORTER_CONTACT_ENDED', dialogue, { incidentId: null }),
          data: { monthsKept: contactKeptMonths, count: 1 },
        },
      ],
    });
  }
  return accept({
    value: { ...dialogue, contact: { ...contact, endsAt: review.until } },
    events: [
      {
        ...happening('REPORTER_CONTACT_KEPT', dialogue, { incidentId: null }),
        data: { reason: review.kind, until: review.until },
      },
    ],
  });
}

function used(dialogue: Dialogue, at: Instant): Dialogue {
  const { contact } = dialogue;
  return contact?.kind === 'KEPT'
    ? { ...dialogue, contact: { ...contact, endsAt: contactEndsAt(at) } }
    : dialogue;
}

function happening(
  type: string,
  { eventId }: Dialogue,
  { incidentId }: DialogueAbout,
  message?: DialogueMessage,
): Happening {
  return {
    type,
    ...(incidentId === null ? {} : { incidentId }),
    subject: { kind: 'EVENT', id: eventId },
    data: message ? { messageId: message.id, text: message.text.commitment } : {},
  };
}
