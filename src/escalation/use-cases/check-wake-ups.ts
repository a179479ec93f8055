import type { JobHandler } from '../../jobs/use-cases/ports.ts';
import { escalationId } from '../escalation.ts';
import { wakeUpJob } from '../escalation-jobs.ts';
import { differenceKey, raiseDifference } from '../paging.ts';
import { isAlarming } from '../watched-stage.ts';
import { loadPaging, loadStage, stageKeyIn } from './load-paging.ts';
import { missingWakeUps } from './missing-wake-ups.ts';
import type { EscalationPorts } from './ports.ts';
import { queuePages } from './queue-page.ts';
import { saveForStage } from './save-escalation.ts';

/** The job `deadline-check`: a wake-up that is still missing is an alarm (rule 2), and is set. */
export const checkWakeUps =
  (ports: EscalationPorts): JobHandler =>
  async ({ id, payload }) => {
    const stage = await loadStage(ports, stageKeyIn(payload));
    if (!isAlarming(stage)) return [];
    const missing = await missingWakeUps(ports, stage, []);
    if (missing.length === 0) return [];
    const paging = await loadPaging(ports, { ...stage, id: escalationId(stage) });
    const stored = await saveForStage(ports, stage, (escalation) =>
      raiseDifference(escalation, { ...paging, stage, missing, checkId: id }),
    );
    await queuePages(ports, { stored, stage, paging }, [differenceKey(id)]);
    return missing.map((alarm) => wakeUpJob(stage, alarm));
  };
