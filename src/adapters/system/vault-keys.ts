import type { Sealed, SealScope } from '../../sealing/vault.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Change } from '../../store/changes.ts';
import type { CollectionDefinition } from '../../store/collection.ts';

/** The key of one incident and party, wrapped by the master key. Destroyed: a tombstone, so that none is made again. */
export interface VaultKey {
  readonly incidentId: string;
  readonly partyId: string;
  /** Null once destroyed. */
  readonly wrapped: Sealed | null;
  readonly createdAt: Instant;
  readonly destroyedAt: Instant | null;
}

export const vaultKeys: CollectionDefinition<VaultKey> = {
  name: 'vault-keys',
  indexes: [{ name: 'incident', equals: (key) => key.incidentId, order: (key) => [key.createdAt] }],
};

export function newVaultKey(input: {
  readonly id: string;
  readonly scope: SealScope;
  readonly wrapped: Sealed;
  readonly now: Instant;
}): Change<VaultKey> {
  const { id, scope, wrapped, now } = input;
  return {
    value: {
      incidentId: scope.incidentId,
      partyId: scope.partyId,
      wrapped,
      createdAt: now,
      destroyedAt: null,
    },
    events: [happening('KEY_MADE', id, scope)],
  };
}

export function destroyedKey(input: {
  readonly id: string;
  readonly scope: SealScope;
  readonly before: VaultKey | null;
  readonly now: Instant;
}): Change<VaultKey> {
  const { id, scope, before, now } = input;
  if (before?.wrapped === null) return { value: before, events: [] };
  return {
    value: {
      incidentId: scope.incidentId,
      partyId: scope.partyId,
      wrapped: null,
      createdAt: before?.createdAt ?? now,
      destroyedAt: now,
    },
    events: [happening('KEY_DESTROYED', id, scope)],
  };
}

function happening(type: string, id: string, scope: SealScope): Change<VaultKey>['events'][number] {
  return {
    type,
    incidentId: scope.incidentId,
    subject: { kind: 'KEY', id },
    data: { partyId: scope.partyId },
  };
}
