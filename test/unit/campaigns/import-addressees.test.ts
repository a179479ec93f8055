import { expect } from 'chai';
import fc from 'fast-check';
import { readTable } from '../../../src/adapters/csv/read-table.ts';
import { normalisedPhone } from '../../../src/adapters/csv/phone-number.ts';
import { writeTable } from '../../../src/adapters/csv/write-table.ts';
import { createImporter, type ImportedRow } from '../../../src/campaigns/import-addressees.ts';
import { importColumns } from '../../../src/campaigns/import-columns.ts';
import type { ImportFault } from '../../../src/campaigns/import-fault.ts';
import { accept, type Outcome } from '../../../src/shared/outcome.ts';
import { sha256Hex } from '../../../src/shared/sha256.ts';
import { campaignRefusals } from '../../../src/texts/campaign-refusals.ts';
import { bytesOf, codesOf, valueOf } from './campaign-world.ts';

interface Read {
  readonly rows: readonly ImportedRow[];
  readonly faults: readonly ImportFault[];
  readonly unread: readonly string[];
}

async function read(csv: string | Uint8Array, chunkBytes?: number): Promise<Outcome<Read>> {
  const table = await readTable(bytesOf(csv, chunkBytes));
  if (!table.ok) return table;
  const columns = importColumns(table.value.header);
  if (!columns.ok) return columns;
  const importer = createImporter(
    columns.value,
    { normalisedPhone: (text) => normalisedPhone(text), defaultLocale: 'nl' },
    sha256Hex,
  );
  const rows: ImportedRow[] = [];
  for await (const row of table.value.rows) {
    if (!row.ok) return row;
    const taken = importer.take(row.value.sheetRow, row.value.cells);
    if (taken) rows.push(taken);
  }
  return accept({ rows, faults: importer.faults(), unread: columns.value.unread });
}

async function faultsOf(csv: string): Promise<readonly [string, readonly number[], boolean][]> {
  return valueOf(await read(csv)).faults.map(({ code, rows, blocks }) => [code, rows, blocks]);
}

describe('reading a list of addressees', () => {
  for (const [name, separator] of [
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const) {
    it(`reads ${name}, quotes, embedded line breaks and a byte order mark`, async () => {
      const csv = [
        ['Naam', 'E-mailadres', 'Mobiel', 'Adres', 'Postcode', 'Woonplaats', 'Taal'],
        [
          `"Jansen${separator} ""Jan"""`,
          'Jan@X.Example',
          '07700 900123',
          '"Straat 1\nhoog"',
          '1234 AB',
          'Stad',
          'EN-gb',
        ],
      ]
        .map((row) => row.join(separator))
        .join('\r\n');
      const { rows, faults } = valueOf(await read(`\uFEFF${csv.replace('07700', '+44 7700')}`, 7));
      expect(faults).to.deep.equal([]);
      expect(rows).to.deep.equal([
        {
          sheetRow: 2,
          locale: 'en',
          data: {
            name: `Jansen${separator === '\t' ? '' : separator} "Jan"`,
            email: 'jan@x.example',
            mobile: '+447700900123',
            postalAddress: 'Straat 1 hoog\n1234 AB Stad',
            reference: null,
            role: null,
            part: null,
            receiptToken: null,
          },
        },
      ]);
    });
  }

  it('knows the headings in Dutch and English', () => {
    const dutch = valueOf(
      importColumns([
        'Naam',
        'E-mail',
        'Mobiel',
        'Adres',
        'Postcode',
        'Plaats',
        'Taal',
        'Referentie',
        'Rol',
      ]),
    );
    const english = valueOf(
      importColumns([
        'name',
        'EMAIL',
        'mobile',
        'address',
        'postal code',
        'city',
        'language',
        'reference',
        'role',
      ]),
    );
    expect(dutch.positions).to.deep.equal(english.positions);
    expect(Object.keys(dutch.positions)).to.have.length(9);
  });

  const headers = [
    ['no way to reach anybody', 'naam;referentie', 'IMPORT_COLUMN_MISSING'],
    ['one meaning twice', 'e-mail;email', 'IMPORT_COLUMN_TWICE'],
    [
      'too many columns',
      Array.from({ length: 61 }, (_, n) => `k${String(n)}`).join(';'),
      'IMPORT_TOO_MANY_COLUMNS',
    ],
    ['a 2fa column', 'e-mail;2FA', 'IMPORT_SECOND_FACTOR_COLUMN'],
    ['tweede factor', 'e-mail;tweede factor nummer', 'IMPORT_SECOND_FACTOR_COLUMN'],
    ['mfa phone', 'email;MFA phone', 'IMPORT_SECOND_FACTOR_COLUMN'],
    ['authenticator', 'email;authenticator_mobile', 'IMPORT_SECOND_FACTOR_COLUMN'],
  ] as const;
  for (const [what, header, code] of headers) {
    it(`refuses a heading with ${what}`, async () => {
      expect(codesOf(await read(`${header}\na;b\n`))).to.include(code);
    });
  }

  const bytes = [
    ['UTF-16 with a mark', Buffer.from('\uFEFFnaam;e-mail\n', 'utf16le'), 'CSV_UTF16'],
    ['UTF-16 without a mark', Buffer.from('naam;e-mail\n', 'utf16le'), 'CSV_UTF16'],
    ['Latin-1', Buffer.from('naam;e-mail\nJosé;j@x.example\n', 'latin1'), 'CSV_LATIN1'],
    ['broken UTF-8', Buffer.from([0x65, 0x2c, 0x61, 0x0a, 0xe2, 0x82, 0xff, 0x0a]), 'CSV_NOT_UTF8'],
    ['a sequence cut at the end', Buffer.from('e-mail\nJos\u00e9').subarray(0, 11), 'CSV_NOT_UTF8'],
    ['a NUL', Buffer.from('e-mail;naam\na@x.example;a\0b\n'), 'CSV_NUL_BYTE'],
    ['nothing', Buffer.from(''), 'CSV_EMPTY'],
    ['only white space', Buffer.from(' \n\n'), 'CSV_EMPTY'],
    ['an open quote', Buffer.from('e-mail\n"a@x.example\n'), 'CSV_QUOTE_NOT_CLOSED'],
    ['a stray quote', Buffer.from('e-mail;naam\na@x.example;"a"b\n'), 'CSV_QUOTE_MISPLACED'],
    ['an endless line', Buffer.from(`e-mail\n${'a'.repeat(120_000)}\n`), 'CSV_RECORD_TOO_LONG'],
    ['an endless heading', Buffer.from('a'.repeat(200_000)), 'CSV_HEADER_TOO_LONG'],
  ] as const;
  for (const [what, content, code] of bytes) {
    it(`refuses ${what} with a sentence of its own`, async () => {
      const codes = codesOf(await read(content));
      expect(codes).to.deep.equal([code]);
      expect(campaignRefusals).to.have.property(code);
    });
  }

  it('groups faults by class, gravest first, with the rows of a spreadsheet', async () => {
    const csv = [
      'naam;e-mail;mobiel;taal;bsn',
      'A;a@x.example;;nl;1',
      'B;geen adres;;nl;1',
      'C;c@x.example;123;nl;1',
      'D;d@x.example;;xx;1',
      'E;e@x.example',
      `F;${'f'.repeat(600)}@x.example;;nl;1`,
      'G\u0007;g@x.example;;nl;1',
      '',
      '=cmd();h@x.example;;nl;1',
      'I;;;nl;1',
      'A;a@x.example;;nl;1',
      'J;a@x.example;;nl;1',
    ].join('\n');
    expect(await faultsOf(csv)).to.deep.equal([
      ['IMPORT_CELL_NOT_TEXT', [8], true],
      ['IMPORT_ROW_RAGGED', [6], true],
      ['IMPORT_CELL_TOO_LONG', [7], true],
      ['IMPORT_EMAIL_NOT_VALID', [3, 7], true],
      ['IMPORT_MOBILE_NOT_VALID', [4], true],
      ['IMPORT_LANGUAGE_NOT_KNOWN', [5], true],
      ['IMPORT_NO_ADDRESS', [11], false],
      ['IMPORT_ADDRESS_SHARED', [13], false],
      ['IMPORT_ROW_REPEATED', [12], false],
      ['IMPORT_CELL_LIKE_FORMULA', [10], false],
      ['IMPORT_COLUMN_UNREAD', [1], false],
    ]);
  });

  const notAddresses = [
    'a@x',
    'a b@x.example',
    '"a\nBcc: z@x.example"@x.example',
    'a@x.example,b@x.example',
    'A <a@x.example>',
    'a@-x.example',
    'a..b@x.example',
    '.a@x.example',
    'a@x..example',
    'a@x.example;',
  ];
  for (const address of notAddresses) {
    it(`never takes ${JSON.stringify(address)} for an e-mail address`, async () => {
      const csv = `naam,e-mail\nA,"${address.replaceAll('"', '""')}"\n`;
      expect((await faultsOf(csv)).map(([code]) => code)).to.deep.equal(['IMPORT_EMAIL_NOT_VALID']);
    });
  }

  it('a line break inside a cell never reaches a header', async () => {
    const { rows } = valueOf(
      await read('naam,e-mail\n"A\r\nBcc: z@x.example","a@x.example\r\n"\n'),
    );
    expect(rows[0]?.data).to.include({ name: 'A Bcc: z@x.example', email: 'a@x.example' });
  });

  it('phone numbers become E.164, and a landline is not one for texts', () => {
    expect(normalisedPhone('+44 7700 900 123')).to.equal('+447700900123');
    expect(normalisedPhone('07700 900123', 'GB')).to.equal('+447700900123');
    expect(normalisedPhone('07700 900123')).to.equal(undefined);
    expect(normalisedPhone('+44 20 7946 0018')).to.equal(undefined);
    expect(normalisedPhone('+44 7700 900 123 ext 4')).to.equal(undefined);
    expect(normalisedPhone('call +447700900123')).to.equal(undefined);
    expect(normalisedPhone('')).to.equal(undefined);
  });

  it('rule 15: at most a hundred rows are listed for a fault, and the whole number is told', async () => {
    const rows = Array.from({ length: 150 }, (_, n) => `geen${String(n)}`);
    const { faults } = valueOf(await read(['e-mail', ...rows].join('\n')));
    expect(faults[0]?.rows).to.have.length(100);
    expect(faults[0]?.count).to.equal(150);
  });

  it('whatever the bytes, the answer is rows or a refusal with a sentence, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc
            .string({ unit: 'binary', maxLength: 200 })
            .map((text) => Buffer.from(`e-mail;naam\n${text}`)),
        ),
        fc.integer({ min: 1, max: 50 }),
        async (content, chunkBytes) => {
          const outcome = await read(content, chunkBytes);
          for (const code of codesOf(outcome)) expect(campaignRefusals).to.have.property(code);
          const whole = await read(content);
          expect(codesOf(outcome).length === 0).to.equal(codesOf(whole).length === 0);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('a letter list carries no formula into a spreadsheet, and reads back', async () => {
    const csv = writeTable([
      ['naam', 'e-mail'],
      ['=HYPERLINK("http://x.example")', '+31'],
      ['@SUM(1)', '-1'],
      ['Jan\nJansen', 'a;"b"'],
    ]);
    expect(csv.startsWith('\uFEFF')).to.equal(true);
    const table = valueOf(await readTable(bytesOf(csv)));
    const cells: (readonly string[])[] = [];
    for await (const row of table.rows) cells.push(valueOf(row).cells);
    expect(cells).to.deep.equal([
      ['\'=HYPERLINK("http://x.example")', "'+31"],
      ["'@SUM(1)", "'-1"],
      ['Jan\nJansen', 'a;"b"'],
    ]);
  });
});
