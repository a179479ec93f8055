import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { changeFactors } from '../account-factors.ts';
import type { Actor } from '../actor.ts';
import type { Proof } from '../proof.ts';
import {
  afterPasskey,
  afterRecoveryCode,
  afterTotp,
  type SecondFactors,
} from '../second-factors.ts';
import { recoveryTag } from './recovery-codes.ts';
import { refuseFactor } from './refuse-factor.ts';
import { totpContext, totpScope, type IdentityPorts } from './ports.ts';
import { takeSmsCode } from './sms-codes.ts';
import { takeChallenge } from './passkey-challenge.ts';

export interface SecondProof {
  readonly kind: 'TOTP' | 'PASSKEY' | 'SMS_CODE' | 'RECOVERY_CODE';
  /** As typed: spaces and case do not count. */
  readonly code?: string | null;
  /** What the browser answered, as JSON. */
  readonly passkey?: string | null;
}

export interface AskedForSecond {
  readonly userId: string;
  readonly sessionId: string;
  /** The caller's network address. */
  readonly address: string;
}

type After = (factors: SecondFactors) => SecondFactors | undefined;

const answerCharsMax = 20_000;

/**
 * Checks a second factor and uses it up in one write, so that no code counts twice, also for two who
 * show it at the same moment. A wrong one counts and is recorded as a refused sign-in.
 */
export async function proveSecondFactor(
  ports: IdentityPorts,
  asked: AskedForSecond,
  given: SecondProof,
  by: Actor,
): Promise<Outcome<Proof>> {
  const field = 'code';
  const { userId } = asked;
  const attempt = { accountTag: ports.addressTag(`second ${userId}`), address: asked.address };
  const seconds = await ports.signInLimits.secondsToWait(attempt);
  if (seconds > 0) return refuse({ code: 'TOO_MANY_ATTEMPTS', params: { seconds } });
  const after = await read(ports, asked, given);
  const saved = await ports.changes.apply(
    ports.users,
    userId,
    (user) => {
      const factors = after?.(user.secondFactors);
      return factors === undefined
        ? refuse({ code: 'SECOND_FACTOR_REFUSED', field })
        : accept(
            changeFactors(user, factors, userId, {
              type: given.kind === 'RECOVERY_CODE' ? 'RECOVERY_CODE_USED' : 'SECOND_FACTOR_USED',
              data: { kind: given.kind, recoveryCodesLeft: factors.recoveryCodes.length },
            }),
          );
    },
    by,
  );
  if (saved.ok) {
    await ports.signInLimits.succeeded(attempt);
    return accept(given.kind);
  }
  return await refuseFactor(ports, userId);
}

/** What the factors are after it counted; undefined when it does not fit. */
async function read(
  ports: IdentityPorts,
  asked: AskedForSecond,
  given: SecondProof,
): Promise<After | undefined> {
  const { userId } = asked;
  const now = ports.changes.now();
  if (given.kind === 'PASSKEY') return await readPasskey(ports, asked, given.passkey ?? '');
  const code = (given.code ?? '').slice(0, 100).replaceAll(/[\s-]/g, '').toUpperCase();
  if (given.kind === 'RECOVERY_CODE') {
    const tag = recoveryTag(ports, userId, code);
    return (factors) => afterRecoveryCode(factors, tag);
  }
  if (given.kind === 'SMS_CODE') {
    const right = await takeSmsCode(ports, asked.sessionId, code);
    return right ? (factors) => (factors.sms === null ? undefined : factors) : undefined;
  }
  const totp = (await ports.users.get(userId))?.value.secondFactors.totp;
  if (!totp) return undefined;
  const secret = await ports.vault.openText(totpScope(userId), totp.secret, totpContext);
  const step = ports.oneTimeCodes.stepOf(secret, code, now);
  return step === null ? undefined : (factors) => afterTotp(factors, step);
}

async function readPasskey(
  ports: IdentityPorts,
  asked: AskedForSecond,
  answer: string,
): Promise<After | undefined> {
  const challenge = await takeChallenge(ports, asked.sessionId, 'PROVE');
  if (challenge === undefined || answer.length > answerCharsMax) return undefined;
  const passkeys = (await ports.users.get(asked.userId))?.value.secondFactors.passkeys ?? [];
  const used = await ports.passkeys.proven(answer, challenge, passkeys);
  const now = ports.changes.now();
  return used && ((factors) => afterPasskey(factors, used, now));
}
