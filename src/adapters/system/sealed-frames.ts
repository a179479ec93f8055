import { randomBytes } from 'node:crypto';
import { SealBrokenError } from '../../sealing/vault.ts';
import { gcmOpen, gcmSeal, nonceBytes, subkey, tagBytes } from './gcm.ts';

/**
 * A sealed stream: `MKS1`, 32 random bytes, then frames of 64 KiB, the last one shorter or empty.
 * A frame is its ciphertext's length (4 bytes, the top bit set in the last), ciphertext and tag. The
 * random bytes make a key for this stream alone, the frame's number is its nonce, and number, last-bit
 * and context are authenticated: a frame dropped, doubled, moved, cut off or taken from elsewhere
 * does not open.
 */
const magic = Buffer.from('MKS1', 'latin1');
const streamSaltBytes = 32;
const headerBytes = magic.length + streamSaltBytes;
const lengthBytes = 4;
const lastBit = 0x8000_0000;
export const frameBytes = 65_536;
/** 2^31 frames: 128 TiB. */
const framesMax = 2 ** 31;

export async function* sealFrames(
  key: Uint8Array,
  bytes: AsyncIterable<Uint8Array>,
  associated: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const salt = randomBytes(streamSaltBytes);
  const streamKey = subkey(key, 'one-stream', salt);
  yield Buffer.concat([magic, salt]);
  let number = 0;
  const pending = new ByteQueue();
  for await (const chunk of bytes) {
    pending.push(chunk);
    while (pending.length > frameBytes) {
      yield frame(pending.take(frameBytes), number, false);
      number += 1;
    }
  }
  yield frame(pending.take(pending.length), number, true);

  function frame(plaintext: Uint8Array, position: number, last: boolean): Buffer {
    const box = gcmSeal(streamKey, plaintext, frameData(associated, last), frameNonce(position));
    const length = Buffer.alloc(lengthBytes);
    length.writeUInt32BE(box.ciphertext.length + (last ? lastBit : 0));
    return Buffer.concat([length, box.ciphertext, box.tag]);
  }
}

/** Yields only bytes that were authenticated; throws `SealBrokenError` at the first that were not. */
export async function* openFrames(
  key: Uint8Array,
  frames: AsyncIterable<Uint8Array>,
  associated: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const pending = new ByteQueue();
  let streamKey: Buffer | undefined;
  let number = 0;
  let ended = false;
  for await (const chunk of frames) {
    pending.push(chunk);
    if (!streamKey && pending.length >= headerBytes) streamKey = openHeader(key, pending);
    while (streamKey && !ended && frameIsComplete(pending)) {
      const { plaintext, last } = openFrame(streamKey, pending, number, associated);
      number += 1;
      ended = last;
      if (plaintext.length > 0) yield plaintext;
    }
    if (ended && pending.length > 0) throw new SealBrokenError('bytes follow the last frame');
  }
  if (!ended) throw new SealBrokenError('the sealed stream is cut off');
}

function openHeader(key: Uint8Array, pending: ByteQueue): Buffer {
  const header = pending.take(headerBytes);
  if (!header.subarray(0, magic.length).equals(magic)) {
    throw new SealBrokenError('this is not a sealed stream of a known version');
  }
  return subkey(key, 'one-stream', header.subarray(magic.length));
}

function frameIsComplete(pending: ByteQueue): boolean {
  if (pending.length < lengthBytes) return false;
  const { length } = readLength(pending);
  return pending.length >= lengthBytes + length + tagBytes;
}

function readLength(pending: ByteQueue): { readonly length: number; readonly last: boolean } {
  const word = pending.peek(lengthBytes).readUInt32BE();
  const last = word >= lastBit;
  const length = last ? word - lastBit : word;
  if (length > frameBytes || (!last && length !== frameBytes)) {
    throw new SealBrokenError('a frame has a length that none can have');
  }
  return { length, last };
}

function openFrame(
  streamKey: Buffer,
  pending: ByteQueue,
  number: number,
  associated: Uint8Array,
): { readonly plaintext: Buffer; readonly last: boolean } {
  const { length, last } = readLength(pending);
  pending.take(lengthBytes);
  const ciphertext = pending.take(length);
  const box = { nonce: frameNonce(number), ciphertext, tag: pending.take(tagBytes) };
  return { plaintext: gcmOpen(streamKey, box, frameData(associated, last)), last };
}

function frameNonce(number: number): Buffer {
  if (number >= framesMax) throw new RangeError(`a stream has at most ${String(framesMax)} frames`);
  const nonce = Buffer.alloc(nonceBytes);
  nonce.writeUInt32BE(number, nonceBytes - 4);
  return nonce;
}

function frameData(associated: Uint8Array, last: boolean): Buffer {
  return Buffer.concat([Buffer.of(last ? 1 : 0), associated]);
}

/** Bytes in the order they came, taken in other portions than they came in. */
class ByteQueue {
  length = 0;
  private chunks: Buffer[] = [];

  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    this.chunks.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    this.length += chunk.length;
  }

  peek(count: number): Buffer {
    const joined = this.join(count);
    return joined.subarray(0, count);
  }

  take(count: number): Buffer {
    const joined = this.join(count);
    this.length -= count;
    if (joined.length === count) this.chunks.shift();
    else this.chunks[0] = joined.subarray(count);
    return joined.subarray(0, count);
  }

  /** Makes the first chunk hold at least `count` bytes. */
  private join(count: number): Buffer {
    const [first = Buffer.alloc(0)] = this.chunks;
    if (first.length >= count) return first;
    const parts: Buffer[] = [];
    let held = 0;
    while (held < count) {
      const chunk = this.chunks.shift();
      if (!chunk) throw new RangeError(`${String(count)} bytes asked, ${String(held)} there`);
      parts.push(chunk);
      held += chunk.length;
    }
    const joined = Buffer.concat(parts);
    this.chunks.unshift(joined);
    return joined;
  }
}
