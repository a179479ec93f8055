import type { Download, PrintedAs } from '../adapters/http/http-ports.ts';
import type { Actor } from '../identity/actor.ts';
import type { SheetContents } from '../incidents/filing-sheet.ts';
import { accept, type Outcome } from '../shared/outcome.ts';
import type { Product } from './product.ts';

/** What an authority asks about one obligation, ready to copy; the reading is on record before it leaves. */
export async function exportAnswerSheet(
  product: Product,
  of: { readonly incidentId: string; readonly obligationId: string },
  as: PrintedAs,
  actor: Actor,
): Promise<Outcome<Download>> {
  const read = await product.useCases.readAnswerSheet(of, actor);
  if (!read.ok) return read;
  const { reference, partyId, sheet } = read.value;
  await product.ports.recordRead(actor, {
    kind: 'ANSWER_SHEET',
    id: of.obligationId,
    incidentId: of.incidentId,
    partyId,
    count: 1,
  });
  const name = `${reference}-answer-sheet`;
  return accept(printed(name, sheet, as));
}

/** What was filed: the sheet as it stood, with the text and the receipt, verbatim. */
export async function exportFiling(
  product: Product,
  of: { readonly incidentId: string; readonly filingId: string },
  as: PrintedAs,
  actor: Actor,
): Promise<Outcome<Download>> {
  const read = await product.useCases.readFiledSheet(of, actor);
  if (!read.ok) return read;
  const { reference, partyId, sheet } = read.value;
  await product.ports.recordRead(actor, {
    kind: 'FILED_SHEET',
    id: of.filingId,
    incidentId: of.incidentId,
    partyId,
    count: 1,
  });
  const name = `${reference}-filing`;
  return accept(printed(name, sheet, as));
}

function printed(name: string, sheet: SheetContents, { format, locale }: PrintedAs): Download {
  const fileName = `${name}-${locale}.${format}`;
  const text = `${JSON.stringify(sheet.edpb[locale], null, 2)}\n`;
  return download(fileName, 'application/json; charset=utf-8', Buffer.from(text));
}

function download(
  fileName: string,
  contentType: Download['contentType'],
  bytes: Uint8Array,
): Download {
  return { fileName, contentType, size: bytes.length, bytes: once(bytes) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
