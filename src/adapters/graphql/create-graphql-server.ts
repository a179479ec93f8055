import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type ValidationContext,
} from 'graphql';
import type { Context } from './context.ts';
import { createJitGateway } from './jit-gateway.ts';
import { resolvers } from './resolvers.ts';

export const queryDepthMax = 12;
export const queryAliasesMax = 20;
export const queryTokensMax = 4_000;
export const queryCostMax = 60_000;

type IResolvers = NonNullable<Parameters<typeof makeExecutableSchema>[0]['resolvers']>;

export function buildSchema(typeDefs: string): GraphQLSchema {
  return makeExecutableSchema({ typeDefs, resolvers: resolvers as IResolvers });
}

export interface GraphqlServerOptions {
  readonly schema: GraphQLSchema;
  /** Answers introspection; development only. */
  readonly introspection: boolean;
  /** Logs a fault and answers its id. */
  readonly logFault: (fault: unknown) => string;
}

/** No sandbox page: it would fetch another site's scripts, which no answer of ours allows. */
export function createGraphqlServer(options: GraphqlServerOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: createJitGateway(options.schema),
    introspection: options.introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: queryTokensMax },
    validationRules: documentLimits,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    formatError: (formatted, error) => maskFault(formatted, error, options.logFault),
  });
}

/** Reported with the other faults of a document, not thrown as one of ours. */
const reporting = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError): void => {
      context?.reportError(error);
    },
  ],
};

/** Each rule names its limit in its message. */
export const documentLimits = [
  maxDepthRule({
    n: queryDepthMax,
    ignoreIntrospection: false,
    flattenFragments: true,
    ...reporting,
  }),
  maxAliasesRule({ n: queryAliasesMax, ...reporting }),
  costLimitRule({ maxCost: queryCostMax, flattenFragments: true, ...reporting }),
];

/** A refusal that a query throws keeps its sentence; anything unexpected shows only the id in the log. */
export function maskFault(
  formatted: GraphQLFormattedError,
  error: unknown,
  logFault: (fault: unknown) => string,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof GraphQLError && !isInternal(formatted)) return formatted;
  const id = logFault((cause instanceof GraphQLError && cause.originalError) || cause);
  const shown = { message: `Something went wrong on our side. It is in the log as ${id}.` };
  return { ...shown, extensions: { code: 'FAULT', id } };
}

function isInternal({ extensions }: GraphQLFormattedError): boolean {
  const code = extensions?.['code'];
  return code === undefined || code === 'INTERNAL_SERVER_ERROR';
}
