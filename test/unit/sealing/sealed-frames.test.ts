import { expect } from 'chai';
import fc from 'fast-check';
import {
  associatedData,
  gcmOpen,
  gcmSeal,
  parseSealed,
  subkey,
  writeSealed,
} from '../../../src/adapters/system/gcm.ts';
import { frameBytes, openFrames, sealFrames } from '../../../src/adapters/system/sealed-frames.ts';
import { SealBrokenError, type Sealed } from '../../../src/sealing/vault.ts';

const key = Buffer.alloc(32, 3);
const context = associatedData('stream', 'i1', 'p1', 'evidence e1');
const headerBytes = 36;
const wholeFrame = 4 + frameBytes + 16;

async function* portions(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const seal = (bytes: Buffer, size = 10_000): Promise<Buffer> =>
  collect(sealFrames(key, portions(bytes, size), context));
const open = (sealed: Buffer, size = 7_777, associated: Uint8Array = context): Promise<Buffer> =>
  collect(openFrames(key, portions(sealed, size), associated));

async function refuses(sealed: Buffer, associated: Uint8Array = context): Promise<void> {
  const outcome = await open(sealed, 50_000, associated).catch((error: unknown) => error);
  expect(outcome).to.be.instanceOf(SealBrokenError);
}

describe('sealed stream', () => {
  it('gives back every length, in whatever portions it comes', async () => {
    const edges = [0, 1, frameBytes - 1, frameBytes, frameBytes + 1, 3 * frameBytes];
    for (const length of edges) {
      const bytes = Buffer.alloc(length, length % 251);
      expect((await open(await seal(bytes))).equals(bytes), `${length} bytes`).to.equal(true);
    }
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 200_000 }),
        fc.integer({ min: 500, max: 90_000 }),
        fc.integer({ min: 500, max: 90_000 }),
        async (length, sealPortion, openPortion) => {
          const bytes = Buffer.alloc(length, 5);
          expect((await open(await seal(bytes, sealPortion), openPortion)).equals(bytes)).to.equal(
            true,
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it('refuses a frame that is cut off, dropped, doubled or moved', async () => {
    const sealed = await seal(Buffer.alloc(3 * frameBytes + 100, 1));
    const header = sealed.subarray(0, headerBytes);
    const frames = [0, 1, 2, 3].map((index) =>
      sealed.subarray(headerBytes + index * wholeFrame, headerBytes + (index + 1) * wholeFrame),
    );
    const [first, second, third, last] = frames as [Buffer, Buffer, Buffer, Buffer];
    expect((await open(Buffer.concat([header, first, second, third, last]))).length).to.equal(
      3 * frameBytes + 100,
    );
    await refuses(Buffer.concat([header, first, second, third]));
    await refuses(Buffer.concat([header, first, second, last]));
    await refuses(Buffer.concat([header, first, first, second, third, last]));
    await refuses(Buffer.concat([header, second, first, third, last]));
    await refuses(Buffer.concat([header, first, second, third, last, last]));
    await refuses(sealed.subarray(0, sealed.length - 1));
    await refuses(sealed.subarray(0, headerBytes));
    await refuses(sealed.subarray(0, 10));
    await refuses(Buffer.alloc(0));
  });

  it('refuses a frame of another stream under the same key', async () => {
    const one = await seal(Buffer.alloc(2 * frameBytes + 5, 1));
    const other = await seal(Buffer.alloc(2 * frameBytes + 5, 1));
    const cut = headerBytes + wholeFrame;
    await refuses(Buffer.concat([one.subarray(0, cut), other.subarray(cut)]));
  });

  it('refuses any changed byte, and another context', async () => {
    const sealed = await seal(Buffer.alloc(300, 9));
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      await refuses(changed);
    }
    await refuses(sealed, associatedData('stream', 'i1', 'p2', 'evidence e1'));
  });
});

describe('sealed value', () => {
  it('comes back as it was, and has one spelling', () => {
    const box = gcmSeal(key, Buffer.from('geheim'), context);
    const sealed = writeSealed(box);
    expect(gcmOpen(key, parseSealed(sealed), context).toString()).to.equal('geheim');
    for (const wrong of [
      '',
      'v2' + sealed.slice(2),
      `${sealed}.x`,
      `${sealed}=`,
      sealed.slice(0, 20),
    ]) {
      expect(() => parseSealed(wrong as Sealed), wrong).to.throw(SealBrokenError);
    }
  });

  it('has a key of its own for each purpose', () => {
    expect(subkey(key, 'seal').equals(subkey(key, 'stream'))).to.equal(false);
    expect(() =>
      gcmOpen(subkey(key, 'a'), gcmSeal(subkey(key, 'b'), key, context), context),
    ).to.throw(SealBrokenError);
  });
});
