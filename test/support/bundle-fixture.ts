import { createWriteStream } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { createSigner } from '../../src/adapters/system/create-signer.ts';
import { createFolderSink, createZipSink } from '../../src/adapters/bundle/bundle-sink.ts';
import { writeBundle, type BundleParts } from '../../src/adapters/bundle/write-bundle.ts';
import { checkpointText, type Checkpoint } from '../../src/audit-log/checkpoint.ts';
import { emptyHead, headAfter, nextEntry, type AuditEntry } from '../../src/audit-log/entry.ts';
import { shownLine } from '../../src/audit-log/entry-line.ts';
import { rootOf } from '../../src/audit-log/merkle-tree.ts';
import type { Signer } from '../../src/audit-log/signer.ts';
import { writeNote } from '../../src/audit-log/signed-note.ts';
import { addMs, instantFromMs, minuteMs } from '../../src/shared/instant.ts';
import { sha256Hex } from '../../src/shared/sha256.ts';
import type { ChangeEvent } from '../../src/store/change-event.ts';

/** Logs and bundles to verify, made by the product's own parts, with keys of their own. */
export const startAt = instantFromMs(Date.UTC(2026, 10, 21, 9));
export const evidenceBytes = Buffer.from('a line of a log file\n');
export const evidenceId = 'e1';
export const evidencePosition = 4;

export function newSigner(origin = 'meldklok.example/log'): Signer {
  return createSigner(generateKeyPairSync('ed25519').privateKey, origin);
}

export function eventAt(position: number, change: Partial<ChangeEvent> = {}): ChangeEvent {
  const evidence = position === evidencePosition;
  return {
    id: `event-${position}`,
    type: evidence ? 'EVIDENCE_COLLECTED' : 'FACTS_RECORDED',
    at: addMs(startAt, position * minuteMs),
    actor: { kind: 'USER', id: 'u1', method: 'password' },
    incidentId: 'i1',
    subject: evidence ? { kind: 'EVIDENCE', id: evidenceId } : { kind: 'INCIDENT', id: 'i1' },
    data: evidence ? { sha256: sha256Hex(evidenceBytes) } : { version: position },
    ...change,
  };
}

export function logOf(events: readonly ChangeEvent[]): readonly AuditEntry[] {
  const entries: AuditEntry[] = [];
  let head = emptyHead;
  for (const event of events) {
    const entry = nextEntry(head, event, event.at);
    entries.push(entry);
    head = headAfter(entry);
  }
  return entries;
}

export function someLog(count: number): readonly AuditEntry[] {
  return logOf(Array.from({ length: count }, (_, position) => eventAt(position)));
}

export async function checkpointOf(
  entries: readonly AuditEntry[],
  size: number,
  signer: Signer,
  change: Partial<Checkpoint> = {},
): Promise<Checkpoint> {
  const last = entries[size - 1];
  const head = {
    origin: signer.key.name,
    size,
    root: rootOf(last?.peaks ?? []),
    at: last?.recordedAt ?? startAt,
    ...change,
  };
  const text = checkpointText(head);
  const note = writeNote(text, signer.key, await signer.sign(Buffer.from(text)));
  return { reason: 'REQUESTED', note, ...head };
}

export async function partsOf(
  entries: readonly AuditEntry[],
  signer: Signer,
  change: Partial<BundleParts> = {},
): Promise<BundleParts> {
  const sizes = [7, 16, entries.length].filter((size) => size <= entries.length);
  return {
    createdAt: addMs(startAt, 600 * minuteMs),
    incidentId: 'i1',
    partyId: null,
    entryLines: each(entries.map(shownLine)),
    checkpoints: await Promise.all(sizes.map((size) => checkpointOf(entries, size, signer))),
    registerCsv: each([Buffer.from('reference;title\r\n')]),
    incidentJson: '{"id":"i1"}',
    evidence: each([{ id: evidenceId, bytes: each([evidenceBytes]) }]),
    ...change,
  };
}

export async function writeFolder(
  folder: string,
  parts: BundleParts,
  signer: Signer,
): Promise<void> {
  await writeBundle(await createFolderSink(folder), parts, signer);
}

export async function writeZip(file: string, parts: BundleParts, signer: Signer): Promise<void> {
  await writeBundle(createZipSink(createWriteStream(file)), parts, signer);
}

export async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  await Promise.resolve();
  yield* items;
}
