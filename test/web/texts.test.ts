import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { buildSchema, isEnumType } from 'graphql';
import { choicesAt, instantsAt, localIn, momentOf } from '../../src/web/clock/zoned-time.ts';
import { lengthInWords, passedThreshold } from '../../src/web/clock/time-left.ts';
import { en } from '../../src/web/texts/en.ts';
import { nl } from '../../src/web/texts/nl.ts';

const parametersOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('the words of the screens', () => {
  it('are complete in Dutch and in English, with the same parameters', () => {
    expect(Object.keys(en).sort()).to.deep.equal(Object.keys(nl).sort());
    for (const [key, text] of Object.entries(nl)) {
      expect(text, key).not.to.equal('');
      expect(parametersOf(en[key as keyof typeof nl]), key).to.deep.equal(parametersOf(text));
    }
  });

  it('name every value of the contract', () => {
    const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
    const values = Object.values(schema.getTypeMap())
      .filter((type) => isEnumType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        isEnumType(type) ? type.getValues().map(({ name }) => `${type.name}.${name}`) : [],
      );
    expect(values.filter((key) => !Object.hasOwn(nl, key))).to.deep.equal([]);
  });
});

describe('local times on the screens', () => {
  const zone = 'Europe/Amsterdam';

  it('are one instant, none when the clock skips them, two when it shows them twice', () => {
    expect(instantsAt(zone, '2026-11-21T14:05')).to.deep.equal(['2026-11-21T13:05:00.000Z']);
    expect(instantsAt(zone, '2026-03-29T02:30')).to.deep.equal([]);
    expect(instantsAt(zone, '2026-10-25T02:30')).to.deep.equal([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]);
    expect(instantsAt(zone, 'soon')).to.deep.equal([]);
  });

  it('that came twice are chosen by their offset, and what was chosen is that instant', () => {
    expect(choicesAt(zone, '2026-11-21T14:05')).to.deep.equal([]);
    const [first, second] = choicesAt(zone, '2026-10-25T02:30');
    expect([first, second]).to.deep.equal([
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T02:30:00+01:00',
    ]);
    expect(choicesAt('America/St_Johns', '2026-11-01T01:30')[1]).to.match(/-03:30$/);
    expect(momentOf(zone, second ?? '')).to.deep.equal({ at: '2026-10-25T01:30:00.000Z' });
    expect(momentOf(zone, '2026-10-25T02:30')).to.deep.equal({ fault: 'twice' });
    expect(momentOf(zone, '2026-03-29T02:30')).to.deep.equal({ fault: 'skipped' });
    expect(momentOf(zone, '')).to.deep.equal({ fault: 'missing' });
    expect(momentOf(zone, '2026-11-21T14:05')).to.deep.equal({ at: '2026-11-21T13:05:00.000Z' });
  });

  it('show an instant on the clock of its zone', () => {
    expect(localIn(zone, '2026-07-01T22:30:00.000Z')).to.equal('2026-07-02T00:30');
  });

  it('count down in the two largest units, and speak at thresholds only', () => {
    const hourMs = 3_600_000;
    expect(lengthInWords(51 * hourMs, 'nl-NL')).to.equal('2 dagen 3 uur');
    expect(lengthInWords(-90 * 60_000, 'en-GB')).to.equal('1 hour 30 minutes');
    expect(lengthInWords(20_000, 'en-GB')).to.equal('0 minutes');
    expect(passedThreshold(25 * hourMs)).to.equal(null);
    expect(passedThreshold(9 * hourMs)).to.equal(24);
    expect(passedThreshold(8 * hourMs)).to.equal(8);
    expect(passedThreshold(-1)).to.equal(0);
  });
});
