import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { checkpointId, parseCheckpoint, type TreeHead } from '../../audit-log/checkpoint.ts';
import { parseEntryLine } from '../../audit-log/entry-line.ts';
import { leafHashInPlace } from '../../audit-log/merkle-tree.ts';
import { noteIsSignedBy, parseNote, parseVkey, type NoteKey } from '../../audit-log/signed-note.ts';
import { verdictOf, type Verdict } from '../../audit-log/verdict.ts';
import { LogVerifier, type Finding, type LogVerdict } from '../../audit-log/verify-log.ts';
import { parsePublicKeyPem } from '../../shared/ed25519.ts';
import {
  checkpointPath,
  entriesPath,
  entryLineBytesMax,
  evidenceIdOf,
  isCheckpointPath,
  manifestNotePath,
  manifestNoteText,
  manifestPath,
  parseManifest,
  publicPemPath,
  publicVkeyPath,
  requiredPaths,
  smallFileBytesMax,
  type ManifestFile,
} from './bundle-format.ts';
import { BundleDamaged, type Bundle } from './bundle-listing.ts';
import { readLines } from './read-lines.ts';

export interface VerifyInput {
  readonly bundle: Bundle;
  /** Signed notes that came another way than the bundle. */
  readonly outsideNotes: readonly string[];
  /** The raw 32 bytes of a public key that came another way. */
  readonly publicKey: Uint8Array | null;
}

/**
 * Recomputes everything from the bundle alone; reads each file once and holds none of them. Passes only
 * when every check does.
 */
export async function verifyBundle(input: VerifyInput): Promise<Verdict> {
  const { bundle } = input;
  const findings: Finding[] = [...bundle.findings];
  const missing = requiredPaths.filter((path) => !bundle.files.has(path));
  findings.push(...missing.map((file): Finding => ({ code: 'FILE_MISSING', file })));

  const digests = new Map<string, Omit<ManifestFile, 'path'>>();
  const small = createSmallReader(bundle, digests, findings);
  const key = await readKey(input, small, findings);
  const manifest = await readManifest(key, small, findings);
  const heads = await readCheckpoints(bundle, key, small, findings);
  const outside = readOutside(input.outsideNotes, key, findings);
  const log = await readEntries(bundle, { heads, outside }, digests, findings);
  await digestRest(bundle, digests, findings);
  findings.push(...manifestFindings(manifest, digests, bundle));
  findings.push(...evidenceFindings(log, digests));
  if (input.publicKey === null) findings.push({ code: 'KEY_FROM_BUNDLE' });
  if (input.outsideNotes.length === 0) findings.push({ code: 'NO_OUTSIDE_CHECKPOINT' });
  const evidenceItems = [...digests.keys()].filter((path) => evidenceIdOf(path) !== undefined);
  return verdictOf(findings, log, {
    origin: key?.name ?? null,
    heads,
    outside,
    files: bundle.files.size,
    evidenceItems: evidenceItems.length,
  });
}

type Digests = Map<string, Omit<ManifestFile, 'path'>>;
type SmallReader = (path: string) => Promise<Buffer | undefined>;

/** Reads a file as a whole and notes its digest; undefined, with a finding, when it cannot. */
function createSmallReader(bundle: Bundle, digests: Digests, findings: Finding[]): SmallReader {
  return async (path) => {
    const bytes = bundle.files.get(path);
    if (bytes === undefined) return undefined;
    if (bytes > smallFileBytesMax) {
      const params = { bytesMax: smallFileBytesMax };
      findings.push({ code: 'FILE_TOO_LARGE', file: path, params });
      return undefined;
    }
    const chunks: Buffer[] = [];
    const digest = await digestOf(bundle, path, findings, (chunk) =>
      chunks.push(Buffer.from(chunk)),
    );
    if (!digest) return undefined;
    digests.set(path, digest);
    return Buffer.concat(chunks);
  };
}

async function digestOf(
  bundle: Bundle,
  path: string,
  findings: Finding[],
  see: (chunk: Buffer) => void = () => undefined,
): Promise<Omit<ManifestFile, 'path'> | undefined> {
  const digest = createHash('sha256');
  let bytes = 0;
  const complete = await unlessDamaged(path, findings, async () => {
    for await (const chunk of bundle.read(path)) {
      digest.update(chunk);
      bytes += chunk.length;
      see(chunk);
    }
  });
  return complete ? { bytes, sha256: digest.digest('hex') } : undefined;
}

async function unlessDamaged(
  file: string,
  findings: Finding[],
  read: () => Promise<void>,
): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (error) {
    if (!(error instanceof BundleDamaged)) throw error;
    findings.push({ code: 'FILE_NOT_READABLE', file });
    return false;
  }
}

/** The key that everything is held against: the one given, under the bundle's name for it. */
async function readKey(
  input: VerifyInput,
  small: SmallReader,
  findings: Finding[],
): Promise<NoteKey | undefined> {
  const [pem, vkey] = [await small(publicPemPath), await small(publicVkeyPath)];
  if (!pem || !vkey) return undefined;
  const key = parseVkey(vkey.toString('utf8').replace(/\n$/, ''));
  const publicKey = parsePublicKeyPem(pem.toString('utf8'));
  if (!key || !publicKey || !Buffer.from(publicKey).equals(key.publicKey)) {
    findings.push({ code: 'KEY_NOT_READABLE', file: publicVkeyPath });
    return undefined;
  }
  if (input.publicKey === null) return key;
  if (!Buffer.from(input.publicKey).equals(key.publicKey)) {
    findings.push({ code: 'KEY_DIFFERS', file: publicVkeyPath });
  }
  return { name: key.name, publicKey: input.publicKey };
}

async function readManifest(
  key: NoteKey | undefined,
  small: SmallReader,
  findings: Finding[],
): Promise<readonly ManifestFile[] | undefined> {
  const [json, noteBytes] = [await small(manifestPath), await small(manifestNotePath)];
  if (!json) return undefined;
  const note = noteBytes && parseNote(noteBytes.toString('utf8'));
  if (!note || !key || note.text !== manifestNoteText(json) || !noteIsSignedBy(note, key)) {
    findings.push({ code: 'MANIFEST_NOT_SIGNED', file: manifestNotePath });
  }
  const manifest = parseManifest(json.toString('utf8'));
  if (!manifest) findings.push({ code: 'MANIFEST_NOT_READABLE', file: manifestPath });
  return manifest?.files;
}

async function readCheckpoints(
  bundle: Bundle,
  key: NoteKey | undefined,
  small: SmallReader,
  findings: Finding[],
): Promise<readonly TreeHead[]> {
  const heads: TreeHead[] = [];
  for (const path of [...bundle.files.keys()].filter(isCheckpointPath).sort()) {
    const text = await small(path);
    if (!text) continue;
    const parsed = parseCheckpoint(text.toString('utf8'));
    const named = parsed && checkpointPath(checkpointId(parsed.head.size)) === path;
    if (!parsed || !named || (key && parsed.head.origin !== key.name)) {
      findings.push({ code: 'CHECKPOINT_NOT_READABLE', file: path });
    } else {
      const signed = key !== undefined && noteIsSignedBy(parsed.note, key);
      if (!signed) findings.push({ code: 'CHECKPOINT_NOT_SIGNED', file: path });
      heads.push(parsed.head);
    }
  }
  if (heads.length === 0) findings.push({ code: 'CHECKPOINTS_MISSING' });
  return heads;
}

/** Of the copies that came another way, those that the key signed. */
function readOutside(
  notes: readonly string[],
  key: NoteKey | undefined,
  findings: Finding[],
): readonly TreeHead[] {
  return notes.flatMap((text) => {
    const parsed = parseCheckpoint(text);
    if (parsed && key && parsed.head.origin === key.name && noteIsSignedBy(parsed.note, key)) {
      return [parsed.head];
    }
    findings.push({ code: 'OUTSIDE_NOT_SIGNED' });
    return [];
  });
}

async function readEntries(
  bundle: Bundle,
  expected: { readonly heads: readonly TreeHead[]; readonly outside: readonly TreeHead[] },
  digests: Digests,
  findings: Finding[],
): Promise<LogVerdict> {
  const evidenceIds = new Set(
    [...bundle.files.keys()].map(evidenceIdOf).filter((id) => id !== undefined),
  );
  const verifier = new LogVerifier(expected, evidenceIds);
  const digest = createHash('sha256');
  let bytes = 0;
  let lines = 0;
  if (!bundle.files.has(entriesPath)) return verifier.end();
  await unlessDamaged(entriesPath, findings, async () => {
    const end = await readLines(bundle.read(entriesPath), {
      lineBytesMax: entryLineBytesMax,
      see(chunk) {
        digest.update(chunk);
        bytes += chunk.length;
      },
      take(spareAndLine) {
        lines += 1;
        addLine(verifier, spareAndLine);
      },
    });
    if (end === 'LINE_TOO_LONG') {
      findings.push({ code: end, position: lines, params: { bytesMax: entryLineBytesMax } });
    } else {
      if (end === 'LAST_LINE_CUT') findings.push({ code: end, position: lines });
      digests.set(entriesPath, { bytes, sha256: digest.digest('hex') });
    }
  });
  const log = verifier.end();
  findings.push(...log.findings);
  if (log.hidden > 0) findings.push({ code: 'ENTRIES_HIDDEN', params: { count: log.hidden } });
  return log;
}

function addLine(verifier: LogVerifier, spareAndLine: Buffer): void {
  const text = spareAndLine.subarray(1);
  const line = isUtf8(text) ? parseEntryLine(text.toString('utf8')) : undefined;
  verifier.add(line?.kind === 'hidden' ? line.leaf : leafHashInPlace(spareAndLine), line);
}

async function digestRest(bundle: Bundle, digests: Digests, findings: Finding[]): Promise<void> {
  const refused = new Set(findings.map((finding) => finding.file));
  for (const path of bundle.files.keys()) {
    if (digests.has(path) || refused.has(path) || path === entriesPath) continue;
    const digest = await digestOf(bundle, path, findings);
    if (digest) digests.set(path, digest);
  }
}

function manifestFindings(
  manifest: readonly ManifestFile[] | undefined,
  digests: Digests,
  bundle: Bundle,
): readonly Finding[] {
  if (!manifest) return [];
  const listed = new Map(manifest.map((file) => [file.path, file]));
  const changed = [...digests].filter(([path, digest]) => {
    if (path === manifestPath || path === manifestNotePath) return false;
    const file = listed.get(path);
    return file?.sha256 !== digest.sha256 || file.bytes !== digest.bytes;
  });
  const gone = manifest.filter((file) => !bundle.files.has(file.path));
  return [
    ...changed.map(([file]): Finding => ({ code: 'FILE_CHANGED', file })),
    ...gone.map((file): Finding => ({ code: 'FILE_MISSING', file: file.path })),
  ];
}

function evidenceFindings(log: LogVerdict, digests: Digests): readonly Finding[] {
  return [...digests].flatMap(([file, digest]): readonly Finding[] => {
    const id = evidenceIdOf(file);
    if (id === undefined) return [];
    const recorded = log.evidence.get(id);
    if (!recorded) return [{ code: 'EVIDENCE_NOT_RECORDED', file }];
    return recorded.sha256 === digest.sha256
      ? []
      : [{ code: 'EVIDENCE_CHANGED', file, position: recorded.position }];
  });
}
