import { expect } from 'chai';
import fc from 'fast-check';
import { templateRows } from '../../../src/facts/template-rows.ts';
import { answerSheet } from '../../../src/incidents/answer-sheet.ts';
import { edpbNotification } from '../../../src/incidents/edpb-notification.ts';
import { withFilingRows, type FilingAtHand } from '../../../src/incidents/filing-rows.ts';
import {
  changedAnswers,
  changesSince,
  missingForComplete,
  type OpenedAnswer,
} from '../../../src/incidents/opened-answer.ts';
import { instantFromMs } from '../../../src/shared/instant.ts';
import type { PrintedDocument } from '../../../src/shared/printed-document.ts';
import { apForm } from '../../../src/texts/ap-form.ts';
import { locales } from '../../../src/texts/locale.ts';
import { anyAnswers } from '../../support/any-answers.ts';
import { faultsOfNotification } from '../../support/edpb-schema.ts';

const now = instantFromMs(Date.UTC(2026, 10, 18, 9, 0));
const zone = 'Europe/Amsterdam';

const blank = (row: number, change: Partial<OpenedAnswer> = {}): OpenedAnswer => ({
  row,
  state: 'NOT_YET_KNOWN',
  value: null,
  origin: { kind: 'NONE' },
  since: null,
  why: null,
  shown: 'YES',
  required: true,
  ...change,
});
const one = (row: number, option: string): OpenedAnswer =>
  blank(row, { state: 'GIVEN', value: { kind: 'ONE', option } });
const many = (row: number, ...options: readonly string[]): OpenedAnswer =>
  blank(row, { state: 'GIVEN', value: { kind: 'MANY', options } });
const text = (row: number, ...lines: readonly string[]): OpenedAnswer =>
  blank(row, { state: 'GIVEN', value: { kind: 'TEXT', lines } });

/** All rows, unanswered but for these. */
function answersWith(...some: readonly OpenedAnswer[]): readonly OpenedAnswer[] {
  const given = new Map(some.map((answer) => [answer.row, answer]));
  return templateRows.map(({ row }) => given.get(row) ?? blank(row));
}

const fileOf = (...some: readonly OpenedAnswer[]) =>
  edpbNotification({
    answers: answersWith(...some),
    locale: 'en',
    zone,
    anchorAt: now,
    madeAt: now,
  });

const sheetOf = (answers: readonly OpenedAnswer[], locale: 'nl' | 'en'): PrintedDocument =>
  answerSheet({
    locale,
    reference: 'MK-2026-7F3KQ',
    drill: false,
    organisation: 'Lindehof Zorg',
    regimeId: 'gdpr-33',
    article: 'AVG art. 33 lid 1',
    aware: { at: now, provisional: false },
    dueAt: now,
    zone,
    madeAt: now,
    answers,
  });

const rowsOn = (document: PrintedDocument): readonly number[] =>
  document.sections
    .flatMap((section) => section.rows)
    .flatMap(({ label }) => /\((\d+)\)$/.exec(label)?.slice(1) ?? [])
    .map(Number);

describe('the EDPB’s template as JSON', () => {
  it('validates whatever was answered, in both languages', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...locales), (answers, locale) => {
        const file = edpbNotification({ answers, locale, zone, anchorAt: now, madeAt: now });
        expect(faultsOfNotification(file)).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it('validates with nothing answered at all, and says so in each required row', () => {
    const file = fileOf();
    expect(faultsOfNotification(file)).to.deep.equal([]);
    expect(file['field_12']).to.equal('Not yet known');
    expect(file['field_44']).to.equal('e');
    expect(file['field_113']).to.equal('c');
  });

  it('rule 13: a number that nobody knows is 0 and named as such, and so is a letter', () => {
    const file = fileOf(text(71, 'names'), text(62, 'what happened'));
    expect(file['field_73']).to.equal(0);
    expect(file['field_71'])
      .to.contain('names')
      .and.to.contain('In row 73 "0" stands for: not yet known.');
    expect(file['field_62']).to.contain('In row 55 "a" stands for: not yet known.');
    expect(file['field_68']).to.equal(undefined);
  });

  it('writes the gravest letter where one must do, and names the others beside it', () => {
    const file = fileOf(many(65, 'a', 'd', 'e'), many(70, 'b', 'k'), many(55, 'a', 'c'));
    expect(file['field_65']).to.equal('d');
    expect(file['field_66']).to.match(/^Not yet known\nRow 65 also: .*; .*/);
    expect(file['field_70']).to.equal('k');
    expect(file['field_55']).to.equal('a');
    expect(file['field_62']).to.contain('Row 55 also: ');
  });

  it('says *none* where nothing of a list holds', () => {
    const file = fileOf(many(75), many(125));
    expect(file['field_75']).to.equal('l');
    expect(file['field_76']).to.contain('In row 75 "l" stands for: None.');
    expect(file['field_125']).to.equal(undefined);
  });

  it('says what a letter stands for that the schema lost', () => {
    const file = fileOf(one(89, 'd'), one(97, 'f'));
    expect(file['field_89']).to.equal('c');
    expect(file['field_90']).to.contain('In row 89 "c" stands for: ');
    expect(file['field_97']).to.equal('b');
    expect(file['field_105']).to.contain('In row 97 "b" stands for: ');
  });

  it('gives people per country as a total, with each country beside it', () => {
    const numbers = [
      { country: 'NL', people: 10 },
      { country: 'BE', people: 5 },
    ];
    const value = { kind: 'NUMBER_PER_COUNTRY', numbers } as const;
    const file = fileOf(blank(117, { state: 'GIVEN', value }));
    expect(file['field_117']).to.equal(15);
    expect(file['field_116']).to.contain('Netherlands: 10; Belgium: 5');
  });

  it('carries the words of row 95, which the schema takes for a date, in row 92', () => {
    const filing = [one(3, 'a'), one(4, 'b'), many(94, 'j')];
    const file = fileOf(...filing, text(95, 'two-factor sign-in'), text(92, 'closed the hole'));
    expect(file['field_95']).to.equal('2026-11-18');
    expect(file['field_92']).to.equal(
      'closed the hole\nRow 95 (measures to prevent repetition): two-factor sign-in',
    );
  });

  it('names the authorities for which the schema kept one letter', () => {
    const file = fileOf(many(118, 'NL', 'BE'), one(114, 'NL'));
    expect(file['field_118']).to.equal('a');
    expect(file['field_114']).to.contain('Autoriteit Persoonsgegevens\nAlso notified');
  });

  it('says that a provisional moment stands for awareness until it is decided', () => {
    const file = fileOf();
    expect(file['field_48']).to.equal('2026-11-18T10:00:00+01:00');
    expect(file['field_53']).to.contain('provisional');
  });
});

describe('the answer sheet', () => {
  it('covers all hundred rows once, given, not yet known or not asked and why, in both languages', () => {
    const all = templateRows.map(({ row }) => row);
    expect(all).to.have.length(100);
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...locales), (answers, locale) => {
        const document = sheetOf(answers, locale);
        expect([...rowsOn(document)].sort((a, b) => a - b)).to.deep.equal(all);
        for (const { rows } of document.sections) {
          for (const { label, state } of rows) {
            expect(label).not.to.equal('');
            expect(['GIVEN', 'NOT_YET_KNOWN', 'DOES_NOT_APPLY']).to.include(state);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('stands in the order of the AP’s form, and marks what was written down from memory', () => {
    const document = sheetOf(answersWith(), 'nl');
    expect(document.sections.map(({ heading }) => heading.slice(0, 2))).to.deep.equal([
      ...Array.from({ length: 10 }, (_, section) => `${String(section)}.`),
      'Wa',
    ]);
    expect(document.sections[2]?.rows[0]?.label).to.contain(' * ');
    expect(document.sections[3]?.rows[1]?.label).not.to.contain('*');
    expect(document.about.join(' ')).to.contain('niet vergeleken');
    expect(apForm.every((section) => section.questions.length > 0)).to.equal(true);
  });

  it('says at the top whose filing it is, by when, and what is missing for complete', () => {
    const [organisation, obligation, aware, due, made, missing] = sheetOf(
      answersWith(),
      'en',
    ).about;
    expect(organisation).to.equal('Filing of: Lindehof Zorg');
    expect(obligation).to.contain('art. 33');
    expect(aware).to.equal('Awareness: Wednesday 18 November 2026 at 10:00 (UTC+01:00)');
    expect(due).to.contain('File at the latest');
    expect(made).to.contain('As it stood');
    expect(missing).to.contain('Still missing for a complete filing (95)');
    const whole = templateRows.map(({ row }) => blank(row, { required: false }));
    expect(sheetOf(whole, 'en').about.join()).to.contain('Nothing is missing');
  });

  it('splits the data into general and special, and derives whether it still goes on', () => {
    const answer = (answers: readonly OpenedAnswer[], asked: string) =>
      sheetOf(answers, 'en')
        .sections.flatMap((section) => section.rows)
        .find(({ label }) => label.startsWith(asked));
    const data = answersWith(
      many(70, 'b', 'k'),
      one(44, 'c'),
      one(100, 'c'),
      text(101, 'on the site'),
    );
    expect(answer(data, 'Special categories')?.answer).to.match(/health/i);
    expect(answer(data, 'Personal data in general')?.answer).not.to.match(/health/i);
    expect(answer(data, 'Is the breach still going on?')?.answer).to.equal('Yes');
    expect(answer(data, 'With disproportionate effort')?.answer).to.equal('on the site');
    const none = answersWith(one(44, 'a'));
    expect(answer(none, 'Is the breach still going on?')?.answer).to.equal('No');
    expect(answer(none, 'Special categories')?.state).to.equal('NOT_YET_KNOWN');
    expect(answer(none, 'With disproportionate effort')?.state).to.equal('DOES_NOT_APPLY');
  });
});

describe('what a filing says of itself', () => {
  const filing: FilingAtHand = {
    kind: 'NEW',
    complete: false,
    firstNumber: null,
    withdrawalReason: null,
    lateness: null,
    latenessText: null,
  };
  const rows = (change: Partial<FilingAtHand>) =>
    new Map(
      withFilingRows(answersWith(), { ...filing, ...change }).map((answer) => [answer.row, answer]),
    );
  const option = (answer: OpenedAnswer | undefined) =>
    answer?.value?.kind === 'ONE' ? answer.value.option : undefined;

  it('is new, a follow-up or a withdrawal, complete or not', () => {
    expect([option(rows({}).get(3)), option(rows({}).get(4))]).to.deep.equal(['a', 'b']);
    expect(rows({}).get(5)?.state).to.equal('DOES_NOT_APPLY');
    expect(rows({}).get(6)?.state).to.equal('DOES_NOT_APPLY');
    const followUp = rows({ kind: 'FOLLOW_UP', complete: true, firstNumber: 'AP-1' });
    expect([option(followUp.get(3)), option(followUp.get(4))]).to.deep.equal(['b', 'a']);
    expect(followUp.get(6)?.value).to.deep.equal({ kind: 'TEXT', lines: ['AP-1'] });
    const withdrawal = rows({ kind: 'WITHDRAWAL', withdrawalReason: 'filed twice' });
    expect(option(withdrawal.get(4))).to.equal('c');
    expect(withdrawal.get(5)?.value).to.deep.equal({ kind: 'TEXT', lines: ['filed twice'] });
  });

  it('gives the reason when it is late, and says when the AP does not accept it', () => {
    expect(rows({}).get(49)?.state).to.equal('DOES_NOT_APPLY');
    const late = {
      byMs: 3_600_000,
      reasonCode: 'HOLIDAY_OR_STAFFING',
      reason: null,
      acceptedByAuthority: false,
      provisional: false,
      withinHourRule: false,
    } as const;
    const answer = rows({ lateness: late, latenessText: 'ill' }).get(49);
    expect(JSON.stringify(answer?.value)).to.contain('The AP does not accept this reason.');
    expect(JSON.stringify(answer?.value)).to.contain('De AP accepteert deze reden niet.');
    const bare = { ...late, reasonCode: null, acceptedByAuthority: null };
    expect(rows({ lateness: bare }).get(49)?.state).to.equal('NOT_YET_KNOWN');
  });

  it('leaves those rows out of what is missing and of what changed', () => {
    const before = withFilingRows(answersWith(text(62, 'first')), filing);
    const after = withFilingRows(answersWith(text(62, 'then')), { ...filing, kind: 'FOLLOW_UP' });
    expect(changedAnswers(before, after).map(({ row }) => row)).to.deep.equal([62]);
    expect(changedAnswers(before, before)).to.deep.equal([]);
    // Who looks is not who filed: rows about the person who files are compared between filings only.
    const other = withFilingRows(answersWith(text(62, 'first'), text(21, 'Hanna')), filing);
    expect(changesSince(before, other)).to.deep.equal([]);
    expect(changedAnswers(before, other).map(({ row }) => row)).to.deep.equal([21]);
    expect(missingForComplete(answersWith()).map(({ row }) => row)).not.to.include.members([3, 49]);
  });
});
