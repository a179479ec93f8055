import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

/** The rules that always hold, by what each is about. */
const rules = [
  'awareness is a fact, never edited',
  'a clock belongs to an obligation',
  'recomputing never drops',
  'the score proposes, a person decides',
  'lateness is frozen',
  'overdue keeps alarming',
  'nothing leaves without an approved exact version',
  'intent is stored before the provider is called',
  'no change without its audit entry',
  'a party sees its own part only',
  'nothing is deleted',
  'drills never reach anyone outside',
  'unknown is not zero',
  'evaluation never pretends',
  'every limit says so',
  'closing has gates',
];

const titles = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && file !== join('unit', 'rules.test.ts'))
  .flatMap((file) => [
    ...readFileSync(join('test', file), 'utf8').matchAll(
      /\b(?:it|describe)\(\s*[`'"](.*?)[`'"],/gs,
    ),
  ])
  .map(([, title]) => title ?? '');

describe('every rule that always holds has a test that names it', () => {
  for (const [index, about] of rules.entries()) {
    const rule = `rule ${index + 1}`;
    it(`${rule}: ${about}`, () => {
      expect(titles.filter((title) => title.startsWith(`${rule}:`))).not.to.deep.equal([]);
    });
  }
});
