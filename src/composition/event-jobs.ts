import type { CheckpointReason } from '../audit-log/checkpoint.ts';
import { jobsAfter } from '../campaigns/campaign-jobs.ts';
import { escalationJobs } from '../escalation/escalation-jobs.ts';
import { accountJobs } from '../identity/account-jobs.ts';
import { jobId, type JobPayload, type NewJob } from '../jobs/job.ts';
import type { ChangeEvent } from '../store/change-event.ts';
import { webhookEventTypeOf } from '../webhooks/webhook-event.ts';
import { reporterJobKinds } from './reporter-jobs.ts';

/** Statutory steps are fixed by a signed head of the log. */
const checkpointAfter: Readonly<Record<string, CheckpointReason>> = {
  AWARENESS_RECORDED: 'AWARE',
  AWARENESS_CORRECTED_EARLIER: 'AWARE',
  AWARENESS_CORRECTED_LATER: 'AWARE',
  ASSESSED: 'ASSESSED',
  DECIDED_TO_TELL: 'DECIDED',
  DECIDED_NOT_TO_TELL: 'DECIDED',
  FILING_RECORDED: 'FILED',
  INFORMED_RECORDED: 'INFORMED',
  CAMPAIGN_FINISHED: 'INFORMED',
  INCIDENT_CLOSED: 'CLOSED',
};

/** After these, everybody may have been told. */
const campaignAdvanced = new Set(['CAMPAIGN_FINISHED', 'BATCH_TALLIED', 'LETTERS_POSTED']);

/** What follows from an event. Pure: the same event gives the same ids. */
export function eventJobs(event: ChangeEvent): readonly NewJob[] {
  const follow = (kind: string, payload: JobPayload, ...more: readonly string[]): NewJob => ({
    id: jobId(kind, event.id, ...more),
    kind,
    dueAt: event.at,
    payload,
    subjectIds: event.incidentId === undefined ? [] : [event.incidentId],
  });
  const jobs: NewJob[] = [];
  const reason = checkpointAfter[event.type];
  if (reason) jobs.push(follow('checkpoint', { reason }));
  if (event.type === 'CHECKPOINT_SIGNED')
    jobs.push(follow('mail-checkpoint', { id: event.subject.id }));
  for (const { kind, ...payload } of jobsAfter(event)) {
    jobs.push(follow(kind, { ...payload }, String('batch' in payload ? payload.batch : '')));
  }
  if (event.type === 'REPORTER_ANSWERED') {
    const { messageId = null } = event.data;
    jobs.push(follow(reporterJobKinds.tell, { eventId: event.subject.id, messageId }));
  }
  jobs.push(...escalationJobs(event));
  jobs.push(...accountJobs(event).map(({ kind, payload }) => follow(kind, payload)));
  const told = webhookEventTypeOf(event);
  if (told) {
    const { id: eventId, at, subject } = event;
    const about = { incidentId: event.incidentId ?? null, subjectId: subject.id };
    jobs.push(follow('tell-webhooks', { eventId, type: told, at, ...about }));
  }
  if (event.type === 'WEBHOOK_DISABLED' && event.data.because !== 'BY_HAND') {
    const webhookId = event.subject.id;
    jobs.push(follow('mail-webhook-disabled', { webhookId, eventId: event.id }));
  }
  const { incidentId } = event;
  if (incidentId === undefined) return jobs;
  const alone = event.type === 'NOTICE_APPROVED' && event.data.approval === 'ONE_SIGNATURE';
  if (alone || event.type === 'ONE_SIGNATURE_REVIEWED') {
    jobs.push(follow('follow-signature', { incidentId, noticeId: event.subject.id }));
  }
  if (event.type === 'CONTROLLER_INFORMED') {
    const { partyId, reachedAt, campaignId, proof } = event.data;
    jobs.push(
      follow('record-receipt', {
        incidentId,
        partyId: partyId ?? null,
        receivedAt: reachedAt ?? null,
        ref: campaignId ?? null,
        proof: proof ?? null,
      }),
    );
  }
  if (campaignAdvanced.has(event.type)) {
    jobs.push(follow('individuals-told', { incidentId, campaignId: event.subject.id }));
  }
  return jobs;
}
