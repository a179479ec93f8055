import { registerParty, type PartyRole } from '../../parties/party.ts';
import { refuse, type Outcome, type Refusal } from '../../shared/outcome.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import type { Locale } from '../../texts/locale.ts';
import { systemActor, type Actor } from '../actor.ts';
import { normalisedEmail } from '../email-address.ts';
import { normalisedPassword, passwordRefusals } from '../password-rules.ts';
import { authorise } from '../permissions.ts';
import { setUpLinkHolds, setUpLinkId, useSetUpLink } from '../set-up-link.ts';
import { makeAdministrator, nameRefusals } from '../user.ts';
import type { IdentityPorts } from './ports.ts';
import { startSession, type SignedIn } from './start-session.ts';

export interface SetUpAdministratorInput {
  readonly token: string;
  readonly organisation: string;
  readonly role?: PartyRole | null;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly locale?: Locale | null;
}

/**
 * Makes the first organisation and its administrator and signs the administrator in. The link is used
 * up before the account exists; what a crash in between leaves is finished through the next link.
 */
export const setUpAdministrator =
  (ports: IdentityPorts) =>
  async (input: SetUpAdministratorInput, by: Actor): Promise<Outcome<SignedIn>> => {
    const allowed = authorise(by, 'setUpAdministrator');
    if (!allowed.ok) return allowed;
    if (ports.singleSignOn === 'ALONE') return refuse({ code: 'SET_UP_NEEDS_PASSWORDS' });
    const tokenHash = sha256Hex(input.token);
    const link = (await ports.setUpLinks.get(setUpLinkId))?.value;
    if (!link || !setUpLinkHolds(link, tokenHash)) {
      return refuse({ code: 'SET_UP_LINK_NOT_VALID', field: 'token' });
    }
    const now = ports.changes.now();
    const { email, organisation, refusals } = check(
      input,
      link.partyId,
      now,
      ports.passwordStrength,
    );
    if (!email.ok || !organisation.ok || refusals.length > 0) return refuse(...refusals);
    const passwordHash = await ports.passwords.hash(normalisedPassword(input.password));
    if (!passwordHash.ok) return passwordHash;

    const used = await ports.changes.apply(
      ports.setUpLinks,
      setUpLinkId,
      (value) => useSetUpLink(value, tokenHash, now),
      systemActor,
    );
    if (!used.ok) return used;
    if (!(await ports.parties.get(link.partyId))) {
      await ports.changes.insert(ports.parties, link.partyId, organisation.value, systemActor);
    }
    const userId = link.administratorId;
    await ports.userEmails.insert({ id: ports.addressTag(email.value), value: { userId } });
    const change = makeAdministrator({
      id: userId,
      user: {
        email: email.value,
        name: input.name,
        partyId: link.partyId,
        locale: input.locale ?? 'nl',
      },
      passwordHash: passwordHash.value,
      now,
    });
    const saved = await ports.changes.insert(ports.users, userId, change, systemActor);
    return saved.ok
      ? startSession(ports, { userId, user: saved.value.value, provenBy: ['PASSWORD'] })
      : saved;
  };

function check(
  input: SetUpAdministratorInput,
  partyId: string,
  now: ReturnType<IdentityPorts['changes']['now']>,
  strength: IdentityPorts['passwordStrength'],
) {
  const email = normalisedEmail(input.email, 'email');
  const organisation = registerParty({
    id: partyId,
    party: {
      name: input.organisation,
      role: input.role ?? 'CONTROLLER',
      own: true,
      sector: null,
      country: 'NL',
      zone: 'Europe/Amsterdam',
      contacts: [],
    },
    registeredBy: partyId,
    now,
  });
  const refusals: readonly Refusal[] = [
    ...(organisation.ok
      ? []
      : organisation.refusals.map((refusal) => ({
          ...refusal,
          field: refusal.field === 'name' ? 'organisation' : (refusal.field ?? 'organisation'),
        }))),
    ...nameRefusals(input.name),
    ...(email.ok ? [] : email.refusals),
    ...passwordRefusals(input.password, input, strength),
  ];
  return { email, organisation, refusals };
}
