import type { JobPayload } from '../../jobs/job.ts';
import type { Stored } from '../../store/collection.ts';
import { textIn } from '../escalation-jobs.ts';
import { noSteps } from '../escalation-policy.ts';
import type { Escalation } from '../escalation.ts';
import type { Paging } from '../paging.ts';
import type { WatchedStage } from '../watched-stage.ts';
import type { EscalationPorts } from './ports.ts';

type StageKey = Pick<WatchedStage, 'incidentId' | 'obligationId' | 'stageId'>;

/** Undefined when the incident asks nothing of the kind any more. */
export async function loadStage(
  ports: Pick<EscalationPorts, 'loadStages'>,
  { incidentId, obligationId, stageId }: StageKey,
): Promise<WatchedStage | undefined> {
  const stages = await ports.loadStages(incidentId);
  return stages.find((it) => it.obligationId === obligationId && it.stageId === stageId);
}

export function stageKeyIn(payload: JobPayload): StageKey {
  return {
    incidentId: textIn(payload, 'incidentId'),
    obligationId: textIn(payload, 'obligationId'),
    stageId: textIn(payload, 'stageId'),
  };
}

export async function loadPaging(
  ports: Pick<EscalationPorts, 'changes' | 'policies' | 'compromisedChannels'>,
  { id, incidentId, partyId }: { id: string; incidentId: string; partyId: string },
): Promise<Paging> {
  const policy = await ports.policies.get(partyId);
  const compromised = await ports.compromisedChannels(incidentId);
  return { id, plan: policy?.value ?? noSteps, compromised, now: ports.changes.now() };
}

export async function loadEscalation(
  ports: Pick<EscalationPorts, 'escalations'>,
  payload: JobPayload,
): Promise<Stored<Escalation>> {
  const id = textIn(payload, 'escalationId');
  const stored = await ports.escalations.get(id);
  if (!stored) throw new Error(`escalation ${id} is gone`);
  return stored;
}
