import type { SealedText } from '../sealing/sealed-text.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Change, Happening } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import { firstCustody, type CustodyEvent } from './custody.ts';

/** 4 GiB: a disk image is split, or kept elsewhere with its digest here. */
export const evidenceBytesMax = 4 * 1024 ** 3;
/** Of the start of a file, looked at to see what it is. */
export const sniffedBytesMax = 4_100;

export const evidenceKinds = [
  'LOG',
  'MAIL',
  'DISK_IMAGE',
  'MEMORY_IMAGE',
  'SCREENSHOT',
  'STATEMENT',
  'DEVICE',
  'PAPER',
  'FILE',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** PRIVILEGED: in counsel's lane, for counsel and the people whom counsel named. */
export const classifications = ['PERSONAL_DATA', 'SPECIAL_CATEGORIES', 'PRIVILEGED'] as const;
export type Classification = (typeof classifications)[number];

/** ISO/IEC 27037: the first responder and the specialist. */
export const collectorRoles = ['DEFR', 'DES'] as const;
export type CollectorRole = (typeof collectorRoles)[number];

/** What people wrote about it; sealed as one text, since any of it may name a person. */
export interface EvidenceDetails {
  readonly title: string;
  readonly fileName: string | null;
  /** System, serial number, path or account. */
  readonly source: string | null;
  readonly foundBy: string | null;
  readonly collectorName: string | null;
  readonly organisation: string | null;
  /** Tool, version and command. */
  readonly tool: string | null;
  /** Whose clock `collectedAt` was read from, and its drift. */
  readonly timeSource: string | null;
  readonly sealNumber: string | null;
  readonly storagePlace: string | null;
  /** On what ground it was collected, and who allowed it. */
  readonly authorisation: string | null;
  readonly note: string | null;
}

/** The fields of an item that hold no person's words (ISO/IEC 27037). */
export interface EvidenceFacts {
  readonly kind: EvidenceKind;
  readonly collectedAt: Instant;
  /** As it was typed, with its offset. */
  readonly collectedAtEntered: string;
  readonly collectorRole: CollectorRole | null;
  /** LIVE: the system was running. */
  readonly acquisition: 'LIVE' | 'OFFLINE' | null;
  readonly writeBlocker: boolean | null;
  /** The item that this one was copied or taken from. */
  readonly parentId: string | null;
  readonly classifications: readonly Classification[];
}

/** HELD: the bytes are there. DESTROYED: they are not; digest and custody stay (rule 11). */
export type EvidenceState = 'HELD' | 'DESTROYED';

export interface EvidenceItem extends EvidenceFacts {
  readonly incidentId: string;
  /** Under whose key of the incident it is sealed. */
  readonly partyId: string;
  readonly blobId: string;
  readonly bytes: number;
  /** Computed by the server over the bytes as they came. */
  readonly sha256: string;
  /** What the bytes themselves show; null when they show nothing. */
  readonly mediaType: string | null;
  readonly details: SealedText;
  readonly collectedBy: string;
  readonly recordedAt: Instant;
  readonly state: EvidenceState;
  /** Destruction waits while it is held for a claim or an inquiry. */
  readonly onHold: boolean;
  readonly verifiedAt: Instant | null;
  readonly digestMatched: boolean | null;
  /** Look-up tag of whoever has it now; null when that was never said. */
  readonly holderTag: string | null;
  /** Gapless, oldest first; a break in it is an event of its own. */
  readonly custody: readonly CustodyEvent[];
}

export const evidenceItems: CollectionDefinition<EvidenceItem> = {
  name: 'evidence-items',
  indexes: [
    { name: 'incident', equals: (item) => item.incidentId, order: (item) => [item.recordedAt] },
  ],
};

export function isPrivileged(item: Pick<EvidenceItem, 'classifications'>): boolean {
  return item.classifications.includes('PRIVILEGED');
}

export function collectEvidence(input: {
  readonly id: string;
  readonly incidentId: string;
  readonly partyId: string;
  readonly facts: EvidenceFacts;
  readonly details: SealedText;
  readonly holderTag: string | null;
  readonly stored: Pick<EvidenceItem, 'blobId' | 'bytes' | 'sha256' | 'mediaType'>;
  readonly by: string;
  readonly now: Instant;
}): Outcome<Change<EvidenceItem>> {
  const { id, facts, stored, details, by, now } = input;
  if (stored.bytes === 0) return refuse({ code: 'EVIDENCE_EMPTY', field: 'bytes' });
  if (facts.collectedAt > now) return refuse({ code: 'EVIDENCE_IN_FUTURE', field: 'collectedAt' });
  const value: EvidenceItem = {
    ...facts,
    ...stored,
    incidentId: input.incidentId,
    partyId: input.partyId,
    details,
    collectedBy: by,
    recordedAt: now,
    state: 'HELD',
    onHold: false,
    verifiedAt: null,
    digestMatched: null,
    holderTag: input.holderTag,
    custody: [firstCustody({ at: facts.collectedAt, recordedAt: now, by })],
  };
  return accept({
    value,
    events: [
      evidenceEvent('EVIDENCE_COLLECTED', id, value, {
        sha256: stored.sha256,
        bytes: stored.bytes,
        kind: facts.kind,
        mediaType: stored.mediaType,
        details: details.commitment,
      }),
    ],
  });
}

export function holdEvidence(item: EvidenceItem, id: string): Outcome<Change<EvidenceItem>> {
  if (item.state === 'DESTROYED') return refuse(destroyedRefusal);
  if (item.onHold) return accept({ value: item, events: [] });
  const value = { ...item, onHold: true };
  return accept({ value, events: [evidenceEvent('EVIDENCE_HELD', id, value, {})] });
}

export function releaseEvidence(
  item: EvidenceItem,
  id: string,
  reason: SealedText,
): Outcome<Change<EvidenceItem>> {
  if (!item.onHold) return accept({ value: item, events: [] });
  const value = { ...item, onHold: false };
  const data = { reason: reason.commitment };
  return accept({ value, events: [evidenceEvent('EVIDENCE_RELEASED', id, value, data)] });
}

export const destroyedRefusal = { code: 'EVIDENCE_DESTROYED', field: 'evidenceId' } as const;

/** Every event of an item names the party whose it is, so that an export can be one party's own. */
export function evidenceEvent(
  type: string,
  id: string,
  item: Pick<EvidenceItem, 'incidentId' | 'partyId'>,
  data: Happening['data'],
): Happening {
  return {
    type,
    incidentId: item.incidentId,
    subject: { kind: 'EVIDENCE', id },
    data: { partyId: item.partyId, ...data },
  };
}
