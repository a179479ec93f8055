import type { Actor } from '../identity/actor.ts';
import { addMs, dayMs, type Instant } from '../shared/instant.ts';
import { refuse, type Outcome } from '../shared/outcome.ts';
import { derivedId } from '../shared/sha256.ts';
import type { Collection, CollectionDefinition } from '../store/collection.ts';

/** An idempotency key that was used, and for which input, as a keyed digest. */
export interface UsedKey {
  readonly inputTag: string;
  readonly usedAt: Instant;
}

export const usedKeys: CollectionDefinition<UsedKey> = { name: 'used-keys', indexes: [] };

/** From then on the same key is a new one. */
export const usedKeyMsMax = 7 * dayMs;
/** Whoever is not signed in has only the key to be known by: it must not be guessed. */
export const publicKeyCharsMin = 32;
const keyPattern = /^[\w.-]{8,128}$/;

export interface OncePorts {
  readonly usedKeys: Collection<UsedKey>;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** Keyed digest: input may hold personal data. */
  readonly tag: (text: string) => string;
}

export interface OnceCall {
  readonly key: string;
  readonly operation: string;
  readonly input: unknown;
  /** The caller's network address. */
  readonly address: string;
}

/**
 * The same key twice is one change: ids derive from it all the way down, so the second run finds what the
 * first one wrote. The same key with other input is refused. Callers who are not signed in share nothing:
 * their keys count only together with their address and their very input, so that a key of somebody else
 * is like any other, and not even a refusal tells that it was used.
 */
export async function runOnce<T>(
  ports: OncePorts,
  actor: Actor,
  call: OnceCall,
  run: (actor: Actor) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  if (!keyPattern.test(call.key)) {
    return refuse({ code: 'IDEMPOTENCY_KEY_NOT_VALID', field: 'idempotencyKey' });
  }
  const known = actor.kind === 'USER' || actor.kind === 'TOKEN';
  if (!known && call.key.length < publicKeyCharsMin) {
    const params = { publicKeyCharsMin };
    return refuse({ code: 'IDEMPOTENCY_KEY_GUESSED', field: 'idempotencyKey', params });
  }
  const inputTag = ports.tag(JSON.stringify(call.input));
  const scope = known
    ? `${actor.kind}:${actor.id}`
    : ports.tag(JSON.stringify([call.address, inputTag]));
  const usedAt = await firstUse(ports, {
    id: derivedId('used-key', scope, call.operation, call.key),
    inputTag,
  });
  if (usedAt === undefined) {
    return refuse({ code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' });
  }
  const idempotencyKey = [call.operation, call.key, usedAt, ...(known ? [] : [scope])].join(':');
  return await run({ ...actor, idempotencyKey });
}

/** When the key was first used for this input; undefined when it was used for another. */
async function firstUse(
  ports: OncePorts,
  { id, inputTag }: { readonly id: string; readonly inputTag: string },
): Promise<Instant | undefined> {
  const usedAt = ports.now();
  if ((await ports.usedKeys.insert({ id, value: { inputTag, usedAt } })) === 'inserted') {
    return usedAt;
  }
  for (;;) {
    const stored = await ports.usedKeys.get(id);
    if (!stored) throw new Error('a used key is gone');
    if (usedAt < addMs(stored.value.usedAt, usedKeyMsMax)) {
      return stored.value.inputTag === inputTag ? stored.value.usedAt : undefined;
    }
    const again = { ...stored, value: { inputTag, usedAt }, changeId: ports.newId() };
    if ((await ports.usedKeys.replace(again)) === 'replaced') return usedAt;
  }
}
