import { checkpointMail } from '../audit-log/checkpoint-mail.ts';
import type { CheckpointReason } from '../audit-log/checkpoint.ts';
import { signCheckpoint } from '../audit-log/use-cases/sign-checkpoint.ts';
import { everybodyToldAt } from '../campaigns/campaign-progress.ts';
import { queueBatch } from '../campaigns/use-cases/queue-batch.ts';
import { tallyCampaign } from '../campaigns/use-cases/tally-campaign.ts';
import {
  envelopeContext,
  messageId,
  queuedMessage,
  type EmailEnvelope,
} from '../channels/message.ts';
import { cancelMessages } from '../channels/use-cases/cancel-messages.ts';
import { countIn, escalationJobKinds, momentIn, textIn } from '../escalation/escalation-jobs.ts';
import { checkWakeUps } from '../escalation/use-cases/check-wake-ups.ts';
import { endQuiet } from '../escalation/use-cases/end-quiet.ts';
import { pageStep } from '../escalation/use-cases/page-step.ts';
import { planWakeUps } from '../escalation/use-cases/plan-wake-ups.ts';
import type { EscalationPorts } from '../escalation/use-cases/ports.ts';
import { raiseAlarm } from '../escalation/use-cases/raise-alarm.ts';
import { resolveEscalation } from '../escalation/use-cases/resolve-escalation.ts';
import { systemActor } from '../identity/actor.ts';
import { followSignature } from '../incidents/use-cases/follow-signature.ts';
import { recordIndividualsTold, recordReceipt } from '../incidents/use-cases/record-receipt.ts';
import { jobId, type NewJob } from '../jobs/job.ts';
import type { JobHandler } from '../jobs/use-cases/ports.ts';
import { addMs, dayMs, type Instant } from '../shared/instant.ts';
import type { Outcome } from '../shared/outcome.ts';
import { tellWebhooks } from '../webhooks/use-cases/tell-webhooks.ts';
import { accountJobHandlers } from './account-job-handlers.ts';
import { inTurn } from './in-turn.ts';
import type { ProductPorts } from './ports.ts';
import type { ProductParts } from './product-parts.ts';
import { eventToTell, mailWebhookDisabled, type WebhookProductPorts } from './webhook-ports.ts';
import { reporterJobHandlers } from './reporter-jobs.ts';

const installation = { incidentId: 'installation', partyId: 'installation' };

interface JobParts {
  readonly escalation: EscalationPorts;
  readonly webhooks: WebhookProductPorts;
}

/** What each kind of job does; each bears repeating. */
export function jobHandlers(
  parts: ProductParts,
  ports: ProductPorts,
  { escalation, webhooks }: JobParts,
  wakeDelivery: () => void,
): ReadonlyMap<string, JobHandler> {
  const none: readonly NewJob[] = [];
  const sign = async (reason: CheckpointReason): Promise<void> => {
    done(await signCheckpoint(ports.checkpoints, systemActor, reason));
  };
  const countInTurn = inTurn();
  const { plan, wake, check, step, unquiet, resolve } = escalationJobKinds;
  return new Map<string, JobHandler>([
    [plan, planWakeUps(escalation)],
    [wake, raiseAlarm(escalation)],
    [check, checkWakeUps(escalation)],
    [step, pageStep(escalation)],
    [unquiet, endQuiet(escalation)],
    [resolve, resolveEscalation(escalation)],
    [
      'checkpoint',
      async ({ payload }) => {
        await sign(textIn(payload, 'reason') as CheckpointReason);
        return none;
      },
    ],
    [
      'daily-checkpoint',
      async ({ dueAt }) => {
        await sign('DAILY');
        return [dailyCheckpoint(addMs(dueAt, dayMs))];
      },
    ],
    [
      'mail-checkpoint',
      async ({ payload }) => {
        await mailCheckpoint(parts, ports, textIn(payload, 'id'));
        wakeDelivery();
        return none;
      },
    ],
    [
      'campaign-batch',
      async ({ payload }) => {
        const batch = countIn(payload, 'batch');
        await queueBatch(ports.campaigns)({ campaignId: textIn(payload, 'campaignId'), batch });
        return none;
      },
    ],
    [
      'tally-campaign',
      async ({ payload }) => {
        const { batchIds } = payload;
        const campaignId = textIn(payload, 'campaignId');
        const batches = Array.isArray(batchIds) ? { batchIds: batchIds.map(String) } : {};
        await countInTurn(campaignId, () =>
          tallyCampaign(ports.campaigns)({ campaignId, ...batches }),
        );
        return none;
      },
    ],
    [
      'cancel-campaign-messages',
      async ({ payload }) => {
        const ownerId = textIn(payload, 'campaignId');
        await cancelMessages(ports.settling)({
          ownerId,
          addresseeIds: null,
          code: 'CAMPAIGN_CANCELLED',
        });
        return none;
      },
    ],
    [
      'record-receipt',
      async ({ payload }) => {
        const campaign = await ports.collections.campaigns.get(textIn(payload, 'ref'));
        const receipt = {
          incidentId: textIn(payload, 'incidentId'),
          partyId: textIn(payload, 'partyId'),
          receivedAt: momentIn(payload, 'receivedAt'),
          ref: textIn(payload, 'ref'),
          proof: textIn(payload, 'proof'),
          plannedAt: campaign?.value.plannedAt ?? null,
        };
        done(await recordReceipt(ports.incidents)(receipt));
        return none;
      },
    ],
    [
      'follow-signature',
      async ({ payload }) => {
        await followSignatures(ports, textIn(payload, 'noticeId'));
        return none;
      },
    ],
    ...reporterJobHandlers(parts, ports, wakeDelivery),
    ...accountJobHandlers(parts, ports, wakeDelivery),
    [
      'tell-webhooks',
      async ({ payload }) => {
        await tellWebhooks(webhooks)(eventToTell(payload));
        return none;
      },
    ],
    [
      'mail-webhook-disabled',
      async ({ payload }) => {
        const webhookId = textIn(payload, 'webhookId');
        await mailWebhookDisabled(parts, ports, {
          webhookId,
          occasion: textIn(payload, 'eventId'),
        });
        wakeDelivery();
        return none;
      },
    ],
    [
      'individuals-told',
      async ({ payload }) => {
        await individualsTold(ports, textIn(payload, 'campaignId'));
        return none;
      },
    ],
  ]);
}

/** One a day from the first start on, so that quiet days are fixed as well. */
export function dailyCheckpoint(dueAt: Instant): NewJob {
  const day = dueAt.slice(0, 10);
  return {
    id: jobId('daily-checkpoint', day),
    kind: 'daily-checkpoint',
    dueAt,
    payload: {},
    subjectIds: [],
  };
}

async function individualsTold(ports: ProductPorts, campaignId: string): Promise<void> {
  const campaign = (await ports.collections.campaigns.get(campaignId))?.value;
  if (campaign?.audience !== 'INDIVIDUALS') return;
  const at = everybodyToldAt(campaign);
  if (at === null) return;
  const { incidentId, onBehalfOf: partyId } = campaign;
  done(await recordIndividualsTold(ports.incidents)({ incidentId, partyId, at, ref: campaignId }));
}

/** Every single signature under a notice, and whether a second person looked at it. */
async function followSignatures(ports: ProductPorts, noticeId: string): Promise<void> {
  const notice = (await ports.collections.notices.get(noticeId))?.value;
  if (!notice) throw new Error(`notice ${noticeId} is missing`);
  const { incidentId, onBehalfOf: partyId, approval, pastApprovals } = notice;
  for (const signed of [...pastApprovals, approval]) {
    if (signed?.kind !== 'ONE_SIGNATURE' || signed.reviewDueAt === null) continue;
    const { at: signedAt, reviewDueAt, review } = signed;
    const signature = { noticeId, partyId, signedAt, reviewDueAt };
    const follow = followSignature(ports.incidents);
    done(await follow({ incidentId, signature, reviewedAt: null }));
    if (review !== null) {
      done(await follow({ incidentId, signature, reviewedAt: review.at }));
    }
  }
}

/** A signed head leaves the house: whoever keeps the mail can show later that nothing was rewritten. */
async function mailCheckpoint(parts: ProductParts, ports: ProductPorts, id: string): Promise<void> {
  const checkpoint = (await ports.collections.checkpoints.get(id))?.value;
  if (!checkpoint) throw new Error(`checkpoint ${id} is missing`);
  const now = parts.now();
  for (const to of parts.checkpointMail) {
    const mail = checkpointMail(checkpoint, ports.signer.key, 'nl');
    const addresseeId = ports.tag(to).slice(0, 32);
    const rowId = messageId({
      ownerId: id,
      addresseeId,
      channelKind: 'EMAIL',
      occasion: 'checkpoint',
    });
    const envelope: EmailEnvelope = {
      kind: 'EMAIL',
      to,
      subject: mail.subject,
      text: mail.text,
      html: null,
      replyTo: null,
    };
    const row = queuedMessage({
      ...installation,
      id: rowId,
      purpose: 'CHECKPOINT',
      ownerId: id,
      batchId: id,
      addresseeId,
      channelKind: 'EMAIL',
      sealedEnvelope: await ports.vault.seal(
        installation,
        JSON.stringify(envelope),
        envelopeContext(rowId),
      ),
      lookupTag: await ports.vault.lookupTag(installation, to),
      drill: false,
      notBefore: now,
      queuedAt: now,
    });
    await ports.collections.messages.insert({ id: rowId, value: row });
  }
}

/** A refusal inside a job is a fault: nobody is there to read it. */
function done(outcome: Outcome<unknown>): void {
  if (!outcome.ok) throw new Error(outcome.refusals.map((it) => it.code).join(', '));
}
