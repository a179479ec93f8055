import { canonicalJson, type Json } from '../shared/canonical-json.ts';
import { parseInstant, type Instant } from '../shared/instant.ts';
import { entryFormat, type AuditEntry } from './entry.ts';
import { isHash } from './merkle-tree.ts';

/**
 * One line of an exported log: an entry's canonical text, or `{"leaf":"<64 hex digits>"}` in place of an
 * entry that the reader of this export may not see. Either way the tree can be recomputed.
 */
export type EntryLine =
  | { readonly kind: 'hidden'; readonly leaf: string }
  | {
      readonly kind: 'entry';
      readonly sequence: number;
      readonly previous: string;
      readonly eventId: string;
      readonly type: string;
      readonly at: Instant;
      readonly recordedAt: Instant;
      readonly subjectId: string;
      readonly data: Readonly<Record<string, Json>>;
    };

const hiddenStart = '{"leaf":"';
const hiddenLength = hiddenStart.length + 64 + 2;

export function shownLine(entry: Pick<AuditEntry, 'canonical'>): string {
  return `${entry.canonical}\n`;
}

export function hiddenLine(entry: Pick<AuditEntry, 'leaf'>): string {
  return `${hiddenStart}${entry.leaf}"}\n`;
}

/**
 * Whether a party may see this entry: it belongs to the incident, names the party, and names no other
 * party of the incident (rule 10). What names no party is about everybody's part together: hidden.
 */
export function concernsOnly(
  entry: Pick<AuditEntry, 'canonical' | 'incidentId'>,
  scope: {
    readonly incidentId: string;
    readonly partyId: string;
    readonly otherPartyIds: readonly string[];
  },
): boolean {
  const names = (partyId: string): boolean => entry.canonical.includes(JSON.stringify(partyId));
  return (
    entry.incidentId === scope.incidentId &&
    names(scope.partyId) &&
    !scope.otherPartyIds.some(names)
  );
}

/** Undefined for whatever is neither. `line` is without its newline. */
export function parseEntryLine(line: string): EntryLine | undefined {
  if (line.length === hiddenLength && line.startsWith(hiddenStart) && line.endsWith('"}')) {
    const leaf = line.slice(hiddenStart.length, -2);
    return isHash(leaf) ? { kind: 'hidden', leaf } : undefined;
  }
  const value = parseCanonical(line);
  if (!isRecord(value) || !isRecord(value['subject']) || !isRecord(value['data'])) return undefined;
  const { format, sequence, previous, eventId, type } = value;
  const at = instantOf(value['at']);
  const recordedAt = instantOf(value['recordedAt']);
  const subjectId = value['subject']['id'];
  return format === entryFormat &&
    typeof sequence === 'number' &&
    Number.isSafeInteger(sequence) &&
    typeof previous === 'string' &&
    isHash(previous) &&
    typeof eventId === 'string' &&
    typeof type === 'string' &&
    typeof subjectId === 'string' &&
    at !== undefined &&
    recordedAt !== undefined
    ? {
        kind: 'entry',
        sequence,
        previous,
        eventId,
        type,
        at,
        recordedAt,
        subjectId,
        data: value['data'],
      }
    : undefined;
}

/** Undefined for broken JSON, for JSON that is not in its canonical form, and for one nested too deep. */
function parseCanonical(line: string): Json | undefined {
  try {
    const value = JSON.parse(line) as Json;
    return canonicalJson(value) === line ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError) {
      return undefined;
    }
    throw error;
  }
}

function isRecord(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function instantOf(value: Json | undefined): Instant | undefined {
  const instant = typeof value === 'string' ? parseInstant(value) : undefined;
  return instant === value ? instant : undefined;
}
