import { momentText } from '../clocks/moment-text.ts';
import { printHtml } from '../adapters/html/print-html.ts';
import type { Download, PrintedAs } from '../adapters/http/http-ports.ts';
import { printPdf } from '../adapters/pdf/print-pdf.ts';
import type { Actor } from '../identity/actor.ts';
import type { SheetContents } from '../incidents/filing-sheet.ts';
import type { FiledSheet } from '../incidents/use-cases/read-filing-sheet.ts';
import { accept, type Outcome } from '../shared/outcome.ts';
import type { PrintedDocument, PrintedRow } from '../shared/printed-document.ts';
import { answerSheetTexts } from '../texts/answer-sheet-texts.ts';
import { fill, type Locale } from '../texts/locale.ts';
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
  return accept(await printed(name, sheet, sheet.printed[as.locale], as));
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
  return accept(await printed(name, sheet, filedDocument(read.value, as.locale), as));
}

function filedDocument(filed: FiledSheet, locale: Locale): PrintedDocument {
  const { filing, reference, zone, content, receipt } = filed;
  const sheet = filed.sheet.printed[locale];
  const { number } = filing;
  const at = momentText(filing.filedAt, zone, locale);
  const rows: readonly PrintedRow[] = [
    ...(content === null ? [] : [given(answerSheetTexts.CONTENT[locale], content)]),
    ...(receipt === null ? [] : [given(answerSheetTexts.RECEIPT[locale], receipt)]),
  ];
  const verbatim = { heading: answerSheetTexts.PASTED[locale], rows, table: null };
  return {
    ...sheet,
    title: fill(answerSheetTexts.FILED_TITLE, locale, { reference, number }),
    about: [
      fill(answerSheetTexts.NUMBER, locale, { number }),
      fill(answerSheetTexts.FILED_AT, locale, { at }),
      ...sheet.about,
    ],
    sections: rows.length === 0 ? sheet.sections : [...sheet.sections, verbatim],
  };
}

function given(label: string, answer: string): PrintedRow {
  return { label, answer, state: 'GIVEN' };
}

async function printed(
  name: string,
  sheet: SheetContents,
  document: PrintedDocument,
  { format, locale }: PrintedAs,
): Promise<Download> {
  const fileName = `${name}-${locale}.${format}`;
  switch (format) {
    case 'pdf':
      return download(fileName, 'application/pdf', await printPdf(document));
    case 'html':
      return download(fileName, 'text/html; charset=utf-8', Buffer.from(printHtml(document)));
    case 'json': {
      const text = `${JSON.stringify(sheet.edpb[locale], null, 2)}\n`;
      return download(fileName, 'application/json; charset=utf-8', Buffer.from(text));
    }
  }
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
