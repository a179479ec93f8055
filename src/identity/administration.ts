import type { CollectionDefinition } from '../store/collection.ts';

/**
 * One document for each organisation, its id the party's: written first, so that of two who each take the
 * other one's administration away, on whatever instance, only one finds it as it was read.
 */
export interface Administration {
  /** Administrators who are about to be none any more: nobody counts on them. */
  readonly leaving: readonly string[];
}

export const administrations: CollectionDefinition<Administration> = {
  name: 'administrations',
  indexes: [],
};
