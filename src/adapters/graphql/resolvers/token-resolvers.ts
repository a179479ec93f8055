import { apiTokenHolds } from '../../../identity/api-token.ts';
import { authorise } from '../../../identity/permissions.ts';
import { tokenOperations } from '../../../identity/token-operations.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { connectionOf } from '../nodes.ts';
import { pageInput } from '../page-input.ts';
import { orThrow, payload } from '../user-errors.ts';

export const tokenQueries: Pick<QueryResolvers, 'apiTokens' | 'tokenOperations' | 'singleSignOn'> =
  {
    singleSignOn: (_, __, context) => {
      orThrow(authorise(context.actor, 'singleSignOn'), context.locale);
      return context.singleSignOn;
    },
    apiTokens: async (_, args, context) => {
      const page = await context.useCases.listApiTokens(pageInput(args), context.actor);
      return connectionOf(orThrow(page, context.locale), ({ id, value }) => ({
        ...value,
        id,
        holds: apiTokenHolds(value, context.now()),
      }));
    },
    tokenOperations: (_, __, context) => {
      orThrow(authorise(context.actor, 'tokenOperations'), context.locale);
      return tokenOperations;
    },
  };

export const ssoMutations: Pick<MutationResolvers, 'allowSingleSignOn'> = {
  allowSingleSignOn: async (_, { userId, idempotencyKey }, context) => {
    const done = await context.once(idempotencyKey, 'allowSingleSignOn', { userId }, (actor) =>
      context.useCases.allowSso(userId, actor),
    );
    return payload(done, context.locale, 'until', (until) => until);
  },
};
