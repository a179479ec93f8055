import type { SettledMessages } from '../channels/use-cases/ports.ts';
import { jobId, type NewJob } from '../jobs/job.ts';
import { enqueueJobs } from '../jobs/use-cases/enqueue-jobs.ts';
import type { JobPorts } from '../jobs/use-cases/ports.ts';

/**
 * Has the batches counted whose messages changed. A count that was asked for and has not begun yet will
 * see this change as well, so it is asked for once; and it begins with the next beat, not at once: a
 * batch is then counted twice a second at most, however many of its messages settle meanwhile.
 */
export function askForTally(
  ports: Omit<JobPorts, 'wakeJobs'>,
): (settled: readonly SettledMessages[]) => Promise<void> {
  const enqueue = enqueueJobs({ ...ports, wakeJobs: () => undefined });
  const lastAsked = new Map<string, string>();

  const jobFor = async (of: SettledMessages, batchId: string): Promise<readonly NewJob[]> => {
    const last = lastAsked.get(batchId);
    if (last !== undefined && (await ports.jobs.get(last))?.value.state === 'due') return [];
    const id = jobId('tally-campaign', of.ownerId, batchId, ports.newToken());
    lastAsked.set(batchId, id);
    const payload = { campaignId: of.ownerId, batchIds: [batchId] };
    const subjectIds = [of.incidentId];
    return [{ id, kind: 'tally-campaign', dueAt: ports.now(), payload, subjectIds }];
  };

  return async (settled) => {
    const notices = settled.filter((it) => it.purpose === 'NOTICE');
    const jobs = await Promise.all(
      notices.flatMap((of) => of.batchIds.map((batchId) => jobFor(of, batchId))),
    );
    await enqueue(jobs.flat());
  };
}
