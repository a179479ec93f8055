import { createHmac, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/adapters/embedded/open-embedded-store.ts';
import { termEnds } from '../../src/clocks/agreement-term.ts';
import { createResetLimits } from '../../src/adapters/http/reset-limits.ts';
import { createSignInLimits } from '../../src/adapters/http/sign-in-limits.ts';
import { createSmsCodeLimits } from '../../src/adapters/http/sms-code-limits.ts';
import { randomDigits } from '../../src/adapters/system/random-digits.ts';
import { createOneTimeCodes } from '../../src/adapters/otpauth/create-one-time-codes.ts';
import { createArgon2Passwords } from '../../src/adapters/system/argon2-passwords.ts';
import { createPasswordStrength } from '../../src/adapters/system/password-strength.ts';
import { createVault } from '../../src/adapters/system/create-vault.ts';
import { randomId, randomToken } from '../../src/adapters/system/random-ids.ts';
import { randomRecoveryCode } from '../../src/adapters/system/random-recovery-code.ts';
import { vaultKeys } from '../../src/adapters/system/vault-keys.ts';
import { createPasskeys } from '../../src/adapters/webauthn/create-passkeys.ts';
import { passwordResetRequests } from '../../src/identity/password-reset.ts';
import { randomPassphrase } from '../../src/adapters/system/random-passphrase.ts';
import { administrations } from '../../src/identity/administration.ts';
import { publicActor, type Actor, type Role } from '../../src/identity/actor.ts';
import { apiTokens } from '../../src/identity/api-token.ts';
import { secondFactorPolicies } from '../../src/identity/second-factor-policy.ts';
import { sessions } from '../../src/identity/session.ts';
import { setUpLinks } from '../../src/identity/set-up-link.ts';
import { refusedSignIns } from '../../src/identity/sign-in-attempt.ts';
import { acceptInvitation } from '../../src/identity/use-cases/accept-invitation.ts';
import { inviteUser } from '../../src/identity/use-cases/invite-user.ts';
import { makeSetUpLink } from '../../src/identity/use-cases/make-set-up-link.ts';
import type { AccountPorts } from '../../src/identity/use-cases/account-ports.ts';
import { setUpAdministrator } from '../../src/identity/use-cases/set-up-administrator.ts';
import { userEmails, users } from '../../src/identity/user.ts';
import { agreements } from '../../src/parties/agreement.ts';
import { parties } from '../../src/parties/party.ts';
import type { PartyPorts } from '../../src/parties/use-cases/ports.ts';
import { addMs, parseInstant, type Instant } from '../../src/shared/instant.ts';
import type { Outcome } from '../../src/shared/outcome.ts';
import { createChanges } from '../../src/store/changes.ts';
import type { Collection, Store } from '../../src/store/collection.ts';

export const goodPassword = 'veulen trapt dorpel blauw';

/** Identity and parties on a real store in a temporary folder, with a clock that the test moves. */
export interface IdentityWorld {
  readonly ports: AccountPorts & PartyPorts;
  readonly store: Store;
  readonly pass: (ms: number) => void;
  /** Everything that the collections of identity hold in their outboxes, as one text. */
  readonly happened: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function openIdentityWorld({ mailGoesOut = true } = {}): Promise<IdentityWorld> {
  const directory = await mkdtemp(join(tmpdir(), 'meldklok-identity-'));
  const store = await openEmbeddedStore({ directory });
  let now = parseInstant('2026-11-20T02:10:00Z') as Instant;
  const key = randomToken();
  const changes = createChanges({
    now: () => now,
    newId: randomId,
    wake: () => undefined,
    recorded: () => Promise.resolve(false),
  });
  const ports: AccountPorts & PartyPorts = {
    changes,
    users: store.collection(users),
    userEmails: store.collection(userEmails),
    sessions: store.collection(sessions),
    apiTokens: store.collection(apiTokens),
    setUpLinks: store.collection(setUpLinks),
    refusedSignIns: store.collection(refusedSignIns),
    parties: store.collection(parties),
    agreements: store.collection(agreements),
    singleSignOn: 'OFF',
    passwords: await createArgon2Passwords(),
    passwordStrength: createPasswordStrength(),
    signInLimits: createSignInLimits(),
    vault: createVault({ changes, keys: store.collection(vaultKeys), masterKey: randomBytes(32) }),
    secondFactorPolicies: store.collection(secondFactorPolicies),
    secondFactorRolesAtFirst: [],
    oneTimeCodes: createOneTimeCodes(),
    newSmsCode: randomDigits,
    smsLeaves: false,
    sendSms: () => Promise.resolve(),
    secondsUntilSms: createSmsCodeLimits(),
    passkeys: createPasskeys('https://meldklok.example'),
    newRecoveryCode: randomRecoveryCode,
    addressTag: (text) => createHmac('sha256', key).update(text).digest('hex'),
    newSecret: randomToken,
    administrations: store.collection(administrations),
    passwordResetRequests: store.collection(passwordResetRequests),
    resetLimits: createResetLimits(),
    linkToken: (seed) => createHmac('sha256', key).update(seed).digest('base64url'),
    mailGoesOut: () => mailGoesOut,
    newPassphrase: randomPassphrase,
    termEnds,
    normalisedPhone: (text) => (/^\+447700900\d{3}$/.test(text) ? text : undefined),
  };
  const collections: readonly Collection<unknown>[] = [
    ports.users,
    ports.userEmails,
    ports.sessions,
    ports.apiTokens,
    ports.setUpLinks,
    ports.refusedSignIns,
    ports.passwordResetRequests,
    ports.parties,
    ports.agreements,
    ports.secondFactorPolicies,
  ] as readonly Collection<unknown>[];
  return {
    ports,
    store,
    pass: (ms) => {
      now = addMs(now, ms);
    },
    happened: async () => {
      const pages = await Promise.all(
        collections.map((collection) => collection.withOutbox(1_000)),
      );
      return JSON.stringify(pages.flat().map(({ outbox }) => outbox));
    },
    close: async () => {
      await store.close();
      await rm(directory, { recursive: true });
    },
  };
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ code }) => code).join(', '));
  return outcome.value;
}

export function codesOf(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
}

/** The first organisation, its administrator signed in. */
export async function setUp({ ports }: IdentityWorld) {
  const token = valueOf(await makeSetUpLink(ports)()) ?? '';
  const input = {
    token,
    organisation: 'Sleutelbos',
    role: 'PROCESSOR' as const,
    name: 'Aart Beheer',
    email: 'aart@sleutelbos.example',
    password: goodPassword,
  };
  return valueOf(await setUpAdministrator(ports)(input, publicActor));
}

/** A person who was invited and came in. */
export async function comeIn(
  { ports }: IdentityWorld,
  by: Actor,
  person: { readonly email: string; readonly partyId: string; readonly roles: readonly Role[] },
) {
  const invited = valueOf(await inviteUser(ports)({ ...person, name: 'Mila Vos' }, by));
  const input = { token: invited.invitationToken ?? '', password: goodPassword };
  return valueOf(await acceptInvitation(ports)(input, publicActor));
}
