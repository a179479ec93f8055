import { pageItemsMax } from '../../store/collection.ts';
import { everyJob, jobLeaseVoided } from '../job.ts';
import type { JobPorts, LeasePorts } from './ports.ts';

/**
 * Only for a store that one process holds, before any worker starts: every lease in it is of a process
 * that is gone, so nothing need wait for its end. Answers how many jobs were due again at once.
 */
export const voidLeases =
  (ports: JobPorts & LeasePorts) =>
  async (leaseNames: readonly string[]): Promise<number> => {
    for (const name of leaseNames) await freeLease(ports, name);
    let count = 0;
    for (;;) {
      const now = ports.now();
      const voided = await ports.jobs.claimMany({
        index: 'claimed',
        equals: everyJob,
        limit: pageItemsMax,
        claim: (job) => jobLeaseVoided(job, now),
        changeId: ports.newToken(),
      });
      if (voided.length === 0) return count;
      count += voided.length;
    }
  };

async function freeLease(ports: LeasePorts, name: string): Promise<void> {
  const stored = await ports.leases.get(name);
  if (!stored || stored.value.token === null) return;
  const { id, version } = stored;
  const value = { token: null, until: ports.now() };
  await ports.leases.replace({ id, version, value, changeId: ports.newToken() });
}
