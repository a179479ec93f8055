import type { User } from '../../../identity/user.ts';
import { identityProof } from '../../../identity/identity-proof.ts';
import { acts, authorise, may } from '../../../identity/permissions.ts';
import { accept } from '../../../shared/outcome.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { connectionOf, nodeOf, type UserNode } from '../nodes.ts';
import { orThrow, payload } from '../user-errors.ts';
import { pageInput } from '../page-input.ts';
import { answerSignIn } from './answer-sign-in.ts';
import { ownSecondFactors } from './second-factor-resolvers.ts';

interface SignedIn {
  readonly userId: string;
  readonly user: User;
  readonly sessionToken: string;
}

function enter(context: Context, signedIn: SignedIn): UserNode {
  context.session.set(signedIn.sessionToken);
  return { ...signedIn.user, id: signedIn.userId, version: 1 };
}

export const identityResolvers: Pick<Resolvers, 'Me'> & {
  Query: Pick<NonNullable<Resolvers['Query']>, 'me' | 'users'>;
  Mutation: Pick<
    NonNullable<Resolvers['Mutation']>,
    | 'setUpAdministrator'
    | 'signIn'
    | 'signOut'
    | 'confirmIdentity'
    | 'changePassword'
    | 'inviteUser'
    | 'acceptInvitation'
    | 'blockUser'
    | 'unblockUser'
    | 'createApiToken'
    | 'revokeApiToken'
  >;
} = {
  Query: {
    me: (_, __, context) => {
      orThrow(authorise(context.actor, 'me'), context.locale);
      return { actor: context.actor };
    },
    users: async (_, args, context) => {
      const page = await context.useCases.listUsers(pageInput(args), context.actor);
      return connectionOf(orThrow(page, context.locale), nodeOf);
    },
  },
  Me: {
    id: ({ actor }) => actor.id,
    name: ({ actor }, _, context) => context.reads.userName(actor.id),
    party: ({ actor }, _, context) =>
      actor.partyId === null ? null : context.reads.party(actor.partyId),
    roles: ({ actor }) => actor.roles,
    acts: ({ actor }) => acts.filter((act) => may(actor, act)),
    secondFactors: ownSecondFactors,
    breakGlass: async ({ actor }, _, context) =>
      Boolean((await context.reads.user(actor.id))?.breakGlass),
    identityProof: async ({ actor }, _, context) => {
      const user = actor.kind === 'USER' ? await context.reads.user(actor.id) : null;
      return user && identityProof(user, context.singleSignOn);
    },
    locale: (_, __, context) => context.locale,
    auditGrant: async ({ actor }, _, context) =>
      (await context.reads.user(actor.id))?.auditGrant ?? null,
  },
  Mutation: {
    setUpAdministrator: async (_, { input }, context) => {
      const done = await context.useCases.setUpAdministrator(input, context.actor);
      return payload(done, context.locale, 'user', (it) => enter(context, it));
    },
    signIn: async (_, { email, password }, context) => {
      const input = { email, password, address: context.remoteAddress };
      const done = await context.useCases.signIn(input, context.actor);
      return answerSignIn(context, done);
    },
    signOut: async (_, __, context) => {
      const done = await context.useCases.signOut(context.session.id, context.actor);
      context.session.clear();
      return { ...payload(done, context.locale, 'ended', () => true), ended: done.ok };
    },
    confirmIdentity: async (_, { password, secondProof }, context) => {
      const input = {
        password: password ?? null,
        secondProof: secondProof ?? null,
        address: context.remoteAddress,
        sessionId: context.session.id,
      };
      const done = await context.useCases.confirmIdentity(input, context.actor);
      return payload(done, context.locale, 'authenticatedAt', (at) => at);
    },
    changePassword: async (_, passwords, context) => {
      const input = { ...passwords, address: context.remoteAddress };
      const done = await context.useCases.changePassword(input, context.actor);
      return payload(done, context.locale, 'user', (it) => enter(context, it));
    },
    inviteUser: async (_, { input, idempotencyKey }, context) => {
      const done = await context.once(idempotencyKey, 'inviteUser', input, (actor) =>
        context.useCases.inviteUser(input, actor),
      );
      const link =
        done.ok && done.value.invitationToken !== null
          ? `${context.publicUrl}/invitation/${done.value.invitationToken}`
          : null;
      return {
        ...payload(done, context.locale, 'user', ({ user }) => nodeOf(user)),
        invitationLink: link,
      };
    },
    acceptInvitation: async (_, { token, password }, context) => {
      const done = await context.useCases.acceptInvitation({ token, password }, context.actor);
      return payload(done, context.locale, 'user', (it) => enter(context, it));
    },
    blockUser: async (_, { userId, reason, idempotencyKey }, context) => {
      const input = { userId, reason };
      const done = await context.once(idempotencyKey, 'blockUser', input, (actor) =>
        context.useCases.blockUser(input, actor),
      );
      return payload(done, context.locale, 'user', nodeOf);
    },
    unblockUser: async (_, { userId, reason, idempotencyKey }, context) => {
      const input = { userId, reason };
      const done = await context.once(idempotencyKey, 'unblockUser', input, (actor) =>
        context.useCases.unblockUser(input, actor),
      );
      return payload(done, context.locale, 'user', nodeOf);
    },
    createApiToken: async (_, { input, idempotencyKey }, context) => {
      const done = await context.once(idempotencyKey, 'createApiToken', input, (actor) =>
        context.useCases.createApiToken(input, actor),
      );
      const made = done.ok ? done.value : { tokenId: null, secret: null };
      return { ...payload(done, context.locale, 'tokenId', (it) => it.tokenId), ...made };
    },
    revokeApiToken: async (_, { tokenId, idempotencyKey }, context) => {
      const done = await context.once(idempotencyKey, 'revokeApiToken', { tokenId }, (actor) =>
        context.useCases.revokeApiToken(tokenId, actor),
      );
      const outcome = done.ok ? accept(true) : done;
      return { ...payload(outcome, context.locale, 'revoked', (it) => it), revoked: done.ok };
    },
  },
};
