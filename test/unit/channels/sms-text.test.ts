import { expect } from 'chai';
import fc from 'fast-check';
import { createRequire } from 'node:module';
import { gsm7Proposal, smsText } from '../../../src/channels/sms-text.ts';

const { SegmentedMessage } = createRequire(import.meta.url)('sms-segments-calculator') as {
  SegmentedMessage: new (text: string) => { encodingName: string; segmentsCount: number };
};

describe('a text as SMS', () => {
  for (const [name, text, charset, units, parts] of [
    ['nothing', '', 'GSM-7', 0, 1],
    ['160 plain characters', 'a'.repeat(160), 'GSM-7', 160, 1],
    ['161 plain characters', 'a'.repeat(161), 'GSM-7', 161, 2],
    ['306 plain characters', 'a'.repeat(306), 'GSM-7', 306, 2],
    ['307 plain characters', 'a'.repeat(307), 'GSM-7', 307, 3],
    ['a euro sign on the edge', `${'a'.repeat(152)}€${'a'.repeat(10)}`, 'GSM-7', 164, 2],
    ['accents inside the alphabet', 'Café é à ü ö ä ß ñ € [x]', 'GSM-7', 27, 1],
    ['a diaeresis outside it', 'Patiënten: bel 020 123 45 67', 'UCS-2', 28, 1],
    ['70 outside it', 'ê'.repeat(70), 'UCS-2', 70, 1],
    ['71 outside it', 'ê'.repeat(71), 'UCS-2', 71, 2],
    ['35 emoji', '😀'.repeat(35), 'UCS-2', 70, 1],
    ['36 emoji', '😀'.repeat(36), 'UCS-2', 72, 2],
    ['one curly quote', '’', 'UCS-2', 1, 1],
  ] as const) {
    it(`counts ${name}`, () => {
      expect(smsText(text)).to.include({ charset, units, parts });
    });
  }

  it('moves an escaped character that would be cut in two to the next part', () => {
    expect(smsText(`${'a'.repeat(152)}€${'a'.repeat(152)}`).parts).to.equal(3);
    expect(smsText(`${'a'.repeat(151)}€${'a'.repeat(153)}`).parts).to.equal(2);
  });

  it('names what makes it dear', () => {
    expect(smsText('Patiënten – ‘bel’').outsideGsm7).to.deep.equal(['ë', '–', '‘', '’']);
  });

  it('agrees with Twilio’s own calculator', () => {
    const character = fc.constantFrom(...'aé€^{}[~|\\ëç’ñ😀 0'.match(/./gu)!);
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 400 }), (characters) => {
        const text = characters.join('');
        const theirs = new SegmentedMessage(text);
        const ours = smsText(text);
        expect(ours.charset).to.equal(theirs.encodingName);
        expect(ours.parts).to.equal(theirs.segmentsCount);
      }),
    );
  });

  it('proposes a text that fits, and leaves the choice to the writer', () => {
    const text = 'Patiënten – ‘bel’ nú…';
    expect(smsText(gsm7Proposal(text)).charset).to.equal('GSM-7');
    expect(gsm7Proposal(text)).to.equal("Patienten - 'bel' nu...");
  });
});
