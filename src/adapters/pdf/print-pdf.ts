import { setImmediate } from 'node:timers/promises';
import type {
  PrintedDocument,
  PrintedRow,
  PrintedSection,
  PrintedTable,
} from '../../shared/printed-document.ts';
import { drawTable, type PdfCell } from './draw-table.ts';
import { PdfPage, type Element, type Look } from './pdf-page.ts';

/** A table with more columns is printed across the long side of the paper. */
const portraitColumnsMax = 4;
/** A table with more columns is too wide for paper: each row becomes a list of its own. */
const tableColumnsMax = 10;
const labelShare = 0.34;
/** Widths of columns follow their longest texts, up to this many characters. */
const weightCharsMax = 40;
const weightCharsMin = 8;

const title: Look = { face: 'bold', size: 17, colour: '#111111' };
const about: Look = { face: 'regular', size: 9, colour: '#333333' };
const heading: Look = { face: 'bold', size: 12, colour: '#111111' };
const label: Look = { face: 'bold', size: 8.5, colour: '#111111' };
const answers: Readonly<Record<PrintedRow['state'], Look>> = {
  GIVEN: { face: 'regular', size: 8.5, colour: '#111111' },
  NOT_YET_KNOWN: { face: 'oblique', size: 8.5, colour: '#7a3e00' },
  DOES_NOT_APPLY: { face: 'oblique', size: 8.5, colour: '#555555' },
};
const tableHead: Look = { face: 'bold', size: 8, colour: '#111111' };
const tableCell: Look = { face: 'regular', size: 8, colour: '#111111' };

/**
 * A tagged PDF in A4 (PDF/UA-1): the same document gives the same bytes. No text is ever cut: what does
 * not fit goes on to the next line, the next page, or stands as a list. Others are served between sections.
 */
export async function printPdf(document: PrintedDocument): Promise<Buffer> {
  const page = new PdfPage(document);
  const root = page.element('Document', null);
  page.file.addStructure(root);
  drawBlock(page, root, { tag: 'H1', text: document.title, look: title });
  for (const line of document.about) drawBlock(page, root, { tag: 'P', text: line, look: about });
  for (const section of document.sections) {
    drawSection(page, root, section);
    await setImmediate();
  }
  root.end();
  return await page.bytes(document.title);
}

function drawSection(page: PdfPage, root: Element, section: PrintedSection): void {
  const element = page.element('Sect', null);
  root.add(element);
  const { table } = section;
  const columns = table?.columns.length ?? 0;
  const wide = columns > portraitColumnsMax && columns <= tableColumnsMax;
  page.turn(wide ? 'landscape' : 'portrait');
  if (section.heading !== '') {
    page.y += 10;
    drawBlock(page, element, { tag: 'H2', text: section.heading, look: heading });
  }
  if (section.rows.length > 0) drawAnswers(page, element, section.rows);
  if (table !== null && columns > tableColumnsMax) drawAsLists(page, element, table);
  else if (table !== null && columns > 0) drawColumns(page, element, table);
  element.end();
}

interface Block {
  readonly tag: 'H1' | 'H2' | 'P';
  readonly text: string;
  readonly look: Look;
}

/** A heading stays with what follows it. */
function drawBlock(page: PdfPage, parent: Element, { tag, text, look }: Block): void {
  const element = page.element(tag, text);
  parent.add(element);
  const height = page.lineHeight(look);
  let lines = page.lines(text, page.width, look);
  const kept = tag === 'P' ? 0 : 4 * height;
  if (Math.min(lines.length * height + kept, page.roomWhole) > page.roomLeft) page.addPage();
  while (lines.length > 0) {
    const fits = Math.max(1, Math.floor(page.roomLeft / height));
    const now = lines.slice(0, fits);
    page.draw(element, tag, now, { x: page.left, y: page.y, look });
    page.y += now.length * height;
    lines = lines.slice(fits);
    if (lines.length > 0) page.addPage();
  }
  page.y += look.size * 0.4;
  element.end();
}

function drawAnswers(page: PdfPage, parent: Element, rows: readonly PrintedRow[]): void {
  drawTable(page, parent, {
    head: null,
    widths: [page.width * labelShare, page.width * (1 - labelShare)],
    rows: rows.map((row): readonly PdfCell[] => [
      { text: row.label, look: label, scope: 'Row' },
      { text: row.answer, look: answers[row.state], scope: null },
    ]),
  });
}

function drawColumns(page: PdfPage, parent: Element, table: PrintedTable): void {
  const weights = table.columns.map((column, index) => {
    const longest = table.rows.reduce(
      (most, row) => Math.max(most, row[index]?.length ?? 0),
      column.length,
    );
    return Math.min(weightCharsMax, Math.max(weightCharsMin, longest));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  drawTable(page, parent, {
    head: table.columns.map((text) => ({ text, look: tableHead, scope: 'Column' })),
    widths: weights.map((weight) => (page.width * weight) / total),
    rows: table.rows.map((row) =>
      table.columns.map((_, index) => ({ text: row[index] ?? '', look: tableCell, scope: null })),
    ),
  });
}

function drawAsLists(page: PdfPage, parent: Element, table: PrintedTable): void {
  for (const row of table.rows) {
    const rows = table.columns.map((column, index) => {
      return { label: column, answer: row[index] ?? '', state: 'GIVEN' as const };
    });
    drawAnswers(page, parent, rows);
    page.y += 10;
  }
}
