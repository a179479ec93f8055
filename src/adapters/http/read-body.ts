import type { Request, RequestHandler, Response } from 'express';
import { HttpRefusal } from './http-refusal.ts';

export interface BodyLimits {
  readonly bytesMax: number;
  /** From the first look to the last byte. */
  readonly msMax: number;
}

/** A body that is refused is read on and thrown away up to here, so that the sender can hear why. */
export const drainedBytesMax = 64 * 1024 * 1024;

export function tooLarge(bytesMax: number): HttpRefusal {
  return new HttpRefusal(413, { code: 'BODY_TOO_LARGE', params: { bytesMax } });
}

export function tooSlow(secondsMax: number): HttpRefusal {
  return new HttpRefusal(408, { code: 'BODY_TOO_SLOW', params: { secondsMax } });
}

export async function readBody(req: Request, limits: BodyLimits): Promise<Uint8Array> {
  refuseEncoding(req);
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      req.off('data', onData).off('end', onEnd).off('error', onError).off('close', onClose);
      finish();
    };
    const timer = setTimeout(
      () => settle(() => reject(tooSlow(limits.msMax / 1000))),
      limits.msMax,
    );
    const onData = (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= limits.bytesMax) chunks.push(chunk);
      else if (size > drainedBytesMax) settle(() => reject(tooLarge(limits.bytesMax)));
    };
    const onEnd = () =>
      settle(() => {
        if (size > limits.bytesMax) reject(tooLarge(limits.bytesMax));
        else resolve(Buffer.concat(chunks));
      });
    const onError = (fault: Error) => settle(() => reject(fault));
    const onClose = () => settle(() => reject(cutOff()));
    req.on('data', onData).on('end', onEnd).on('error', onError).on('close', onClose);
  });
}

/** A compressed body can unfold to any size. */
export function refuseEncoding(req: Request): void {
  const encoding = req.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw new HttpRefusal(415, { code: 'BODY_COMPRESSED' });
}

export function cutOff(): HttpRefusal {
  return new HttpRefusal(400, { code: 'BODY_CUT_OFF' });
}

export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (fault) {
    if (fault instanceof TypeError) throw new HttpRefusal(400, { code: 'BODY_NOT_UTF8' });
    throw fault;
  }
}

export function parseJson(text: string, code = 'BODY_NOT_JSON'): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) throw new HttpRefusal(400, { code });
    throw fault;
  }
}

/**
 * Puts the parsed object on `req.body`. Only `application/json` is read: a form of another site cannot
 * send that without asking first. Only by POST: what is asked in an address stands in histories and logs.
 */
export function readJsonBody(limitsOf: (res: Response) => BodyLimits): RequestHandler {
  return async (req, res, next) => {
    if (req.method !== 'POST') {
      res.setHeader('Allow', 'POST');
      throw new HttpRefusal(405, { code: 'POST_ONLY' });
    }
    if (req.is('application/json') === false) {
      throw new HttpRefusal(415, { code: 'BODY_TYPE_NOT_JSON' });
    }
    const body = parseJson(decodeUtf8(await readBody(req, limitsOf(res))));
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      throw new HttpRefusal(400, { code: 'BODY_NOT_OBJECT' });
    }
    req.body = body;
    next();
  };
}
