import type { Role } from '../../identity/actor.ts';
import type { Agreement } from '../../parties/agreement.ts';
import type { Vault } from '../../sealing/vault.ts';
import type { Changes } from '../../store/changes.ts';
import type { Collection } from '../../store/collection.ts';
import type { Incident } from '../incident.ts';
import type { ReportedEvent } from '../reported-event.ts';

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

export interface IncidentPorts {
  readonly changes: Changes;
  readonly vault: Vault;
  readonly incidents: Collection<Incident>;
  readonly events: Collection<ReportedEvent>;
  /** Agreements in force between these parties, for the terms they set. */
  readonly agreementsAmong: (partyIds: readonly string[]) => Promise<readonly Agreement[]>;
  /** Whether an organisation registered this party, or is it. */
  readonly knowsParty: (organisationId: string | null, partyId: string) => Promise<boolean>;
  /** Whether this organisation works here, so that a report can be looked at. */
  readonly isOwnParty: (partyId: string) => Promise<boolean>;
  /** The only organisation that works here, when there is exactly one: the default of the event form. */
  readonly onlyOwnParty: () => Promise<string | undefined>;
  /** Active people of an organisation whose role reads cases, in no order. */
  readonly colleagues: (partyId: string) => Promise<readonly Colleague[]>;
  readonly userInParty: (userId: string, partyId: string) => Promise<boolean>;
  /** `saltBytes` random bytes: the salt of a commitment. */
  readonly newSalt: () => Uint8Array;
}
