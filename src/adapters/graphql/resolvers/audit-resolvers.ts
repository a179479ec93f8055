import { authorise, type Act } from '../../../identity/permissions.ts';
import { eventText } from '../../../texts/event-texts.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/resolvers.ts';
import { connectionOf } from '../nodes.ts';
import { pageInput } from '../page-input.ts';
import { orThrow, payload } from '../user-errors.ts';

function require(context: Context, act: Act): void {
  orThrow(authorise(context.actor, act), context.locale);
}

/** The log of a case is for who reads the case. */
async function requireCase(context: Context, incidentId: string): Promise<void> {
  orThrow(await context.reads.ownCase(incidentId), context.locale);
}

export const auditQueries: Pick<QueryResolvers, 'auditEntries' | 'checkpoints' | 'channels'> = {
  auditEntries: async (_, { incidentId, ...args }, context) => {
    require(context, 'auditEntries');
    if (incidentId != null) await requireCase(context, incidentId);
    const page = await context.reads.auditPage(pageInput(args), incidentId ?? null);
    return connectionOf(page, (entry) => entry);
  },
  checkpoints: async (_, args, context) => {
    require(context, 'checkpoints');
    return connectionOf(await context.reads.checkpointPage(pageInput(args)), (it) => it);
  },
  channels: (_, __, context) => {
    require(context, 'channels');
    return context.reads.channels();
  },
};

export const auditMutations: Pick<MutationResolvers, 'signCheckpoint'> = {
  signCheckpoint: async (_, { idempotencyKey }, context) => {
    const done = await context.once(idempotencyKey, 'signCheckpoint', {}, (actor) =>
      context.useCases.signCheckpoint(actor, 'REQUESTED'),
    );
    return payload(done, context.locale, 'checkpoint', (it) => it);
  },
};

export const auditTypes: Pick<Resolvers, 'AuditEntry'> = {
  AuditEntry: {
    text: ({ type }, _, { locale }) => eventText(type, locale),
    actorId: (entry) =>
      (JSON.parse(entry.canonical) as { readonly actor: { readonly id: string } }).actor.id,
  },
};
