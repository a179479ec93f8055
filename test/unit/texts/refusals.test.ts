import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { channelFailures } from '../../../src/texts/channel-failures.ts';
import { clockDerivations } from '../../../src/texts/clock-derivations.ts';
import { eventText } from '../../../src/texts/event-texts.ts';
import { locales } from '../../../src/texts/locale.ts';
import { refusalSentence } from '../../../src/texts/refusal-sentence.ts';
import { refusals } from '../../../src/texts/refusals.ts';
import { verifyFindings } from '../../../src/texts/verify-findings.ts';

type Sentences = Readonly<Record<string, Readonly<Record<'nl' | 'en', string>>>>;

/** What is coded and is no refusal, with the table that says it. */
const otherTables: readonly { readonly files: RegExp; readonly sentences: Sentences }[] = [
  { files: /^(audit-log|adapters\/bundle)\//, sentences: verifyFindings },
  { files: /^clocks\//, sentences: clockDerivations },
  { files: /^(channels|adapters\/(smtp|twilio))\//, sentences: channelFailures },
  { files: /^composition\//, sentences: channelFailures },
];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/^(web|texts)\/|\/generated\//.test(file))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

function found(pattern: RegExp): readonly { file: string; text: string; code: string }[] {
  return sources.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(([, code]) => ({ file, text, code: code ?? '' })),
  );
}

const marksOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, mark]) => mark ?? '').toSorted();

/** Codes of the protocol: a document or a variable that GraphQL itself cannot read, said in English. */
const ofProtocol = new Set(['BAD_REQUEST', 'BAD_USER_INPUT']);

describe('rule 15: every refusal has its sentence', () => {
  const coded = found(/\bcode: '([A-Z][A-Z0-9_]+)'/g);

  it('in Dutch and English', () => {
    expect(coded.length).to.be.greaterThan(300);
    const mute = coded.filter(({ file, code }) => {
      if (ofProtocol.has(code) && file === 'adapters/graphql/jit-gateway.ts') return false;
      const others = otherTables.filter((it) => it.files.test(file));
      return !(code in refusals) && !others.some((it) => code in it.sentences);
    });
    expect(mute.map(({ file, code }) => `${file}: ${code}`)).to.deep.equal([]);
  });

  it('where a command is refused, in the one table that the door asks', () => {
    const refused = found(
      /(?:refuse\(|refusals\.push\(|HttpRefusal\(\d+, )\{\s*code: '([A-Z_0-9]+)'/g,
    );
    expect(refused.length).to.be.greaterThan(150);
    const mute = refused.filter(({ code }) => !(code in refusals));
    expect(mute.map(({ file, code }) => `${file}: ${code}`)).to.deep.equal([]);
  });

  it('with the same parameters in both, and none that nobody fills in', () => {
    for (const [code, { nl, en }] of Object.entries(refusals as Sentences)) {
      expect(marksOf(nl), code).to.deep.equal(marksOf(en));
      const raisers = sources.filter(({ text }) => text.includes(`'${code}'`));
      for (const mark of marksOf(nl)) {
        const fills = raisers.some(({ text }) => new RegExp(`\\b${mark}\\b`).test(text));
        expect(fills, `${code} names {${mark}}, and no file that raises it does`).to.equal(true);
      }
    }
  });

  it('and a limit of the store is named with its number', () => {
    for (const locale of locales) {
      const sentence = refusalSentence(
        { code: 'LIMIT_EXCEEDED', params: { limit: 'documentBytesMax', max: 8_388_608 } },
        locale,
      );
      expect(sentence).to.include('documentBytesMax').and.to.include('8388608');
    }
  });
});

describe('rule 9: every recorded event has a line in the timeline', () => {
  it('in Dutch and English', () => {
    const typed = [
      ...found(/\btype:(?:\s*[^,;'\n]+\?)?\s*'([A-Z]+_[A-Z_]+)'/g),
      ...found(/\btype:[^,;'\n]+\?\s*'[A-Z_]+'\s*:\s*'([A-Z]+_[A-Z_]+)'/g),
      ...found(/\b(?:happened|happening|event|\w+Event)\([^()']*'([A-Z]+_[A-Z_]+)'/g),
      ...found(/\badded\([^;]*?'([A-Z]+_[A-Z_]+)'\)/g),
      ...found(/\bchanged\(incidentId,[^;]*?'([A-Z]+_[A-Z_]+)', \{/g),
      ...found(/'((?:CUSTODY|EVIDENCE)_(?:BROKEN|VERIFIED|DESTROYED|RECORDED))'/g),
    ].filter(({ file }) => !/^(risk|adapters\/graphql)\//.test(file));
    expect(typed.length).to.be.greaterThan(70);
    const mute = typed.filter(({ code }) =>
      locales.some((locale) => eventText(code, locale) === code),
    );
    expect([...new Set(mute.map(({ file, code }) => `${file}: ${code}`))]).to.deep.equal([]);
  });
});
