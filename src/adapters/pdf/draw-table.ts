import type { Element, Look, PdfPage } from './pdf-page.ts';

export interface PdfCell {
  readonly text: string;
  readonly look: Look;
  /** Of a head; null for what it heads. */
  readonly scope: 'Row' | 'Column' | null;
}

export interface PdfTable {
  /** Drawn again on every page; null for none. */
  readonly head: readonly PdfCell[] | null;
  readonly rows: readonly (readonly PdfCell[])[];
  /** Points, one a column. */
  readonly widths: readonly number[];
}

const padding = 3;
/** A row of at most so many lines is not broken over two pages. */
const keptLinesMax = 12;

interface LaidCell extends PdfCell {
  readonly x: number;
  readonly lines: readonly string[];
  readonly element: Element;
}

export function drawTable(page: PdfPage, parent: Element, table: PdfTable): void {
  const element = page.element('Table', null);
  parent.add(element);
  const head = table.head;
  if (head) {
    const cells = laidRow(page, element, head, table.widths);
    const height = rowHeight(page, cells);
    if (height + 2 * padding + 30 > page.roomLeft) page.addPage();
    drawRow(page, cells, null);
  }
  for (const row of table.rows) {
    drawRow(
      page,
      laidRow(page, element, row, table.widths),
      head && { head, widths: table.widths },
    );
  }
  element.end();
}

function laidRow(
  page: PdfPage,
  table: Element,
  row: readonly PdfCell[],
  widths: readonly number[],
): readonly LaidCell[] {
  const tr = page.element('TR', null);
  table.add(tr);
  let x = page.left;
  const cells = row.map((cell, index) => {
    const width = widths[index] ?? 0;
    const element = page.element(
      cell.scope === null ? 'TD' : 'TH',
      cell.text,
      cell.scope === null ? {} : { scope: cell.scope },
    );
    tr.add(element);
    const laid = {
      ...cell,
      x,
      element,
      lines: page.lines(cell.text, width - 2 * padding, cell.look),
    };
    x += width;
    return laid;
  });
  return cells;
}

function rowHeight(page: PdfPage, cells: readonly LaidCell[]): number {
  return Math.max(0, ...cells.map((it) => it.lines.length * page.lineHeight(it.look)));
}

/** Goes on over as many pages as the row needs, the head above each part. */
function drawRow(
  page: PdfPage,
  cells: readonly LaidCell[],
  repeated: { readonly head: readonly PdfCell[]; readonly widths: readonly number[] } | null,
): void {
  const fewLines = Math.max(0, ...cells.map((it) => it.lines.length)) <= keptLinesMax;
  const turn = (): void => {
    page.addPage();
    if (repeated) repeatHead(page, repeated.head, repeated.widths);
  };
  if (fewLines && rowHeight(page, cells) + 2 * padding > page.roomLeft) turn();
  let left = cells;
  do {
    const room = page.roomLeft - 2 * padding;
    const parts = left.map((cell) => {
      const fits = Math.floor(room / page.lineHeight(cell.look));
      return { cell, now: cell.lines.slice(0, fits), later: cell.lines.slice(fits) };
    });
    if (parts.every(({ now }) => now.length === 0) && parts.some(({ later }) => later.length > 0)) {
      turn();
      continue;
    }
    const y = page.y + padding;
    for (const { cell, now } of parts) {
      if (now.length === 0) continue;
      const tag = cell.scope === null ? 'TD' : 'TH';
      page.draw(cell.element, tag, now, { x: cell.x + padding, y, look: cell.look });
    }
    page.y +=
      rowHeight(
        page,
        parts.map(({ cell, now }) => ({ ...cell, lines: now })),
      ) +
      2 * padding;
    rule(page);
    left = parts.map(({ cell, later }) => ({ ...cell, lines: later }));
    if (left.some((it) => it.lines.length > 0)) turn();
  } while (left.some((it) => it.lines.length > 0));
}

function rule(page: PdfPage): void {
  page.drawArtifact('Layout', () => {
    page.file
      .lineWidth(0.5)
      .strokeColor('#999999')
      .moveTo(page.left, page.y)
      .lineTo(page.left + page.width, page.y)
      .stroke();
  });
}

function repeatHead(page: PdfPage, head: readonly PdfCell[], widths: readonly number[]): void {
  let x = page.left;
  let height = 0;
  page.drawArtifact('Pagination', (text) => {
    head.forEach((cell, index) => {
      const width = widths[index] ?? 0;
      const lines = page.lines(cell.text, width - 2 * padding, cell.look);
      text(lines, { x: x + padding, y: page.y + padding, look: cell.look });
      height = Math.max(height, lines.length * page.lineHeight(cell.look));
      x += width;
    });
  });
  page.y += height + 2 * padding;
  rule(page);
}
