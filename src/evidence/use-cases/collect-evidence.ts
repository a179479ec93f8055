import type { Actor } from '../../identity/actor.ts';
import { createByteDigest, type ByteDigest } from '../../shared/byte-digest.ts';
import type { Json } from '../../shared/canonical-json.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { derivedId } from '../../shared/sha256.ts';
import type { Stored } from '../../store/collection.ts';
import {
  collectEvidence as decide,
  evidenceBytesMax,
  sniffedBytesMax,
  type EvidenceItem,
} from '../evidence-item.ts';
import { readEvidenceInput } from '../evidence-input.ts';
import type { EvidencePorts } from './ports.ts';
import { bytesContext, holderTag, sealDetails } from './sealed-details.ts';

export interface EvidenceUpload {
  readonly incidentId: string;
  /** Under whose key it is sealed: the party whose share it is, or the actor's own. */
  readonly partyId: string;
  /** See `evidence-input.ts`. */
  readonly described: Json;
  /** Throws when the sender stops; nothing is stored then, and the error passes on. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Lower than `evidenceBytesMax` only in tests. */
  readonly bytesMax?: number;
}

/** Bytes are hashed and sealed as they come in; the item is written when the last one is durable. */
export async function collectEvidence(
  ports: EvidencePorts,
  actor: Actor,
  upload: EvidenceUpload,
): Promise<Outcome<Stored<EvidenceItem>>> {
  const { incidentId, partyId } = upload;
  const authorised = await ports.authorise(actor, 'collectEvidence', incidentId);
  if (!authorised.ok) return authorised;
  const described = readEvidenceInput(upload.described, ports.changes.now());
  if (!described.ok) return described;
  const id = evidenceId(ports, actor, incidentId);
  const existing = await ports.evidenceItems.get(id);
  if (existing) return accept(existing);

  const scope = { incidentId, partyId };
  const { facts, details: written } = described.value;
  const details = await sealDetails(ports, scope, written);
  if (!details.ok) return details;
  const holder = await holderTag(ports, scope, written.collectorName);
  const stored = await storeBytes(ports, upload);
  if (!stored.ok) return stored;
  const decided = decide({
    id,
    ...scope,
    facts,
    details: details.value,
    holderTag: holder,
    stored: stored.value,
    by: actor.id,
    now: ports.changes.now(),
  });
  const saved = decided.ok
    ? await ports.changes.insert(ports.evidenceItems, id, decided.value, actor)
    : decided;
  const kept = saved.ok && saved.value.value.blobId === stored.value.blobId;
  if (!kept) await ports.blobs.remove(stored.value.blobId);
  return saved;
}

/** The same key twice is one item. */
function evidenceId(ports: EvidencePorts, actor: Actor, incidentId: string): string {
  return actor.idempotencyKey === undefined
    ? ports.changes.newId()
    : derivedId('evidence', actor.id, actor.idempotencyKey, incidentId);
}

async function storeBytes(
  ports: EvidencePorts,
  upload: EvidenceUpload,
): Promise<Outcome<Pick<EvidenceItem, 'blobId' | 'bytes' | 'sha256' | 'mediaType'>>> {
  const { incidentId, partyId, bytes, bytesMax = evidenceBytesMax } = upload;
  const blobId = ports.changes.newId();
  const digest = createByteDigest();
  const head = createHead(sniffedBytesMax);
  const measured = withinLimit(bytes, [digest, head], bytesMax);
  const sealed = ports.vault.sealStream({ incidentId, partyId }, measured, bytesContext(blobId));
  try {
    await ports.blobs.write(blobId, sealed);
  } catch (error) {
    if (!(error instanceof EvidenceTooLarge)) throw error;
    return refuse({ code: 'EVIDENCE_TOO_LARGE', field: 'bytes', params: { bytesMax } });
  }
  const mediaType = await ports.detectMediaType(head.bytes());
  return accept({ blobId, ...digest.result(), mediaType });
}

/** Keeps the first bytes of what passes. */
function createHead(bytesMax: number): Pick<ByteDigest, 'add'> & { bytes(): Uint8Array } {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    add(chunk) {
      if (size >= bytesMax) return;
      const wanted = chunk.slice(0, bytesMax - size);
      chunks.push(wanted);
      size += wanted.length;
    },
    bytes: () => Buffer.concat(chunks),
  };
}

class EvidenceTooLarge extends Error {
  override readonly name = 'EvidenceTooLarge';
}

async function* withinLimit(
  bytes: AsyncIterable<Uint8Array>,
  readers: readonly Pick<ByteDigest, 'add'>[],
  bytesMax: number,
): AsyncGenerator<Uint8Array> {
  let count = 0;
  for await (const chunk of bytes) {
    count += chunk.length;
    if (count > bytesMax) throw new EvidenceTooLarge();
    for (const reader of readers) reader.add(chunk);
    yield chunk;
  }
}
