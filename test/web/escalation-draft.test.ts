import { expect } from 'chai';
import {
  draftOf,
  isAt,
  isWaitPossible,
  policyInput,
  stepNumberOf,
} from '../../src/web/screens/people/escalation-draft.ts';

describe('the escalation as it is edited', () => {
  const steps = [
    {
      waitMinutes: 15,
      contacts: [
        { name: 'Nora Nacht', phone: '+447700900101', email: null, locale: 'nl' as const },
        { name: 'Wim Wacht', phone: null, email: 'wim@lindehof.example', locale: 'en' as const },
      ],
    },
    {
      waitMinutes: 60,
      contacts: [
        { name: 'Dora Dienst', phone: '+447700900102', email: null, locale: 'nl' as const },
      ],
    },
  ];

  it('keeps every contact of every step when it is saved unchanged', () => {
    expect(policyInput(draftOf({ partyId: 'p1', steps }, 'nl'))).to.deep.equal({ steps });
  });

  it('begins with one empty step', () => {
    expect(draftOf(null, 'en')).to.deep.equal([
      { waitMinutes: '15', contacts: [{ name: '', phone: '', email: '', locale: 'en' }] },
    ]);
  });

  it('takes a wait of 1 to 1440 whole minutes', () => {
    expect(['1', '1440', ' 15 '].filter(isWaitPossible)).to.deep.equal(['1', '1440', ' 15 ']);
    expect(['', '0', '1441', '-5', '1.5', '1e2', 'soon'].filter(isWaitPossible)).to.deep.equal([]);
  });

  it('finds the place of a refusal', () => {
    const field = 'input.steps.1.contacts.0.phone';
    expect(isAt(field, 'steps.1.contacts.0.phone')).to.equal(true);
    expect(isAt(field, 'steps.0.contacts.0.phone')).to.equal(false);
    expect(isAt(null, 'steps.0.waitMinutes')).to.equal(false);
    expect([stepNumberOf(field), stepNumberOf('steps.0'), stepNumberOf(null)]).to.deep.equal([
      2,
      1,
      null,
    ]);
  });
});
