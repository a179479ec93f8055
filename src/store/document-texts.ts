import { documentBytesMax, pageItemsMax, type ChangeEvent } from './collection.ts';
import { assertAtMost, assertIds } from './index-entries.ts';

/** A document as engines keep it: they never look inside, so it comes back as it went in. */
export interface DocumentTexts {
  readonly value: string;
  readonly outbox: string;
}

/** Throws `StoreLimitError` when the two together are larger than `documentBytesMax`. */
export function documentTexts(value: unknown, outbox: readonly ChangeEvent[]): DocumentTexts {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError('a document needs a value');
  const texts = { value: text, outbox: outbox.length === 0 ? '[]' : JSON.stringify(outbox) };
  const bytes = Buffer.byteLength(texts.value) + Buffer.byteLength(texts.outbox);
  assertAtMost('documentBytesMax', documentBytesMax, bytes);
  return texts;
}

/** For the calls that answer per id. */
export function assertDistinctIds(documents: readonly { readonly id: string }[]): void {
  assertAtMost('pageItemsMax', pageItemsMax, documents.length);
  const ids = documents.map((document) => document.id);
  assertIds(ids);
  if (new Set(ids).size < ids.length) throw new TypeError('ids of one call must be distinct');
}

export function assertPageLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1) throw new TypeError('limit must be a whole number');
  assertAtMost('pageItemsMax', pageItemsMax, limit);
}
