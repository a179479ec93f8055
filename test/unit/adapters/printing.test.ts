import { inflateSync } from 'node:zlib';
import { expect } from 'chai';
import readSheet from 'read-excel-file/node';
import { printHtml } from '../../../src/adapters/html/print-html.ts';
import { breakLines } from '../../../src/adapters/pdf/break-lines.ts';
import { printPdf } from '../../../src/adapters/pdf/print-pdf.ts';
import { cellCharsMax, writeSpreadsheet } from '../../../src/adapters/xlsx/write-spreadsheet.ts';
import type { PrintedDocument } from '../../../src/shared/printed-document.ts';

const empty: PrintedDocument = { locale: 'nl', title: 'Leeg & <klaar>', about: [], sections: [] };
const odd = 'Café € ’s 😀 日 שלום <b> =1+1 \u0007';

function documentOf(rows: readonly (readonly string[])[]): PrintedDocument {
  const row = { label: odd, answer: odd, state: 'NOT_YET_KNOWN' } as const;
  const table = { columns: ['Nummer', 'Tekst'], rows };
  return { ...empty, sections: [{ heading: 'Deel', rows: [row], table }] };
}

/** The file with its streams inflated. */
function inflated(pdf: Buffer): string {
  const raw = pdf.toString('latin1');
  return raw.replaceAll(/stream\n([\s\S]*?)\nendstream/g, (whole, body: string) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return whole;
    }
  });
}

describe('printing', () => {
  it('makes the same tagged PDF of the same document', async () => {
    const made = await printPdf(documentOf([['1', 'een']]));
    expect(made.equals(await printPdf(documentOf([['1', 'een']])))).to.equal(true);
    const text = inflated(made);
    for (const mark of ['/S /Document', '/S /H1', '/S /Sect', '/S /H2', '/S /TH', '/S /TD']) {
      expect(text).to.include(mark);
    }
    expect(text).to.include('/Marked true').and.include('/DisplayDocTitle true');
    expect(text).to.include('/Lang (nl)').and.include('Leeg &amp; &lt;klaar>');
    expect(text).to.match(/\/Artifact/);
  });

  it('prints an empty document, and each row of a long table once in the structure', async () => {
    expect(inflated(await printPdf(empty)).match(/\/Type \/Page\n/g)).to.have.length(1);
    const rows = Array.from({ length: 1_000 }, (_, at) => [String(at), `tekst ${String(at)}`]);
    const text = inflated(await printPdf(documentOf(rows)));
    expect(text.match(/\/S \/TR\b/g)).to.have.length(1_002);
    expect(text.match(/\/S \/TD\b/g)).to.have.length(2_001);
    expect(text.match(/\/S \/TH\b/g)).to.have.length(3);
  });

  it('rule 15: breaks a word where it must and loses nothing', () => {
    const text = `a ${'x'.repeat(25)} bb\n\ncc`;
    const lines = breakLines(text, 10, (it) => it.length);
    expect(lines.every((it) => it.length <= 10)).to.equal(true);
    expect(lines.join('').replaceAll(' ', '')).to.equal(text.replaceAll(/\s/g, ''));
  });

  it('escapes everything in HTML and runs nothing', () => {
    const html = printHtml(documentOf([['<i>', '"&\'']]));
    expect(html).to.include('&lt;b&gt; =1+1 ␇').and.include('&quot;&amp;&#39;');
    expect(html).to.include('<html lang="nl">').and.include('<th scope="col"');
    expect(html).not.to.match(/<script|<b>|<i>/);
  });

  it('writes texts as texts and numbers as numbers in a spreadsheet', async () => {
    const long = 'x'.repeat(cellCharsMax + 1);
    const bytes = await writeSpreadsheet({
      sheet: 'Register',
      columns: ['a', 'b', 'c', 'd'],
      rows: [['=1+1', 12, long, 'a\u0007b']],
      cutMark: '[cut]',
    });
    const [sheet] = (await readSheet(bytes)) as unknown as { data: unknown[][] }[];
    const [head, row] = sheet!.data;
    expect(head).to.deep.equal(['a', 'b', 'c', 'd']);
    expect([row![0], row![1], row![3]]).to.deep.equal(['=1+1', 12, 'a[U+0007]b']);
    expect(String(row![2]))
      .to.have.length(cellCharsMax)
      .and.match(/x \[cut\]$/);
  });
});
