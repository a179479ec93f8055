import { isGuest, may } from '../../../identity/permissions.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { connectionOf, nodeOf, type PartyNode } from '../nodes.ts';
import { pageInput } from '../page-input.ts';
import { orThrow, payload } from '../user-errors.ts';
import { profileNodes } from './notification-resolvers.ts';

/** A party is reached along other ways than by asking for it; a guest reads its own party alone. */
function mayReadParty({ id }: PartyNode, { actor }: Context): boolean {
  return may(actor, 'party') || (isGuest(actor) && id === actor.partyId);
}

export const partyResolvers: {
  Query: Pick<NonNullable<Resolvers['Query']>, 'parties' | 'party' | 'agreements'>;
  Mutation: Pick<
    NonNullable<Resolvers['Mutation']>,
    | 'registerParty'
    | 'registerAgreement'
    | 'configureClocks'
    | 'recordFilingProfile'
    | 'verifyContact'
  >;
  types: Pick<Resolvers, 'Party' | 'Agreement'>;
} = {
  types: {
    Party: {
      showsTwoWorkingDays: (party) => party.showsTwoWorkingDays ?? false,
      contacts: (party, _, context) => (mayReadParty(party, context) ? party.contacts : []),
      filingProfile: (party, _, context) =>
        mayReadParty(party, context) ? profileNodes(context, party) : [],
    },
    Agreement: {
      holidaysWithout: (agreement) => agreement.holidaysWithout ?? [],
      holidaysAlsoOn: (agreement) => agreement.holidaysAlsoOn ?? [],
    },
  },
  Query: {
    parties: async (_, args, context) => {
      const page = await context.useCases.listParties(pageInput(args), context.actor);
      return connectionOf(orThrow(page, context.locale), nodeOf);
    },
    party: async (_, { id }, context) => {
      const party = await context.useCases.showParty(id, context.actor);
      return nodeOf(orThrow(party, context.locale));
    },
    agreements: async (_, args, context) => {
      const page = await context.useCases.listAgreements(pageInput(args), context.actor);
      return connectionOf(orThrow(page, context.locale), nodeOf);
    },
  },
  Mutation: {
    registerParty: async (_, { input, idempotencyKey }, context) => {
      const done = await context.once(idempotencyKey, 'registerParty', input, (actor) =>
        context.useCases.registerParty(input, actor),
      );
      return payload(done, context.locale, 'party', nodeOf);
    },
    registerAgreement: async (_, { input, idempotencyKey }, context) => {
      const done = await context.once(idempotencyKey, 'registerAgreement', input, (actor) =>
        context.useCases.registerAgreement(input, actor),
      );
      return payload(done, context.locale, 'agreement', nodeOf);
    },
    configureClocks: async (_, { input, idempotencyKey }, context) => {
      const done = await context.once(idempotencyKey, 'configureClocks', input, (actor) =>
        context.useCases.configureClocks(input, actor),
      );
      return payload(done, context.locale, 'party', nodeOf);
    },
    recordFilingProfile: async (_, { input, idempotencyKey }, context) => {
      const done = await context.once(idempotencyKey, 'recordFilingProfile', input, (actor) =>
        context.useCases.recordFilingProfile(input, actor),
      );
      return payload(done, context.locale, 'party', nodeOf);
    },
    verifyContact: async (_, { partyId, contactId, idempotencyKey }, context) => {
      const input = { partyId, contactId };
      const done = await context.once(idempotencyKey, 'verifyContact', input, (actor) =>
        context.useCases.verifyContact(input, actor),
      );
      return payload(done, context.locale, 'party', nodeOf);
    },
  },
};
