import { PassThrough } from 'node:stream';
import { streamBundle } from '../adapters/bundle/stream-bundle.ts';
import { writeTable } from '../adapters/csv/write-table.ts';
import type { Download } from '../adapters/http/http-ports.ts';
import { concernsOnly, hiddenLine, shownLine } from '../audit-log/entry-line.ts';
import type { AuditEntry } from '../audit-log/entry.ts';
import { allCheckpoints, entriesUpTo } from '../audit-log/use-cases/export-log.ts';
import { signCheckpoint } from '../audit-log/use-cases/sign-checkpoint.ts';
import { isPrivileged, type EvidenceItem } from '../evidence/evidence-item.ts';
import { openBytes } from '../evidence/use-cases/read-evidence.ts';
import { systemActor, type Actor } from '../identity/actor.ts';
import { partyIn, type Filing, type Incident, type Lane } from '../incidents/incident.ts';
import { seeIncident } from '../incidents/use-cases/see-incident.ts';
import { openSealedText } from '../sealing/seal-text.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import { KeyDestroyedError } from '../sealing/vault.ts';
import { accept, type Outcome } from '../shared/outcome.ts';
import type { ChangeEvent } from '../store/change-event.ts';
import { everyStored } from '../store/every-stored.ts';
import type { Product } from './product.ts';
import { registerLineCsv } from './register-exports.ts';

/**
 * The auditor's bundle of one incident: the log up to a fresh checkpoint, the case in readable words, the
 * register line and the evidence. A guest gets its own part: foreign entries are hidden hashes, and no
 * evidence (rule 10).
 */
export async function exportIncident(
  product: Product,
  incidentId: string,
  actor: Actor,
): Promise<Outcome<Download>> {
  const { ports } = product;
  const seen = await seeIncident(ports.incidents, actor, 'exportIncident', { incidentId });
  if (!seen.ok) return seen;
  const { stored, view } = seen.value;
  const incident = stored.value;
  const partyId = view.kind === 'PART' ? view.partyId : null;
  await ports.recordRead(actor, { kind: 'EXPORT', id: incidentId, incidentId, partyId, count: 1 });
  const files = {
    incidentJson: await incidentJson(product, incident, partyId),
    evidence:
      partyId === null
        ? evidenceOf(product, incidentId, (item) => !isPrivileged(item))
        : noEvidence(),
    registerCsv:
      partyId === null ? await registerLineCsv(product, { id: incidentId, incident }) : null,
  };
  return await bundled(product, { incidentId, incident, partyId, name: incident.reference }, files);
}

/** Counsel's lane alone, for counsel alone: its words, and the evidence that is privileged. */
export async function exportCounselLane(
  product: Product,
  incidentId: string,
  actor: Actor,
): Promise<Outcome<Download>> {
  const { ports } = product;
  const seen = await seeIncident(ports.incidents, actor, 'exportCounselLane', { incidentId });
  if (!seen.ok) return seen;
  const incident = seen.value.stored.value;
  const read = { kind: 'EXPORT_COUNSEL_LANE', id: incidentId, incidentId, partyId: null, count: 1 };
  await ports.recordRead(actor, read);
  const own = <T extends { readonly lane: Lane }>(list: readonly T[]): readonly T[] =>
    list.filter((it) => it.lane === 'COUNSEL_ONLY');
  const { reference, notes, advice } = incident;
  const words = { reference, lane: 'COUNSEL_ONLY', notes: own(notes), advice: own(advice) };
  const name = `${reference}-counsel`;
  return await bundled(
    product,
    { incidentId, incident, partyId: null, name },
    {
      incidentJson: `${JSON.stringify(await opened(words, opener(product)), null, 2)}\n`,
      evidence: evidenceOf(product, incidentId, isPrivileged),
      registerCsv: null,
    },
  );
}

/** The files with the log up to a fresh checkpoint, of which others' entries are hidden hashes. */
async function bundled(
  product: Product,
  about: {
    readonly incidentId: string;
    readonly incident: Incident;
    readonly partyId: string | null;
    readonly name: string;
  },
  files: Pick<Parameters<typeof streamBundle>[0], 'incidentJson' | 'evidence' | 'registerCsv'>,
): Promise<Outcome<Download>> {
  const { ports } = product;
  const { incidentId, incident, partyId, name } = about;
  await product.engine.run('relay');
  const signed = await signCheckpoint(ports.checkpoints, systemActor, 'EXPORTED');
  if (!signed.ok) return signed;
  const checkpoints = await allCheckpoints(ports.collections.checkpoints);
  // Everybody in the case knows who handles it: what it did for this party is this party's to show.
  const others = incident.parties
    .map((it) => it.partyId)
    .filter((id) => id !== partyId && id !== incident.handledBy);
  const shown = (entry: AuditEntry): boolean =>
    partyId === null
      ? entry.incidentId === incidentId || belongsTo(entry, incident.handledBy)
      : concernsOnly(entry, { incidentId, partyId, otherPartyIds: others });
  const bundle = streamBundle(
    {
      createdAt: product.parts.now(),
      incidentId,
      partyId,
      entryLines: entryLines(product, signed.value.size, shown),
      checkpoints: checkpoints.filter((it) => it.size <= signed.value.size),
      ...files,
    },
    ports.signer,
  );
  return accept({
    fileName: `${name}.zip`,
    contentType: 'application/zip',
    size: null,
    bytes: bundle,
  });
}

/** An entry outside any incident: of this organisation's own people, or of the log itself. */
function belongsTo(entry: AuditEntry, partyId: string): boolean {
  if (entry.incidentId !== null) return false;
  const { actor, subject } = JSON.parse(entry.canonical) as Pick<ChangeEvent, 'actor' | 'subject'>;
  return actor.partyId === partyId || subject.kind === 'CHECKPOINT' || subject.kind === 'KEYS';
}

async function* entryLines(
  product: Product,
  size: number,
  shown: (entry: AuditEntry) => boolean,
): AsyncGenerator<string> {
  for await (const entry of entriesUpTo(product.ports.collections.auditEntries, size)) {
    yield shown(entry) ? shownLine(entry) : hiddenLine(entry);
  }
}

async function* evidenceOf(
  product: Product,
  incidentId: string,
  wanted: (item: EvidenceItem) => boolean,
) {
  const { collections, evidence } = product.ports;
  const found = everyStored(collections.evidenceItems, {
    index: 'incident',
    equals: incidentId,
    where: wanted,
  });
  for await (const { id, value } of found) {
    if (value.state === 'HELD') yield { id, bytes: openBytes(evidence, value) };
  }
}

async function* noEvidence(): AsyncGenerator<never> {
  await Promise.resolve();
  yield* [];
}

type Open = (text: SealedText | null) => Promise<string | null>;

function opener(product: Product): Open {
  return async (text) => {
    if (text === null) return null;
    try {
      return await openSealedText(product.ports.vault, text);
    } catch (error) {
      if (error instanceof KeyDestroyedError) return null;
      throw error;
    }
  };
}

/** The case with its words opened beside their commitments, so that an auditor can read and compare. */
async function incidentJson(
  product: Product,
  incident: Incident,
  partyId: string | null,
): Promise<string> {
  const shown = partyId === null ? withoutLane(incident) : ownPart(incident, partyId);
  const filings = await Promise.all(shown.filings.map((filing) => withSheet(product, filing)));
  return `${JSON.stringify(await opened({ ...shown, filings }, opener(product)), null, 2)}\n`;
}

/**
 * That something stands in counsel's lane is said, with its commitment; its words are not, nor what
 * counsel concludes, nor about what.
 */
function withoutLane(
  incident: Incident,
): Pick<Incident, 'filings'> & Readonly<Record<string, unknown>> {
  const withheld = ({ commitment }: SealedText) => ({ withheld: true, commitment });
  const notes = incident.notes.map((it) =>
    it.lane === 'ALL' ? it : { ...it, text: withheld(it.text) },
  );
  const advice = incident.advice.map((it) => {
    if (it.lane === 'ALL') return it;
    const { id, lane, kind, byPartyId, forPartyId, by, at } = it;
    return { id, lane, kind, byPartyId, forPartyId, by, at, text: withheld(it.text) };
  });
  return { ...incident, notes, advice, counselLane: 'Words of counsel’s lane are withheld here.' };
}

/** With the answer sheet that was filed, which is kept beside the case. */
async function withSheet(product: Product, filing: Filing): Promise<object> {
  const kept = await product.ports.collections.filingSheets.get(filing.id);
  return { ...filing, sheet: kept?.value.contents ?? null };
}

function ownPart(
  incident: Incident,
  partyId: string,
): Pick<Incident, 'filings'> & Readonly<Record<string, unknown>> {
  const own = <T extends { readonly partyId: string }>(list: readonly T[]): readonly T[] =>
    list.filter((it) => it.partyId === partyId);
  const obligations = incident.obligations.filter((it) => it.obligedPartyId === partyId);
  const ids = new Set(obligations.map((it) => it.id));
  return {
    reference: incident.reference,
    party: partyIn(incident, partyId),
    awareness: own(incident.awareness),
    obligations,
    assessments: own(incident.assessments),
    advice: incident.advice.filter((it) => it.forPartyId === partyId && it.lane === 'ALL'),
    decisions: own(incident.decisions),
    filings: incident.filings.filter((it) => ids.has(it.obligationId)),
  };
}

async function opened(value: unknown, open: Open): Promise<unknown> {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return await Promise.all(value.map((item) => opened(item, open)));
  if (isSealedText(value)) {
    return { text: await open(value), commitment: value.commitment };
  }
  const entries = await Promise.all(
    Object.entries(value).map(async ([key, item]) => [key, await opened(item, open)] as const),
  );
  return Object.fromEntries(entries);
}

function isSealedText(value: object): value is SealedText {
  return 'sealed' in value && 'commitment' in value;
}

/** Whoever prints the letters gets the list once its reading is on record. */
export async function exportLetterList(
  product: Product,
  campaignId: string,
  actor: Actor,
): Promise<Outcome<Download>> {
  const rows = await product.useCases.exportLetters(actor, { campaignId });
  if (!rows.ok) return rows;
  const text = writeTable(rows.value);
  return accept({
    fileName: `letters-${campaignId}.csv`,
    contentType: 'text/csv; charset=utf-8',
    size: Buffer.byteLength(text),
    bytes: new PassThrough().end(text),
  });
}
