import { authorise } from '../../../identity/permissions.ts';
import { isManagedBy } from '../../../identity/user.ts';
import { accept } from '../../../shared/outcome.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/resolvers.ts';
import { nodeOf } from '../nodes.ts';
import { orThrow, payload } from '../user-errors.ts';

export const accountTypes: Pick<Resolvers, 'User'> = {
  User: {
    email: (user, _, { actor }) => {
      const administers = authorise(actor, 'users').ok && isManagedBy(user, actor);
      return administers && user.contactEndedAt === null ? user.email : null;
    },
    name: async (user, _, context) =>
      user.contactEndedAt === null ? user.name : ((await context.reads.userName(user.id)) ?? ''),
  },
};

export const accountQueries: Pick<QueryResolvers, 'breakGlassUses'> = {
  breakGlassUses: async (_, __, context) => {
    const waiting = await context.useCases.listBreakGlassUses(context.actor);
    return orThrow(waiting, context.locale).map(nodeOf);
  },
};

export const accountMutations: Pick<
  MutationResolvers,
  | 'renewInvitation'
  | 'requestPasswordReset'
  | 'resetPassword'
  | 'makeResetLink'
  | 'changeRoles'
  | 'correctUser'
  | 'deactivateUser'
  | 'reactivateUser'
  | 'makeBreakGlass'
  | 'renewBreakGlass'
  | 'reviewBreakGlass'
> = {
  renewInvitation: async (_, input, context) => {
    const done = await context.useCases.renewInvitation(input, context.actor);
    const link = done.ok && done.value.token !== null ? `/invitation/${done.value.token}` : null;
    return {
      ...payload(done, context.locale, 'user', ({ user }) => nodeOf(user)),
      link: link && `${context.publicUrl}${link}`,
    };
  },
  requestPasswordReset: async (_, { email }, context) => {
    const input = { email, address: context.remoteAddress };
    const done = await context.useCases.requestPasswordReset(input, context.actor);
    const outcome = done.ok ? accept(true) : done;
    return { ...payload(outcome, context.locale, 'taken', (it) => it), taken: done.ok };
  },
  resetPassword: async (_, passwords, context) => {
    const input = { ...passwords, address: context.remoteAddress };
    const reset = await context.useCases.resetPassword(input, context.actor);
    const outcome = reset.ok ? accept(true) : reset;
    return { ...payload(outcome, context.locale, 'done', (it) => it), done: reset.ok };
  },
  makeResetLink: async (_, input, context) => {
    const done = await context.useCases.makeResetLink(input, context.actor);
    const link = done.ok && done.value.token !== null ? `/reset#${done.value.token}` : null;
    return {
      ...payload(done, context.locale, 'user', ({ user }) => nodeOf(user)),
      link: link && `${context.publicUrl}${link}`,
    };
  },
  changeRoles: async (_, { input, idempotencyKey }, context) => {
    const done = await context.once(idempotencyKey, 'changeRoles', input, (actor) =>
      context.useCases.changeRoles(input, actor),
    );
    return payload(done, context.locale, 'user', nodeOf);
  },
  correctUser: async (_, { input, idempotencyKey }, context) => {
    const done = await context.once(idempotencyKey, 'correctUser', input, (actor) =>
      context.useCases.correctUser(input, actor),
    );
    return payload(done, context.locale, 'user', nodeOf);
  },
  deactivateUser: async (_, { idempotencyKey, ...input }, context) => {
    const done = await context.once(idempotencyKey, 'deactivateUser', input, (actor) =>
      context.useCases.deactivateUser(input, actor),
    );
    return payload(done, context.locale, 'user', nodeOf);
  },
  reactivateUser: async (_, { idempotencyKey, ...input }, context) => {
    const done = await context.once(idempotencyKey, 'reactivateUser', input, (actor) =>
      context.useCases.reactivateUser(input, actor),
    );
    return payload(done, context.locale, 'user', nodeOf);
  },
  makeBreakGlass: async (_, { input }, context) => {
    const done = await context.useCases.makeBreakGlass(input, context.actor);
    const passphrase = done.ok ? done.value.passphrase : null;
    return { ...payload(done, context.locale, 'user', ({ user }) => nodeOf(user)), passphrase };
  },
  renewBreakGlass: async (_, input, context) => {
    const done = await context.useCases.renewBreakGlass(input, context.actor);
    const passphrase = done.ok ? done.value.passphrase : null;
    return { ...payload(done, context.locale, 'user', ({ user }) => nodeOf(user)), passphrase };
  },
  reviewBreakGlass: async (_, { idempotencyKey, ...input }, context) => {
    const done = await context.once(idempotencyKey, 'reviewBreakGlass', input, (actor) =>
      context.useCases.reviewBreakGlass(input, actor),
    );
    return payload(done, context.locale, 'user', nodeOf);
  },
};
