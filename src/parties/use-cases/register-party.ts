import type { Actor } from '../../identity/actor.ts';
import { normalisedEmail } from '../../identity/email-address.ts';
import { authorise } from '../../identity/permissions.ts';
import { refuse, type Outcome, type Refusal } from '../../shared/outcome.ts';
import { derivedId } from '../../shared/sha256.ts';
import type { Stored } from '../../store/collection.ts';
import type { Locale } from '../../texts/locale.ts';
import type { ContactChannel, NewContact } from '../contact.ts';
import { registerParty as decide, type Party, type PartyRole } from '../party.ts';
import type { PartyPorts } from './ports.ts';

export interface ContactInput {
  readonly name: string;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly function?: string | null;
  readonly channels?: readonly ContactChannel[] | null;
  readonly locale?: Locale | null;
}

export interface RegisterPartyInput {
  readonly name: string;
  readonly role: PartyRole;
  readonly own?: boolean | null;
  readonly sector?: string | null;
  readonly country?: string | null;
  readonly zone?: string | null;
  readonly contacts?: readonly ContactInput[] | null;
}

export const registerParty =
  (ports: PartyPorts) =>
  async (input: RegisterPartyInput, by: Actor): Promise<Outcome<Stored<Party>>> => {
    const allowed = authorise(by, 'registerParty');
    if (!allowed.ok) return allowed;
    const own = input.own ?? false;
    if (by.partyId === null || (own && !by.roles.includes('ADMINISTRATOR'))) {
      return refuse({ code: 'FORBIDDEN', field: 'own' });
    }
    const id =
      by.idempotencyKey === undefined
        ? ports.changes.newId()
        : derivedId('party', by.id, by.idempotencyKey);
    const refusals: Refusal[] = [];
    const contacts = (input.contacts ?? []).map((contact, position) => {
      const field = `contacts.${String(position)}`;
      return readContact(ports, contact, { id: derivedId(id, String(position)), field, refusals });
    });
    const decided = decide({
      id,
      party: {
        name: input.name,
        role: input.role,
        own,
        sector: input.sector ?? null,
        country: input.country ?? 'NL',
        zone: input.zone ?? 'Europe/Amsterdam',
        contacts,
      },
      registeredBy: by.partyId,
      now: ports.changes.now(),
    });
    if (!decided.ok) return refuse(...refusals, ...decided.refusals);
    if (refusals.length > 0) return refuse(...refusals);
    return ports.changes.insert(ports.parties, id, decided.value, by);
  };

/** What cannot be read is reported in `refusals` and kept as given, so that it is not called missing too. */
function readContact(
  ports: PartyPorts,
  input: ContactInput,
  into: { readonly id: string; readonly field: string; readonly refusals: Refusal[] },
): NewContact {
  let email: string | null = null;
  if (input.email) {
    const read = normalisedEmail(input.email, `${into.field}.email`);
    if (!read.ok) into.refusals.push(...read.refusals);
    email = read.ok ? read.value : input.email;
  }
  let phone: string | null = null;
  if (input.phone) {
    const read = ports.normalisedPhone(input.phone);
    if (read === undefined) {
      into.refusals.push({ code: 'PHONE_NOT_VALID', field: `${into.field}.phone` });
    }
    phone = read ?? input.phone;
  }
  return {
    id: into.id,
    name: input.name,
    email,
    phone,
    function: input.function ?? null,
    channels: input.channels ?? null,
    locale: input.locale ?? 'nl',
  };
}
