import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { createClient as createSseClient } from 'graphql-sse';
import { currentLocale } from '../language.ts';

/** The language that the screens are shown in, so that the server's sentences follow the switch. */
function localeHeader(): Record<string, string> {
  return { 'Accept-Language': currentLocale(), 'X-Locale': currentLocale() };
}

/** No cache: what people act on is always asked anew, and asked again after each change. */
export function createGraphqlClient(): Client {
  const stream = createSseClient({
    url: '/graphql/stream',
    headers: localeHeader,
    retryAttempts: Number.MAX_SAFE_INTEGER,
    retry: (retries) => waitBeforeRetry(retries),
  });
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: () => ({ headers: localeHeader(), credentials: 'same-origin' }),
    exchanges: [
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => ({
            unsubscribe: stream.subscribe(
              { query: request.query ?? '', variables: request.variables ?? {} },
              {
                next: (result) => {
                  sink.next(result as Parameters<typeof sink.next>[0]);
                },
                error: (fault) => {
                  sink.error(fault);
                },
                complete: () => {
                  sink.complete();
                },
              },
            ),
          }),
        }),
      }),
    ],
  });
}

const retryDelayMsMax = 30_000;

function waitBeforeRetry(retries: number): Promise<void> {
  const delayMs = Math.min(retryDelayMsMax, 1_000 * 2 ** Math.min(retries, 10));
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}
