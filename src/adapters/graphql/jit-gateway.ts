import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';
import { sayRefusals } from './user-errors.ts';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Compiled documents kept; the least recently used goes first. */
export const compiledDocumentsMax = 500;

/**
 * Executes with graphql-jit: each document is compiled once and then runs as plain code. Apollo lets a
 * gateway bring its own executor, which is the only reason why this is shaped as one.
 */
export function createJitGateway(schema: GraphQLSchema): Gateway {
  const compiled = new Map<string, CompiledQuery>();

  const executor: Executor = async ({ document, queryHash, operationName, request, context }) => {
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
    const result = await query.query(undefined, context, request.variables ?? {});
    return result.errors === undefined
      ? result
      : { ...result, errors: sayRefusals(result.errors, (context as Context).locale) };
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
