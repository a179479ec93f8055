import { expect } from 'chai';
import {
  configurePolicy,
  escalationStepsMax,
  waysTo,
  type EscalationContact,
  type EscalationPolicy,
  type NewEscalationContact,
  type NewEscalationStep,
} from '../../../src/escalation/escalation-policy.ts';
import { escalationRefusals } from '../../../src/texts/escalation-refusals.ts';
import { instant } from './escalation-world.ts';

const anna: NewEscalationContact = {
  name: ' Anna ',
  phone: '+447700900101',
  email: 'anna@lindehof.example',
  channels: null,
  locale: 'nl',
};
const step = (over: Partial<NewEscalationStep> = {}): NewEscalationStep => ({
  waitMinutes: 30,
  contacts: [anna],
  ...over,
});

describe('an escalation policy', () => {
  it('names the channels that the addresses allow, SMS first', () => {
    const { steps } = accepted([step()]);
    expect(steps[0]?.contacts[0]).to.deep.equal({
      ...anna,
      ...{ id: 'id-1', name: 'Anna', channels: ['SMS', 'EMAIL'] },
    });
  });

  it('knows one person in several steps, and after a change, by the same id', () => {
    const before = accepted([step(), step()]);
    expect(before.steps.flatMap(({ contacts }) => contacts.map(({ id }) => id))).to.deep.equal([
      ...['id-1', 'id-1'],
    ]);
    const renamed = { ...anna, name: 'Anna de Wit' };
    const other = { ...anna, phone: '+447700900102' };
    const after = accepted([step({ contacts: [other, renamed] })], before);
    expect(after.steps[0]?.contacts.map(({ name }) => name)).to.deep.equal(['Anna', 'Anna de Wit']);
    expect(after.steps[0]?.contacts[1]?.id).to.equal('id-1');
    expect(after.steps[0]?.contacts[0]?.id).not.to.equal('id-1');
  });

  it('keeps names and addresses out of its event', () => {
    const outcome = decided([step()]);
    if (!outcome.ok) throw new Error('refused');
    const text = JSON.stringify(outcome.value.events);
    expect(text).to.include('ESCALATION_CONFIGURED');
    for (const secret of ['Anna', '7700900101', 'lindehof']) expect(text).not.to.include(secret);
  });

  it('rule 15: refuses all faults at once, each with its field and its limit', () => {
    const outcome = decided(
      [
        step({ waitMinutes: 0, contacts: [] }),
        step({ waitMinutes: 1.5, contacts: [{ ...anna, name: '', phone: null, email: null }] }),
        step({ contacts: [{ ...anna, phone: null, channels: ['SMS'] }] }),
      ],
      undefined,
      11,
    );
    if (outcome.ok) throw new Error('accepted');
    expect(outcome.refusals.map(({ code, field }) => `${code} ${field ?? ''}`)).to.deep.equal([
      'REPEAT_COUNT_OUT_OF_RANGE repeatCount',
      'WAIT_OUT_OF_RANGE steps.0.waitMinutes',
      'ESCALATION_STEP_WITHOUT_CONTACTS steps.0.contacts',
      'WAIT_OUT_OF_RANGE steps.1.waitMinutes',
      'TEXT_MISSING steps.1.contacts.0.name',
      'CONTACT_WITHOUT_ADDRESS steps.1.contacts.0',
      'CONTACT_CHANNEL_WITHOUT_ADDRESS steps.2.contacts.0.channels',
    ]);
    const tooMany = decided(Array.from({ length: escalationStepsMax + 1 }, () => step()));
    expect(!tooMany.ok && tooMany.refusals[0]?.params).to.deep.equal({ stepsMax: 10 });
    expect(!decided([]).ok).to.equal(true);
  });

  it('has a sentence for each of its own refusals in both languages, with every parameter', () => {
    for (const { nl, en } of Object.values(escalationRefusals)) {
      const marks = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];
      expect(marks(nl)).to.have.members(marks(en));
    }
  });
});

describe('the ways to a contact', () => {
  const contact = (over: Partial<EscalationContact>): EscalationContact => ({
    ...{ id: 'c', name: 'c', phone: '+447700900101', email: 'c@lindehof.example' },
    ...{ channels: ['SMS', 'EMAIL'], locale: 'nl' },
    ...over,
  });
  for (const [title, over, compromised, ways] of [
    ['all of them', {}, [], ['SMS', 'EMAIL']],
    ['without the one that is compromised', {}, ['EMAIL'], ['SMS']],
    [
      'over another address when its own channel is compromised',
      { channels: ['SMS'] },
      ['SMS'],
      ['EMAIL'],
    ],
    ['not over a channel it did not ask for otherwise', { channels: ['SMS'] }, [], ['SMS']],
    ['none when there is no other address', { email: null, channels: ['SMS'] }, ['SMS'], []],
    ['none when all are compromised', {}, ['SMS', 'EMAIL'], []],
  ] as const) {
    it(title, () => {
      expect(waysTo(contact(over), compromised)).to.deep.equal(ways);
    });
  }
});

function decided(
  steps: readonly NewEscalationStep[],
  before?: EscalationPolicy,
  repeatCount = 2,
): ReturnType<typeof configurePolicy> {
  let made = before === undefined ? 0 : 100;
  return configurePolicy(before, {
    ...{ partyId: 'party', steps, repeatCount, by: 'user', now: instant('2026-11-20T02:10:00Z') },
    newId: () => `id-${String((made += 1))}`,
  });
}

function accepted(
  steps: readonly NewEscalationStep[],
  before?: EscalationPolicy,
): EscalationPolicy {
  const outcome = decided(steps, before);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value.value;
}
