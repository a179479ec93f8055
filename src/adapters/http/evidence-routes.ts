import { Router, type Request, type Response } from 'express';
import type { Json } from '../../shared/canonical-json.ts';
import { sendDownload } from './download-routes.ts';
import type { HttpPorts } from './http-ports.ts';
import { answer, HttpRefusal, idOf } from './http-refusal.ts';
import { cutOff, decodeUtf8, parseJson, refuseEncoding, tooLarge, tooSlow } from './read-body.ts';
import { contextOf } from './request-context.ts';
import type { HttpLimits } from './request-limits.ts';
import { signedInOnly } from './signed-in-only.ts';

/** Characters of the header `X-Evidence`, before decoding. */
export const evidenceHeaderBytesMax = 8_192;

/**
 * `POST /evidence/<incident>`: the body is the bytes, whatever its type says; the header `X-Evidence`
 * is base64url of a JSON object that describes them. A page of another site cannot set that header
 * without asking first. `GET /evidence/<item>/bytes` gives them back as an attachment.
 */
export function evidenceRoutes(ports: HttpPorts, limits: HttpLimits): Router {
  const router = Router();
  router.post('/evidence/:incidentId', signedInOnly, async (req, res) => {
    const incidentId = idOf(req, 'incidentId');
    const metadata = readMetadata(req);
    const bytes = uploadedBytes(req, limits);
    const { actor } = contextOf(res);
    const received = await ports.receiveEvidence({ incidentId, metadata, bytes }, actor);
    if (!received.ok) refuseTheRest(req, res);
    await answer(ports, res, received, (item) => {
      res.status(201).json(item);
    });
  });
  router.get('/evidence/:itemId/bytes', signedInOnly, async (req, res) => {
    const opened = await ports.openEvidence(idOf(req, 'itemId'), contextOf(res).actor);
    await answer(ports, res, opened, (download) => sendDownload(res, download));
  });
  return router;
}

function readMetadata(req: Request): Json {
  const header = req.headers['x-evidence'];
  if (typeof header !== 'string' || header === '' || header.length > evidenceHeaderBytesMax) {
    const params = { bytesMax: evidenceHeaderBytesMax };
    throw new HttpRefusal(400, { code: 'EVIDENCE_HEADER_MISSING', params });
  }
  return parseJson(decodeUtf8(Buffer.from(header, 'base64url'))) as Json;
}

function uploadedBytes(req: Request, limits: HttpLimits): AsyncIterable<Uint8Array> {
  refuseEncoding(req);
  if (Number(req.headers['content-length'] ?? 0) > limits.evidenceBytesMax) {
    throw tooLarge(limits.evidenceBytesMax);
  }
  return countedBytes(req, limits);
}

async function* countedBytes(req: Request, limits: HttpLimits): AsyncGenerator<Uint8Array> {
  let size = 0;
  req.setTimeout(limits.uploadIdleMsMax, () => {
    req.destroy(tooSlow(limits.uploadIdleMsMax / 1000));
  });
  try {
    for await (const chunk of req.iterator({ destroyOnReturn: false })) {
      const bytes = chunk as Uint8Array;
      size += bytes.length;
      if (size > limits.evidenceBytesMax) throw tooLarge(limits.evidenceBytesMax);
      yield bytes;
    }
  } catch (fault) {
    throw isGone(fault) ? cutOff() : fault;
  } finally {
    req.setTimeout(0);
  }
  if (!req.complete) throw cutOff();
}

/** The sender closed the connection before the last byte. */
function isGone(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ECONNRESET';
}

function refuseTheRest(req: Request, res: Response): void {
  if (req.complete) return;
  res.setHeader('Connection', 'close');
  req.resume();
}
