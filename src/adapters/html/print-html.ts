import type {
  PrintedDocument,
  PrintedRow,
  PrintedSection,
  PrintedTable,
} from '../../shared/printed-document.ts';

/** Selecting an answer takes all of it, so that it can be copied in one go. */
const style = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
dl { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); margin: 0; }
dt, dd { border-bottom: 1px solid #999; margin: 0; padding: 0.4rem 0.5rem 0.4rem 0; }
dt { font-weight: 600; }
dd, td { white-space: pre-wrap; user-select: all; -webkit-user-select: all; }
.NOT_YET_KNOWN, .DOES_NOT_APPLY { font-style: italic; }
.NOT_YET_KNOWN { border-inline-start: 0.25rem solid #b45309; padding-inline-start: 0.5rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
th, td { border: 1px solid #999; padding: 0.3rem 0.5rem; text-align: start; vertical-align: top; }
@media (max-width: 40rem) { dl { display: block; } dt { border-bottom: 0; } }
@media print {
  body { max-width: none; padding: 0; font-size: 9pt; }
  h2, dt { break-after: avoid; }
  tr, dd { break-inside: avoid; }
  .wide { overflow: visible; }
  table { overflow-wrap: anywhere; }
}
`;

/** One page that needs nothing else and runs nothing. Every text is escaped; none is cut. */
export function printHtml(document: PrintedDocument): string {
  const title = escaped(document.title);
  return [
    '<!doctype html>',
    `<html lang="${escaped(document.locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1 dir="auto">${title}</h1>`,
    ...document.about.map((line) => `<p dir="auto">${escaped(line)}</p>`),
    ...document.sections.map(printedSection),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function printedSection(section: PrintedSection): string {
  return [
    '<section>',
    ...(section.heading === '' ? [] : [`<h2 dir="auto">${escaped(section.heading)}</h2>`]),
    ...(section.rows.length === 0 ? [] : ['<dl>', ...section.rows.map(printedRow), '</dl>']),
    ...(section.table === null ? [] : [printedTable(section.table, section.heading)]),
    '</section>',
  ].join('\n');
}

function printedRow({ label, answer, state }: PrintedRow): string {
  return `<dt dir="auto">${escaped(label)}</dt><dd dir="auto" class="${state}">${escaped(answer)}</dd>`;
}

/** Scrolls within itself on a phone, by keyboard too. */
function printedTable(table: PrintedTable, heading: string): string {
  const head = table.columns.map((it) => `<th scope="col" dir="auto">${escaped(it)}</th>`);
  const rows = table.rows.map((row) => {
    const cells = table.columns.map((_, at) => `<td dir="auto">${escaped(row[at] ?? '')}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    `<div class="wide" role="region" tabindex="0" aria-label="${escaped(heading)}">`,
    '<table>',
    `<thead><tr>${head.join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters are no part of HTML: they are shown by their pictures, never dropped. */
function escaped(text: string): string {
  return text
    .replaceAll(/[&<>"']/g, (char) => entities[char] ?? char)
    .replaceAll(/[\p{Cc}]/gu, (char) => (/[\t\n\r]/.test(char) ? char : pictured(char)));
}

function pictured(char: string): string {
  const code = char.charCodeAt(0);
  return code < 0x20
    ? String.fromCodePoint(0x2400 + code)
    : `[U+${code.toString(16).padStart(4, '0')}]`;
}
