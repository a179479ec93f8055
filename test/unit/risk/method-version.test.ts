import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { BreachFacts } from '../../../src/facts/breach-facts.ts';
import { assess, riskMethod } from '../../../src/risk/assess.ts';
import { canonicalJson, type Json } from '../../../src/shared/canonical-json.ts';
import { edpbCases } from '../../support/edpb-cases/edpb-cases.ts';

interface Case {
  readonly id: string;
  readonly facts: BreachFacts;
}

const judged = readFileSync(new URL('../../support/judged-cases.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

/** A digest of what each version of the method answers to every case that is kept here, but for wording. */
const digests: Readonly<Record<string, string>> = {
  '1.1.0': 'f752ef132aae9912986940fcbce918165620d90a0e43cdcd904bc6213df63e87',
};

function answerTo({ id, facts }: Case): Json {
  const { severity, flags, proposal, reasons, missing } = assess(facts);
  const rules = reasons.map(({ rule, article, facts: used }) => ({ rule, article, used }));
  return { id, severity, flags, proposal, rules, missing } as unknown as Json;
}

describe('the version of the method', () => {
  it('stands for its answers: a frozen decision is replayed under it', () => {
    const answers = [...edpbCases, ...judged].map(answerTo);
    const digest = createHash('sha256').update(canonicalJson(answers)).digest('hex');
    const say = 'answers differ: raise the version in assess.ts and add its digest here';
    expect(digest, say).to.equal(digests[riskMethod.version]);
  });
});
