import type { Instant } from '../shared/instant.ts';
import { accept, acceptUnless, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import {
  contactRefusals,
  lineRefusals,
  newContact,
  type Contact,
  type NewContact,
} from './contact.ts';
import type { FilingProfile } from './filing-profile.ts';
import { isZone } from './zone.ts';

export const partyRoles = [
  'CONTROLLER',
  'PROCESSOR',
  'SUB_PROCESSOR',
  'AUTHORITY',
  'INSURER',
  'POLICE',
  'CSIRT',
  'OTHER',
] as const;
export type PartyRole = (typeof partyRoles)[number];

export interface Party {
  readonly name: string;
  /** What it usually is; an incident says what it is there. */
  readonly role: PartyRole;
  /** Whether it is an organisation that works in this installation. */
  readonly own: boolean;
  readonly sector: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly zone: string;
  readonly contacts: readonly Contact[];
  /** Shows the reading of two working days (Reg. 1182/71 art. 3(5)), for information; left out: off. */
  readonly showsTwoWorkingDays?: boolean;
  /** Left out: nothing was recorded yet. */
  readonly filingProfile?: FilingProfile;
  /** The organisation that registered it; the first one registered itself. */
  readonly registeredBy: string;
  readonly registeredAt: Instant;
}

export const partyContactsMax = 100;

export const parties: CollectionDefinition<Party> = {
  name: 'parties',
  indexes: [
    {
      name: 'known-to',
      equals: (party, id) => (party.registeredBy === id ? id : [party.registeredBy, id]),
      order: (party) => [party.registeredAt],
    },
    {
      name: 'own',
      equals: (party) => (party.own ? 'own' : undefined),
      order: (party) => [party.registeredAt],
    },
  ],
};

export interface NewParty {
  readonly name: string;
  readonly role: PartyRole;
  readonly own: boolean;
  readonly sector: string | null;
  readonly country: string;
  readonly zone: string;
  readonly contacts: readonly NewContact[];
}

export function registerParty(input: {
  readonly id: string;
  readonly party: NewParty;
  readonly registeredBy: string;
  readonly now: Instant;
}): Outcome<Change<Party>> {
  const { party } = input;
  return acceptUnless(partyRefusals(party), () => ({
    value: {
      ...party,
      name: party.name.trim(),
      contacts: party.contacts.map(newContact),
      registeredBy: input.registeredBy,
      registeredAt: input.now,
    },
    events: [
      {
        type: 'PARTY_REGISTERED',
        subject: { kind: 'PARTY', id: input.id },
        data: {
          role: party.role,
          own: party.own,
          country: party.country,
          contacts: party.contacts.length,
        },
      },
    ],
  }));
}

export function partyRefusals(party: NewParty): readonly Refusal[] {
  const refusals: Refusal[] = [...lineRefusals(party.name, 'name')];
  if (party.sector !== null) refusals.push(...lineRefusals(party.sector, 'sector'));
  if (!partyRoles.includes(party.role)) refusals.push({ code: 'ROLE_NOT_KNOWN', field: 'role' });
  if (!/^[A-Z]{2}$/.test(party.country)) {
    refusals.push({ code: 'COUNTRY_NOT_KNOWN', field: 'country' });
  }
  if (!isZone(party.zone)) refusals.push({ code: 'ZONE_NOT_KNOWN', field: 'zone' });
  if (party.contacts.length > partyContactsMax) {
    const params = { contactsMax: partyContactsMax };
    return [...refusals, { code: 'CONTACTS_TOO_MANY', field: 'contacts', params }];
  }
  party.contacts.forEach((contact, position) => {
    refusals.push(...contactRefusals(contact, `contacts.${String(position)}`));
  });
  return refusals;
}

export function verifyContact(
  party: Party,
  input: {
    readonly id: string;
    readonly contactId: string;
    readonly by: string;
    readonly now: Instant;
  },
): Outcome<Change<Party>> {
  if (!party.contacts.some((contact) => contact.id === input.contactId)) {
    return refuse({ code: 'NOT_FOUND', field: 'contactId' });
  }
  const contacts = party.contacts.map((contact) =>
    contact.id === input.contactId
      ? { ...contact, verifiedAt: input.now, verifiedBy: input.by }
      : contact,
  );
  return accept({
    value: { ...party, contacts },
    events: [
      {
        type: 'CONTACT_VERIFIED',
        subject: { kind: 'PARTY', id: input.id },
        data: { contactId: input.contactId },
      },
    ],
  });
}

/** What an organisation sees of its clocks. No alarm and no due moment depends on it. */
export function configureClocks(
  party: Party,
  input: { readonly id: string; readonly showsTwoWorkingDays: boolean },
): Outcome<Change<Party>> {
  const { showsTwoWorkingDays } = input;
  return accept({
    value: { ...party, showsTwoWorkingDays },
    events: [
      {
        type: 'CLOCKS_CONFIGURED',
        subject: { kind: 'PARTY', id: input.id },
        data: { showsTwoWorkingDays, was: party.showsTwoWorkingDays ?? false },
      },
    ],
  });
}

/** An organisation knows itself and the parties that it registered. */
export function isKnownTo(party: Party, id: string, organisationId: string | null): boolean {
  return (
    organisationId !== null && (id === organisationId || party.registeredBy === organisationId)
  );
}

/**
 * The contacts that may get a notice: verified ones, only those named when any are named. Empty means
 * that nobody at this party can be told in writing yet.
 */
export function usableContacts(
  party: Party,
  contactIds: readonly string[] = [],
): readonly Contact[] {
  return party.contacts.filter(
    (contact) =>
      contact.verifiedAt !== null && (contactIds.length === 0 || contactIds.includes(contact.id)),
  );
}
