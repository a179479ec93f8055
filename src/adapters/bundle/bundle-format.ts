import { canonicalJson } from '../../shared/canonical-json.ts';
import { sha256Hex } from '../../shared/sha256.ts';

/**
 * An export bundle: a folder, or a ZIP of the same files at its top level.
 *
 * - `manifest.json`: `{ format, createdAt, origin, incidentId, partyId, files }` in canonical JSON;
 *   `files` lists every other file but `manifest.note` as `{ path, bytes, sha256 }`, by path.
 * - `manifest.note`: a C2SP signed note over `manifestNoteText(manifest.json)`.
 * - `entries.ndjson`: the audit log from entry 0 to the newest checkpoint, each line an entry's
 *   canonical JSON or `{"leaf":"<hex>"}` where the reader may not see it, each ended by a newline.
 * - `checkpoints/<size, 16 digits>.txt`: every checkpoint up to there, C2SP tlog-checkpoint.
 * - `keys/public.pem`, `keys/public.vkey`: the signing key's public half, twice.
 * - `register.csv`, `incident.json`: what the export is about.
 * - `evidence/<evidence id>.bin`: bytes as they came in; an `EVIDENCE_COLLECTED` entry about that id
 *   holds their SHA-256.
 * - `README.nl.txt`, `README.en.txt`: how to check it, for people.
 *
 * Nothing else may be in it.
 */
export const bundleFormat = 'meldklok-bundle-1';

export const manifestPath = 'manifest.json';
export const manifestNotePath = 'manifest.note';
export const entriesPath = 'entries.ndjson';
export const publicPemPath = 'keys/public.pem';
export const publicVkeyPath = 'keys/public.vkey';
export const requiredPaths = [
  manifestPath,
  manifestNotePath,
  entriesPath,
  publicPemPath,
  publicVkeyPath,
  'README.nl.txt',
  'README.en.txt',
] as const;
const optionalPaths: readonly string[] = ['register.csv', 'incident.json'];
export const bundleFolders: readonly string[] = ['checkpoints', 'evidence', 'keys'];

export const bundleFilesMax = 50_000;
/** Unpacked; a bundle with more evidence is exported per incident. */
export const bundleBytesMax = 256 * 1024 ** 3;
/** Files that are read as a whole: manifest, notes, keys. */
export const smallFileBytesMax = 16 * 1024 ** 2;
export const entryLineBytesMax = 8 * 1024 ** 2;
/** What deflate can do to text; a file under `inflateCheckBytesMin` may do more. */
export const inflateRatioMax = 100;
export const inflateCheckBytesMin = 1024 ** 2;

const checkpointPattern = /^checkpoints\/\d{16}\.txt$/;
const evidencePattern = /^evidence\/([A-Za-z0-9_-]{1,100})\.bin$/;

export interface ManifestFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Manifest {
  readonly format: typeof bundleFormat;
  readonly createdAt: string;
  readonly origin: string;
  readonly incidentId: string | null;
  readonly partyId: string | null;
  readonly files: readonly ManifestFile[];
}

export function checkpointPath(id: string): string {
  return `checkpoints/${id}.txt`;
}

export function evidencePath(evidenceId: string): string {
  return `evidence/${evidenceId}.bin`;
}

export function evidenceIdOf(path: string): string | undefined {
  return evidencePattern.exec(path)?.[1];
}

export function isCheckpointPath(path: string): boolean {
  return checkpointPattern.test(path);
}

export function isBundlePath(path: string): boolean {
  return (
    (requiredPaths as readonly string[]).includes(path) ||
    optionalPaths.includes(path) ||
    isCheckpointPath(path) ||
    evidenceIdOf(path) !== undefined
  );
}

/** Whether a path could lead outside the folder it is unpacked in. */
export function pointsOutside(path: string): boolean {
  return (
    path.startsWith('/') ||
    path.includes('\\') ||
    path.includes('\0') ||
    /^[A-Za-z]:/.test(path) ||
    path.split('/').includes('..')
  );
}

export function writeManifest(manifest: Manifest): string {
  return canonicalJson({ ...manifest, files: manifest.files.map((file) => ({ ...file })) });
}

export function manifestNoteText(manifestJson: string | Uint8Array): string {
  return `${bundleFormat}\n${sha256Hex(manifestJson)}\n`;
}

/** Undefined for whatever is not a manifest to the letter. */
export function parseManifest(json: string): Manifest | undefined {
  const value = parseJson(json);
  if (!isRecord(value) || value['format'] !== bundleFormat) return undefined;
  const { createdAt, origin, incidentId, partyId, files } = value;
  return typeof createdAt === 'string' &&
    typeof origin === 'string' &&
    isTextOrNull(incidentId) &&
    isTextOrNull(partyId) &&
    Array.isArray(files) &&
    files.every(isManifestFile)
    ? { format: bundleFormat, createdAt, origin, incidentId, partyId, files }
    : undefined;
}

function isManifestFile(value: unknown): value is ManifestFile {
  return (
    isRecord(value) &&
    typeof value['path'] === 'string' &&
    typeof value['bytes'] === 'number' &&
    typeof value['sha256'] === 'string'
  );
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
