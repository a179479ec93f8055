import type { JobHandler } from '../../jobs/use-cases/ports.ts';
import { momentIn } from '../escalation-jobs.ts';
import { alarmKey, endQuiet as decide, quietEndKey } from '../paging.ts';
import { isAlarming } from '../watched-stage.ts';
import { loadEscalation, loadPaging, loadStage } from './load-paging.ts';
import type { EscalationPorts } from './ports.ts';
import { queuePages } from './queue-page.ts';
import { saveEscalation } from './save-escalation.ts';

/** The job `escalation-unquiet`: the promised moment has come. */
export const endQuiet =
  (ports: EscalationPorts): JobHandler =>
  async ({ payload }) => {
    const { id, value } = await loadEscalation(ports, payload);
    const stage = await loadStage(ports, value);
    if (!isAlarming(stage)) return [];
    const quietUntil = momentIn(payload, 'quietUntil');
    const paging = await loadPaging(ports, { ...value, id });
    const stored = await saveEscalation(ports, id, (escalation) =>
      decide(escalation, { ...paging, quietUntil, stage }),
    );
    const due = alarmKey({ id: 'DUE', at: stage.dueAt });
    await queuePages(ports, { stored, stage, paging }, [quietEndKey(quietUntil), due]);
    return [];
  };
