import { expect } from 'chai';
import { loadTemplates } from '../../../src/adapters/templates/templates.ts';
import { blocksOf, lintNotice, type LintFacts } from '../../../src/notices/lint.ts';
import type { Audience, NoticeContent } from '../../../src/notices/notice.ts';
import { templateOfAudience } from '../../../src/notices/use-cases/draft-notice.ts';
import { noticeLint } from '../../../src/texts/notice-lint.ts';
import { locales, type Locale } from '../../../src/texts/locale.ts';
import { knownFacts, lintFacts } from './notice-facts.ts';

const loaded = loadTemplates('templates');
if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusals));
const templates = loaded.value;

function letter(locale: Locale, audience: Audience = 'INDIVIDUALS'): string {
  const rendered = templates.render({
    templateId: templateOfAudience[audience],
    locale,
    facts: knownFacts[locale],
  });
  const contents = rendered.ok ? rendered.value.contents : [];
  return contents.find((content) => content.channel === 'LETTER')?.text ?? '';
}

interface Case {
  readonly audience?: Audience;
  readonly locale?: Locale;
  readonly facts?: Partial<LintFacts>;
}

function found(content: NoticeContent, { audience, locale, facts }: Case = {}): readonly string[] {
  return lintNotice({
    audience: audience ?? 'INDIVIDUALS',
    locale: locale ?? 'nl',
    contents: [content],
    facts: { ...lintFacts(locale ?? 'nl'), ...facts },
    smsSegments: (text) => Math.ceil(text.length / 160),
  }).map((finding) => finding.code);
}

describe('the linter of notices', () => {
  const removals: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
    nl: [
      [/\b(12|13|14) maart 2026|28 maart 2026/g, 'LINT_DATE_MISSING'],
      [/- (naam|adres|inkomen)\n/g, 'LINT_CATEGORIES_MISSING'],
      [/WAT KAN DIT[^]*?WAT KUNT/, 'LINT_CONSEQUENCES_MISSING'],
      [/functionaris gegevensbescherming/g, 'LINT_DPO_MISSING'],
      [/\(bereikbaar[^)]*\)/g, 'LINT_HOURS_MISSING'],
      [/\+44 7700 900123/g, 'LINT_PHONE_MISSING'],
      [/vragen@lindehof\.example/g, 'LINT_EMAIL_MISSING'],
    ],
    en: [
      [/\b(12|13|14|28) March 2026/g, 'LINT_DATE_MISSING'],
      [/- (name|address|income)\n/g, 'LINT_CATEGORIES_MISSING'],
      [/WHAT COULD[^]*?WHAT YOU/, 'LINT_CONSEQUENCES_MISSING'],
      [/data protection officer/g, 'LINT_DPO_MISSING'],
      [/\(open[^)]*\)/g, 'LINT_HOURS_MISSING'],
      [/\+44 7700 900123/g, 'LINT_PHONE_MISSING'],
      [/questions@lindehof\.example/g, 'LINT_EMAIL_MISSING'],
    ],
  };
  for (const locale of locales) {
    for (const [part, code] of removals[locale]) {
      it(`Art. 34(2) in ${locale}: without it, ${code} blocks`, () => {
        const text = letter(locale)
          .replaceAll(new RegExp(part, 'g'), '')
          .replaceAll(/valse|fake/gi, '');
        const whole = letter(locale);
        expect(found({ channel: 'LETTER', text: whole }, { locale })).to.not.include(code);
        expect(found({ channel: 'LETTER', text }, { locale })).to.include(code);
      });
    }
  }

  const additions: readonly (readonly [string, string, Locale])[] = [
    ['Er is geen reden tot zorg.', 'LINT_MINIMISING', 'nl'],
    ['Er is geen bewijs van misbruik.', 'LINT_NO_EVIDENCE', 'nl'],
    ['Profiteer van onze aanbieding!', 'LINT_MARKETING', 'nl'],
    ['Wij zijn niet aansprakelijk.', 'LINT_DISCLAIMER', 'nl'],
    ['Zie https://bit.example/x.', 'LINT_LINK', 'nl'],
    ['Zie https://lindehof.example/login.', 'LINT_LINK', 'nl'],
    ['Stuur ons uw wachtwoord.', 'LINT_DATA_REQUEST', 'nl'],
    ['De server 10.0.12.7 was open.', 'LINT_SECRET', 'nl'],
    ['Uw nummer is 123456782.', 'LINT_SECRET', 'nl'],
    ['De hackers hebben alles verwijderd.', 'LINT_CRIMINALS_PROMISE', 'nl'],
    ['1. a\n2. b\n3. c\n4. d', 'LINT_STEPS_TOO_MANY', 'nl'],
    [`${'Dit is een veel te lange zin '.repeat(6)}.`, 'LINT_SENTENCE_LONG', 'nl'],
    ['Dit weten wij nog niet.', 'LINT_FACT_STILL_UNKNOWN', 'nl'],
    ['We take your privacy seriously.', 'LINT_MINIMISING', 'en'],
    ['There is no evidence of misuse.', 'LINT_NO_EVIDENCE', 'en'],
    ['Use this promo code.', 'LINT_MARKETING', 'en'],
    ['Reply with your password.', 'LINT_DATA_REQUEST', 'en'],
    ['The attackers have deleted the files.', 'LINT_CRIMINALS_PROMISE', 'en'],
  ];
  for (const [sentence, code, locale] of additions) {
    it(`${code} for ${JSON.stringify(sentence.slice(0, 40))}`, () => {
      const text = letter(locale);
      expect(found({ channel: 'LETTER', text }, { locale })).to.not.include(code);
      const longer = { channel: 'LETTER' as const, text: `${text}\n${sentence}\n` };
      expect(found(longer, { locale })).to.include(code);
    });
  }

  it('the own home page is the one link that may stand there', () => {
    const text = `${letter('nl')}\nKijk op https://www.lindehof.example.\n`;
    expect(found({ channel: 'LETTER', text })).to.not.include('LINT_LINK');
  });

  for (const html of [
    '<p><img src="cid:1"></p>',
    '<p onclick="x()">a</p>',
    '<form action="/"></form>',
    '<SCRIPT>x</SCRIPT>',
    '<p style="background:url(/x)">a</p>',
    '<a href="javascript:x">a</a>',
  ]) {
    it(`no active HTML: ${html}`, () => {
      const mail = { channel: 'EMAIL' as const, subject: 'S', text: letter('nl'), html };
      expect(found(mail)).to.include('LINT_HTML_ACTIVE');
    });
  }

  it('rule 2 and 10: a notice to a controller has its own part and decides nothing for it', () => {
    const text = letter('nl', 'CONTROLLERS');
    const audience = 'CONTROLLERS' as const;
    const codes = (changed: string) => found({ channel: 'LETTER', text: changed }, { audience });
    expect(codes(text)).to.not.include('LINT_PART_PLACEHOLDER_MISSING');
    for (const mark of ['gegevens', 'aantal-personen', 'bevestiglink']) {
      expect(codes(text.replaceAll(`{{${mark}}}`, ''))).to.include('LINT_PART_PLACEHOLDER_MISSING');
    }
    expect(codes(`${text}\nU hoeft dit niet te melden.`)).to.include('LINT_JUDGES_FOR_CONTROLLER');
    expect(codes(`${text}\nOok verhuurder Noord is geraakt.`)).to.include('LINT_CONTROLLER_NAMED');
    expect(codes(text.replace('Zeker sinds', 'Sinds'))).to.include('LINT_CERTAIN_SINCE_MISSING');
  });

  it('warns when the text and the filing differ, when groups are mixed, when a language lacks', () => {
    const content = { channel: 'LETTER' as const, text: letter('nl') };
    const facts = { filedCategories: ['naam', 'BSN'], groups: 2, missingLocales: ['en' as const] };
    expect(found(content, { facts })).to.include.members([
      'LINT_DIFFERS_FROM_FILING',
      'LINT_GROUPS_MIXED',
      'LINT_LOCALE_MISSING',
    ]);
  });

  it('a text message alone is warned of, and so are its parts', () => {
    const sms = { channel: 'SMS' as const, text: 'a'.repeat(161) };
    expect(found(sms)).to.deep.equal(['LINT_SMS_PARTS', 'LINT_FULL_TEXT_MISSING']);
  });

  it('what blocks becomes a refusal with its own sentence', () => {
    const findings = lintNotice({
      audience: 'INDIVIDUALS',
      locale: 'nl',
      contents: [{ channel: 'LETTER', text: 'Er is iets gebeurd.' }],
      facts: lintFacts('nl'),
      smsSegments: () => 1,
    });
    const refusals = blocksOf(findings);
    expect(refusals.length).to.be.greaterThan(7);
    for (const { code } of refusals) expect(noticeLint).to.have.property(code);
  });
});
