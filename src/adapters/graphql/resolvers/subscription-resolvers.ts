import type { AuditEntry } from '../../../audit-log/entry.ts';
import { authorise } from '../../../identity/permissions.ts';
import type { Context } from '../context.ts';
import type { SubscriptionResolvers } from '../generated/resolvers.ts';
import { orThrow } from '../user-errors.ts';

/** Ends at once when the client goes away, also while it waits for an entry: no reader stays behind. */
function mapped<T>(
  entries: AsyncIterableIterator<AuditEntry>,
  map: (entry: AuditEntry) => T | Promise<T>,
): AsyncIterableIterator<T> {
  const end = async (): Promise<IteratorResult<T>> => {
    await entries.return?.();
    return { done: true, value: undefined };
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const entry = await entries.next();
      return entry.done === true ? await end() : { done: false, value: await map(entry.value) };
    },
    return: end,
  };
}

/** Whoever may read the incident may watch it; the feed says that something changed, not what. */
async function requireIncident(context: Context, incidentId: string): Promise<void> {
  const input = { incidentId };
  orThrow(await context.useCases.readIncident(input, context.actor), context.locale);
}

export const subscriptionResolvers: SubscriptionResolvers = {
  incidentChanged: {
    subscribe: async (_, { incidentId }, context) => {
      await requireIncident(context, incidentId);
      const entries = context.changes.subscribe((entry) => entry.incidentId === incidentId);
      return mapped(entries, ({ type, at }) => ({ incidentChanged: { incidentId, type, at } }));
    },
  },
  boardChanged: {
    subscribe: (_, __, context) => {
      orThrow(authorise(context.actor, 'boardChanged'), context.locale);
      const entries = context.changes.subscribe(() => true);
      return mapped(entries, ({ at }) => ({ boardChanged: { type: 'CHANGED', at } }));
    },
  },
  campaignProgress: {
    subscribe: async (_, { campaignId }, context) => {
      const input = { campaignId };
      const { value } = orThrow(
        await context.useCases.readCampaign(context.actor, input),
        context.locale,
      );
      const entries = context.changes.subscribe((entry) => entry.incidentId === value.incidentId);
      return mapped(entries, async () => ({
        campaignProgress: await context.reads.campaign(campaignId),
      }));
    },
  },
};
