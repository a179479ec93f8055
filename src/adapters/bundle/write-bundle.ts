import { createHash } from 'node:crypto';
import { checkpointId, type Checkpoint } from '../../audit-log/checkpoint.ts';
import type { Signer } from '../../audit-log/signer.ts';
import { vkeyOf, writeNote } from '../../audit-log/signed-note.ts';
import { publicKeyPem } from '../../shared/ed25519.ts';
import type { Instant } from '../../shared/instant.ts';
import { bundleReadme } from '../../texts/bundle-readme.ts';
import {
  bundleFormat,
  checkpointPath,
  entriesPath,
  evidencePath,
  manifestNotePath,
  manifestNoteText,
  manifestPath,
  publicPemPath,
  publicVkeyPath,
  writeManifest,
  type ManifestFile,
} from './bundle-format.ts';
import type { BundleSink } from './bundle-sink.ts';

export interface BundleParts {
  readonly createdAt: Instant;
  readonly incidentId: string | null;
  /** Set when the export is one party's own part (rule 10). */
  readonly partyId: string | null;
  /** From `entry-line.ts`, in order from 0; written up to the size of the newest checkpoint. */
  readonly entryLines: AsyncIterable<string>;
  /** Every checkpoint of the log; the newest is the head of the export. */
  readonly checkpoints: readonly Checkpoint[];
  readonly registerCsv: AsyncIterable<Uint8Array> | null;
  readonly incidentJson: string | null;
  readonly evidence: AsyncIterable<{
    readonly id: string;
    readonly bytes: AsyncIterable<Uint8Array>;
  }>;
}

/** Streams: nothing is held but the list of files. The same parts give the same bytes. */
export async function writeBundle(
  sink: BundleSink,
  parts: BundleParts,
  signer: Signer,
): Promise<void> {
  const files: ManifestFile[] = [];
  const add = async (
    path: string,
    bytes: AsyncIterable<Uint8Array>,
    compress = true,
  ): Promise<void> => {
    const digest = createHash('sha256');
    let count = 0;
    async function* measured(): AsyncGenerator<Uint8Array> {
      for await (const chunk of bytes) {
        digest.update(chunk);
        count += chunk.length;
        yield chunk;
      }
    }
    await sink.file(path, measured(), compress);
    files.push({ path, bytes: count, sha256: digest.digest('hex') });
  };

  await add('README.nl.txt', textBytes(bundleReadme.nl));
  await add('README.en.txt', textBytes(bundleReadme.en));
  await add(publicPemPath, textBytes(publicKeyPem(signer.key.publicKey)));
  await add(publicVkeyPath, textBytes(`${vkeyOf(signer.key)}\n`));
  const checkpoints = [...parts.checkpoints].sort((a, b) => a.size - b.size);
  for (const { size, note } of checkpoints) {
    await add(checkpointPath(checkpointId(size)), textBytes(note));
  }
  await add(entriesPath, lineBytes(parts.entryLines, checkpoints.at(-1)?.size ?? 0));
  if (parts.incidentJson !== null) await add('incident.json', textBytes(parts.incidentJson));
  if (parts.registerCsv !== null) await add('register.csv', parts.registerCsv);
  for await (const { id, bytes } of parts.evidence) await add(evidencePath(id), bytes, false);

  const manifest = writeManifest({
    format: bundleFormat,
    createdAt: parts.createdAt,
    origin: signer.key.name,
    incidentId: parts.incidentId,
    partyId: parts.partyId,
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  });
  const text = manifestNoteText(manifest);
  const note = writeNote(text, signer.key, await signer.sign(Buffer.from(text, 'utf8')));
  await sink.file(manifestPath, textBytes(manifest), true);
  await sink.file(manifestNotePath, textBytes(note), true);
  await sink.end();
}

async function* textBytes(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text, 'utf8'));
}

const lineBatchCharacters = 65_536;

async function* lineBytes(lines: AsyncIterable<string>, count: number): AsyncGenerator<Uint8Array> {
  let batch = '';
  let written = 0;
  if (count > 0) {
    for await (const line of lines) {
      batch += line;
      written += 1;
      if (batch.length >= lineBatchCharacters) {
        yield Buffer.from(batch, 'utf8');
        batch = '';
      }
      if (written === count) break;
    }
  }
  if (written < count) {
    throw new Error(
      `the newest checkpoint has ${String(count)} entries, the log ${String(written)}`,
    );
  }
  if (batch !== '') yield Buffer.from(batch, 'utf8');
}
