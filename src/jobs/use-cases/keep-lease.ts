import type { Instant } from '../../shared/instant.ts';
import type { Stored } from '../../store/collection.ts';
import { hasTimeLeft, newLease, releasedLease, takenLease, type Lease } from '../lease.ts';
import type { KeptLease, LeasePorts } from './ports.ts';

/** One per process and name. Asks the store only when too little of the lease is left. */
export function keepLease(ports: LeasePorts, name: string): KeptLease {
  const token = ports.newToken();
  let held: Lease | undefined;

  const take = async (now: Instant): Promise<Lease | undefined> => {
    const stored = await ports.leases.get(name);
    if (!stored) {
      const value = newLease({ token, now });
      return (await ports.leases.insert({ id: name, value })) === 'inserted' ? value : undefined;
    }
    return replace(stored, takenLease(stored.value, { token, now }));
  };

  const replace = async (
    stored: Stored<Lease>,
    value: Lease | undefined,
  ): Promise<Lease | undefined> => {
    if (!value) return undefined;
    const { version } = stored;
    const changeId = ports.newToken();
    const result = await ports.leases.replace({ id: name, version, value, changeId });
    return result === 'replaced' ? value : undefined;
  };

  return {
    async hold() {
      const now = ports.now();
      if (held && hasTimeLeft(held, now)) return true;
      held = await take(now);
      return held !== undefined;
    },
    async release() {
      held = undefined;
      const stored = await ports.leases.get(name);
      if (stored) await replace(stored, releasedLease(stored.value, { token, now: ports.now() }));
    },
  };
}
