import type { AuditEntry } from '../../../audit-log/entry.ts';
import type { Actor } from '../../../identity/actor.ts';
import { authorise, isGuest } from '../../../identity/permissions.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import type { Context } from '../context.ts';
import type { SubscriptionResolvers } from '../generated/resolvers.ts';
import { orThrow } from '../user-errors.ts';

interface Watch<T> {
  readonly wanted: (entry: AuditEntry) => boolean;
  /** Whether this reader may notice this entry at all; everything `wanted` by default. */
  readonly shown?: (entry: AuditEntry, actor: Actor) => Promise<boolean>;
  /** Asked at the start and again before each answer. */
  readonly allowed: (actor: Actor) => Outcome<unknown> | Promise<Outcome<unknown>>;
  readonly map: (entry: AuditEntry) => T | Promise<T>;
}

/**
 * Whoever is no longer recognised, or may no longer, hears no more: the stream ends at the first entry
 * after that, and what ended the session, token or role is such an entry. Ends at once when the client
 * goes away, also while it waits: no reader stays behind.
 */
async function watch<T>(context: Context, what: Watch<T>): Promise<AsyncIterableIterator<T>> {
  const { actor, locale, changes } = context;
  orThrow(await what.allowed(actor), locale);
  const entries = changes.subscribe((entry) => what.wanted(entry) || isAbout(entry, actor));
  const end = async (): Promise<IteratorResult<T>> => {
    await entries.return?.();
    return { done: true, value: undefined };
  };
  const answers: AsyncIterableIterator<T> = {
    [Symbol.asyncIterator]: () => answers,
    async next() {
      for (;;) {
        const entry = await entries.next();
        if (entry.done === true) return end();
        const again = await context.recogniseAgain();
        const allowed = await what.allowed(again);
        if (!allowed.ok) return end();
        const shown = (await what.shown?.(entry.value, again)) ?? true;
        if (shown && what.wanted(entry.value)) {
          return { done: false, value: await what.map(entry.value) };
        }
      }
    },
    return: end,
  };
  return answers;
}

function isAbout({ incidentId, canonical }: AuditEntry, actor: Actor): boolean {
  return incidentId === null && canonical.includes(actor.id);
}

/** Cases that the reader sees, and reports to its own organisation; when others do something is theirs. */
async function isOnBoard(context: Context, entry: AuditEntry, actor: Actor): Promise<boolean> {
  const { incidentId, canonical } = entry;
  const { readIncident, listEvents } = context.useCases;
  if (incidentId !== null) return (await readIncident({ incidentId }, actor)).ok;
  const { subject } = JSON.parse(canonical) as { readonly subject: { readonly id: string } };
  const seen = await listEvents({ limit: 1, state: null, eventId: subject.id }, actor);
  return seen.ok && seen.value.items.length > 0;
}

/** Whoever may read the incident may watch it; the feed says that something changed, not what. */
export const subscriptionResolvers: SubscriptionResolvers = {
  incidentChanged: {
    subscribe: (_, { incidentId }, context) =>
      watch(context, {
        wanted: (entry) => entry.incidentId === incidentId,
        allowed: (actor) => context.useCases.readIncident({ incidentId }, actor, 'incidentChanged'),
        map: ({ type, at }) => ({
          // Rule 10: what was done for another party is not a guest's to know.
          incidentChanged: { incidentId, type: isGuest(context.actor) ? 'CHANGED' : type, at },
        }),
      }),
  },
  boardChanged: {
    subscribe: (_, __, context) =>
      watch(context, {
        wanted: () => true,
        shown: (entry, actor) => isOnBoard(context, entry, actor),
        allowed: (actor) => authorise(actor, 'boardChanged'),
        map: ({ at }) => ({ boardChanged: { type: 'CHANGED', at } }),
      }),
  },
  campaignProgress: {
    subscribe: async (_, { campaignId }, context) => {
      const read = (actor: Actor) =>
        context.useCases.readCampaign(actor, { campaignId }, 'campaignProgress');
      const { value } = orThrow(await read(context.actor), context.locale);
      return watch(context, {
        wanted: (entry) => entry.incidentId === value.incidentId,
        allowed: read,
        map: async () => ({ campaignProgress: await context.reads.campaign(campaignId) }),
      });
    },
  },
};
