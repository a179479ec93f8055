import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router, type Request, type Response } from 'express';
import { locales, type Locale } from '../../texts/locale.ts';
import { downloadName } from './download-name.ts';
import { printedFormats, registerFormats, type Download, type HttpPorts } from './http-ports.ts';
import { answer, HttpRefusal, idOf } from './http-refusal.ts';
import { contextOf } from './request-context.ts';
import { signedInOnly } from './signed-in-only.ts';

export function downloadRoutes(ports: HttpPorts): Router {
  const router = Router();
  router.get('/exports/:incidentId.zip', signedInOnly, async (req, res) => {
    const made = await ports.exportIncident(idOf(req, 'incidentId'), contextOf(res).actor);
    await answer(ports, res, made, (download) => sendDownload(res, download));
  });
  router.get('/exports/:incidentId/counsel.zip', signedInOnly, async (req, res) => {
    const made = await ports.exportCounselLane(idOf(req, 'incidentId'), contextOf(res).actor);
    await answer(ports, res, made, (download) => sendDownload(res, download));
  });
  router.get('/letters/:campaignId.csv', signedInOnly, async (req, res) => {
    const made = await ports.exportLetters(idOf(req, 'campaignId'), contextOf(res).actor);
    await answer(ports, res, made, (download) => sendDownload(res, download));
  });
  for (const format of printedFormats) {
    router.get(
      `/exports/answer-sheets/:incidentId/:obligationId.${format}`,
      signedInOnly,
      async (req, res) => {
        const of = { incidentId: idOf(req, 'incidentId'), obligationId: idOf(req, 'obligationId') };
        const as = { format, locale: localeOf(req, res) };
        const made = await ports.exportAnswerSheet(of, as, contextOf(res).actor);
        await answer(ports, res, made, (download) => sendDownload(res, download));
      },
    );
    router.get(
      `/exports/filings/:incidentId/:filingId.${format}`,
      signedInOnly,
      async (req, res) => {
        const of = { incidentId: idOf(req, 'incidentId'), filingId: idOf(req, 'filingId') };
        const as = { format, locale: localeOf(req, res) };
        const made = await ports.exportFiling(of, as, contextOf(res).actor);
        await answer(ports, res, made, (download) => sendDownload(res, download));
      },
    );
  }
  for (const format of registerFormats) {
    router.get(`/register.${format}`, signedInOnly, async (req, res) => {
      const as = { format, locale: localeOf(req, res) };
      const made = await ports.exportRegister(askedOf(req), as, contextOf(res).actor);
      await answer(ports, res, made, (download) => sendDownload(res, download));
    });
  }
  return router;
}

/** A field that is given twice reads as both, which no filter knows. */
function askedOf(req: Request): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(req.query).map(([field, value]) => [
      field,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}

/** `?locale=nl`; the reader's own language when it is left out. */
function localeOf(req: Request, res: Response): Locale {
  const { locale } = req.query;
  if (locale === undefined) return contextOf(res).locale;
  const known = locales.find((it) => it === locale);
  if (!known) throw new HttpRefusal(422, { code: 'LOCALE_NOT_KNOWN', field: 'locale' });
  return known;
}

/** As an attachment that no browser runs or guesses at. A fault on the way cuts the connection. */
export async function sendDownload(res: Response, download: Download): Promise<void> {
  res.attachment(downloadName(download.fileName));
  res.setHeader('Content-Type', download.contentType);
  res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  if (download.size !== null) res.setHeader('Content-Length', String(download.size));
  await pipeline(Readable.from(download.bytes, { objectMode: false }), res);
}
