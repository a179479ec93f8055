import { expect } from 'chai';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {
  countMax,
  daysMax,
  factFaultsMax,
  readBreachFacts,
} from '../../../src/facts/breach-facts.ts';
import { factsRefusals } from '../../../src/texts/facts-refusals.ts';
import { anyFacts } from '../../support/any-facts.ts';
import schema from '../../support/contract/breach-facts.schema.json' with { type: 'json' };

const validates = new Ajv2020({ strict: false }).compile(schema);

function faults(input: unknown): readonly string[] {
  const read = readBreachFacts(input);
  if (read.ok) return [];
  return read.refusals.map(({ code, field }) => `${field ?? ''} ${code}`.trim());
}

describe('breach facts', () => {
  it('knows every field and value of the contract', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(validates(facts)).to.equal(true);
        expect(readBreachFacts(facts)).to.deep.equal({ ok: true, value: facts });
      }),
      { numRuns: 300 },
    );
  });

  it('reads nothing known, by absence and by null', () => {
    expect(readBreachFacts({})).to.deep.equal({ ok: true, value: {} });
    expect(faults({ people: null, disclosure: { state: null }, breachTypes: null })).to.be.empty;
  });

  const refused: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['no object', 7, ['FACT_NOT_OBJECT']],
    ['null', null, ['FACT_NOT_OBJECT']],
    ['a list', [], ['FACT_NOT_OBJECT']],
    ['an unknown field', { colour: 1 }, ['colour FACT_UNKNOWN_FIELD']],
    ['an unknown field below', { people: { mean: 1 } }, ['people.mean FACT_UNKNOWN_FIELD']],
    ['a prototype key', JSON.parse('{"__proto__":{"misuse":1}}'), ['__proto__ FACT_UNKNOWN_FIELD']],
    ['an inherited name', { toString: 1 }, ['toString FACT_UNKNOWN_FIELD']],
    ['a bad word', { misuse: 'MAYBE' }, ['misuse FACT_NOT_ONE_OF']],
    ['a number for a word', { misuse: 1 }, ['misuse FACT_NOT_ONE_OF']],
    ['a word for a list', { breachTypes: 'INTEGRITY' }, ['breachTypes FACT_NOT_LIST']],
    ['a bad item', { breachTypes: ['INTEGRITY', null] }, ['breachTypes.1 FACT_NOT_ONE_OF']],
    ['an item twice', { dataCategories: ['NAME', 'NAME'] }, ['dataCategories.1 FACT_REPEATED']],
    [
      'a list without end',
      { breachTypes: Array.from({ length: 1e5 }, () => 'INTEGRITY') },
      ['breachTypes FACT_LIST_TOO_LONG'],
    ],
    ['a word for yes or no', { alreadyPublic: 'yes' }, ['alreadyPublic FACT_NOT_YES_NO']],
    [
      'an object for yes or no',
      { unintelligible: { keySafe: {} } },
      ['unintelligible.keySafe FACT_NOT_YES_NO'],
    ],
    ['a list for an object', { people: [] }, ['people FACT_NOT_OBJECT']],
    ['below zero', { undetectedDays: -1 }, ['undetectedDays FACT_NEGATIVE']],
    ['a text for a number', { undetectedDays: '3' }, ['undetectedDays FACT_NOT_NUMBER']],
    ['no number', { undetectedDays: NaN }, ['undetectedDays FACT_NOT_NUMBER']],
    ['more than a century', { undetectedDays: daysMax + 1 }, ['undetectedDays FACT_TOO_LARGE']],
    ['half a person', { people: { min: 1.5 } }, ['people.min FACT_NOT_WHOLE']],
    ['too many people', { people: { max: countMax + 1 } }, ['people.max FACT_TOO_LARGE']],
    ['minimum above maximum', { people: { min: 3, max: 2 } }, ['people FACT_MIN_ABOVE_MAX']],
  ];
  for (const [name, input, expected] of refused) {
    it(`refuses ${name}`, () => expect(faults(input)).to.deep.equal(expected));
  }

  it('accepts the limits themselves', () => {
    expect(faults({ undetectedDays: daysMax, people: { min: countMax, max: countMax } })).to.be
      .empty;
  });

  it('reports all faults at once', () => {
    const input = { misuse: 1, people: { min: -1, max: 'x' }, extra: 1, alreadyPublic: 0 };
    expect(faults(input)).to.have.members([
      'misuse FACT_NOT_ONE_OF',
      'people.min FACT_NEGATIVE',
      'people.max FACT_NOT_NUMBER',
      'extra FACT_UNKNOWN_FIELD',
      'alreadyPublic FACT_NOT_YES_NO',
    ]);
  });

  it('rule 15: says so when there are more faults than it lists', () => {
    const input = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`x${String(n)}`, 1]));
    const listed = faults(input);
    expect(listed).to.have.length(factFaultsMax + 1);
    expect(listed.at(-1)).to.equal('FACT_FAULTS_TOO_MANY');
  });

  it('quotes no more than a little of what was given', () => {
    const read = readBreachFacts({ misuse: 'x'.repeat(10_000_000), ['y'.repeat(1e6)]: 1 });
    expect(JSON.stringify(read).length).to.be.below(1000);
  });

  it('never accepts what the contract refuses', () => {
    const dirty = fc.dictionary(
      fc.constantFrom('misuse', 'people', 'breachTypes', 'alreadyPublic', 'undetectedDays', 'zzz'),
      fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('CONFIRMED', ['INTEGRITY'], null)),
    );
    fc.assert(
      fc.property(dirty, (input) => {
        if (readBreachFacts(input).ok) expect(validates(input)).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('has a sentence in both languages for every fault', () => {
    for (const sentence of Object.values(factsRefusals)) {
      expect(sentence.nl).to.match(/\.$/);
      expect(sentence.en).to.match(/\.$/);
    }
  });
});
