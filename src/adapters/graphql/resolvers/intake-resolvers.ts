import {
  lastMessageAt,
  mayWrite,
  reportState,
  waitsForAnswer,
  type ReporterContact,
} from '../../../incidents/dialogue.ts';
import type { OpenedDialogue } from '../../../incidents/use-cases/open-report.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/resolvers.ts';
import { nodeOf } from '../nodes.ts';
import { orThrow, payload } from '../user-errors.ts';

export const intakeQueries: Pick<QueryResolvers, 'myReports' | 'dialogue' | 'incidentDialogues'> = {
  myReports: async (_, __, context) =>
    orThrow(await context.useCases.listOwnReports(context.actor), context.locale),
  dialogue: async (_, { eventId }, context) =>
    orThrow(await context.useCases.readDialogue(eventId, context.actor), context.locale),
  incidentDialogues: async (_, { incidentId }, context) =>
    orThrow(
      await context.useCases.readIncidentDialogues(incidentId, context.actor),
      context.locale,
    ),
};

type Names = 'registerEvent' | 'openReport' | 'writeAsReporter' | 'answerReporter';

export const intakeMutations: Pick<MutationResolvers, Names> = {
  registerEvent: async (_, { input, idempotencyKey }, context) => {
    const { remoteAddress: address, locale } = context;
    const given = {
      ...input,
      partyId: input.partyId ?? null,
      reporter: input.reporter ?? null,
      email: input.email ?? null,
      phone: input.phone ?? null,
      observedAt: input.observedAt ?? null,
      zone: input.zone ?? 'Europe/Amsterdam',
      anonymous: input.anonymous ?? false,
      retrySecret: input.retrySecret ?? null,
    };
    if (given.anonymous) context.leaveUnnamed();
    // The secret alone makes it one report; a key is not a secret, and would be kept with who used it.
    const key = given.retrySecret === null ? idempotencyKey : null;
    const done = await context.once(key, 'registerEvent', input, (actor) =>
      context.useCases.registerEvent(given, { actor, address, locale }),
    );
    const known = done.ok && context.actor.partyId === done.value.event.value.partyId;
    return {
      ...payload(done, locale, 'reference', ({ event }) => event.value.reference),
      receipt: done.ok ? done.value.receipt : null,
      event: known ? nodeOf(done.value.event) : null,
    };
  },
  openReport: async (_, { receipt }, context) => {
    const tried = { receipt, address: context.remoteAddress };
    const done = await context.useCases.openReport(tried, context.actor);
    return payload(done, context.locale, 'report', (it) => it);
  },
  writeAsReporter: async (_, { receipt, text, idempotencyKey }, context) => {
    const written = { receipt, text, address: context.remoteAddress };
    const asked = { receipt, text };
    const done = await context.once(idempotencyKey, 'writeAsReporter', asked, (actor) =>
      context.useCases.writeAsReporter(written, actor),
    );
    return payload(done, context.locale, 'report', (it) => it);
  },
  answerReporter: async (_, { idempotencyKey, ...input }, context) => {
    const { eventId } = input;
    const answer = { eventId, text: input.text ?? null, handled: input.handled };
    const done = await context.once(idempotencyKey, 'answerReporter', input, (actor) =>
      context.useCases.answerReporter(answer, actor),
    );
    return payload(done, context.locale, 'dialogue', (it) => it);
  },
};

export const intakeTypes: Pick<
  Resolvers,
  'Report' | 'Dialogue' | 'DialogueMessage' | 'HandlersMessage' | 'WaitingReporter'
> = {
  Report: {
    reference: ({ dialogue }) => dialogue.reference,
    reportedAt: ({ dialogue }) => dialogue.reportedAt,
    state: ({ dialogue, event }) => reportState(dialogue, event),
    messages: ({ dialogue }) => dialogue.messages,
    mayWrite: ({ dialogue }) => mayWrite(dialogue).ok,
    contact: contactState,
    contactUntil,
  },
  Dialogue: {
    eventId: ({ dialogue }) => dialogue.eventId,
    reference: ({ dialogue }) => dialogue.reference,
    title: ({ event }) => event.title,
    state: ({ dialogue, event }) => reportState(dialogue, event),
    waits: ({ dialogue }) => waitsForAnswer(dialogue),
    lastMessageAt: ({ dialogue }) => dialogue.messages.at(-1)?.at ?? null,
    messages: ({ dialogue }) => dialogue.messages,
    contact: contactState,
    contactUntil,
    toldByMail: ({ dialogue }) =>
      dialogue.contact?.kind === 'KEPT' && dialogue.contact.email !== null,
  },
  DialogueMessage: {
    text: ({ text }, _, context) => context.reads.text(text),
  },
  HandlersMessage: {
    writtenBy: ({ by }, _, context) => (by === null ? null : context.reads.userName(by)),
    text: ({ text }, _, context) => context.reads.text(text),
  },
  WaitingReporter: {
    eventId: ({ dialogue }) => dialogue.eventId,
    reference: ({ dialogue }) => dialogue.reference,
    title: ({ event }) => event.title,
    incidentId: ({ event }) => (event.state.kind === 'PROMOTED' ? event.state.incidentId : null),
    at: ({ dialogue }) => lastMessageAt(dialogue),
  },
};

function contactState({ dialogue }: OpenedDialogue): ReporterContact['kind'] | 'NONE' {
  return dialogue.contact?.kind ?? 'NONE';
}

function contactUntil({ dialogue: { contact } }: OpenedDialogue) {
  if (contact === null) return null;
  return contact.kind === 'KEPT' ? contact.endsAt : contact.at;
}
