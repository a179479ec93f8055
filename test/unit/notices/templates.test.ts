import { expect } from 'chai';
import {
  compileTemplate,
  loadTemplates,
  templateParts,
} from '../../../src/adapters/templates/templates.ts';
import { existsSync, readdirSync } from 'node:fs';
import { audiences } from '../../../src/notices/notice.ts';
import { lintNotice } from '../../../src/notices/lint.ts';
import { nothingKnown, notYetKnown } from '../../../src/notices/notice-facts.ts';
import { textsOf } from '../../../src/notices/placeholder.ts';
import { templateOfAudience } from '../../../src/notices/use-cases/draft-notice.ts';
import type { Outcome } from '../../../src/shared/outcome.ts';
import { locales } from '../../../src/texts/locale.ts';
import { knownFacts, lintFacts } from './notice-facts.ts';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

/** GSM-7 basic set, as far as the templates need it. */
const oneSegment = /^[A-Za-z0-9 .,:;?!@+()\-/'"&%\n]{1,160}$/;

describe('templates of notices', () => {
  const templates = valueOf(loadTemplates('templates'));

  it('every notice is complete in every language', () => {
    expect([...templates.ids]).to.include.members([
      'individuals-breach',
      'individuals-sms',
      'controller-notice',
      'controller-update',
      'recall-request',
      'public-notice',
      'management-brief',
    ]);
    for (const id of templates.ids) {
      for (const part of templateParts) {
        const present = locales.filter((locale) =>
          existsSync(`templates/${id}/${locale}/${part}.hbs`),
        );
        expect(present.length, `${id} ${part}`).to.be.oneOf([0, locales.length]);
      }
      expect(readdirSync(`templates/${id}`).sort()).to.deep.equal([...locales].sort());
    }
  });

  for (const audience of audiences) {
    for (const locale of locales) {
      it(`a complete case for ${audience} in ${locale} passes the linter unedited`, () => {
        const { contents } = valueOf(
          templates.render({
            templateId: templateOfAudience[audience],
            locale,
            facts: knownFacts[locale],
          }),
        );
        const findings = lintNotice({
          audience,
          locale,
          contents,
          facts: lintFacts(locale),
          smsSegments: (text) => (oneSegment.test(text) ? 1 : 2),
        });
        expect(findings.filter((finding) => finding.level === 'BLOCK')).to.deep.equal([]);
        expect(findings.map((finding) => finding.code)).to.not.include('LINT_SMS_PARTS');
        for (const text of contents.flatMap(textsOf)) {
          expect(text).to.not.match(/undefined|null|\[object/);
          expect(text).to.not.match(/\n{4,}/);
        }
      });
    }
  }

  for (const locale of locales) {
    it(`rule 13: what is not known is said to be unknown, in ${locale}`, () => {
      const { contents } = valueOf(
        templates.render({
          templateId: 'controller-notice',
          locale,
          facts: {
            ...nothingKnown,
            reference: 'X-1',
            organisation: 'Pandwijzer',
            signatory: 'C. Visser',
            writtenOn: '2026-03-14',
          },
        }),
      );
      const text = contents.find((content) => content.channel === 'EMAIL')?.text ?? '';
      expect(text.split(notYetKnown[locale]).length - 1).to.be.greaterThan(8);
    });
  }

  it('escapes facts in HTML and leaves them alone in plain text', () => {
    const { contents } = valueOf(
      templates.render({
        templateId: 'individuals-breach',
        locale: 'nl',
        facts: { ...knownFacts.nl, whatHappened: '<img src=x> & "meer"' },
      }),
    );
    const mail = contents.find((content) => content.channel === 'EMAIL');
    expect(mail?.text).to.include('<img src=x> & "meer"');
    expect(mail?.html).to.include('&lt;img src&#x3D;x&gt; &amp; &quot;meer&quot;');
    expect(mail?.html).to.not.include('<img');
  });

  it('facts are data: a placeholder inside a fact is not run as a template', () => {
    const { contents } = valueOf(
      templates.render({
        templateId: 'individuals-breach',
        locale: 'nl',
        facts: { ...knownFacts.nl, whatHappened: '{{organisation}} {{constructor}}' },
      }),
    );
    expect(contents.find((content) => content.channel === 'LETTER')?.text).to.include(
      '{{organisation}} {{constructor}}',
    );
  });

  const hostile = [
    ['an unknown field', 'Beste {{bsn}}', 'bsn'],
    ['an unknown field of the addressee', '{{addressee.iban}}', 'addressee.iban'],
    ['the prototype', '{{constructor}}', 'constructor'],
    ['a path through the prototype', '{{addressee.__proto__}}', 'addressee.__proto__'],
    ['a helper', '{{lookup categories "constructor"}}', 'lookup'],
    ['a partial', '{{> letter}}', '> letter'],
    ['an unescaped value', '{{{headline}}}', 'headline'],
    ['an unknown condition', '{{#if secret}}x{{/if}}', 'secret'],
    ['an unknown block', '{{#with addressee}}x{{/with}}', 'with'],
    ['a walk upwards', '{{#each steps}}{{../reference}}{{/each}}', '../reference'],
  ] as const;
  for (const [what, source, placeholder] of hostile) {
    it(`refuses ${what} and names it`, () => {
      const outcome = compileTemplate('x/nl', { body: source });
      expect(outcome.ok ? [] : outcome.refusals).to.deep.include({
        code: 'TEMPLATE_PLACEHOLDER_UNKNOWN',
        field: 'x/nl/body',
        params: { placeholder },
      });
    });
  }

  it('refuses text that is not a template, with its line', () => {
    const outcome = compileTemplate('x/nl', { body: 'goed\n{{#if headline}}' });
    expect(outcome.ok ? undefined : outcome.refusals[0]?.code).to.equal('TEMPLATE_NOT_VALID');
  });

  it('refuses an unknown template by name', () => {
    const outcome = templates.render({ templateId: 'nope', locale: 'nl', facts: knownFacts.nl });
    expect(outcome.ok ? undefined : outcome.refusals[0]).to.include({ code: 'TEMPLATE_UNKNOWN' });
  });
});
