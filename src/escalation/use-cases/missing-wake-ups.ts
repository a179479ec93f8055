import type { AlarmMoment } from '../../clocks/thresholds.ts';
import type { NewJob } from '../../jobs/job.ts';
import { wakeUpJob } from '../escalation-jobs.ts';
import { wakeUpsOf, type WatchedStage } from '../watched-stage.ts';
import type { EscalationPorts } from './ports.ts';

/** Wake-ups to come that the clock asks for and that are neither stored nor about to be. */
export async function missingWakeUps(
  ports: Pick<EscalationPorts, 'changes' | 'jobs'>,
  stage: WatchedStage,
  planned: readonly NewJob[],
): Promise<readonly AlarmMoment[]> {
  const now = ports.changes.now();
  const plannedIds = new Set(planned.map((job) => job.id));
  const asked = wakeUpsOf(stage, now)
    .filter(({ at }) => at > now)
    .map((alarm) => ({ alarm, id: wakeUpJob(stage, alarm).id }))
    .filter(({ id }) => !plannedIds.has(id));
  if (asked.length === 0) return [];
  const stored = await ports.jobs.getMany(asked.map(({ id }) => id));
  return asked.filter((_, at) => stored[at] === undefined).map(({ alarm }) => alarm);
}
