import { expect } from 'chai';
import { addIncidentParty } from '../../../src/incidents/incident-parties.ts';
import { promiseUpdate } from '../../../src/incidents/promise-update.ts';
import { recordReceipt, recordToldByHand } from '../../../src/incidents/record-receipt.ts';
import {
  at,
  changed,
  customer,
  derived,
  id,
  now,
  opened,
  own,
  withCustomer,
} from './incident-fixture.ts';

const receipt = {
  partyId: customer,
  receivedAt: now,
  ref: 'campaign-1',
  proof: 'ACKNOWLEDGED',
  plannedAt: null,
  now,
};

describe('a receipt', () => {
  it('rule 2: a mail server that took the notice meets the duty and starts no clock of the reader', () => {
    const told = derived(
      changed(recordReceipt(id, withCustomer(), { ...receipt, proof: 'ACCEPTED' })),
    );
    const link = told.obligations.find((it) => it.regimeId === 'gdpr-33-2');
    expect(link?.state).to.equal('SETTLED');
    expect(told.parties.find((it) => it.partyId === customer)?.receivedAt).to.equal(null);
    expect(told.obligations.some((it) => it.obligedPartyId === customer)).to.equal(false);

    const later = at('2026-11-16T12:30:00Z');
    const read = derived(
      changed(recordReceipt(id, told, { ...receipt, receivedAt: later, now: later })),
    );
    const own72 = read.obligations.find((it) => it.regimeId === 'gdpr-33');
    expect(own72?.anchor).to.deep.include({ at: later, provisional: true });
    expect(own72?.stages[0]?.dueAt).to.equal('2026-11-19T12:30:00.000Z');
  });

  it('rule 2: telling the next link by hand proves that it has the notice and starts its clock', () => {
    const before = withCustomer();
    const owed = before.obligations.find((it) => it.regimeId === 'gdpr-33-2');
    const told = derived(
      changed(
        recordToldByHand(id, before, {
          obligationId: owed?.id ?? '',
          at: now,
          ref: 'call-1',
          means: 'PHONE',
          note: null,
          latenessReason: null,
          reasonRequired: false,
          byPartyId: own,
          now,
        }),
      ),
    );
    expect(told.obligations.find((it) => it.regimeId === 'gdpr-33-2')?.state).to.equal('SETTLED');
    expect(told.parties.find((it) => it.partyId === customer)?.receivedAt).to.equal(now);
    expect(told.obligations.some((it) => it.obligedPartyId === customer)).to.equal(true);
  });

  it('rule 2: an update meets the promise made before it was planned, and no later one', () => {
    const promised = changed(
      promiseUpdate(id, withCustomer(), {
        ...{ obligedPartyId: own, addresseePartyId: customer },
        ...{ dueAt: at('2026-11-18T12:00:00Z'), now },
      }),
    );
    const stateAfter = (plannedAt: string) =>
      changed(
        recordReceipt(id, promised, { ...receipt, plannedAt: at(plannedAt) }),
      ).obligations.find((it) => it.regimeId === 'promise')?.state;
    expect(stateAfter('2026-11-16T11:59:59Z')).to.equal('OPEN');
    expect(stateAfter('2026-11-16T12:00:00Z')).to.equal('SETTLED');
  });
});

describe('the chain', () => {
  it('Art. 33(2): a controller owes its own processor no notice', () => {
    const input = { partyId: customer, role: 'PROCESSOR', informedByPartyId: own } as const;
    const added = derived(changed(addIncidentParty(id, opened(), input)));
    expect(added.obligations.map((it) => it.regimeId)).to.have.members(['gdpr-33', 'gdpr-34']);
  });
});
