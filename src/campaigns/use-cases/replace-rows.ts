import { saveAttemptsMax } from '../../store/changes.ts';
import type { Stored } from '../../store/collection.ts';
import type { Addressee } from '../addressee.ts';
import type { CampaignPorts } from './ports.ts';

/**
 * Writes what `decide` makes of each row, undefined leaving it alone. A row that somebody else changed
 * meanwhile is read and decided again, so that neither change is lost.
 */
export async function replaceRows(
  ports: Pick<CampaignPorts, 'addressees' | 'changes'>,
  rows: readonly Stored<Addressee>[],
  decide: (row: Addressee) => Addressee | undefined,
): Promise<void> {
  let open = rows;
  for (let attempt = 1; open.length > 0 && attempt <= saveAttemptsMax; attempt += 1) {
    const changeId = ports.changes.newId();
    const replacements = open.flatMap((row) => {
      const value = decide(row.value);
      const { id, outbox, version } = row;
      return value ? [{ id, value, outbox, version, changeId }] : [];
    });
    if (replacements.length === 0) return;
    const results = await ports.addressees.replaceMany(replacements);
    const stale = [...results].filter(([, result]) => result === 'stale').map(([id]) => id);
    const again = await ports.addressees.getMany(stale);
    open = again.filter((row) => row !== undefined);
  }
  if (open.length > 0) throw new Error(`${String(open.length)} rows kept changing while written`);
}
