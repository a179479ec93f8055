import type { Actor } from '../../identity/actor.ts';
import { derivedId } from '../../shared/sha256.ts';
import type { Changes } from '../../store/changes.ts';

/** With an idempotency key the id derives from it, so the same call twice makes one document. */
export function newDocumentId(
  ports: { readonly changes: Changes },
  actor: Actor,
  kind: string,
): string {
  const { idempotencyKey } = actor;
  return idempotencyKey === undefined
    ? ports.changes.newId()
    : derivedId(kind, actor.id, idempotencyKey);
}
