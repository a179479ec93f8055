import { expect } from 'chai';
import {
  agreementContactsMax,
  endAgreement,
  inForceOn,
  officeHours,
  registerAgreement,
  termDaysMax,
  termHoursMax,
  type Agreement,
  type NewAgreement,
} from '../../../src/parties/agreement.ts';
import {
  isKnownTo,
  partyContactsMax,
  registerParty,
  usableContacts,
  verifyContact,
  type NewParty,
} from '../../../src/parties/party.ts';
import { isZone } from '../../../src/parties/zone.ts';
import { parseInstant } from '../../../src/shared/instant.ts';
import type { Outcome } from '../../../src/shared/outcome.ts';

const now = parseInstant('2026-11-20T02:10:00Z')!;

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ code }) => code).join(', '));
  return outcome.value;
}

function faultsOf(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.refusals.map(({ code, field }) => `${field ?? ''} ${code}`);
}

const desk = {
  id: 'c1',
  name: 'Servicedesk',
  email: 'desk@landlord.example',
  phone: '+447700900001',
  function: 'Duty officer',
  channels: null,
  locale: 'nl',
} as const;

const landlord: NewParty = {
  name: 'Verhuur Eén',
  role: 'CONTROLLER',
  own: false,
  sector: null,
  country: 'NL',
  zone: 'Europe/Amsterdam',
  contacts: [desk, { ...desk, id: 'c2', name: 'Night line', email: null }],
};

function register(change: Partial<NewParty> = {}) {
  return registerParty({ id: 'p2', party: { ...landlord, ...change }, registeredBy: 'p1', now });
}

describe('parties', () => {
  it('report every fault at once, each with its field', () => {
    const outcome = register({
      name: '',
      country: 'Nederland',
      zone: 'Europe/Lutjebroek',
      contacts: [
        { ...desk, email: null, phone: null },
        { ...desk, name: 'Two\nlines', email: null, channels: ['EMAIL'] },
      ],
    });
    expect(faultsOf(outcome)).to.deep.equal([
      'name TEXT_MISSING',
      'country COUNTRY_NOT_KNOWN',
      'zone ZONE_NOT_KNOWN',
      'contacts.0 CONTACT_WITHOUT_ADDRESS',
      'contacts.1.name TEXT_HAS_CONTROLS',
      'contacts.1.channels CONTACT_CHANNEL_WITHOUT_ADDRESS',
    ]);
  });

  it('rule 15: too many contacts is refused naming the limit', () => {
    const outcome = register({
      contacts: Array.from({ length: partyContactsMax + 1 }, () => desk),
    });
    expect(outcome.ok ? [] : outcome.refusals).to.deep.equal([
      { code: 'CONTACTS_TOO_MANY', field: 'contacts', params: { contactsMax: partyContactsMax } },
    ]);
  });

  it('write neither names nor addresses into what happened', () => {
    expect(JSON.stringify(valueOf(register()).events)).not.to.match(/Verhuur|desk|4477/i);
  });

  it('give a contact the channels that its addresses allow', () => {
    const { contacts } = valueOf(register()).value;
    expect(contacts.map(({ channels }) => channels)).to.deep.equal([
      ['EMAIL', 'SMS', 'PHONE'],
      ['SMS', 'PHONE'],
    ]);
  });

  it('a contact gets no notice before somebody checked it', () => {
    const party = valueOf(register()).value;
    expect(usableContacts(party)).to.deep.equal([]);
    const checked = valueOf(
      verifyContact(party, { id: 'p2', contactId: 'c2', by: 'u1', now }),
    ).value;
    expect(usableContacts(checked).map(({ id }) => id)).to.deep.equal(['c2']);
    expect(usableContacts(checked, ['c1'])).to.deep.equal([]);
    expect(checked.contacts[1]).to.deep.include({ verifiedAt: now, verifiedBy: 'u1' });
  });

  it('a contact that is not there cannot be checked', () => {
    const party = valueOf(register()).value;
    expect(
      faultsOf(verifyContact(party, { id: 'p2', contactId: 'c9', by: 'u1', now })),
    ).to.deep.equal(['contactId NOT_FOUND']);
  });

  it('rule 10: an organisation knows itself and whom it registered, nobody else', () => {
    const party = valueOf(register()).value;
    expect(isKnownTo(party, 'p2', 'p1')).to.equal(true);
    expect(isKnownTo(party, 'p2', 'p2')).to.equal(true);
    expect(isKnownTo(party, 'p2', 'p3')).to.equal(false);
    expect(isKnownTo(party, 'p2', null)).to.equal(false);
  });
});

const upstream: Agreement = {
  controllerPartyId: 'landlord',
  processorPartyId: 'sleutelbos',
  dataCategories: ['CONTACT'],
  term: 24,
  termKind: 'CLOCK_HOURS',
  startsAt: 'REASONABLE_CERTAINTY',
  workingHours: officeHours,
  zone: 'Europe/Amsterdam',
  holidays: 'NL',
  channel: 'EMAIL',
  contactIds: [],
  subProcessorFlowdown: true,
  validFromOn: '2026-01-01',
  validToOn: null,
  upstreamAgreementId: null,
  registeredBy: 'sleutelbos',
  registeredAt: now,
};

function agree(change: Partial<NewAgreement> = {}, knownContactIds: readonly string[] = ['c1']) {
  return registerAgreement({
    id: 'a2',
    agreement: {
      ...upstream,
      controllerPartyId: 'tenant',
      processorPartyId: 'landlord',
      upstreamAgreementId: 'a1',
      ...change,
    },
    knownContactIds,
    upstream,
    registeredBy: 'sleutelbos',
    now,
  });
}

describe('agreements', () => {
  it('link landlord and tenant behind the processor: each link has its own term', () => {
    const linked = valueOf(agree({ term: 12 }));
    expect(linked.value).to.deep.include({ term: 12, upstreamAgreementId: 'a1' });
    expect(faultsOf(agree({ processorPartyId: 'somebody' }))).to.deep.equal([
      'upstreamAgreementId UPSTREAM_NOT_LINKED',
    ]);
  });

  it('know a term without a number: without undue delay', () => {
    expect(valueOf(agree({ term: null })).value.term).to.equal(null);
  });

  it('rule 15: a term outside its range is refused naming the limit', () => {
    for (const [termKind, termMax] of [
      ['CLOCK_HOURS', termHoursMax],
      ['WORKING_HOURS', termHoursMax],
      ['WORKING_DAYS', termDaysMax],
    ] as const) {
      expect(agree({ termKind, term: termMax }).ok).to.equal(true);
      for (const term of [0, -1, 1.5, termMax + 1, Number.NaN]) {
        const outcome = agree({ termKind, term });
        expect(outcome.ok ? [] : outcome.refusals).to.deep.equal([
          { code: 'TERM_OUT_OF_RANGE', field: 'term', params: { termMax } },
        ]);
      }
    }
  });

  it('report every fault at once', () => {
    const outcome = agree({
      controllerPartyId: 'landlord',
      zone: 'Mars/Olympus',
      holidays: 'nl',
      workingHours: { days: [0], from: '17:00', to: '09:00' },
      contactIds: ['c9'],
      validFromOn: '2026-02-30',
      validToOn: '1026-01-01',
    });
    expect(faultsOf(outcome)).to.deep.equal([
      'zone ZONE_NOT_KNOWN',
      'holidays COUNTRY_NOT_KNOWN',
      'workingHours WORKING_HOURS_NOT_VALID',
      'validFromOn DATE_NOT_VALID',
      'validToOn DATE_NOT_VALID',
      'validToOn ENDS_BEFORE_IT_STARTS',
      'processorPartyId AGREEMENT_WITH_ITSELF',
      'contactIds CONTACT_NOT_OF_CONTROLLER',
    ]);
    expect(
      faultsOf(agree({ contactIds: Array.from({ length: agreementContactsMax + 1 }, () => 'c1') })),
    ).to.deep.equal(['contactIds CONTACTS_TOO_MANY']);
  });

  it('end on a day that is still theirs', () => {
    const ended = valueOf(endAgreement(upstream, { id: 'a1', endsOn: '2026-12-31' })).value;
    expect(inForceOn(ended, '2025-12-31')).to.equal(false);
    expect(inForceOn(ended, '2026-12-31')).to.equal(true);
    expect(inForceOn(ended, '2027-01-01')).to.equal(false);
    expect(faultsOf(endAgreement(upstream, { id: 'a1', endsOn: '2025-01-01' }))).to.deep.equal([
      'endsOn ENDS_BEFORE_IT_STARTS',
    ]);
  });
});

describe('zones', () => {
  it('are those of the IANA database', () => {
    for (const zone of ['Europe/Amsterdam', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+5']) {
      expect(isZone(zone), zone).to.equal(true);
    }
    for (const zone of ['', 'Europe/Nowhere', '+01:00', 'Europe/Amsterdam\n', 'x'.repeat(1000)]) {
      expect(isZone(zone), zone).to.equal(false);
    }
  });
});
