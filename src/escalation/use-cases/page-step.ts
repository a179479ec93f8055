import type { JobHandler } from '../../jobs/use-cases/ports.ts';
import { countIn } from '../escalation-jobs.ts';
import { pageStep as decide, stepKey } from '../paging.ts';
import { isAlarming } from '../watched-stage.ts';
import { loadEscalation, loadPaging, loadStage } from './load-paging.ts';
import type { EscalationPorts } from './ports.ts';
import { queuePages } from './queue-page.ts';
import { saveEscalation } from './save-escalation.ts';

/** The job `escalation-step`: nobody took it in time, so the next step is woken. */
export const pageStep =
  (ports: EscalationPorts): JobHandler =>
  async ({ payload }) => {
    const { id, value } = await loadEscalation(ports, payload);
    const stage = await loadStage(ports, value);
    if (!isAlarming(stage)) return [];
    const place = { round: countIn(payload, 'round'), ordinal: countIn(payload, 'ordinal') };
    const paging = await loadPaging(ports, { ...value, id });
    const stored = await saveEscalation(ports, id, (escalation) =>
      decide(escalation, { ...paging, ...place }),
    );
    await queuePages(ports, { stored, stage, paging }, [stepKey(place.round, place.ordinal)]);
    return [];
  };
