import { enrolmentDueAt, mustHaveSecondFactor } from '../../../identity/second-factor-policy.ts';
import { hasSecondFactor } from '../../../identity/second-factors.ts';
import type { AddedFactor } from '../../../identity/use-cases/add-second-factor.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { nodeOf } from '../nodes.ts';
import { orThrow, payload } from '../user-errors.ts';
import { answerSignIn } from './answer-sign-in.ts';

function added(context: Context, done: Outcome<AddedFactor>) {
  if (done.ok) context.session.set(done.value.signedIn.sessionToken);
  const answer = payload(done, context.locale, 'recoveryCodes', (it) => it.recoveryCodes);
  return { ...answer, added: done.ok };
}

export const ownSecondFactors: NonNullable<NonNullable<Resolvers['Me']>['secondFactors']> = async (
  { actor },
  _,
  context,
) => {
  const user = actor.kind === 'USER' ? await context.reads.user(actor.id) : null;
  if (!user) return null;
  const { totp, passkeys, sms, recoveryCodes } = user.secondFactors;
  const policy = await context.reads.secondFactorPolicy(user.managedBy);
  const missing = !hasSecondFactor(user.secondFactors);
  return {
    totp: totp !== null,
    passkeys: passkeys.map(({ id, name, addedAt, lastUsedAt }) => ({
      id,
      name,
      addedAt,
      lastUsedAt,
    })),
    smsEnding: sms?.ending ?? null,
    smsLeaves: context.reads.channels().some(({ kind, sends }) => kind === 'SMS' && sends),
    recoveryCodesLeft: recoveryCodes.length,
    required: mustHaveSecondFactor(user, policy.roles),
    enrolBy: missing ? enrolmentDueAt(user, policy) : null,
    mustEnrol: actor.operations !== null,
  };
};

export const secondFactorQueries: Pick<
  NonNullable<Resolvers['Query']>,
  'secondStep' | 'secondFactorPolicy'
> = {
  secondStep: async (_, __, context) =>
    orThrow(
      await context.useCases.readSecondStep(context.session.shownId, context.actor),
      context.locale,
    ),
  secondFactorPolicy: async (_, __, context) =>
    orThrow(await context.useCases.readSecondFactorPolicy(context.actor), context.locale),
};

export const secondFactorMutations: Pick<
  NonNullable<Resolvers['Mutation']>,
  | 'proveSecondStep'
  | 'askPasskey'
  | 'startTotp'
  | 'confirmTotp'
  | 'startSms'
  | 'confirmSms'
  | 'sendSmsCode'
  | 'startPasskey'
  | 'addPasskey'
  | 'removeSecondFactor'
  | 'renewRecoveryCodes'
  | 'resetSecondFactors'
  | 'configureSecondFactors'
> = {
  proveSecondStep: async (_, { proof }, context) => {
    const input = {
      proof,
      sessionId: context.session.shownId,
      address: context.remoteAddress,
    };
    return answerSignIn(context, await context.useCases.proveSecondStep(input, context.actor));
  },
  askPasskey: async (_, __, context) => {
    const done = await context.useCases.askPasskey(context.session.shownId, context.actor);
    return payload(done, context.locale, 'options', (it) => it);
  },
  startTotp: async (_, __, context) => {
    const done = await context.useCases.startTotp(context.actor);
    const shown = done.ok ? done.value : { secret: null, uri: null, qrSvg: null };
    return { ...payload(done, context.locale, 'secret', (it) => it.secret), ...shown };
  },
  confirmTotp: async (_, { code }, context) => {
    const input = { code, address: context.remoteAddress };
    return added(context, await context.useCases.confirmTotp(input, context.actor));
  },
  startSms: async (_, { phone }, context) => {
    const done = await context.useCases.startSms(phone, context.actor);
    return payload(done, context.locale, 'ending', (it) => it);
  },
  confirmSms: async (_, { code }, context) => {
    const input = { code, address: context.remoteAddress };
    return added(context, await context.useCases.confirmSms(input, context.actor));
  },
  sendSmsCode: async (_, __, context) => {
    const done = await context.useCases.sendSmsCode(context.session.shownId, context.actor);
    return payload(done, context.locale, 'ending', (it) => it);
  },
  startPasskey: async (_, __, context) => {
    const done = await context.useCases.startPasskey(context.session.id, context.actor);
    return payload(done, context.locale, 'options', (it) => it);
  },
  addPasskey: async (_, { name, passkey }, context) => {
    const input = { name, passkey, sessionId: context.session.id };
    return added(context, await context.useCases.addPasskey(input, context.actor));
  },
  removeSecondFactor: async (_, { kind, passkeyId }, context) => {
    const input = { kind, passkeyId: passkeyId ?? null };
    const done = await context.useCases.removeSecondFactor(input, context.actor);
    if (done.ok) context.session.set(done.value.sessionToken);
    return { ...payload(done, context.locale, 'removed', () => true), removed: done.ok };
  },
  renewRecoveryCodes: async (_, __, context) => {
    const done = await context.useCases.renewRecoveryCodes(context.actor);
    if (done.ok) context.session.set(done.value.signedIn.sessionToken);
    return payload(done, context.locale, 'recoveryCodes', (it) => it.shown);
  },
  resetSecondFactors: async (_, { userId, reason, idempotencyKey }, context) => {
    const input = { userId, reason };
    const done = await context.once(idempotencyKey, 'resetSecondFactors', input, (actor) =>
      context.useCases.resetSecondFactors(input, actor),
    );
    return payload(done, context.locale, 'user', nodeOf);
  },
  configureSecondFactors: async (_, { roles }, context) => {
    const done = await context.useCases.configureSecondFactors(roles, context.actor);
    return payload(done, context.locale, 'policy', (it) => it);
  },
};
