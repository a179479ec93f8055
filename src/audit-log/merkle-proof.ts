import { isHash, nodeHash, rangeOf, rootOf } from './merkle-tree.ts';

/** Nodes of a proof over at most 2^53 leaves. */
const proofNodesMax = 54;

/** That the leaf at `index` is in the tree of `leaves`: RFC 9162 § 2.1.3.1. */
export function inclusionProof(leaves: readonly string[], index: number): readonly string[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) {
    throw new RangeError(`no leaf ${String(index)} among ${String(leaves.length)}`);
  }
  if (leaves.length === 1) return [];
  const split = largestPowerBelow(leaves.length);
  const left = leaves.slice(0, split);
  const right = leaves.slice(split);
  return index < split
    ? [...inclusionProof(left, index), rangeRoot(right)]
    : [...inclusionProof(right, index - split), rangeRoot(left)];
}

/** That the tree of the first `oldSize` leaves is a prefix of the whole: RFC 9162 § 2.1.4.1. */
export function consistencyProof(leaves: readonly string[], oldSize: number): readonly string[] {
  if (!Number.isInteger(oldSize) || oldSize < 1 || oldSize > leaves.length) {
    throw new RangeError(`no tree of ${String(oldSize)} among ${String(leaves.length)}`);
  }
  return subProof(leaves, oldSize, true);
}

function subProof(leaves: readonly string[], oldSize: number, whole: boolean): readonly string[] {
  if (oldSize === leaves.length) return whole ? [] : [rangeRoot(leaves)];
  const split = largestPowerBelow(leaves.length);
  const left = leaves.slice(0, split);
  const right = leaves.slice(split);
  return oldSize <= split
    ? [...subProof(left, oldSize, whole), rangeRoot(right)]
    : [...subProof(right, oldSize - split, false), rangeRoot(left)];
}

/** RFC 9162 § 2.1.3.2. */
export function verifyInclusion(claim: {
  readonly leaf: string;
  readonly index: number;
  readonly size: number;
  readonly root: string;
  readonly proof: readonly string[];
}): boolean {
  const { leaf, index, size, root, proof } = claim;
  if (!isPosition(index) || !isPosition(size) || index >= size || !areHashes(proof)) return false;
  let fn = index;
  let sn = size - 1;
  let hash = leaf;
  for (const node of proof) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      hash = nodeHash(node, hash);
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else {
      hash = nodeHash(hash, node);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && hash === root;
}

/** RFC 9162 § 2.1.4.2. */
export function verifyConsistency(claim: {
  readonly oldSize: number;
  readonly oldRoot: string;
  readonly size: number;
  readonly root: string;
  readonly proof: readonly string[];
}): boolean {
  const { oldSize, oldRoot, size, root, proof } = claim;
  if (!isPosition(oldSize) || !isPosition(size) || oldSize < 1 || oldSize > size) return false;
  if (!areHashes(proof)) return false;
  if (oldSize === size) return proof.length === 0 && oldRoot === root;
  const path = isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : [...proof];
  const first = path.shift();
  if (first === undefined) return false;
  let fn = oldSize - 1;
  let sn = size - 1;
  while (isOdd(fn)) [fn, sn] = [half(fn), half(sn)];
  let oldHash = first;
  let hash = first;
  for (const node of path) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      oldHash = nodeHash(node, oldHash);
      hash = nodeHash(node, hash);
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else {
      hash = nodeHash(hash, node);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && oldHash === oldRoot && hash === root;
}

function rangeRoot(leaves: readonly string[]): string {
  return rootOf(rangeOf(leaves).peaks);
}

function largestPowerBelow(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

function isPosition(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function areHashes(proof: readonly string[]): boolean {
  return proof.length <= proofNodesMax && proof.every(isHash);
}

function isPowerOfTwo(value: number): boolean {
  return largestPowerBelow(value) * (value === 1 ? 1 : 2) === value;
}

function isOdd(value: number): boolean {
  return value % 2 === 1;
}

function half(value: number): number {
  return Math.floor(value / 2);
}
