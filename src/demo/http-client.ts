import { createClient } from './client.ts';
import type { Client } from './stage.ts';

interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Posts GraphQL to the door; answers the cookie that the door set, if it set one. */
export async function postGraphql(
  url: string,
  body: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
  cookie: string | null,
): Promise<{ readonly answer: GraphqlAnswer; readonly cookie: string | null }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie === null ? {} : { cookie }) },
    body: JSON.stringify(body),
  });
  return {
    answer: (await response.json()) as GraphqlAnswer,
    cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? null,
  };
}

/** Over HTTP, with the cookie of a session; everything due runs before a call answers. */
export function clientAt(
  url: string,
  settle: () => Promise<void>,
  cookieNow: () => Promise<string | null>,
): Client {
  return createClient({
    post: async (body) => {
      const { answer } = await postGraphql(url, body, await cookieNow());
      await settle();
      return { data: answer.data, ...(answer.errors ? { errors: answer.errors } : {}) };
    },
    upload: async (incidentId, description, bytes) => {
      const cookie = await cookieNow();
      const response = await fetch(`${url}/evidence/${incidentId}`, {
        method: 'POST',
        headers: {
          ...(cookie === null ? {} : { cookie }),
          'content-type': 'application/octet-stream',
          'x-evidence': Buffer.from(JSON.stringify(description)).toString('base64url'),
        },
        body: new Uint8Array(bytes),
      });
      if (!response.ok) throw new Error(`upload: ${response.status} ${await response.text()}`);
      await settle();
      return (await response.json()) as { readonly id: string; readonly sha256: string };
    },
  });
}
