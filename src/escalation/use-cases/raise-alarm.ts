import { overdueAlarmAfter } from '../../clocks/thresholds.ts';
import type { JobHandler } from '../../jobs/use-cases/ports.ts';
import { escalationId } from '../escalation.ts';
import { checkJob, momentIn, textIn, wakeUpJob } from '../escalation-jobs.ts';
import { alarmKey, raiseAlarm as decide } from '../paging.ts';
import { isAlarming, isOutrun, momentOf } from '../watched-stage.ts';
import { loadPaging, loadStage, stageKeyIn } from './load-paging.ts';
import { missingWakeUps } from './missing-wake-ups.ts';
import type { EscalationPorts } from './ports.ts';
import { queuePages } from './queue-page.ts';
import { saveForStage } from './save-escalation.ts';

/**
 * The job `deadline-wake`. The moment it was set for is compared with the clock as computed now (rule 2):
 * one that the clock no longer asks for wakes nobody, and when the store misses one that the clock asks
 * for, a check follows. An overdue stage is given its next alarm until it is told or decided (rule 6).
 */
export const raiseAlarm =
  (ports: EscalationPorts): JobHandler =>
  async ({ id, payload }) => {
    const stage = await loadStage(ports, stageKeyIn(payload));
    if (!isAlarming(stage)) return [];
    const alarm = { id: textIn(payload, 'threshold'), at: momentIn(payload, 'at') };
    const now = ports.changes.now();
    const asked = momentOf(stage, alarm.id) === alarm.at;
    const next =
      asked && now >= stage.dueAt ? [wakeUpJob(stage, overdueAlarmAfter(stage.dueAt, now))] : [];
    const missing = await missingWakeUps(ports, stage, next);
    const following = missing.length > 0 ? [...next, checkJob(stage, id, now)] : next;
    if (!asked) return following;
    const paging = await loadPaging(ports, { ...stage, id: escalationId(stage) });
    const outrun = isOutrun(stage, alarm, now);
    const stored = await saveForStage(ports, stage, (escalation) =>
      decide(escalation, { ...paging, stage, alarm, outrun }),
    );
    await queuePages(ports, { stored, stage, paging }, [alarmKey(alarm)]);
    return following;
  };
