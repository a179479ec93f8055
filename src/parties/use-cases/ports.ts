import type { Instant } from '../../shared/instant.ts';
import type { Changes } from '../../store/changes.ts';
import type { Collection } from '../../store/collection.ts';
import type { Agreement } from '../agreement.ts';
import type { Party } from '../party.ts';

export interface PartyPorts {
  readonly changes: Changes;
  readonly parties: Collection<Party>;
  readonly agreements: Collection<Agreement>;
  /** Whether a term that starts now ends at all: false where no day is ever worked. */
  readonly termEnds: (agreement: Agreement, now: Instant) => boolean;
  /** A phone number as E.164, national Dutch numbers included; undefined when it is none. */
  readonly normalisedPhone: (text: string) => string | undefined;
}
