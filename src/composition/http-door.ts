import type { Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { expressMiddleware } from '@as-integrations/express5';
import { Router, type RequestHandler } from 'express';
import { createGraphqlServer, buildSchema } from '../adapters/graphql/create-graphql-server.ts';
import { createStreamHandler } from '../adapters/graphql/create-stream-handler.ts';
import { limitRefusal } from '../adapters/graphql/user-errors.ts';
import type { Context } from '../adapters/graphql/context.ts';
import { createHttpApp } from '../adapters/http/create-http-app.ts';
import { createHttpServer } from '../adapters/http/create-http-server.ts';
import type { HttpPorts } from '../adapters/http/http-ports.ts';
import type { HttpLimits } from '../adapters/http/request-limits.ts';
import { limitStreams } from '../adapters/http/limit-streams.ts';
import { contextOf } from '../adapters/http/request-context.ts';
import { randomId } from '../adapters/system/random-ids.ts';
import { parseInboundSms, parseStatusCallback } from '../adapters/twilio/twilio-callback.ts';
import { isSignedByTwilio } from '../adapters/twilio/twilio-signature.ts';
import { recordReceipt } from '../channels/use-cases/record-receipt.ts';
import { showTakeLink, takeByLink } from '../escalation/use-cases/take-by-link.ts';
import { takeBySms } from '../escalation/use-cases/take-by-sms.ts';
import { collectEvidence } from '../evidence/use-cases/collect-evidence.ts';
import { readEvidence } from '../evidence/use-cases/read-evidence.ts';
import { resolveActor } from '../identity/use-cases/resolve-actor.ts';
import { publicActor } from '../identity/actor.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import { StoreLimitError } from '../store/collection.ts';
import { refusalSentence } from '../texts/refusal-sentence.ts';
import { showReceiptLink } from './receipt-links.ts';
import { exportCounselLane, exportIncident, exportLetterList } from './exports.ts';
import { exportRegister } from './register-exports.ts';
import { exportAnswerSheet, exportFiling } from './filing-exports.ts';
import { graphqlReads } from './graphql-reads.ts';
import type { Product } from './product.ts';
import { createSsoDoor } from './sso-door.ts';
import { runOnce } from './used-keys.ts';

const schemaFile = new URL('../../schema.graphql', import.meta.url);

export interface Door {
  readonly server: Server;
  readonly close: () => Promise<void>;
}

/** HTTP with GraphQL, subscriptions, uploads, downloads, callbacks, links and the screens. */
export async function createDoor(
  product: Product,
  options: { readonly introspection: boolean },
): Promise<Door> {
  const { parts } = product;
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const logFault = (fault: unknown): string => {
    const id = randomId();
    parts.log.error({ id, fault }, 'a resolver failed');
    return id;
  };
  const apollo = createGraphqlServer({ schema, introspection: options.introspection, logFault });
  await apollo.start();
  const contextFor = (res: Parameters<typeof contextOf>[0]): Context =>
    requestContext(product, res);
  const graphql = Router();
  const stream = createStreamHandler({ schema, contextFor, logFault });
  graphql.use('/stream', limitStreams(), streamHandler(stream));
  graphql.use(
    expressMiddleware(apollo, { context: ({ res }) => Promise.resolve(contextFor(res)) }),
  );
  const app = createHttpApp({
    ports: httpPorts(product),
    log: parts.log,
    publicUrl: parts.publicUrl,
    ...(parts.proxies === undefined ? {} : { proxies: parts.proxies }),
    webDir: parts.webDir,
    graphqlHandler: graphql,
    ...(parts.requestsPerMinuteMax === undefined
      ? {}
      : { limits: requestLimits(parts.requestsPerMinuteMax) }),
  });
  const server = createHttpServer(app);
  return {
    server,
    close: async () => {
      product.watchedLog.close();
      await apollo.stop();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    },
  };
}

function requestLimits(perMinute: number): Partial<HttpLimits> {
  return { requestsPerMinuteMax: perMinute, anonymousRequestsPerMinuteMax: perMinute };
}

function streamHandler(stream: ReturnType<typeof createStreamHandler>): RequestHandler {
  return async (req, res, next) => {
    try {
      await stream(req, res);
    } catch (fault) {
      next(fault);
    }
  };
}

function requestContext(product: Product, res: Parameters<typeof contextOf>[0]): Context {
  const { parts, ports, useCases, watchedLog } = product;
  const request = contextOf(res);
  const { actor, locale } = request;
  const { usedKeys } = ports.collections;
  const once = { usedKeys, now: parts.now, newId: randomId, tag: ports.tag };
  return {
    actor,
    recogniseAgain: request.recogniseAgain,
    leaveUnnamed: request.leaveUnnamed,
    locale,
    now: parts.now,
    publicUrl: parts.publicUrl,
    demo: parts.demo,
    singleSignOn: ports.identity.singleSignOn,
    remoteAddress: request.address,
    useCases,
    session: {
      id: request.recognised?.sessionId ?? null,
      shownId: request.shownSessionId,
      set: request.setSession,
      clear: request.clearSession,
    },
    reads: graphqlReads(parts, ports, { actor, locale }),
    changes: watchedLog,
    once: (key, operation, input, run) =>
      refusingLimits(() =>
        key === null || key === undefined
          ? run(actor)
          : runOnce(once, actor, { key, operation, input, address: request.address }, run),
      ),
  };
}

/** Rule 15: input that no document can hold is refused by the name of the limit. */
async function refusingLimits<T>(run: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await run();
  } catch (fault) {
    if (fault instanceof StoreLimitError) return refuse(limitRefusal(fault));
    throw fault;
  }
}

function httpPorts(product: Product): HttpPorts {
  const { parts, ports, useCases, engine, escalation } = product;
  const { evidence } = ports;
  return {
    recognise: resolveActor(ports.identity),
    newId: randomId,
    say: refusalSentence,
    readiness: async () => {
      const store = await parts.store.ping().then(
        () => true,
        () => false,
      );
      const beats = engine.health().every((worker) => worker.faultId === null);
      return { store, workers: beats };
    },
    receiveEvidence: async ({ incidentId, metadata, bytes }, by) => {
      const partyId = by.partyId ?? '';
      const upload = { incidentId, partyId, described: metadata, bytes };
      const done = await collectEvidence(evidence, by, upload);
      return done.ok
        ? accept({
            id: done.value.id,
            sha256: done.value.value.sha256,
            bytes: done.value.value.bytes,
          })
        : done;
    },
    openEvidence: async (itemId, by) => {
      const read = await readEvidence(evidence, by, itemId);
      if (!read.ok) return read;
      const { item, details, bytes } = read.value;
      return accept({
        fileName: details.fileName ?? `${itemId}.bin`,
        contentType: 'application/octet-stream',
        size: item.bytes,
        bytes,
      });
    },
    exportIncident: (incidentId, by) => exportIncident(product, incidentId, by),
    exportCounselLane: (incidentId, by) => exportCounselLane(product, incidentId, by),
    exportLetters: (campaignId, by) => exportLetterList(product, campaignId, by),
    exportRegister: (asked, as, by) => exportRegister(product, asked, as, by),
    exportAnswerSheet: (of, as, by) => exportAnswerSheet(product, of, as, by),
    exportFiling: (of, as, by) => exportFiling(product, of, as, by),
    twilioStatus: async (callback) => {
      const signed = checkSignature(product, callback);
      if (!signed.ok) return signed;
      const receipt = parseStatusCallback(callback.url, callback.form);
      if (receipt) await recordReceipt(product.delivery)(receipt);
      return accept(undefined);
    },
    twilioInbound: async (callback) => {
      const signed = checkSignature(product, callback);
      if (!signed.ok) return signed;
      const sms = parseInboundSms(callback.form);
      const taken = sms && (await takeBySms(escalation)(sms));
      return accept({ text: taken?.ok ? taken.value.reply : null });
    },
    ...(parts.sso ? { sso: createSsoDoor(parts, ports, parts.sso) } : {}),
    receipts: {
      show: showReceiptLink(ports),
      confirm: async (token) => {
        const done = await useCases.acknowledgeReceipt(publicActor, { token });
        if (!done.ok) return done;
        const view = await showReceiptLink(ports)(token);
        return view ? accept(view) : refuse({ code: 'NOT_FOUND', field: 'token' });
      },
    },
    escalations: { show: showTakeLink(escalation), confirm: takeByLink(escalation) },
  };
}

function checkSignature(
  product: Product,
  callback: Parameters<HttpPorts['twilioStatus']>[0],
): Outcome<void> {
  const token = product.parts.twilioAuthToken;
  const { url, signature, form } = callback;
  return token !== null && isSignedByTwilio(token, { url, signature, params: form })
    ? accept(undefined)
    : refuse({ code: 'SIGNATURE_WRONG' });
}
