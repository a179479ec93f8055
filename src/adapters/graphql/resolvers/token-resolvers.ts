import { apiTokenHolds } from '../../../identity/api-token.ts';
import { authorise } from '../../../identity/permissions.ts';
import { tokenOperations } from '../../../identity/token-operations.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { connectionOf } from '../nodes.ts';
import { pageInput } from '../page-input.ts';
import { orThrow } from '../user-errors.ts';

export const tokenQueries: Pick<QueryResolvers, 'apiTokens' | 'tokenOperations'> = {
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
