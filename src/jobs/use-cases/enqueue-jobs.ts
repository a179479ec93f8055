import { pageItemsMax } from '../../store/collection.ts';
import { dueJob, type NewJob } from '../job.ts';
import type { JobPorts } from './ports.ts';

/** Inserts what is not there yet. Answers how many are new. */
export const enqueueJobs =
  (ports: Omit<JobPorts, 'newToken'>) =>
  async (newJobs: readonly NewJob[]): Promise<number> => {
    const now = ports.now();
    const byId = new Map(newJobs.map((job) => [job.id, job]));
    const documents = [...byId.values()].map((job) => ({ id: job.id, value: dueJob(job, now) }));
    let inserted = 0;
    for (let start = 0; start < documents.length; start += pageItemsMax) {
      const results = await ports.jobs.insertMany(documents.slice(start, start + pageItemsMax));
      inserted += [...results.values()].filter((result) => result === 'inserted').length;
    }
    if (inserted > 0 && newJobs.some((job) => job.dueAt <= now)) ports.wakeJobs();
    return inserted;
  };
