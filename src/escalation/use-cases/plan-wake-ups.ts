import type { JobHandler } from '../../jobs/use-cases/ports.ts';
import { resolveJob, textIn, wakeUpJob } from '../escalation-jobs.ts';
import { escalationId } from '../escalation.ts';
import { isAlarming, wakeUpsOf } from '../watched-stage.ts';
import type { EscalationPorts } from './ports.ts';
import { openEscalations } from './save-escalation.ts';

/** The job `deadline-plan`: brings wake-ups and escalations in line with the clocks as they are now. */
export const planWakeUps =
  (ports: Pick<EscalationPorts, 'changes' | 'escalations' | 'loadStages'>): JobHandler =>
  async ({ id, payload }) => {
    const incidentId = textIn(payload, 'incidentId');
    const now = ports.changes.now();
    const stages = await ports.loadStages(incidentId);
    const wakeUps = stages.flatMap((stage) =>
      wakeUpsOf(stage, now).map((alarm) => wakeUpJob(stage, alarm)),
    );
    const alarming = new Set(stages.filter(isAlarming).map(escalationId));
    const settled = (await openEscalations(ports, incidentId))
      .filter((escalation) => !alarming.has(escalation.id))
      .map((escalation) => resolveJob(escalation.id, id, now));
    return [...wakeUps, ...settled];
  };
