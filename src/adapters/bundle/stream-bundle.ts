import { PassThrough } from 'node:stream';
import type { Signer } from '../../audit-log/signer.ts';
import { createZipSink } from './bundle-sink.ts';
import { writeBundle, type BundleParts } from './write-bundle.ts';

/** The bundle as a ZIP, made while it is read; a part that fails makes reading throw. */
export function streamBundle(parts: BundleParts, signer: Signer): AsyncIterable<Uint8Array> {
  const target = new PassThrough();
  writeBundle(createZipSink(target), parts, signer).catch((error: unknown) => {
    target.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return target;
}
