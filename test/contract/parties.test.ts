import { expect } from 'chai';
import type { Actor } from '../../src/identity/actor.ts';
import { endAgreement } from '../../src/parties/use-cases/end-agreement.ts';
import {
  listAgreements,
  listParties,
  showParty,
} from '../../src/parties/use-cases/list-parties.ts';
import { registerAgreement } from '../../src/parties/use-cases/register-agreement.ts';
import { registerParty } from '../../src/parties/use-cases/register-party.ts';
import { verifyContact } from '../../src/parties/use-cases/verify-contact.ts';
import {
  codesOf,
  openIdentityWorld,
  setUp,
  valueOf,
  type IdentityWorld,
} from '../support/identity-world.ts';

describe('parties and agreements', () => {
  let world: IdentityWorld;
  let admin: Actor;
  let handler: Actor;
  let own: string;

  beforeEach(async () => {
    world = await openIdentityWorld();
    const first = await setUp(world);
    admin = first.actor;
    own = first.user.partyId;
    handler = { ...admin, id: 'handler', roles: ['HANDLER'] };
  });
  afterEach(() => world.close());

  const landlord = {
    name: 'Verhuur Eén',
    role: 'CONTROLLER' as const,
    contacts: [{ name: 'Desk', email: 'Desk@Landlord.Example', phone: '+447700900001' }],
  };
  const register = (input: object = {}, by = handler) =>
    registerParty(world.ports)({ ...landlord, ...input }, by);

  it('keep addresses in one spelling and report each fault with its field', async () => {
    const party = valueOf(await register());
    expect(party.value.contacts[0]).to.deep.include({
      email: 'desk@landlord.example',
      phone: '+447700900001',
      verifiedAt: null,
    });
    const refused = await register({
      name: '',
      contacts: [
        { name: 'Desk', email: 'desk' },
        { name: 'Line', phone: 'call me' },
      ],
    });
    expect(
      refused.ok ? [] : refused.refusals.map(({ field, code }) => `${field ?? ''} ${code}`),
    ).to.deep.equal([
      'contacts.0.email EMAIL_NOT_VALID',
      'contacts.1.phone PHONE_NOT_VALID',
      'name TEXT_MISSING',
    ]);
  });

  it('the same key twice is one party', async () => {
    const by = { ...handler, idempotencyKey: 'k1' };
    const [one, two] = [valueOf(await register({}, by)), valueOf(await register({}, by))];
    expect(two.id).to.equal(one.id);
    expect(valueOf(await listParties(world.ports)({ limit: 10 }, handler)).items).to.have.length(2);
  });

  it('organisations that work here are made by administrators only', async () => {
    expect(codesOf(await register({ own: true }))).to.deep.equal(['FORBIDDEN']);
    expect(valueOf(await register({ own: true }, admin)).value.own).to.equal(true);
  });

  it('a contact is checked by somebody of the organisation that knows the party', async () => {
    const party = valueOf(await register());
    const input = { partyId: party.id, contactId: party.value.contacts[0]!.id };
    const checked = valueOf(await verifyContact(world.ports)(input, handler));
    expect(checked.value.contacts[0]).to.deep.include({ verifiedBy: 'handler' });
    const stranger = { ...handler, partyId: 'elsewhere' };
    expect(codesOf(await verifyContact(world.ports)(input, stranger))).to.deep.equal(['NOT_FOUND']);
  });

  it('rule 10: a party of another organisation is answered like one that does not exist', async () => {
    const party = valueOf(await register());
    const stranger = { ...handler, partyId: 'elsewhere' };
    const [hidden, absent] = [
      await showParty(world.ports)(party.id, stranger),
      await showParty(world.ports)('no-such-party', stranger),
    ];
    expect(hidden).to.deep.equal(absent);
    expect(valueOf(await listParties(world.ports)({ limit: 10 }, stranger)).items).to.deep.equal(
      [],
    );
    const agreement = { controllerPartyId: party.id, processorPartyId: own };
    expect(codesOf(await registerAgreement(world.ports)(agreement, stranger))).to.deep.equal([
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
  });

  it('agreements form a chain, each link with its own term, and can be ended', async () => {
    const one = valueOf(await register());
    const tenant = valueOf(await register({ name: 'Huurder Negen', contacts: [] }));
    const first = valueOf(
      await registerAgreement(world.ports)(
        { controllerPartyId: one.id, processorPartyId: own, term: 24 },
        handler,
      ),
    );
    const second = valueOf(
      await registerAgreement(world.ports)(
        {
          controllerPartyId: tenant.id,
          processorPartyId: one.id,
          term: 2,
          termKind: 'WORKING_DAYS',
          upstreamAgreementId: first.id,
        },
        handler,
      ),
    );
    expect(second.value).to.deep.include({ term: 2, upstreamAgreementId: first.id });
    const below = await world.ports.agreements.page({
      index: 'processor',
      equals: one.id,
      limit: 10,
    });
    expect(below.items.map(({ id }) => id)).to.deep.equal([second.id]);
    expect(valueOf(await listAgreements(world.ports)({ limit: 10 }, handler)).items).to.have.length(
      2,
    );
    const end = { agreementId: first.id, endsOn: '2027-01-31' };
    expect(valueOf(await endAgreement(world.ports)(end, handler)).value.validToOn).to.equal(
      '2027-01-31',
    );
    const auditor = { ...handler, roles: ['AUDITOR'] as const };
    expect(codesOf(await endAgreement(world.ports)(end, auditor))).to.deep.equal(['FORBIDDEN']);
  });
});
