import { createServer, type RequestListener, type Server } from 'node:http';

const headersMsMax = 20_000;
/** An upload may take long; each piece of it may not (`uploadIdleMsMax`). */
const requestMsMax = 60 * 60_000;
const keepAliveMsMax = 65_000;

/** A server that slow senders cannot hold: each part of a request has its own limit. */
export function createHttpServer(app: RequestListener): Server {
  const server = createServer(
    {
      headersTimeout: headersMsMax,
      requestTimeout: requestMsMax,
      keepAliveTimeout: keepAliveMsMax,
      insecureHTTPParser: false,
    },
    app,
  );
  server.maxHeadersCount = 100;
  return server;
}
