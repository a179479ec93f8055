import { expect } from 'chai';
import type { BreachFacts } from '../../../src/facts/breach-facts.ts';
import { assess } from '../../../src/risk/assess.ts';

const sleutelbos: BreachFacts = {
  breachTypes: ['CONFIDENTIALITY'],
  origin: 'INTERNAL',
  intent: 'ACCIDENTAL',
  dataCategories: ['NAME', 'CONTACT', 'LOCATION'],
  specialDataDepth: 'NONE',
  people: { min: 312, max: 312 },
  unintelligible: { state: 'NO' },
  disclosure: {
    state: 'CONFIRMED',
    recipients: 'KNOWN',
    recipientCount: 1,
    recipientTrusted: true,
    deletionConfirmed: true,
  },
  integrity: 'INTACT',
  misuse: 'NONE_SEEN',
  undetectedDays: 3,
};

const pandwijzer: BreachFacts = {
  breachTypes: ['CONFIDENTIALITY'],
  origin: 'INTERNAL',
  intent: 'ACCIDENTAL',
  dataCategories: ['NAME', 'CONTACT', 'DATE_OF_BIRTH', 'BANK_ACCOUNT', 'BILLING'],
  specialDataDepth: 'NONE',
  people: { min: 18_400, max: 18_400 },
  unintelligible: { state: 'YES', means: 'ENCRYPTION', keySafe: false },
  disclosure: { state: 'NOT_EXCLUDED', recipients: 'UNKNOWN' },
  integrity: 'INTACT',
  misuse: 'NONE_SEEN',
  undetectedDays: 1,
};

const bezorglijn: BreachFacts = {
  breachTypes: ['CONFIDENTIALITY'],
  origin: 'EXTERNAL',
  intent: 'MALICIOUS',
  controllerSector: 'TRANSPORT',
  dataCategories: ['NAME', 'CONTACT', 'IMAGE_VOICE'],
  specialDataDepth: 'NONE',
  people: { min: 86, max: 86 },
  unintelligible: { state: 'NO' },
  disclosure: { state: 'NOT_EXCLUDED', recipients: 'UNKNOWN' },
  integrity: 'INTACT',
  misuse: 'NONE_SEEN',
};

const zaakstroom: BreachFacts = {
  breachTypes: ['CONFIDENTIALITY'],
  origin: 'EXTERNAL',
  intent: 'MALICIOUS',
  controllerSector: 'PUBLIC',
  dataCategories: ['NAME', 'CONTACT', 'NATIONAL_ID', 'HEALTH'],
  specialDataDepth: 'SUBSTANTIAL',
  subjectGroups: ['RESIDENTS'],
  people: { min: 640, max: 1930 },
  unintelligible: { state: 'NO' },
  disclosure: { state: 'CONFIRMED', recipients: 'UNKNOWN' },
  integrity: 'INTACT',
  misuse: 'NONE_SEEN',
};

const lindehof: BreachFacts = {
  breachTypes: ['CONFIDENTIALITY'],
  origin: 'INTERNAL',
  intent: 'ACCIDENTAL',
  controllerSector: 'HOUSING',
  dataCategories: ['NAME', 'CONTACT', 'FINANCIAL_STATUS', 'HEALTH'],
  specialDataDepth: 'SUBSTANTIAL',
  people: { min: 1240, max: null },
  unintelligible: { state: 'NO' },
  disclosure: { state: 'CONFIRMED', recipients: 'KNOWN', recipientCount: 1240 },
  integrity: 'INTACT',
  misuse: 'NONE_SEEN',
};

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
