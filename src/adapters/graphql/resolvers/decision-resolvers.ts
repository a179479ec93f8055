import { replayText } from '../../../texts/replay-texts.ts';
import type { Context } from '../context.ts';
import type { QueryResolvers, Resolvers } from '../generated/resolvers.ts';
import type { SealedText } from '../../../sealing/sealed-text.ts';
import { orThrow } from '../user-errors.ts';
import { assessmentAnswer } from './incident-resolvers.ts';

export const decisionQueries: Pick<QueryResolvers, 'similarDecisions' | 'replayDecision'> = {
  similarDecisions: async (_, args, context) => {
    const found = orThrow(
      await context.useCases.similarDecisions(args, context.actor),
      context.locale,
    );
    if (found.length > 0) {
      await context.reads.recordRead('SIMILAR_DECISIONS', args.incidentId, args.incidentId);
    }
    return found.map((it) => ({
      ...it,
      incidentId: it.reference === null ? null : it.incidentId,
      alike: [...it.alike],
    }));
  },
  replayDecision: async (_, args, context) => {
    const { locale } = context;
    const replay = orThrow(await context.useCases.replayDecision(args, context.actor), locale);
    const { then, sameFacts, todaysFacts } = replay;
    return {
      then: then && assessmentAnswer(then, locale),
      sameFacts: sameFacts && assessmentAnswer(sameFacts, locale),
      todaysFacts: assessmentAnswer(todaysFacts, locale),
      lawThen: [...replay.lawThen],
      lawToday: [...replay.lawToday],
      differences: replay.differences.map((it) => ({
        cause: it.cause,
        what: it.name === null ? it.what : `${it.what} ${it.name}`,
        before: it.before,
        after: it.after,
        text: replayText(it, locale),
      })),
      stillHolds: replay.stillHolds,
    };
  },
};

export const decisionTypes: Pick<Resolvers, 'Decision' | 'ExemptionConditions'> = {
  Decision: {
    regime: (decision) => decision.regimeId,
    rationale: (decision, _, context) => context.reads.text(decision.rationale),
    departure: (decision, _, context) => opened(context, decision.departure),
    differsBecause: (decision, _, context) => opened(context, decision.differsBecause),
  },
  ExemptionConditions: {
    measures: (given, _, context) => opened(context, given.measures),
    effort: (given, _, context) => opened(context, given.effort),
    publicCommunication: (given, _, context) => opened(context, given.publicCommunication),
    interest: (given, _, context) => opened(context, given.interest),
  },
};

async function opened(context: Context, text: SealedText | null): Promise<string | null> {
  return text === null ? null : await context.reads.text(text);
}
