import { Router, type Request } from 'express';
import type { HttpPorts, TwilioCallback } from './http-ports.ts';
import { answer } from './http-refusal.ts';
import { decodeUtf8, readBody } from './read-body.ts';

const callbackLimits = { bytesMax: 65_536, msMax: 10_000 };

/** No identity: the port checks the signature over the address that Twilio was given. */
export function twilioRoutes(ports: HttpPorts, publicUrl: string): Router {
  const router = Router();
  const read = async (req: Request): Promise<TwilioCallback> => {
    const body = decodeUtf8(await readBody(req, callbackLimits));
    return {
      url: publicUrl + req.originalUrl,
      signature: String(req.headers['x-twilio-signature'] ?? ''),
      form: Object.fromEntries(new URLSearchParams(body)),
    };
  };
  router.post('/callbacks/twilio/status', async (req, res) => {
    await answer(ports, res, await ports.twilioStatus(await read(req)), () => {
      res.status(204).end();
    });
  });
  router.post('/callbacks/twilio/inbound', async (req, res) => {
    await answer(ports, res, await ports.twilioInbound(await read(req)), (reply) => {
      const message = reply.text === null ? '' : `<Message>${escapedXml(reply.text)}</Message>`;
      res
        .type('text/xml')
        .send(`<?xml version="1.0" encoding="UTF-8"?><Response>${message}</Response>`);
    });
  });
  return router;
}

function escapedXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
