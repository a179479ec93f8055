import type { Actor } from '../identity/actor.ts';
import { refuse, type Outcome } from '../shared/outcome.ts';
import { derivedId } from '../shared/sha256.ts';
import type { Instant } from '../shared/instant.ts';
import type { Collection, CollectionDefinition } from '../store/collection.ts';

/** An idempotency key that was used, and for which input, as a keyed digest. */
export interface UsedKey {
  readonly inputTag: string;
  readonly usedAt: Instant;
}

export const usedKeys: CollectionDefinition<UsedKey> = { name: 'used-keys', indexes: [] };

const keyPattern = /^[\w.-]{8,128}$/;

export interface OncePorts {
  readonly usedKeys: Collection<UsedKey>;
  readonly now: () => Instant;
  /** Keyed digest: input may hold personal data. */
  readonly tag: (text: string) => string;
}

/**
 * The same key twice is one change: ids derive from it all the way down, so the second run finds what the
 * first one wrote. The same key with other input is refused.
 */
export async function runOnce<T>(
  ports: OncePorts,
  actor: Actor,
  call: { readonly key: string; readonly operation: string; readonly input: unknown },
  run: (actor: Actor) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  if (!keyPattern.test(call.key)) {
    return refuse({ code: 'IDEMPOTENCY_KEY_NOT_VALID', field: 'idempotencyKey' });
  }
  const id = derivedId('used-key', actor.id, call.operation, call.key);
  const inputTag = ports.tag(JSON.stringify(call.input));
  const inserted = await ports.usedKeys.insert({ id, value: { inputTag, usedAt: ports.now() } });
  if (inserted === 'duplicate') {
    const known = await ports.usedKeys.get(id);
    if (known?.value.inputTag !== inputTag) {
      return refuse({ code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' });
    }
  }
  return await run({ ...actor, idempotencyKey: `${call.operation}:${call.key}` });
}
