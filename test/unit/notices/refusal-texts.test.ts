import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { campaignRefusals } from '../../../src/texts/campaign-refusals.ts';
import { noticeLint } from '../../../src/texts/notice-lint.ts';
import { noticeRefusals } from '../../../src/texts/notice-refusals.ts';

const sentences: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  ...noticeRefusals,
  ...campaignRefusals,
  ...noticeLint,
};
/** Said by other parts of the product. */
const elsewhere = new Set(['NOT_FOUND']);

describe('sentences of notices and campaigns', () => {
  const folders = ['notices', 'campaigns', 'adapters/csv', 'adapters/templates'];
  const source = folders
    .flatMap((folder) =>
      readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(join('src', folder, file), 'utf8')),
    )
    .join('\n');

  it('every refusal has one in each language', () => {
    const codes = [
      ...source.matchAll(
        /(?:code: |fault\(|add\(|find\(|quoted\(|notIn\(campaign, )'([A-Z0-9_]+)'/g,
      ),
    ];
    expect(codes.length).to.be.greaterThan(60);
    for (const [, code] of codes) {
      if (code !== undefined && !elsewhere.has(code)) expect(sentences).to.have.property(code);
    }
  });

  it('both languages name the same parameters', () => {
    const marks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([mark]) => mark).sort();
    for (const [code, { nl, en }] of Object.entries(sentences)) {
      expect(marks(nl), code).to.deep.equal(marks(en));
    }
  });

  it('no sentence is left over', () => {
    const said = source + readFileSync('src/identity/second-person.ts', 'utf8');
    const unused = Object.keys(sentences).filter((code) => !said.includes(`'${code}'`));
    expect(unused).to.deep.equal([]);
  });
});
