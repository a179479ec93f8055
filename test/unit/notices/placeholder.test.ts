import { expect } from 'chai';
import fc from 'fast-check';
import { escapeHtml, placeholdersOf, prepareContent } from '../../../src/notices/placeholder.ts';

const mail = {
  channel: 'EMAIL' as const,
  subject: 'Voor {{naam}}',
  text: 'Beste {{ name }}, kenmerk {{referentie}}.',
  html: '<p title="{{naam}}">{{naam}}</p>',
};

describe('placeholders', () => {
  it('are filled per addressee, escaped in HTML only, on one line in a subject', () => {
    const outcome = prepareContent(mail)({ name: 'A & "B"\r\nBcc: x@x.example', reference: '7' });
    expect(outcome.ok && outcome.value).to.deep.equal({
      channel: 'EMAIL',
      subject: 'Voor A & "B" Bcc: x@x.example',
      text: 'Beste A & "B" \nBcc: x@x.example, kenmerk 7.',
      html: '<p title="A &amp; &quot;B&quot; \nBcc: x@x.example">A &amp; &quot;B&quot; \nBcc: x@x.example</p>',
    });
  });

  it('nothing leaves with a gap: a missing value is refused by name', () => {
    const outcome = prepareContent(mail)({ name: 'A' });
    expect(outcome.ok ? [] : outcome.refusals).to.deep.equal([
      {
        code: 'PLACEHOLDER_WITHOUT_VALUE',
        field: 'reference',
        params: { placeholder: 'referentie' },
      },
    ]);
  });

  it('an unknown mark is named', () => {
    expect(placeholdersOf('{{naam}} {{iban}} {{constructor}} {{}}').unknown).to.deep.equal([
      'iban',
      'constructor',
      '',
    ]);
  });

  it('a value is data: whatever it holds, it stands there as it is and opens no tag', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const content = { channel: 'LETTER' as const, text: '<{{naam}}>' };
        const letter = prepareContent(content)({ name });
        const shown = letter.ok ? letter.value : undefined;
        expect(shown?.channel === 'LETTER' && shown.text.length).to.equal(name.length + 2);
        expect(escapeHtml(name)).to.not.match(/[<>"']/);
        const twice = prepareContent(content)({ name: `{{referentie}}${name}` });
        expect(twice.ok && twice.value.channel === 'LETTER' && twice.value.text).to.include(
          '{{referentie}}',
        );
      }),
    );
  });
});
