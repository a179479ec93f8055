import type { Client } from './stage.ts';

interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** A client over any way of posting a GraphQL request and an upload. */
export function createClient(door: {
  readonly post: (body: {
    readonly query: string;
    readonly variables: Readonly<Record<string, unknown>>;
  }) => Promise<GraphqlAnswer>;
  readonly upload: Client['upload'];
}): Client {
  const run = async (
    query: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<unknown> => {
    const answer = await door.post({ query, variables });
    if (answer.errors) throw new Error(answer.errors.map((it) => it.message).join('; '));
    return answer.data;
  };
  return {
    ask: async <T>(document: string, variables = {}) => {
      const data = await run(document, variables);
      const refused = refusalsIn(data);
      if (refused.length > 0) throw new Error(refused.join('; '));
      return data as T;
    },
    tryAsk: async <T>(document: string, variables = {}) => (await run(document, variables)) as T,
    upload: (...args) => door.upload(...args),
  };
}

function refusalsIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap((payload: unknown) => {
    if (typeof payload !== 'object' || payload === null || !('errors' in payload)) return [];
    const { errors } = payload as {
      readonly errors?: readonly { code: string; message: string; field?: string }[];
    };
    return (errors ?? []).map((it) => `${it.code} (${it.field ?? ''}): ${it.message}`);
  });
}
