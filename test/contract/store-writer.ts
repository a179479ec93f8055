// Writes to the data directory of its first argument until it is killed or the disk refuses, and says
// on standard output what was acknowledged. The embedded store's kill and full-disk tests start it.
import { writeSync } from 'node:fs';
import { openEmbeddedStore } from '../../src/adapters/embedded/open-embedded-store.ts';
import { instantFromMs } from '../../src/shared/instant.ts';
import type { ChangeEvent, CollectionDefinition } from '../../src/store/collection.ts';

export interface Line {
  readonly sequence: number;
  readonly padding: string;
}

/** Value, version, index and outbox of one document all say the same number. */
export const lines: CollectionDefinition<Line> = {
  name: 'lines',
  indexes: [
    { name: 'all', equals: () => 'all', order: () => [] },
    { name: 'by-sequence', equals: (line) => String(line.sequence), order: () => [] },
  ],
};

export function outboxOf(sequence: number): readonly ChangeEvent[] {
  return [
    {
      id: `event-${sequence}`,
      type: 'LINE_WRITTEN',
      at: instantFromMs(sequence),
      actor: { kind: 'SYSTEM', id: 'writer', method: 'none' },
      subject: { kind: 'line', id: 'line' },
      data: { sequence },
    },
  ];
}

const writersMax = 8;
const rewritesMax = 3;

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

async function write(directory: string, run: string): Promise<void> {
  const store = await openEmbeddedStore({ directory });
  const collection = store.collection(lines);
  say('open');
  const writer = async (name: string): Promise<void> => {
    for (let number = 0; ; number += 1) {
      const id = `${run}-${name}-${number}`;
      const padding = 'x'.repeat((number * 997) % 6_000);
      await collection.insert({ id, value: { sequence: 1, padding }, outbox: outboxOf(1) });
      say(`acknowledged ${id} 1`);
      for (let sequence = 2; sequence <= rewritesMax; sequence += 1) {
        const value = { sequence, padding };
        const changeId = `${id}-${sequence}`;
        const change = { id, value, outbox: outboxOf(sequence), version: sequence - 1, changeId };
        await collection.replace(change);
        say(`acknowledged ${id} ${sequence}`);
      }
    }
  };
  const writers = Array.from({ length: writersMax }, (_, number) => writer(`w${number}`));
  const results = await Promise.allSettled(writers);
  for (const result of results) {
    if (result.status === 'rejected') say(`refused ${(result.reason as Error).name}`);
  }
  await store.close();
}

const [, program, directory, run] = process.argv;
if (program?.includes('store-writer') && directory !== undefined && run !== undefined) {
  // Beyond `ulimit -f` a write fails like one on a full disk, instead of killing the process.
  process.on('SIGXFSZ', () => undefined);
  write(directory, run).catch((error: unknown) => {
    say(`failed ${error instanceof Error ? `${error.name}: ${error.message}` : 'unknown'}`);
    process.exitCode = 1;
  });
}
