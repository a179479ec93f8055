import { addMs, dayMs, hourMs, minuteMs, type Instant } from '../shared/instant.ts';
import { accept, type Outcome } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import type { Actor } from './actor.ts';
import { rolesNow } from './audit-grant.ts';
import { methodOf, provenTwice, type Proof } from './proof.ts';
import { hasSecondFactor } from './second-factors.ts';
import type { User } from './user.ts';

/**
 * A signed-in browser. The document's id is the SHA-256 of an opaque 256-bit token that only the
 * cookie holds. It counts until it is ended, idle too long, too old, or its user's
 * `sessionGeneration` has moved on.
 *
 * HALF-OPEN  `secondStepUntil` is set: the account has a second factor that was not shown yet. The session
 *            recognises nobody; proving the second step ends it and opens another under a new token.
 * OPEN       `secondStepUntil` is null: whoever holds the cookie is the user.
 */
export interface Session {
  readonly userId: string;
  readonly generation: number;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly provenBy: readonly Proof[];
  readonly secondStepUntil: Instant | null;
  /** The last time all that the account is asked for was given in this session. */
  readonly authenticatedAt: Instant;
  /** What a passkey has to sign next in this session. */
  readonly challenge: Challenge | null;
  /** A code that was sent for this session by text message. */
  readonly smsCode: SmsCode | null;
  readonly endedAt: Instant | null;
}

export type ChallengePurpose = 'REGISTER' | 'PROVE';

export interface Challenge {
  readonly text: string;
  readonly purpose: ChallengePurpose;
  readonly expiresAt: Instant;
}

export interface SmsCode {
  /** The installation's HMAC of account and code. */
  readonly tag: string;
  readonly expiresAt: Instant;
}

export const sessionIdleMsMax = 12 * hourMs;
export const sessionAgeMsMax = 7 * dayMs;
export const secondStepMsMax = 10 * minuteMs;
export const challengeMsMax = 5 * minuteMs;
export const smsCodeMsMax = 10 * minuteMs;
/** `lastSeenAt` moves at most this often, so that reading does not become writing. */
export const lastSeenStepMs = 5 * minuteMs;

export const sessions: CollectionDefinition<Session> = {
  name: 'sessions',
  indexes: [
    {
      name: 'user',
      equals: (session) => (session.endedAt === null ? session.userId : undefined),
      order: (session) => [session.createdAt],
    },
    {
      name: 'every',
      equals: (session) => session.userId,
      order: (session) => [session.createdAt],
    },
  ],
};

export interface SignIn {
  readonly userId: string;
  readonly user: User;
  readonly provenBy: readonly Proof[];
  /** Of the session that this one follows, where less was given again than the account is asked for. */
  readonly authenticatedAt?: Instant | null;
}

/** Half-open when the account has a second factor and none was shown. */
export function openSession(entry: SignIn, now: Instant): Change<Session> {
  const { userId, user, provenBy } = entry;
  const halfOpen = hasSecondFactor(user.secondFactors) && !provenTwice(provenBy);
  return {
    value: {
      userId,
      generation: user.sessionGeneration,
      createdAt: now,
      lastSeenAt: now,
      provenBy,
      secondStepUntil: halfOpen ? addMs(now, secondStepMsMax) : null,
      authenticatedAt: entry.authenticatedAt ?? now,
      challenge: null,
      smsCode: null,
      endedAt: null,
    },
    events: [
      {
        type: halfOpen ? 'FIRST_STEP_PROVEN' : 'SIGNED_IN',
        subject: { kind: 'USER', id: userId },
        data: { provenBy },
      },
    ],
  };
}

export function sessionExpiresAt(session: Session): Instant {
  const idle = addMs(session.lastSeenAt, sessionIdleMsMax);
  const old = addMs(session.createdAt, sessionAgeMsMax);
  return idle < old ? idle : old;
}

/** Whether the cookie of this session is its user. */
export function sessionHolds(session: Session, user: User, now: Instant): boolean {
  return session.secondStepUntil === null && lives(session, user, now);
}

/** Whether the first step was proven and the second may still be. */
export function awaitsSecondStep(session: Session, user: User, now: Instant): boolean {
  return (
    session.secondStepUntil !== null && now <= session.secondStepUntil && lives(session, user, now)
  );
}

function lives(session: Session, user: User, now: Instant): boolean {
  return (
    session.endedAt === null &&
    user.state === 'ACTIVE' &&
    session.generation === user.sessionGeneration &&
    now < sessionExpiresAt(session)
  );
}

/** Undefined when it was seen recently enough. */
export function seenAgain(session: Session, now: Instant): Session | undefined {
  return now < addMs(session.lastSeenAt, lastSeenStepMs)
    ? undefined
    : { ...session, lastSeenAt: now };
}

export function endSession(session: Session, now: Instant): Outcome<Change<Session>> {
  if (session.endedAt !== null) return accept({ value: session, events: [] });
  return accept({
    value: { ...session, endedAt: now },
    events: [{ type: 'SESSION_ENDED', subject: { kind: 'USER', id: session.userId }, data: {} }],
  });
}

/** Its second step was proven: the session that opens now stands under another token. */
export function endHalfOpen(session: Session, now: Instant): Change<Session> {
  return {
    value: { ...session, endedAt: now },
    events: [
      { type: 'SECOND_STEP_PROVEN', subject: { kind: 'USER', id: session.userId }, data: {} },
    ],
  };
}

export function withChallenge(
  session: Session,
  challenge: Pick<Challenge, 'text' | 'purpose'>,
  now: Instant,
): Session {
  return { ...session, challenge: { ...challenge, expiresAt: addMs(now, challengeMsMax) } };
}

/** The newest is the only one that counts. */
export function withSmsCode(session: Session, tag: string, now: Instant): Session {
  return { ...session, smsCode: { tag, expiresAt: addMs(now, smsCodeMsMax) } };
}

export function smsCodeHolds({ expiresAt }: SmsCode, now: Instant): boolean {
  return now <= expiresAt;
}

export function challengeHolds(
  challenge: Challenge,
  purpose: ChallengePurpose,
  now: Instant,
): boolean {
  return challenge.purpose === purpose && now <= challenge.expiresAt;
}

/** `proof`: the second factor that was shown with it, where the account has one. */
export function confirmIdentity(
  session: Session,
  proof: Proof | null,
  now: Instant,
): Change<Session> {
  const shown = proof === null ? [] : [proof];
  const provenBy = [...new Set([...session.provenBy, ...shown])];
  return {
    value: { ...session, provenBy, authenticatedAt: now },
    events: [
      { type: 'IDENTITY_CONFIRMED', subject: { kind: 'USER', id: session.userId }, data: {} },
    ],
  };
}

export function sessionActor(session: Session, user: User, now: Instant): Actor {
  return {
    kind: 'USER',
    id: session.userId,
    partyId: user.partyId,
    roles: rolesNow(user, now),
    method: methodOf(session.provenBy),
    provenBy: session.provenBy,
    authenticatedAt: session.authenticatedAt,
    operations: null,
    breakGlass: user.breakGlass !== null,
  };
}
