import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { addFactor, changeFactors } from '../account-factors.ts';
import type { Actor } from '../actor.ts';
import { authorise, type Act } from '../permissions.ts';
import type { Proof } from '../proof.ts';
import { requireRecentProof } from '../recent-proof.ts';
import {
  hasSecondFactor,
  passkeyRefusals,
  withTotp,
  type SecondFactorKind,
  type SecondFactors,
} from '../second-factors.ts';
import type { User } from '../user.ts';
import { keepChallenge, takeChallenge } from './passkey-challenge.ts';
import { totpContext, totpScope, type IdentityPorts } from './ports.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';
import { refuseFactor } from './refuse-factor.ts';
import { startSession, type SignedIn } from './start-session.ts';

export interface ShownTotp {
  /** Base32, for who cannot scan. Shown while it is confirmed, never again. */
  readonly secret: string;
  readonly uri: string;
  readonly qrSvg: string;
}

export interface AddedFactor {
  readonly signedIn: SignedIn;
  /** With the first factor; null with every later one. */
  readonly recoveryCodes: readonly string[] | null;
}

/** Shows a secret; it counts for nothing until a code of it came back. */
export const startTotp =
  (ports: IdentityPorts) =>
  async (by: Actor): Promise<Outcome<ShownTotp>> => {
    const owner = await ownAccount(ports, 'startTotp', by);
    if (!owner.ok) return owner;
    const secret = ports.oneTimeCodes.newSecret();
    const sealed = await ports.vault.seal(totpScope(by.id), secret, totpContext);
    const pendingTotp = { secret: sealed, startedAt: ports.changes.now() };
    const saved = await ports.changes.apply(
      ports.users,
      by.id,
      (user) =>
        accept(
          changeFactors(user, { ...user.secondFactors, pendingTotp }, by.id, {
            type: 'SECOND_FACTOR_SHOWN',
            data: { kind: 'TOTP' },
          }),
        ),
      by,
    );
    if (!saved.ok) return saved;
    return accept({ secret, ...ports.oneTimeCodes.shown(secret, owner.value.email) });
  };

export const confirmTotp =
  (ports: IdentityPorts) =>
  async (
    input: { readonly code: string; readonly address: string },
    by: Actor,
  ): Promise<Outcome<AddedFactor>> => {
    const owner = await ownAccount(ports, 'confirmTotp', by);
    if (!owner.ok) return owner;
    const attempt = { accountTag: ports.addressTag(`enrol ${by.id}`), address: input.address };
    const seconds = await ports.signInLimits.secondsToWait(attempt);
    if (seconds > 0) return refuse({ code: 'TOO_MANY_ATTEMPTS', params: { seconds } });
    const now = ports.changes.now();
    const pending = owner.value.secondFactors.pendingTotp;
    if (pending === null) return refuse({ code: 'TOTP_NOT_SHOWN', field: 'code' });
    const secret = await ports.vault.openText(totpScope(by.id), pending.secret, totpContext);
    const step = ports.oneTimeCodes.stepOf(secret, input.code.replaceAll(/\s/g, ''), now);
    if (step === null) return await refuseFactor(ports, by.id);
    await ports.signInLimits.succeeded(attempt);
    return addFactorOf(ports, 'TOTP', by, (factors) =>
      factors.pendingTotp?.secret === pending.secret ? withTotp(factors, step, now) : undefined,
    );
  };

export const startPasskey =
  (ports: IdentityPorts) =>
  async (sessionId: string | null, by: Actor): Promise<Outcome<string>> => {
    const owner = await ownAccount(ports, 'startPasskey', by);
    if (!owner.ok) return owner;
    if (sessionId === null) return refuse({ code: 'NO_SESSION' });
    const { email, name, secondFactors } = owner.value;
    const asked = await ports.passkeys.askToRegister(
      { userId: by.id, email, name },
      secondFactors.passkeys,
    );
    const challenge = { text: asked.challenge, purpose: 'REGISTER' as const };
    const kept = await keepChallenge(ports, sessionId, challenge);
    return kept.ok ? accept(asked.options) : kept;
  };

export interface AddPasskeyInput {
  readonly name: string;
  /** What the browser answered, as JSON. */
  readonly passkey: string;
  readonly sessionId: string | null;
}

const answerCharsMax = 50_000;

export const addPasskey =
  (ports: IdentityPorts) =>
  async (input: AddPasskeyInput, by: Actor): Promise<Outcome<AddedFactor>> => {
    const owner = await ownAccount(ports, 'addPasskey', by);
    if (!owner.ok) return owner;
    if (input.sessionId === null) return refuse({ code: 'NO_SESSION' });
    const refusals = passkeyRefusals(owner.value.secondFactors, input.name);
    if (refusals.length > 0) return refuse(...refusals);
    const challenge = await takeChallenge(ports, input.sessionId, 'REGISTER');
    const registered =
      challenge === undefined || input.passkey.length > answerCharsMax
        ? undefined
        : await ports.passkeys.registered(input.passkey, challenge);
    if (!registered) return refuse({ code: 'PASSKEY_REFUSED', field: 'passkey' });
    const addedAt = ports.changes.now();
    const passkey = { ...registered, name: input.name.trim(), addedAt, lastUsedAt: null };
    return addFactorOf(ports, 'PASSKEY', by, (factors) =>
      factors.passkeys.some((it) => it.id === passkey.id)
        ? undefined
        : { ...factors, passkeys: [...factors.passkeys, passkey] },
    );
  };

/** Every session ends; who added it goes on in a new one that was proven by it as well. */
export async function addFactorOf(
  ports: IdentityPorts,
  kind: SecondFactorKind & Proof,
  by: Actor,
  more: (factors: SecondFactors) => SecondFactors | undefined,
): Promise<Outcome<AddedFactor>> {
  const codes = makeRecoveryCodes(ports, by.id);
  const saved = await ports.changes.apply(
    ports.users,
    by.id,
    (user) => {
      const first = !hasSecondFactor(user.secondFactors);
      const factors = more(user.secondFactors);
      return factors === undefined
        ? refuse({ code: 'SECOND_FACTOR_REFUSED', field: 'code' })
        : accept(addFactor(user, factors, { id: by.id, kind, codes: first ? codes.tags : null }));
    },
    by,
  );
  if (!saved.ok) return saved;
  const user = saved.value.value;
  const provenBy = [...new Set([...(by.provenBy ?? []), kind])];
  const signedIn = await startSession(ports, { userId: by.id, user, provenBy });
  if (!signedIn.ok) return signedIn;
  const made = user.secondFactors.recoveryCodes === codes.tags;
  return accept({ signedIn: signedIn.value, recoveryCodes: made ? codes.shown : null });
}

/** Whoever is away from an open screen must not find it changed: each wants a recent proof. */
export async function ownAccount(
  ports: IdentityPorts,
  act: Act,
  by: Actor,
): Promise<Outcome<User>> {
  const allowed = authorise(by, act);
  if (!allowed.ok) return allowed;
  const user = by.kind === 'USER' ? await ports.users.get(by.id) : undefined;
  if (!user) return refuse({ code: 'NO_SESSION' });
  const recent = requireRecentProof(by, ports.changes.now());
  return recent.ok ? accept(user.value) : recent;
}
