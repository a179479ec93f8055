import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { readBreachFacts } from '../../../src/facts/breach-facts.ts';
import { assess } from '../../../src/risk/assess.ts';

/**
 * Cases written and labelled by two people who had not seen the engine, one varying the guidelines'
 * cases and one from practice. Where the label was changed afterwards, `author` keeps the first one
 * and `because` the reason. The answers are initials: authority, then individuals.
 */
interface JudgedCase {
  readonly id: string;
  readonly title: string;
  readonly expect: string;
  readonly author?: string;
  readonly because?: string;
  readonly facts: unknown;
}

const cases = readFileSync(new URL('../../support/judged-cases.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as JudgedCase);
const changed = cases.filter(({ author }) => author !== undefined);

function initials(given: unknown): string {
  const facts = readBreachFacts(given);
  if (!facts.ok) throw new Error(JSON.stringify(facts.refusals));
  const { notifyAuthority, notifyIndividuals } = assess(facts.value).proposal;
  return `${notifyAuthority.charAt(0)}${notifyIndividuals.charAt(0)}`;
}

describe(`cases judged without sight of the engine: ${String(cases.length)}, of which ${String(changed.length)} judged again`, () => {
  for (const { id, title, expect: expected, facts } of cases) {
    it(`${id}: ${title}: ${expected}`, () => {
      expect(initials(facts)).to.equal(expected);
    });
  }

  it('a label that was changed has its reason', () => {
    for (const { id, because, expect: expected, author } of changed) {
      expect(because, id).to.match(/\.$/);
      expect(expected, id).not.to.equal(author);
    }
  });
});
