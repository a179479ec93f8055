import type { Changes } from '../../store/changes.ts';
import type { Collection } from '../../store/collection.ts';
import type { Agreement } from '../agreement.ts';
import type { Party } from '../party.ts';

export interface PartyPorts {
  readonly changes: Changes;
  readonly parties: Collection<Party>;
  readonly agreements: Collection<Agreement>;
  /** A phone number as E.164, national Dutch numbers included; undefined when it is none. */
  readonly normalisedPhone: (text: string) => string | undefined;
}
