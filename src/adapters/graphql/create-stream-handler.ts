import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type ASTVisitor,
  type GraphQLSchema,
  type ValidationContext,
} from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import type { Request, Response } from 'express';
import type { Context } from './context.ts';
import { documentLimits, maskFault, queryTokensMax } from './create-graphql-server.ts';
import { sayRefusals } from './user-errors.ts';

/** The library wants an index signature. */
type StreamContext = Context & Record<PropertyKey, unknown>;

export interface StreamOptions {
  readonly schema: GraphQLSchema;
  readonly contextFor: (res: Response) => Context;
  /** Logs a fault and answers its id. */
  readonly logFault: (fault: unknown) => string;
}

/**
 * Subscriptions as server-sent events, one connection each, under the same limits and the same mask as
 * every other question. Nothing but a subscription is taken here.
 */
export function createStreamHandler(
  options: StreamOptions,
): (req: Request, res: Response) => Promise<void> {
  const { schema, logFault } = options;
  const rules = [
    ...specifiedRules,
    NoSchemaIntrospectionCustomRule,
    onlySubscriptions,
    ...documentLimits,
  ];
  return createHandler<StreamContext>({
    authenticate: () => null,
    validate: (checked, document) => validate(checked, document, rules),
    onSubscribe: (req, { query, operationName, variables }) => {
      const contextValue = { ...options.contextFor(req.context.res) };
      try {
        const document = parse(query, { maxTokens: queryTokensMax });
        return { schema, document, contextValue, operationName, variableValues: variables };
      } catch (fault) {
        if (fault instanceof GraphQLError) return refusedDocument(fault);
        throw fault;
      }
    },
    onNext: ({ locale }, _req, result) => ({
      ...result,
      ...(result.errors === undefined
        ? {}
        : {
            errors: sayRefusals(result.errors, locale).map((error) =>
              asShown(isOfDocument(error) ? error : maskFault(error.toJSON(), error, logFault)),
            ),
          }),
    }),
  });
}

function refusedDocument(fault: GraphQLError): [string, { status: number; statusText: string }] {
  return [JSON.stringify({ errors: [fault] }), { status: 400, statusText: 'Bad Request' }];
}

/** Found before anything ran: it has no place in an answer. */
function isOfDocument({ path, originalError }: GraphQLError): boolean {
  return (
    path === undefined && (originalError === undefined || originalError instanceof GraphQLError)
  );
}

function asShown(error: { readonly message: string; readonly extensions?: object }): GraphQLError {
  return new GraphQLError(error.message, { extensions: { ...error.extensions } });
}

function onlySubscriptions(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation === OperationTypeNode.SUBSCRIPTION) return;
      context.reportError(
        new GraphQLError(`Only subscriptions are streamed; send a ${node.operation} to /graphql.`, {
          nodes: [node],
        }),
      );
    },
  };
}
