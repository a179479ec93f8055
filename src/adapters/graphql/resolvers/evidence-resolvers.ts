import { recordedActions, type RecordedAction } from '../../../evidence/custody.ts';
import { isPrivileged, type EvidenceItem } from '../../../evidence/evidence-item.ts';
import type { Actor } from '../../../identity/actor.ts';
import { refuse, type Outcome } from '../../../shared/outcome.ts';
import type { Stored } from '../../../store/collection.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers, Resolvers } from '../generated/resolvers.ts';
import { userErrors } from '../user-errors.ts';

async function change(
  context: Context,
  args: { readonly idempotencyKey?: string | null },
  operation: string,
  run: (actor: Actor) => Promise<Outcome<Stored<EvidenceItem>>>,
) {
  const { idempotencyKey, ...input } = args;
  const done = await context.once(idempotencyKey, operation, input, run);
  return done.ok
    ? { evidence: await context.reads.evidenceItem(done.value), errors: [] }
    : { evidence: null, errors: userErrors(done.refusals, context.locale) };
}

export const evidenceMutations: Pick<MutationResolvers, 'recordCustody' | 'verifyEvidence'> = {
  recordCustody: (_, args, context) =>
    change(context, args, 'recordCustody', (actor) => {
      const { evidenceId, action, reason, at, from, to, place } = args.input;
      if (!isRecordedAction(action)) {
        const params = { actions: recordedActions.join(', ') };
        return Promise.resolve(
          refuse({ code: 'CUSTODY_ACTION_NOT_KNOWN', field: 'action', params }),
        );
      }
      return context.useCases.recordCustody(actor, {
        evidenceId,
        action,
        reason,
        from: from ?? null,
        to: to ?? null,
        place: place ?? null,
        ...(at ? { at } : {}),
      });
    }),
  verifyEvidence: (_, args, context) =>
    change(context, args, 'verifyEvidence', (actor) =>
      context.useCases.verifyEvidence(actor, args.evidenceId),
    ),
};

function isRecordedAction(action: string): action is RecordedAction {
  return (recordedActions as readonly string[]).includes(action);
}

export const evidenceTypes: Pick<Resolvers, 'EvidenceItem' | 'CustodyEvent'> = {
  EvidenceItem: {
    incidentId: ({ item }) => item.incidentId,
    title: ({ details }) => details?.title ?? '',
    kind: ({ item }) => item.kind,
    fileName: ({ details }) => details?.fileName ?? null,
    size: ({ item }) => item.bytes,
    sha256: ({ item }) => item.sha256,
    mediaType: ({ item }) => item.mediaType,
    source: ({ details }) => details?.source ?? null,
    collectedAt: ({ item }) => item.collectedAt,
    collectedBy: ({ item }) => item.collectedBy,
    lane: ({ item }) => (isPrivileged(item) ? 'COUNSEL_ONLY' : 'ALL'),
    state: ({ item }) => item.state,
    verifiedAt: ({ item }) => item.verifiedAt,
    custody: ({ custody }) => custody,
  },
  CustodyEvent: {
    sequence: ({ event }) => event.sequence,
    action: ({ event }) => event.action,
    from: ({ details }) => details?.from ?? null,
    to: ({ details }) => details?.to ?? null,
    reason: ({ details }) => details?.reason ?? null,
    place: ({ details }) => details?.place ?? null,
    at: ({ event }) => event.at,
    by: ({ event }) => event.by,
  },
};
