// The embedded store against bare LMDB: the same documents, the same durability, one run.
import { open, type RootDatabase } from 'lmdb';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openEmbeddedStore } from '../src/adapters/embedded/open-embedded-store.ts';
import type { Collection } from '../src/store/collection.ts';

interface Letter {
  readonly state: string;
  readonly dueAt: string;
  readonly body: string;
}

const batches = 20;
const batchItems = 1_000;
const singlePuts = 100;
const gets = 50_000;
const repeats = 3;

const body = 'To whom it concerns. '.repeat(24);

function letterAt(number: number): Letter {
  return { state: 'queued', dueAt: new Date(number * 1_000).toISOString(), body };
}

interface Side {
  readonly putMany: (ids: readonly string[]) => Promise<unknown>;
  readonly putOne: (id: string) => Promise<unknown>;
  readonly get: (id: string) => unknown;
}

function bareSide(database: RootDatabase<Letter, string>): Side {
  return {
    putMany: (ids) =>
      database.batch(() => {
        for (const [number, id] of ids.entries()) void database.put(id, letterAt(number));
      }),
    putOne: (id) => database.put(id, letterAt(0)),
    get: (id) => database.get(id),
  };
}

function storeSide(collection: Collection<Letter>): Side {
  return {
    putMany: (ids) =>
      collection.insertMany(ids.map((id, number) => ({ id, value: letterAt(number) }))),
    putOne: (id) => collection.insert({ id, value: letterAt(0) }),
    get: (id) => collection.get(id),
  };
}

async function perSecond(count: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (count * 1_000) / (performance.now() - start);
}

type Rates = Readonly<Record<'putsBatched' | 'putsSingle' | 'gets', number>>;

async function rates(side: Side, round: number): Promise<Rates> {
  const putsBatched = await perSecond(batches * batchItems, async () => {
    for (let batch = 0; batch < batches; batch += 1) {
      const first = batch * batchItems;
      await side.putMany(
        Array.from({ length: batchItems }, (_, number) => `r${round}-${first + number}`),
      );
    }
  });
  const putsSingle = await perSecond(singlePuts, async () => {
    for (let number = 0; number < singlePuts; number += 1) {
      await side.putOne(`single-${round}-${number}`);
    }
  });
  const read = await perSecond(gets, async () => {
    for (let number = 0; number < gets; number += 1) {
      await side.get(`r${round}-${(number * 7_919) % (batches * batchItems)}`);
    }
  });
  return { putsBatched, putsSingle, gets: read };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

export async function run(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'meldklok-bench-'));
  const store = await openEmbeddedStore({ directory: join(directory, 'store') });
  const options = { encoding: 'json', overlappingSync: false, eventTurnBatching: false } as const;
  const bare = open<Letter, string>(join(directory, 'bare'), options);
  try {
    const indexes = ['plain', 'indexed'].map((name) => ({
      name,
      side: storeSide(
        store.collection<Letter>({
          name,
          indexes:
            name === 'plain'
              ? []
              : [
                  {
                    name: 'by-state',
                    equals: (letter) => letter.state,
                    order: (letter) => [letter.dueAt],
                  },
                ],
        }),
      ),
    }));
    const sides = [{ name: 'bare', side: bareSide(bare) }, ...indexes];
    const measured = sides.map(({ name, side }) => ({ name, side, rounds: [] as Rates[] }));
    for (let round = 0; round < repeats; round += 1) {
      for (const { side, rounds } of measured) rounds.push(await rates(side, round));
    }
    report(measured);
  } finally {
    await store.close();
    await bare.close();
    await rm(directory, { recursive: true, force: true });
  }
}

function report(measured: readonly { name: string; rounds: readonly Rates[] }[]): void {
  const [baseline, ...others] = measured;
  for (const { name, rounds } of others) {
    for (const what of ['putsBatched', 'putsSingle', 'gets'] as const) {
      const rate = median(rounds.map((round) => round[what]));
      const bare = median(baseline?.rounds.map((round) => round[what]) ?? []);
      const line = {
        bench: 'store',
        what,
        collection: name,
        perSecond: Math.round(rate),
        barePerSecond: Math.round(bare),
        ratio: Math.round((rate / bare) * 100) / 100,
      };
      console.log(JSON.stringify(line));
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run();
