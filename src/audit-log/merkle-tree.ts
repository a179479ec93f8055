import { sha256Hex } from '../shared/sha256.ts';

/**
 * The Merkle tree of RFC 9162 § 2.1 over SHA-256, hashes as 64 hex digits. Leaves and nodes are hashed
 * under different first bytes, so that a node can never pass for an entry.
 */
export const leafByte = 0x00;
export const nodeByte = 0x01;

const hashHexDigits = 64;
const hashPattern = /^[0-9a-f]{64}$/;

export function isHash(text: string): boolean {
  return hashPattern.test(text);
}

export function leafHash(data: string | Uint8Array): string {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
  const prefixed = Buffer.allocUnsafe(bytes.length + 1);
  prefixed[0] = leafByte;
  prefixed.set(bytes, 1);
  return sha256Hex(prefixed);
}

/** As `leafHash` without a copy: the data starts at 1, and byte 0 is overwritten. */
export function leafHashInPlace(prefixed: Uint8Array): string {
  prefixed[0] = leafByte;
  return sha256Hex(prefixed);
}

/** One buffer for every node: hashing is synchronous, and a verifier hashes one node per entry. */
const nodeInput = Buffer.alloc(1 + hashHexDigits);
nodeInput[0] = nodeByte;

export function nodeHash(left: string, right: string): string {
  nodeInput.write(left, 1, 'hex');
  nodeInput.write(right, 1 + hashHexDigits / 2, 'hex');
  return sha256Hex(nodeInput);
}

/**
 * A tree reduced to the roots of its perfect subtrees, largest first: one per bit set in `size`.
 * Enough to append in O(log n) and to know the root.
 */
export interface CompactRange {
  readonly size: number;
  readonly peaks: readonly string[];
}

export const emptyRange: CompactRange = { size: 0, peaks: [] };

export function appendLeaf(range: CompactRange, leaf: string): CompactRange {
  const peaks = [...range.peaks];
  pushLeaf(peaks, range.size, leaf);
  return { size: range.size + 1, peaks };
}

/** Appends in place, for whoever appends a million: `size` is the size before. */
export function pushLeaf(peaks: string[], size: number, leaf: string): void {
  let hash = leaf;
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
    const left = peaks.pop();
    if (left === undefined) throw new RangeError(`${String(size)} leaves have more peaks`);
    hash = nodeHash(left, hash);
  }
  peaks.push(hash);
}

/** The hash of an empty tree is the hash of the empty string. */
export function rootOf(peaks: readonly string[]): string {
  const last = peaks.at(-1);
  if (last === undefined) return sha256Hex('');
  return peaks.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
}

export function rangeOf(leaves: Iterable<string>): CompactRange {
  const peaks: string[] = [];
  let size = 0;
  for (const leaf of leaves) {
    pushLeaf(peaks, size, leaf);
    size += 1;
  }
  return { size, peaks };
}
