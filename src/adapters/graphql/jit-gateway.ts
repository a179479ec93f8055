import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';
import { sayRefusals } from './user-errors.ts';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Compiled documents kept; the least recently used goes first. */
export const compiledDocumentsMax = 500;
/** Faults of variables that are told at once. */
export const variableErrorsMax = 20;
/** Characters of one message: it quotes what was sent. */
export const messageCharactersMax = 500;

/**
 * Executes with graphql-jit: each document is compiled once and then runs as plain code. Apollo lets a
 * gateway bring its own executor, which is the only reason why this is shaped as one.
 */
export function createJitGateway(schema: GraphQLSchema): Gateway {
  const compiled = new Map<string, CompiledQuery>();

  const executor: Executor = async (given) => {
    const { document, queryHash, operationName, operation, request, context } = given;
    if (!isGiven(operation)) return { errors: [noSuchOperation()] };
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) return { errors: [streamedOnly()] };
    const key = `${queryHash}:${operationName ?? ''}`;
    let query = compiled.get(key);
    if (query) compiled.delete(key);
    else {
      const fresh = compileQuery(schema, document, operationName ?? undefined);
      if (!isCompiledQuery(fresh)) return fresh;
      query = fresh;
      const oldest = compiled.size >= compiledDocumentsMax ? compiled.keys().next() : undefined;
      if (oldest && !oldest.done) compiled.delete(oldest.value);
    }
    compiled.set(key, query);
    const variables = request.variables ?? {};
    const result = await query.query(undefined, context, variables);
    if (result.errors === undefined) return result;
    const unread = result.data === undefined ? misread(schema, operation, variables) : [];
    if (unread.length > 0) return { errors: unread };
    const errors = sayRefusals(result.errors.map(asGraphqlError), (context as Context).locale);
    return { ...result, errors };
  };

  return {
    load: () => Promise.resolve({ executor }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}

/** Its errors lack `extensions`, without which Apollo can neither show nor log them. */
function asGraphqlError({ message, path, originalError }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    path: path ?? null,
    originalError: originalError ?? null,
    extensions: { ...(originalError instanceof GraphQLError ? originalError.extensions : {}) },
  });
}

/** Apollo asks also when the document has no operation of the name that was sent. */
function isGiven(operation: OperationDefinitionNode | undefined): boolean {
  return operation !== undefined;
}

function noSuchOperation(): GraphQLError {
  return new GraphQLError('The document has no single operation of this name.', {
    extensions: { code: 'BAD_REQUEST' },
  });
}

function streamedOnly(): GraphQLError {
  return new GraphQLError('Subscriptions are streamed: ask /graphql/stream.', {
    extensions: { code: 'BAD_REQUEST' },
  });
}

/** The compiled reader says less of what is wrong with a variable than the library does. */
function misread(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] {
  const { errors = [] } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
    { maxErrors: variableErrorsMax },
  );
  return errors.map(
    ({ message }) =>
      new GraphQLError(shortened(message), { extensions: { code: 'BAD_USER_INPUT' } }),
  );
}

/** What was sent is quoted first and the reason comes last: the middle goes. */
function shortened(message: string): string {
  const half = messageCharactersMax / 2;
  return message.length <= messageCharactersMax
    ? message
    : `${message.slice(0, half)} … ${message.slice(-half)}`;
}
