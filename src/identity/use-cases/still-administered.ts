import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { saveAttemptsMax, type Change } from '../../store/changes.ts';
import type { Stored } from '../../store/collection.ts';
import { everyStored } from '../../store/every-stored.ts';
import { administers } from '../account-state.ts';
import type { Actor } from '../actor.ts';
import { isManagedBy, type User } from '../user.ts';
import type { AccountPorts } from './account-ports.ts';

export type AdministrationPorts = Pick<AccountPorts, 'changes' | 'users' | 'administrations'>;

interface Asked {
  readonly userId: string;
  readonly by: Actor;
}

/**
 * Changes what may take an administrator away, only while another one is left. That the account is leaving
 * is written down before it leaves: whoever asks at the same moment, here or at another instance, reads it
 * or has to look again. After a crash in between it stays so until the change is repeated or the role given anew.
 */
export async function changeStillAdministered(
  ports: AdministrationPorts,
  { userId, by }: Asked,
  decide: (user: User) => Outcome<Change<User>>,
): Promise<Outcome<Stored<User>>> {
  const known = await ports.users.get(userId);
  if (!known || !isManagedBy(known.value, by)) return refuse({ code: 'NOT_FOUND', field: 'id' });
  const { partyId } = known.value;
  const leaves = administers(known.value);
  const allowed = leaves
    ? await leave(ports, partyId, { userId, by })
    : await asAdministrator(ports, by, []);
  if (!allowed.ok) return allowed;
  const saved = await ports.changes.apply(
    ports.users,
    userId,
    (user, { version }) => {
      if (!isManagedBy(user, by)) return refuse({ code: 'NOT_FOUND', field: 'id' });
      const asRead = version === known.version || !administers(user);
      return asRead ? decide(user) : refuse({ code: 'CHANGED_MEANWHILE', field: 'id' });
    },
    by,
  );
  if (leaves) await noLongerLeaving(ports, partyId, userId);
  return saved;
}

/** Also for whoever was given the role anew after a crash. */
export async function noLongerLeaving(
  ports: AdministrationPorts,
  partyId: string,
  userId: string,
): Promise<void> {
  for (;;) {
    const stored = await ports.administrations.get(partyId);
    if (!stored?.value.leaving.includes(userId)) return;
    const leaving = stored.value.leaving.filter((id) => id !== userId);
    const changeId = ports.changes.newId();
    const result = await ports.administrations.replace({ ...stored, value: { leaving }, changeId });
    if (result === 'replaced') return;
  }
}

async function leave(
  ports: AdministrationPorts,
  partyId: string,
  { userId, by }: Asked,
): Promise<Outcome<void>> {
  for (let attempt = 1; attempt <= saveAttemptsMax; attempt += 1) {
    const stored = await ports.administrations.get(partyId);
    if (!stored) {
      await ports.administrations.insert({ id: partyId, value: { leaving: [] } });
      continue;
    }
    const { leaving } = stored.value;
    const allowed = await asAdministrator(ports, by, leaving);
    if (!allowed.ok) return allowed;
    if (!(await anotherStays(ports, partyId, [...leaving, userId]))) {
      return refuse({ code: 'LAST_ADMINISTRATOR', field: 'userId' });
    }
    const value = { leaving: [...new Set([...leaving, userId])] };
    const changeId = ports.changes.newId();
    const result = await ports.administrations.replace({ ...stored, value, changeId });
    if (result === 'replaced') return accept(undefined);
  }
  return refuse({ code: 'CHANGED_MEANWHILE', field: 'id' });
}

/** Looked up anew: who asks may have lost the role since the session was read. */
async function asAdministrator(
  ports: AdministrationPorts,
  by: Actor,
  leaving: readonly string[],
): Promise<Outcome<void>> {
  const asking = by.kind === 'USER' ? (await ports.users.get(by.id))?.value : undefined;
  const may =
    asking?.state === 'ACTIVE' &&
    asking.roles.includes('ADMINISTRATOR') &&
    !leaving.includes(by.id);
  return may ? accept(undefined) : refuse({ code: 'FORBIDDEN' });
}

async function anotherStays(
  ports: AdministrationPorts,
  partyId: string,
  leaving: readonly string[],
): Promise<boolean> {
  const administrators = everyStored(ports.users, {
    index: 'active-role',
    equals: 'ADMINISTRATOR',
    where: (user, id) => user.partyId === partyId && administers(user) && !leaving.includes(id),
  });
  for await (const administrator of administrators) return administrator.id !== '';
  return false;
}
