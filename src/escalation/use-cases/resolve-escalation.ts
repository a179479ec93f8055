import type { JobHandler } from '../../jobs/use-cases/ports.ts';
import { resolveEscalation as decide } from '../escalation.ts';
import { isAlarming } from '../watched-stage.ts';
import { loadEscalation, loadStage } from './load-paging.ts';
import type { EscalationPorts } from './ports.ts';
import { saveEscalation } from './save-escalation.ts';

/** The job `escalation-resolve`: the stage is told, decided or gone, as far as the clock says so now. */
export const resolveEscalation =
  (ports: Pick<EscalationPorts, 'changes' | 'escalations' | 'loadStages'>): JobHandler =>
  async ({ payload }) => {
    const { id, value } = await loadEscalation(ports, payload);
    if (isAlarming(await loadStage(ports, value))) return [];
    await saveEscalation(ports, id, (escalation) => decide(escalation, id));
    return [];
  };
