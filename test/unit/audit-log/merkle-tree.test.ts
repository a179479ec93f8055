import { expect } from 'chai';
import fc from 'fast-check';
import {
  consistencyProof,
  inclusionProof,
  verifyConsistency,
  verifyInclusion,
} from '../../../src/audit-log/merkle-proof.ts';
import {
  appendLeaf,
  emptyRange,
  leafHash,
  nodeHash,
  rangeOf,
  rootOf,
} from '../../../src/audit-log/merkle-tree.ts';
import { sha256Hex } from '../../../src/shared/sha256.ts';

/** The leaves and roots that certificate transparency implementations test each other with. */
const vectorLeaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => leafHash(Buffer.from(hex, 'hex')));
const vectorRoots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** RFC 9162 § 2.1.1 as it is written, to hold the compact range against. */
function rootByDefinition(leaves: readonly string[]): string {
  const [first] = leaves;
  if (first === undefined) return sha256Hex('');
  if (leaves.length === 1) return first;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHash(rootByDefinition(leaves.slice(0, split)), rootByDefinition(leaves.slice(split)));
}

const someLeaves = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => leafHash(`entry ${index}`));
const leafCounts = fc.integer({ min: 1, max: 70 });

describe('Merkle tree (RFC 9162)', () => {
  it('has the hash of the empty string when it is empty', () => {
    expect(rootOf(emptyRange.peaks)).to.equal(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it('gives the known roots of the known leaves', () => {
    let range = emptyRange;
    vectorLeaves.forEach((leaf, index) => {
      range = appendLeaf(range, leaf);
      expect(rootOf(range.peaks), `size ${index + 1}`).to.equal(vectorRoots[index]);
    });
  });

  it('grows one leaf at a time to the root of the definition', () => {
    for (let count = 0; count <= 130; count += 1) {
      const leaves = someLeaves(count);
      expect(rootOf(rangeOf(leaves).peaks)).to.equal(rootByDefinition(leaves));
    }
  });

  it('keeps a leaf from passing for a node', () => {
    const [left, right] = someLeaves(2);
    const asData = Buffer.concat([Buffer.from(left!, 'hex'), Buffer.from(right!, 'hex')]);
    expect(leafHash(asData)).not.to.equal(nodeHash(left!, right!));
  });
});

describe('inclusion proof', () => {
  it('holds for every leaf of every tree up to 40', () => {
    for (let size = 1; size <= 40; size += 1) {
      const leaves = someLeaves(size);
      const root = rootByDefinition(leaves);
      leaves.forEach((leaf, index) => {
        const proof = inclusionProof(leaves, index);
        expect(verifyInclusion({ leaf, index, size, root, proof })).to.equal(true);
      });
    }
  });

  it('fails for another leaf, place, size, root or a proof that is longer, shorter or changed', () => {
    fc.assert(
      fc.property(leafCounts, fc.nat(), fc.nat(), (size, indexSeed, pick) => {
        const leaves = someLeaves(size);
        const index = indexSeed % size;
        const proof = inclusionProof(leaves, index);
        const claim = { leaf: leaves[index]!, index, size, root: rootByDefinition(leaves), proof };
        const other = leafHash('other');
        expect(verifyInclusion(claim)).to.equal(true);
        expect(verifyInclusion({ ...claim, leaf: other })).to.equal(false);
        expect(verifyInclusion({ ...claim, root: other })).to.equal(false);
        expect(verifyInclusion({ ...claim, index: size })).to.equal(false);
        expect(verifyInclusion({ ...claim, index: -1 })).to.equal(false);
        expect(verifyInclusion({ ...claim, proof: [...proof, other] })).to.equal(false);
        if (proof.length === 0) return;
        const place = pick % proof.length;
        expect(verifyInclusion({ ...claim, proof: proof.slice(0, -1) })).to.equal(false);
        expect(
          verifyInclusion({ ...claim, proof: proof.map((n, i) => (i === place ? other : n)) }),
        ).to.equal(false);
        expect(verifyInclusion({ ...claim, index: (index + 1) % size })).to.equal(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe('consistency proof', () => {
  it('holds between every two sizes up to 33', () => {
    const all = someLeaves(33);
    for (let size = 1; size <= all.length; size += 1) {
      const leaves = all.slice(0, size);
      const root = rootByDefinition(leaves);
      for (let oldSize = 1; oldSize <= size; oldSize += 1) {
        const oldRoot = rootByDefinition(leaves.slice(0, oldSize));
        const proof = consistencyProof(leaves, oldSize);
        expect(verifyConsistency({ oldSize, oldRoot, size, root, proof })).to.equal(true);
      }
    }
  });

  it('fails when history was rewritten or the proof was forged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 70 }), fc.nat(), fc.nat(), (size, oldSeed, pick) => {
        const leaves = someLeaves(size);
        const oldSize = 1 + (oldSeed % (size - 1));
        const rewritten = leaves.map((leaf, i) => (i === pick % oldSize ? leafHash('x') : leaf));
        const proof = consistencyProof(leaves, oldSize);
        const claim = {
          oldSize,
          oldRoot: rootByDefinition(leaves.slice(0, oldSize)),
          size,
          root: rootByDefinition(leaves),
          proof,
        };
        expect(verifyConsistency(claim)).to.equal(true);
        const forged = {
          ...claim,
          root: rootByDefinition(rewritten),
          proof: consistencyProof(rewritten, oldSize),
        };
        expect(verifyConsistency(forged)).to.equal(false);
        expect(verifyConsistency({ ...claim, proof: [...proof, leafHash('y')] })).to.equal(false);
        expect(verifyConsistency({ ...claim, proof: proof.slice(1) })).to.equal(false);
        expect(verifyConsistency({ ...claim, proof: ['not a hash'] })).to.equal(false);
        expect(verifyConsistency({ ...claim, oldSize: size + 1 })).to.equal(false);
        expect(verifyConsistency({ ...claim, oldSize: 0 })).to.equal(false);
      }),
      { numRuns: 200 },
    );
  });
});
