import { fileTypeFromBuffer } from 'file-type';

/** Media type that the first bytes show, or null: text and what has no mark of its own show none. */
export async function detectMediaType(head: Uint8Array): Promise<string | null> {
  return (await fileTypeFromBuffer(head))?.mime ?? null;
}
