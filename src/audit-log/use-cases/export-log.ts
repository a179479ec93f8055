import { pageItemsMax, type Collection } from '../../store/collection.ts';
import type { Checkpoint } from '../checkpoint.ts';
import type { AuditEntry } from '../entry.ts';

/** Entries 0 to `size - 1`, page by page; for whoever was authorised to export. */
export async function* entriesUpTo(
  auditEntries: Collection<AuditEntry>,
  size: number,
): AsyncGenerator<AuditEntry> {
  for (let next = 0; next < size;) {
    const { items } = await auditEntries.page({
      index: 'sequence',
      equals: 'all',
      from: [next],
      below: [size],
      limit: Math.min(size - next, pageItemsMax),
    });
    if (items.length === 0) throw new Error(`entry ${String(next)} of ${String(size)} is missing`);
    for (const { value } of items) yield value;
    next += items.length;
  }
}

/** Every checkpoint, smallest first. */
export async function allCheckpoints(
  checkpoints: Collection<Checkpoint>,
): Promise<readonly Checkpoint[]> {
  const found: Checkpoint[] = [];
  let after: string | null = null;
  do {
    const page = await checkpoints.page({
      index: 'size',
      equals: 'all',
      limit: pageItemsMax,
      ...(after === null ? {} : { after }),
    });
    found.push(...page.items.map(({ value }) => value));
    after = page.cursor;
  } while (after !== null);
  return found;
}
