import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { pageItemsMax } from '../../store/collection.ts';
import type { Actor } from '../actor.ts';
import { administers } from '../account-state.ts';
import { isManagedBy } from '../user.ts';
import type { AccountPorts } from './account-ports.ts';

/**
 * Runs what may take an administrator away, one at a time for each organisation, and only while another one
 * is left. Who asks is looked up anew: two who demote each other at once do not both succeed.
 */
export async function stillAdministered<T>(
  ports: Pick<AccountPorts, 'users' | 'inTurn'>,
  { userId, by }: { readonly userId: string; readonly by: Actor },
  run: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const known = await ports.users.get(userId);
  if (!known || !isManagedBy(known.value, by)) return refuse({ code: 'NOT_FOUND', field: 'id' });
  const { partyId } = known.value;
  return await ports.inTurn(partyId, async () => {
    const asking = by.kind === 'USER' ? (await ports.users.get(by.id))?.value : undefined;
    if (asking?.state !== 'ACTIVE' || !asking.roles.includes('ADMINISTRATOR')) {
      return refuse({ code: 'FORBIDDEN' });
    }
    const left = await anotherAdministrator(ports, userId, partyId);
    return left.ok ? await run() : left;
  });
}

async function anotherAdministrator(
  ports: Pick<AccountPorts, 'users'>,
  userId: string,
  partyId: string,
): Promise<Outcome<void>> {
  const user = (await ports.users.get(userId))?.value;
  if (!user || !administers(user)) return accept(undefined);
  const page = await ports.users.page({
    index: 'active-role',
    equals: 'ADMINISTRATOR',
    limit: pageItemsMax,
    where: (other) => other.partyId === partyId && administers(other),
  });
  return page.items.some(({ id }) => id !== userId)
    ? accept(undefined)
    : refuse({ code: 'LAST_ADMINISTRATOR', field: 'userId' });
}
