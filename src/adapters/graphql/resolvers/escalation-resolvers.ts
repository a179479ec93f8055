import type { NewEscalationStep } from '../../../escalation/escalation-policy.ts';
import type {
  EscalationStepInput,
  MutationResolvers,
  QueryResolvers,
  Resolvers,
} from '../generated/resolvers.ts';
import { nodeOf } from '../nodes.ts';
import { orThrow, payload } from '../user-errors.ts';

export const escalationQueries: Pick<QueryResolvers, 'escalationPolicy'> = {
  escalationPolicy: async (_, __, context) => {
    const stored = orThrow(
      await context.useCases.readEscalationPolicy(context.actor),
      context.locale,
    );
    return stored ? nodeOf(stored) : null;
  },
};

export const escalationMutations: Pick<
  MutationResolvers,
  'configureEscalation' | 'takeEscalation'
> = {
  configureEscalation: async (_, { input, idempotencyKey }, context) => {
    const done = await context.once(idempotencyKey, 'configureEscalation', input, (actor) =>
      context.useCases.configureEscalation({ steps: input.steps.map(stepOf) }, actor),
    );
    return payload(done, context.locale, 'policy', nodeOf);
  },
  takeEscalation: async (_, { escalationId, until, idempotencyKey }, context) => {
    const input = { escalationId, until };
    const done = await context.once(idempotencyKey, 'takeEscalation', input, (actor) =>
      context.useCases.takeEscalation(input, actor),
    );
    return payload(done, context.locale, 'escalation', nodeOf);
  },
};

export const escalationTypes: Pick<Resolvers, 'EscalationPolicy' | 'Escalation'> = {
  EscalationPolicy: { partyId: (policy) => policy.id },
  Escalation: {
    pages: (escalation) => escalation.pages.length,
    takenBy: (escalation, _, context) => context.reads.takerName(escalation),
  },
};

function stepOf(step: EscalationStepInput): NewEscalationStep {
  return {
    waitMinutes: step.waitMinutes,
    contacts: step.contacts.map(({ name, phone, email, locale }) => ({
      name,
      phone: phone ?? null,
      email: email ?? null,
      channels: null,
      locale: locale ?? 'nl',
    })),
  };
}
