import { actorRef, type Actor } from '../../identity/actor.ts';
import { accessRecord, type SensitiveRead } from '../access-record.ts';
import type { AccessPorts } from './ports.ts';

/** Resolves once the record is durable: only then may the answer be given (rule 9). */
export async function recordAccess(
  ports: AccessPorts,
  actor: Actor,
  read: SensitiveRead,
): Promise<void> {
  const change = accessRecord(actorRef(actor), read, ports.changes.now());
  const saved = await ports.changes.insert(
    ports.accessRecords,
    ports.changes.newId(),
    change,
    actor,
  );
  if (!saved.ok) throw new Error(`the access record was refused: ${saved.refusals[0]?.code ?? ''}`);
}
