import type { Json } from '../shared/canonical-json.ts';
import { parseInstant, type Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import {
  classifications,
  collectorRoles,
  evidenceKinds,
  type EvidenceDetails,
  type EvidenceFacts,
} from './evidence-item.ts';

export const titleCharactersMax = 200;
export const detailCharactersMax = 1_000;

const detailFields = [
  'fileName',
  'source',
  'foundBy',
  'collectorName',
  'organisation',
  'tool',
  'timeSource',
  'sealNumber',
  'storagePlace',
  'authorisation',
  'note',
] as const satisfies readonly (keyof EvidenceDetails)[];

const otherFields = [
  'title',
  'kind',
  'collectedAt',
  'collectorRole',
  'acquisition',
  'writeBlocker',
  'parentId',
  'classifications',
];

export interface NewEvidence {
  readonly facts: EvidenceFacts;
  readonly details: EvidenceDetails;
}

/** Reads what was said about an upload; every fault at once, each naming its field. `title` and `kind` are required. */
export function readEvidenceInput(input: Json, now: Instant): Outcome<NewEvidence> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refuse({ code: 'EVIDENCE_NOT_DESCRIBED' });
  }
  const fields = input as Readonly<Record<string, Json | undefined>>;
  const refusals: Refusal[] = Object.keys(fields)
    .filter((field) => !otherFields.includes(field) && !isDetail(field))
    .map((field) => ({
      code: 'EVIDENCE_FIELD_NOT_KNOWN',
      field: field.slice(0, titleCharactersMax),
    }));
  const details = readDetails(fields, refusals);
  const facts = readFacts(fields, now, refusals);
  return refusals.length > 0 ? refuse(...refusals) : accept({ facts, details });
}

function isDetail(field: string): boolean {
  return (detailFields as readonly string[]).includes(field);
}

function readDetails(
  fields: Readonly<Record<string, Json | undefined>>,
  refusals: Refusal[],
): EvidenceDetails {
  const title = readText(fields, 'title', titleCharactersMax, refusals);
  if (title === null) refusals.push({ code: 'REQUIRED', field: 'title' });
  const texts = detailFields.map((field) => [
    field,
    readText(fields, field, detailCharactersMax, refusals),
  ]);
  return {
    ...(Object.fromEntries(texts) as Record<(typeof detailFields)[number], string | null>),
    title: title ?? '',
  };
}

function readFacts(
  fields: Readonly<Record<string, Json | undefined>>,
  now: Instant,
  refusals: Refusal[],
): EvidenceFacts {
  const collectedAtEntered = readText(fields, 'collectedAt', 40, refusals) ?? now;
  const collectedAt = parseInstant(collectedAtEntered);
  if (!collectedAt) refusals.push({ code: 'EVIDENCE_MOMENT_NOT_READABLE', field: 'collectedAt' });
  const kind = oneOf(fields, 'kind', evidenceKinds, refusals);
  if (fields['kind'] === undefined || fields['kind'] === null) {
    refusals.push({ code: 'REQUIRED', field: 'kind' });
  }
  const { writeBlocker, classifications: given } = fields;
  const isFlag =
    writeBlocker === undefined || writeBlocker === null || typeof writeBlocker === 'boolean';
  if (!isFlag) refusals.push({ code: 'EVIDENCE_FIELD_NOT_VALID', field: 'writeBlocker' });
  const known = classifications.filter((name) => Array.isArray(given) && given.includes(name));
  if (given !== undefined && !(Array.isArray(given) && given.length === known.length)) {
    refusals.push({ code: 'EVIDENCE_FIELD_NOT_VALID', field: 'classifications' });
  }
  return {
    kind: kind ?? 'FILE',
    collectedAt: collectedAt ?? now,
    collectedAtEntered,
    collectorRole: oneOf(fields, 'collectorRole', collectorRoles, refusals),
    acquisition: oneOf(fields, 'acquisition', ['LIVE', 'OFFLINE'], refusals),
    writeBlocker: typeof writeBlocker === 'boolean' ? writeBlocker : null,
    parentId: readText(fields, 'parentId', 64, refusals),
    classifications: known,
  };
}

function readText(
  fields: Readonly<Record<string, Json | undefined>>,
  field: string,
  charactersMax: number,
  refusals: Refusal[],
): string | null {
  const value = fields[field];
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' ? value.trim() : undefined;
  if (text === undefined || !text.isWellFormed() || /[^\P{Cc}\t\r\n]/u.test(text)) {
    refusals.push({ code: 'NOT_TEXT', field });
    return null;
  }
  if (text.length > charactersMax) {
    const params = { limit: 'charactersMax', max: charactersMax };
    refusals.push({ code: 'TOO_LONG', field, params });
  }
  return text === '' ? null : text;
}

function oneOf<T extends string>(
  fields: Readonly<Record<string, Json | undefined>>,
  field: string,
  allowed: readonly T[],
  refusals: Refusal[],
): T | null {
  const value = fields[field];
  if (value === undefined || value === null) return null;
  const found = allowed.find((one) => one === value);
  if (found === undefined) {
    const params = { allowed: allowed.join(', ') };
    refusals.push({ code: 'EVIDENCE_CHOICE_NOT_KNOWN', field, params });
  }
  return found ?? null;
}
