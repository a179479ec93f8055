import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Locale } from '../../texts/locale.ts';
import { changeFactors } from '../account-factors.ts';
import type { Actor } from '../actor.ts';
import { authorise } from '../permissions.ts';
import { withSms } from '../second-factors.ts';
import { smsCodeHolds, withSmsCode } from '../session.ts';
import { addFactorOf, ownAccount, type AddedFactor } from './add-second-factor.ts';
import { heldSession } from './held-session.ts';
import { smsContext, totpScope, type IdentityPorts } from './ports.ts';
import { refuseFactor } from './refuse-factor.ts';

const phoneCharsMax = 40;

function codeTag(ports: Pick<IdentityPorts, 'addressTag'>, userId: string, code: string): string {
  return ports.addressTag(`sms ${userId} ${code.replaceAll(/[\s-]/g, '')}`);
}

/** Sends a code to a number that is used for nothing else; it counts once the code came back. */
export const startSms =
  (ports: IdentityPorts) =>
  async (typed: string, by: Actor): Promise<Outcome<string>> => {
    const owner = await ownAccount(ports, 'startSms', by);
    if (!owner.ok) return owner;
    if (!ports.smsLeaves) return refuse({ code: 'SMS_DOES_NOT_LEAVE' });
    const number = typed.length > phoneCharsMax ? undefined : ports.normalisedPhone(typed);
    if (number === undefined) return refuse({ code: 'PHONE_NOT_VALID', field: 'phone' });
    const code = ports.newSmsCode();
    const phone = await ports.vault.seal(totpScope(by.id), number, smsContext);
    const pendingSms = {
      ...{ phone, ending: number.slice(-2), tag: codeTag(ports, by.id, code) },
      startedAt: ports.changes.now(),
    };
    const { locale } = owner.value;
    const sent = await send(ports, { userId: by.id, number, code, locale });
    if (!sent.ok) return sent;
    const saved = await ports.changes.apply(
      ports.users,
      by.id,
      (user) =>
        accept(
          changeFactors(user, { ...user.secondFactors, pendingSms }, by.id, {
            type: 'SECOND_FACTOR_SHOWN',
            data: { kind: 'SMS_CODE' },
          }),
        ),
      by,
    );
    return saved.ok ? accept(pendingSms.ending) : saved;
  };

export const confirmSms =
  (ports: IdentityPorts) =>
  async (
    input: { readonly code: string; readonly address: string },
    by: Actor,
  ): Promise<Outcome<AddedFactor>> => {
    const owner = await ownAccount(ports, 'confirmSms', by);
    if (!owner.ok) return owner;
    const attempt = { accountTag: ports.addressTag(`enrol ${by.id}`), address: input.address };
    const seconds = await ports.signInLimits.secondsToWait(attempt);
    if (seconds > 0) return refuse({ code: 'TOO_MANY_ATTEMPTS', params: { seconds } });
    const tag = codeTag(ports, by.id, input.code);
    const now = ports.changes.now();
    if (withSms(owner.value.secondFactors, tag, now) === undefined) {
      return await refuseFactor(ports, by.id);
    }
    await ports.signInLimits.succeeded(attempt);
    return addFactorOf(ports, 'SMS_CODE', by, (factors) => withSms(factors, tag, now));
  };

/** To the account's own number, for whoever is half in or confirms who it is. Answers its last digits. */
export const sendSmsCode =
  (ports: IdentityPorts) =>
  async (sessionId: string | null, by: Actor): Promise<Outcome<string>> => {
    const allowed = authorise(by, 'sendSmsCode');
    if (!allowed.ok) return allowed;
    const held = await heldSession(ports, sessionId);
    const sms = held?.user.secondFactors.sms;
    if (!held || !sms) return refuse({ code: 'SECOND_STEP_OVER' });
    const { session, user } = held;
    const { userId } = session.value;
    const number = await ports.vault.openText(totpScope(userId), sms.phone, smsContext);
    const code = ports.newSmsCode();
    const tag = codeTag(ports, userId, code);
    const value = withSmsCode(session.value, tag, ports.changes.now());
    const changeId = ports.changes.newId();
    const kept = await ports.sessions.replace({ ...session, value, changeId });
    if (kept !== 'replaced') return refuse({ code: 'CHANGED_MEANWHILE' });
    const sent = await send(ports, { userId, number, code, locale: user.locale });
    return sent.ok ? accept(sms.ending) : sent;
  };

/** Whether this code was sent for this session; taken once. A wrong one leaves it, and counts as a try. */
export async function takeSmsCode(
  ports: Pick<IdentityPorts, 'changes' | 'sessions' | 'addressTag'>,
  sessionId: string,
  code: string,
): Promise<boolean> {
  const stored = await ports.sessions.get(sessionId);
  if (!stored) return false;
  const { userId, smsCode } = stored.value;
  const right = smsCode !== null && smsCode.tag === codeTag(ports, userId, code);
  if (!right || !smsCodeHolds(smsCode, ports.changes.now())) return false;
  const value = { ...stored.value, smsCode: null };
  const changeId = ports.changes.newId();
  return (await ports.sessions.replace({ ...stored, value, changeId })) === 'replaced';
}

async function send(
  ports: IdentityPorts,
  message: {
    readonly userId: string;
    readonly number: string;
    readonly code: string;
    readonly locale: Locale;
  },
): Promise<Outcome<void>> {
  const seconds = await ports.secondsUntilSms(message.userId);
  if (seconds > 0) return refuse({ code: 'SMS_CODES_TOO_MANY', params: { seconds } });
  await ports.sendSms({ ...message, occasion: ports.changes.newId() });
  return accept(undefined);
}
