import { expect } from 'chai';
import type { BreachFacts } from '../../../src/facts/breach-facts.ts';
import { assess } from '../../../src/risk/assess.ts';
import { fiveScenarios } from '../../support/five-scenarios.ts';

const { sleutelbos, pandwijzer, bezorglijn, zaakstroom, lindehof } = fiveScenarios;

function proposalOf(facts: BreachFacts) {
  const { proposal, reasons } = assess(facts);
  return { ...proposal, rules: reasons.map(({ rule }) => rule) };
}

describe('the five scenarios', () => {
  it('1 Sleutelbos: shown to one administrator, trusted, who deleted it: nobody is told', () => {
    const { rules, ...proposal } = proposalOf(sleutelbos);
    expect(proposal).to.deep.equal({ notifyAuthority: 'NO', notifyIndividuals: 'NO' });
    expect(rules).to.include('TRUSTED_RECIPIENT_DELETED');
  });

  it('1 Sleutelbos: as long as nobody vouched for the administrator, the authority stays open', () => {
    const facts = {
      ...sleutelbos,
      disclosure: { ...sleutelbos.disclosure, recipientTrusted: null },
    };
    const { notifyAuthority, notifyIndividuals } = proposalOf(facts);
    expect({ notifyAuthority, notifyIndividuals }).to.deep.equal({
      notifyAuthority: 'UNDECIDED',
      notifyIndividuals: 'NO',
    });
  });

  it('2 Pandwijzer: encryption with the key beside it does not count', () => {
    const { notifyAuthority, rules } = proposalOf(pandwijzer);
    expect(notifyAuthority).to.equal('YES');
    expect(rules).to.include('KEY_NOT_SAFE').and.not.include('UNINTELLIGIBLE_KEY_SAFE');
  });

  it('3 Bezorglijn: an unlocked stolen phone goes to the authority', () => {
    expect(proposalOf(bezorglijn).notifyAuthority).to.equal('YES');
  });

  it('4 Zaakstroom: BSN and health data behind a phished account: both', () => {
    const { notifyAuthority, notifyIndividuals, rules } = proposalOf(zaakstroom);
    expect([notifyAuthority, notifyIndividuals]).to.deep.equal(['YES', 'YES']);
    expect(rules).to.include.members(['SPECIAL_DATA', 'IDENTITY_FRAUD']);
  });

  it('5 Lindehof Wonen: incomes and medical urgency to 1,240 home seekers: both', () => {
    const { notifyAuthority, notifyIndividuals, rules } = proposalOf(lindehof);
    expect([notifyAuthority, notifyIndividuals]).to.deep.equal(['YES', 'YES']);
    expect(rules).to.include.members(['SPECIAL_DATA', 'FINANCIAL_INSIGHT', 'LARGE_SCALE']);
  });
});
