import type { Actor } from '../../../identity/actor.ts';
import { viewOf } from '../../../incidents/access.ts';
import type { Incident } from '../../../incidents/incident.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import type { Stored } from '../../../store/collection.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { nodeOf, type IncidentNode, type PartNode } from '../nodes.ts';
import { payload, userErrors } from '../user-errors.ts';

type Run = (actor: Actor) => Promise<Outcome<Stored<Incident>>>;

/** Members get the incident, guests their own part of it. */
async function change(
  context: Context,
  args: { readonly idempotencyKey?: string | null },
  operation: string,
  run: Run,
) {
  const { idempotencyKey, ...input } = args;
  const done = await context.once(idempotencyKey, operation, input, run);
  if (!done.ok) {
    const errors = userErrors(done.refusals, context.locale);
    return { incident: null, part: null, errors };
  }
  return { ...shown(context, done.value), errors: [] };
}

function shown(
  context: Context,
  stored: Stored<Incident>,
): { readonly incident: IncidentNode | null; readonly part: PartNode | null } {
  const incident = nodeOf(stored);
  const view = viewOf(context.actor, stored.value);
  return {
    incident: view?.kind === 'WHOLE' ? incident : null,
    part: view?.kind === 'PART' ? { incident, partyId: view.partyId } : null,
  };
}

type Names =
  | 'promoteEvent'
  | 'addEventToIncident'
  | 'dismissEvent'
  | 'startDrill'
  | 'recordFacts'
  | 'recordAnswers'
  | 'addIncidentParty'
  | 'recordAffectedPart'
  | 'sharePart'
  | 'recordAwareness'
  | 'correctAwareness'
  | 'answerAwarenessCorrection'
  | 'deferAwareness'
  | 'assess'
  | 'giveAdvice'
  | 'decide'
  | 'confirmDecision'
  | 'recordFiling'
  | 'recordBulkFiling'
  | 'recordInformed'
  | 'promiseUpdate'
  | 'takeObligation'
  | 'addNote'
  | 'confirmContainment'
  | 'holdReview'
  | 'addAction'
  | 'completeAction'
  | 'closeIncident'
  | 'reopenIncident'
  | 'markChannelCompromised'
  | 'restrictIncident'
  | 'liftRestriction'
  | 'nameLaneReaders';

export const incidentMutations: Pick<MutationResolvers, Names> = {
  promoteEvent: (_, args, context) =>
    change(context, args, 'promoteEvent', (actor) => {
      const { input } = args;
      const given = {
        eventId: input.eventId,
        role: input.role,
        title: input.title ?? null,
        breach: input.breach ?? null,
        zone: input.zone ?? 'Europe/Amsterdam',
      };
      return context.useCases.promoteEvent(given, actor);
    }),
  addEventToIncident: (_, args, context) =>
    change(context, args, 'addEventToIncident', (actor) =>
      context.useCases.addEventToIncident(args, actor),
    ),
  dismissEvent: async (_, { eventId, reason, idempotencyKey }, context) => {
    const input = { eventId, reason };
    const done = await context.once(idempotencyKey, 'dismissEvent', input, (actor) =>
      context.useCases.dismissEvent(input, actor),
    );
    return payload(done, context.locale, 'event', nodeOf);
  },
  startDrill: (_, args, context) =>
    change(context, args, 'startDrill', (actor) =>
      context.useCases.startDrill({ title: args.title, zone: args.zone }, actor),
    ),
  recordFacts: (_, args, context) =>
    change(context, args, 'recordFacts', (actor) =>
      context.useCases.recordFacts(args.input, actor),
    ),
  recordAnswers: (_, args, context) =>
    change(context, args, 'recordAnswers', (actor) =>
      context.useCases.recordAnswers(args.input, actor),
    ),
  addIncidentParty: (_, args, context) =>
    change(context, args, 'addIncidentParty', (actor) =>
      context.useCases.addIncidentParty(
        { ...args.input, informedByPartyId: args.input.informedByPartyId ?? null },
        actor,
      ),
    ),
  restrictIncident: (_, args, context) =>
    change(context, args, 'restrictIncident', (actor) =>
      context.useCases.restrictIncident(args, actor),
    ),
  nameLaneReaders: (_, args, context) =>
    change(context, args, 'nameLaneReaders', (actor) =>
      context.useCases.nameLaneReaders(args, actor),
    ),
  liftRestriction: (_, args, context) =>
    change(context, args, 'liftRestriction', (actor) =>
      context.useCases.liftRestriction(args, actor),
    ),
  recordAffectedPart: (_, args, context) =>
    change(context, args, 'recordAffectedPart', (actor) => {
      const { input } = args;
      const given = {
        incidentId: input.incidentId,
        partyId: input.partyId,
        peopleMin: input.peopleMin ?? null,
        peopleMax: input.peopleMax ?? null,
        dataCategories: input.dataCategories ?? null,
        subjectGroups: input.subjectGroups ?? null,
        remark: input.remark ?? null,
        breach: input.breach,
      };
      return context.useCases.recordAffectedPart(given, actor);
    }),
  sharePart: (_, args, context) =>
    change(context, args, 'sharePart', (actor) => context.useCases.sharePart(args, actor)),
  recordAwareness: (_, args, context) =>
    change(context, args, 'recordAwareness', (actor) => {
      const { anchor, zone, ...input } = args.input;
      if (anchor === 'HIGH_RISK' || anchor === 'RECEIPT' || anchor === 'PROMISE') {
        const refusals = [{ code: 'ANCHOR_NOT_RECORDED', field: 'anchor' }];
        return Promise.resolve({ ok: false, refusals });
      }
      const given = { ...input, anchor: anchor ?? 'AWARE', zone: zone ?? null };
      return context.useCases.recordAwareness(given, actor);
    }),
  correctAwareness: (_, args, context) =>
    change(context, args, 'correctAwareness', (actor) =>
      context.useCases.correctAwareness({ ...args.input, zone: args.input.zone ?? null }, actor),
    ),
  answerAwarenessCorrection: (_, args, context) =>
    change(context, args, 'answerAwarenessCorrection', (actor) =>
      context.useCases.answerAwarenessCorrection(args, actor),
    ),
  deferAwareness: (_, args, context) =>
    change(context, args, 'deferAwareness', (actor) =>
      context.useCases.deferAwareness(args, actor),
    ),
  assess: (_, args, context) =>
    change(context, args, 'assess', (actor) => context.useCases.assess(args, actor)),
  giveAdvice: (_, args, context) =>
    change(context, args, 'giveAdvice', (actor) =>
      context.useCases.giveAdvice({ ...args.input, lane: args.input.lane ?? 'ALL' }, actor),
    ),
  decide: (_, args, context) =>
    change(context, args, 'decide', (actor) => {
      const { conditions, ...input } = args.input;
      const given = {
        ...input,
        regime: input.regime ?? null,
        exemption: input.exemption ?? null,
        conditions: conditions
          ? {
              measures: conditions.measures ?? null,
              measuresTakenAt: conditions.measuresTakenAt ?? null,
              effort: conditions.effort ?? null,
              publicCommunication: conditions.publicCommunication ?? null,
              financialUndertaking: conditions.financialUndertaking ?? false,
              interest: conditions.interest ?? null,
            }
          : null,
        departure: input.departure ?? null,
        differsBecause: input.differsBecause ?? null,
        onEarlierFacts: input.onEarlierFacts ?? false,
      };
      return context.useCases.decide(given, actor);
    }),
  confirmDecision: (_, args, context) =>
    change(context, args, 'confirmDecision', (actor) =>
      context.useCases.confirmDecision(args, actor),
    ),
  recordFiling: (_, args, context) =>
    change(context, args, 'recordFiling', (actor) => {
      const { input } = args;
      const given = {
        incidentId: input.incidentId,
        obligationId: input.obligationId,
        stageId: input.stageId ?? null,
        kind: input.kind ?? 'NEW',
        complete: input.complete,
        number: input.number ?? null,
        firstNumber: input.firstNumber ?? null,
        withdrawalReason: input.withdrawalReason ?? null,
        filedAt: input.filedAt ?? null,
        receipt: input.receipt ?? null,
        content: input.content ?? null,
        latenessReason: input.latenessReason ?? null,
        latenessText: input.latenessText ?? null,
      };
      return context.useCases.recordFiling(given, actor);
    }),
  recordBulkFiling: async (_, { input, idempotencyKey }, context) => {
    const given = {
      targets: input.targets.map((target) => ({
        ...target,
        latenessReason: target.latenessReason ?? null,
        latenessText: target.latenessText ?? null,
      })),
      kind: input.kind ?? 'NEW',
      complete: input.complete,
      number: input.number,
      withdrawalReason: input.withdrawalReason ?? null,
      filedAt: input.filedAt ?? null,
      receipt: input.receipt ?? null,
      content: input.content ?? null,
    };
    const done = await context.once(idempotencyKey, 'recordBulkFiling', input, (actor) =>
      context.useCases.recordBulkFiling(given, actor),
    );
    if (!done.ok) {
      const errors = userErrors(done.refusals, context.locale);
      return { incidents: null, parts: null, errors };
    }
    const nodes = done.value.map((stored) => shown(context, stored));
    return {
      incidents: nodes.flatMap(({ incident }) => incident ?? []),
      parts: nodes.flatMap(({ part }) => part ?? []),
      errors: [],
    };
  },
  recordInformed: (_, args, context) =>
    change(context, args, 'recordInformed', (actor) => {
      const { latenessReason, at, ...input } = args.input;
      const given = { ...input, at: at, latenessReason: latenessReason ?? null };
      return context.useCases.recordInformed(given, actor);
    }),
  promiseUpdate: (_, args, context) =>
    change(context, args, 'promiseUpdate', (actor) =>
      context.useCases.promiseUpdate({ ...args, dueAt: args.dueAt }, actor),
    ),
  takeObligation: (_, args, context) =>
    change(context, args, 'takeObligation', (actor) =>
      context.useCases.takeObligation(args, actor),
    ),
  addNote: (_, args, context) =>
    change(context, args, 'addNote', (actor) =>
      context.useCases.addNote({ ...args, at: args.at ?? null, lane: args.lane ?? 'ALL' }, actor),
    ),
  confirmContainment: (_, args, context) =>
    change(context, args, 'confirmContainment', (actor) =>
      context.useCases.confirmContainment(args, actor),
    ),
  holdReview: (_, args, context) =>
    change(context, args, 'holdReview', (actor) => context.useCases.holdReview(args, actor)),
  addAction: (_, args, context) =>
    change(context, args, 'addAction', (actor) => context.useCases.addAction(args, actor)),
  completeAction: (_, args, context) =>
    change(context, args, 'completeAction', (actor) =>
      context.useCases.completeAction(args, actor),
    ),
  closeIncident: (_, args, context) =>
    change(context, args, 'closeIncident', (actor) => context.useCases.closeIncident(args, actor)),
  reopenIncident: (_, args, context) =>
    change(context, args, 'reopenIncident', (actor) =>
      context.useCases.reopenIncident(args, actor),
    ),
  markChannelCompromised: (_, args, context) =>
    change(context, args, 'markChannelCompromised', (actor) =>
      context.useCases.markChannelCompromised(args, actor),
    ),
};
