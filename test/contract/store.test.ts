import { expect } from 'chai';
import fc from 'fast-check';
import { instantFromMs } from '../../src/shared/instant.ts';
import {
  countMax,
  documentBytesMax,
  examinedEntriesMax,
  idBytesMax,
  indexEqualsBytesMax,
  indexOrderBytesMax,
  pageItemsMax,
  StoreLimitError,
  type ChangeEvent,
  type Collection,
  type CollectionDefinition,
  type Query,
  type Store,
} from '../../src/store/collection.ts';
import { allStored } from '../../src/store/every-stored.ts';
import { storeEngines, type RunningEngine } from '../support/stores.ts';

interface Parcel {
  readonly state: string;
  readonly weight: number;
  readonly label?: string;
  readonly words?: readonly string[];
  readonly owner?: string;
}

const parcels: CollectionDefinition<Parcel> = {
  name: 'parcels',
  indexes: [
    { name: 'by-state', equals: (parcel) => parcel.state, order: (parcel) => [parcel.weight] },
    {
      name: 'by-label',
      equals: (parcel) => (parcel.label === undefined ? undefined : 'all'),
      order: (parcel) => [parcel.label ?? ''],
    },
    { name: 'by-word', equals: (parcel) => parcel.words, order: (parcel) => [parcel.weight] },
  ],
};

function event(id: string, minute: number): ChangeEvent {
  return {
    id,
    type: 'PARCEL_MOVED',
    at: instantFromMs(Date.UTC(2026, 0, 1, 0, minute)),
    actor: { kind: 'SYSTEM', id: 'test', method: 'none' },
    subject: { kind: 'parcel', id },
    data: {},
  };
}

function heap(count: number, state = 'waiting') {
  return Array.from({ length: count }, (_, number) => ({
    id: `parcel-${String(number).padStart(5, '0')}`,
    value: { state, weight: number },
  }));
}

async function allIds<T>(collection: Collection<T>, query: Query<T>): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await collection.page({ ...query, ...(after === undefined ? {} : { after }) });
    ids.push(...page.items.map((item) => item.id));
    if (page.cursor === null) return ids;
    after = page.cursor;
  }
}

async function limitOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(StoreLimitError);
  return (error as StoreLimitError).limit;
}

for (const engine of storeEngines) {
  describe(`store contract: ${engine.name}`, () => {
    let running: RunningEngine | undefined;
    let store: Store;
    let collection: Collection<Parcel>;

    before(async function () {
      running = await engine.start();
      if (!running) {
        console.log(`  SKIPPED: store contract on ${engine.name}: no server on this machine`);
        this.skip();
      }
    });
    after(() => running?.stop());
    beforeEach(async () => {
      if (!running) return;
      store = await running.open();
      collection = store.collection(parcels);
    });
    afterEach(() => (running ? store.close() : undefined));

    it('answers and says what it is', async () => {
      await store.ping();
      expect(await store.describe()).to.match(/^(LMDB|MongoDB) \d+\.\d+\.\d+/);
    });

    it('gives back what it was given', async () => {
      const value = { state: 'é\u0000"$', weight: -0.5, words: [], 'a.b': { $c: [null, true] } };
      expect(await collection.insert({ id: 'p', value, outbox: [event('e', 1)] })).equal(
        'inserted',
      );
      expect(await collection.get('p')).deep.equal({
        id: 'p',
        version: 1,
        value,
        outbox: [event('e', 1)],
      });
      expect(await collection.get('q')).equal(undefined);
      expect(await collection.get('q'.repeat(idBytesMax * 20))).equal(undefined);
      const many = await collection.getMany(['q', 'p', 'q']);
      expect(many.map((item) => item?.id)).deep.equal([undefined, 'p', undefined]);
    });

    it('keeps the first of two documents with one id', async () => {
      const [first, second] = await Promise.all([
        collection.insert({ id: 'p', value: { state: 'a', weight: 1 } }),
        collection.insert({ id: 'p', value: { state: 'b', weight: 2 } }),
      ]);
      expect([first, second].sort()).deep.equal(['duplicate', 'inserted']);
      const answers = await collection.insertMany([
        { id: 'p', value: { state: 'c', weight: 3 } },
        { id: 'q', value: { state: 'c', weight: 3 } },
      ]);
      expect([...answers]).deep.equal([
        ['p', 'duplicate'],
        ['q', 'inserted'],
      ]);
      expect((await collection.get('p'))?.value.state).equal(first === 'inserted' ? 'a' : 'b');
    });

    it('replaces only the version that was read', async () => {
      const next = { id: 'p', value: { state: 'b', weight: 2 }, version: 1 };
      expect(await collection.replace({ ...next, changeId: 'c0' })).equal('missing');
      await collection.insert({ id: 'p', value: { state: 'a', weight: 1 } });
      expect(await collection.replace({ ...next, changeId: 'c1' })).equal('replaced');
      expect(await collection.replace({ ...next, changeId: 'c2' })).equal('stale');
      expect(await collection.get('p')).deep.include({ version: 2, value: next.value });
      expect(await allIds(collection, { index: 'by-state', equals: 'a', limit: 5 })).deep.equal([]);
      expect(await allIds(collection, { index: 'by-state', equals: 'b', limit: 5 })).deep.equal([
        'p',
      ]);
    });

    it('recognises a change that is tried again', async () => {
      await collection.insert({ id: 'p', value: { state: 'a', weight: 1 } });
      const change = { id: 'p', value: { state: 'b', weight: 2 }, version: 1, changeId: 'c' };
      expect(await collection.replace(change)).equal('replaced');
      expect(await collection.replace(change)).equal('replaced');
      expect((await collection.get('p'))?.version).equal(2);
      await collection.replace({ ...change, version: 2, changeId: 'd' });
      expect(await collection.replace(change)).equal('stale');
    });

    it('lets one of many concurrent writers win', async () => {
      await collection.insert({ id: 'p', value: { state: 'a', weight: 0 } });
      const results = await Promise.all(
        Array.from({ length: 12 }, (_, number) =>
          collection.replace({
            id: 'p',
            value: { state: 'a', weight: number },
            version: 1,
            changeId: `c${number}`,
          }),
        ),
      );
      expect(results.filter((result) => result === 'replaced')).length(1);
      expect(results.filter((result) => result === 'stale')).length(11);
    });

    it('answers per id when many are replaced', async () => {
      await collection.insertMany(heap(2));
      const answers = await collection.replaceMany([
        { ...heap(1)[0]!, version: 1, changeId: 'c' },
        { id: 'parcel-00001', value: { state: 'x', weight: 1 }, version: 7, changeId: 'c' },
        { id: 'none', value: { state: 'x', weight: 1 }, version: 1, changeId: 'c' },
      ]);
      expect([...answers.values()]).deep.equal(['replaced', 'stale', 'missing']);
    });

    it('shows every document that stays where it is exactly once while others come and move', async () => {
      await collection.insertMany(heap(60));
      const seen: string[] = [];
      let after: string | undefined;
      for (let round = 0; ; round += 1) {
        const bounds = after === undefined ? {} : { after };
        const query = { index: 'by-state', equals: 'waiting', limit: 7, ...bounds };
        const page = await collection.page(query);
        seen.push(...page.items.map((item) => item.id));
        if (page.cursor === null) break;
        after = page.cursor;
        const last = page.items.at(-1)!;
        await collection.insertMany([
          { id: `early-${round}`, value: { state: 'waiting', weight: -round } },
          { id: `parcel-late-${round}`, value: { state: 'waiting', weight: 1_000 + round } },
        ]);
        const gone = { ...last, value: { ...last.value, state: 'gone' }, changeId: `c${round}` };
        expect(await collection.replace(gone)).equal('replaced');
      }
      const old = seen.filter((id) => /^parcel-\d/.test(id));
      expect(old).deep.equal(heap(60).map((document) => document.id));
      expect(new Set(seen).size).equal(seen.length);
      expect(seen.some((id) => id.startsWith('early'))).equal(false);
    });

    it('pages in both directions between bounds', async () => {
      await collection.insertMany(heap(20));
      const query = { index: 'by-state', equals: 'waiting', from: [5], below: [12], limit: 3 };
      const weights = [5, 6, 7, 8, 9, 10, 11].map((weight) => heap(20)[weight]!.id);
      expect(await allIds(collection, query)).deep.equal(weights);
      expect(await allIds(collection, { ...query, direction: 'descending' })).deep.equal(
        weights.toReversed(),
      );
      expect(await collection.count(query)).deep.equal({ count: 7, capped: false });
    });

    it('ends a list without a cursor when the last page is full', async () => {
      await collection.insertMany(heap(4));
      const first = await collection.page({ index: 'by-state', equals: 'waiting', limit: 2 });
      const after = first.cursor ?? '';
      const second = await collection.page({
        index: 'by-state',
        equals: 'waiting',
        limit: 2,
        after,
      });
      expect(second.items).length(2);
      expect(second.cursor).equal(null);
    });

    it('refuses a cursor that the same query did not return', async () => {
      await collection.insertMany(heap(4));
      const query = { index: 'by-state', equals: 'waiting', limit: 2 };
      const cursor = (await collection.page(query)).cursor ?? '';
      const middle = Math.floor(cursor.length / 2);
      const altered = `${cursor.slice(0, middle)}${cursor[middle] === 'A' ? 'B' : 'A'}${cursor.slice(middle + 1)}`;
      for (const forged of [altered, '', 'bogus', 'x'.repeat(10_000)]) {
        expect(await limitOf(collection.page({ ...query, after: forged }))).equal(
          'forgedCursorsMax',
        );
      }
      const other = collection.page({ ...query, equals: 'gone', after: cursor });
      expect(await limitOf(other)).equal('forgedCursorsMax');
    });

    it('orders text by UTF-16 code unit and numbers by value', async () => {
      const labels = ['', '\u0000', '\u0001a', ' ', 'Z', 'a', 'a\u0000', 'aa', 'é', '\ud7fe'];
      labels.push('\ud7ff', '😀', '😁x', '\ue000', '\uffff');
      const numbers = [-1e300, -1e9, -2, -1, -0.5, -1e-9, 0, 1e-9, 0.5, 1, 2, 10, 11, 1e9, 1e300];
      const documents = labels.map((label, number) => ({
        id: `l${number}`,
        value: { state: 'n', weight: numbers[number]!, label },
      }));
      await collection.insertMany(documents.toReversed());
      const sorted = [...labels].sort();
      const query = { index: 'by-label', equals: 'all', limit: 4 };
      const ids = await allIds(collection, query);
      const found = await collection.getMany(ids);
      expect(found.map((item) => item?.value.label)).deep.equal(sorted);
      const byWeight = await allIds(collection, { index: 'by-state', equals: 'n', limit: 4 });
      const weights = (await collection.getMany(byWeight)).map((item) => item?.value.weight);
      expect(weights).deep.equal(numbers);
    });

    it('finds a document under each of its keys', async () => {
      await collection.insertMany([
        { id: 'p', value: { state: 's', weight: 3, words: ['red', 'box', 'red'] } },
        { id: 'q', value: { state: 's', weight: 2, words: ['box', 'attic'] } },
        { id: 'r', value: { state: 's', weight: 1 } },
      ]);
      const box = { index: 'by-word', equals: 'box', limit: 5 };
      expect(await allIds(collection, box)).deep.equal(['q', 'p']);
      expect(await allIds(collection, { ...box, equals: 'red' })).deep.equal(['p']);
      const stored = (await collection.get('p'))!;
      const value = { ...stored.value, words: ['blue', 'box'] };
      await collection.replace({ ...stored, value, changeId: 'c' });
      expect(await allIds(collection, box)).deep.equal(['q', 'p']);
      expect(await allIds(collection, { ...box, equals: 'red' })).deep.equal([]);
      expect(await allIds(collection, { ...box, equals: 'blue' })).deep.equal(['p']);
    });

    it('examines a limited number of entries for a residual filter', async () => {
      for (let start = 0; start <= examinedEntriesMax; start += pageItemsMax) {
        const documents = Array.from({ length: pageItemsMax }, (_, number) => ({
          id: `w${start + number}`,
          value: { state: 'many', weight: start + number },
        }));
        await collection.insertMany(documents);
      }
      let examined = 0;
      const query: Query<Parcel> = {
        index: 'by-state',
        equals: 'many',
        limit: 5,
        where: (parcel) => {
          examined += 1;
          return parcel.weight >= examinedEntriesMax + 2;
        },
      };
      const first = await collection.page(query);
      expect(first.items).deep.equal([]);
      expect(examined).equal(examinedEntriesMax);
      expect(first.cursor).not.equal(null);
      const second = await collection.page({ ...query, after: first.cursor ?? '' });
      expect(second.items[0]?.value.weight).equal(examinedEntriesMax + 2);
      const rest = await allStored(collection, query);
      expect(rest).length(pageItemsMax - 2);
      expect(await allStored(collection, { index: 'by-state', equals: 'many' })).length(
        examinedEntriesMax + pageItemsMax,
      );
    });

    it('gives every document to one of 16 concurrent claimants only', async () => {
      await collection.insertMany(heap(200));
      const claimed: (readonly [string, number])[] = [];
      const work = async (worker: string): Promise<void> => {
        for (let round = 0; ; round += 1) {
          const taken = await collection.claimMany({
            index: 'by-state',
            equals: 'waiting',
            limit: 5,
            changeId: `${worker}-${round}`,
            claim: (parcel) => ({ ...parcel, state: 'taken', owner: worker }),
          });
          for (const { id, version, value } of taken) {
            expect(value.owner).equal(worker);
            claimed.push([id, version]);
          }
          const left = await collection.count({ index: 'by-state', equals: 'waiting' });
          if (taken.length === 0 && left.count === 0) return;
        }
      };
      await Promise.all(Array.from({ length: 16 }, (_, number) => work(`w${number}`)));
      expect(claimed).length(200);
      expect(new Set(claimed.map(([id]) => id)).size).equal(200);
      expect(claimed.every(([, version]) => version === 2)).equal(true);
    });

    it('claims below a bound, passes over what the claim leaves alone and keeps outboxes', async () => {
      const documents = heap(10).map((document) => ({
        ...document,
        outbox: [event(document.id, 1)],
      }));
      await collection.insertMany(documents);
      const claim = {
        index: 'by-state',
        equals: 'waiting',
        below: [7],
        limit: 3,
        changeId: 'c',
        claim: (parcel: Parcel) =>
          parcel.weight % 2 === 1 ? { ...parcel, owner: 'me' } : undefined,
      };
      const taken = await collection.claimMany(claim);
      expect(taken.map((item) => item.value.weight)).deep.equal([1, 3, 5]);
      expect(await collection.getMany(taken.map((item) => item.id))).deep.equal(taken);
      expect(taken[0]?.outbox).length(1);
      expect(await collection.claimMany(claim), 'repeated').deep.equal(taken);
    });

    it('lists outboxes, oldest first event first', async () => {
      await collection.insertMany([
        { id: 'p', value: { state: 'a', weight: 1 }, outbox: [event('e3', 3), event('e9', 9)] },
        { id: 'q', value: { state: 'a', weight: 1 }, outbox: [event('e1', 1)] },
        { id: 'r', value: { state: 'a', weight: 1 } },
        { id: 's', value: { state: 'a', weight: 1 }, outbox: [event('e5', 5)] },
      ]);
      const ids = async (limit: number) => (await collection.withOutbox(limit)).map(({ id }) => id);
      expect(await ids(10)).deep.equal(['q', 'p', 's']);
      expect(await ids(1)).deep.equal(['q']);
      await collection.clearOutbox('p', ['e3']);
      expect(await ids(10)).deep.equal(['q', 's', 'p']);
    });

    it('clears the named events only and leaves the version alone', async () => {
      const outbox = [event('e1', 1), event('e2', 2)];
      await collection.insert({ id: 'p', value: { state: 'a', weight: 1 }, outbox });
      await collection.clearOutbox('p', ['e1', 'other']);
      await collection.clearOutbox('p', ['e1']);
      await collection.clearOutbox('none', ['e1']);
      const stored = (await collection.get('p'))!;
      expect(stored).deep.include({ version: 1, outbox: [event('e2', 2)] });
      const change = { ...stored, value: { state: 'b', weight: 1 }, changeId: 'c' };
      expect(await collection.replace(change)).equal('replaced');
      await collection.clearOutbox('p', ['e2']);
      expect(await collection.withOutbox(5)).deep.equal([]);
      expect((await collection.get('p'))?.version).equal(2);
    });

    it('removes what still is as it was read, with every key it was found under', async () => {
      const value = { state: 'gone', weight: 1 };
      await collection.insert({ id: 'p', value, outbox: [event('e1', 1)] });
      expect(await collection.remove({ id: 'p', version: 1 })).equal('stale');
      await collection.clearOutbox('p', ['e1']);
      expect(await collection.remove({ id: 'p', version: 2 })).equal('stale');
      expect(await collection.remove({ id: 'none', version: 1 })).equal('missing');
      const both = await Promise.all([
        collection.remove({ id: 'p', version: 1 }),
        collection.remove({ id: 'p', version: 1 }),
      ]);
      expect(both.sort()).deep.equal(['missing', 'removed']);
      expect(await collection.get('p')).equal(undefined);
      const query = { index: 'by-state', equals: 'gone' };
      expect((await collection.page({ ...query, limit: 5 })).items).deep.equal([]);
      expect((await collection.count(query)).count).equal(0);
      expect(await collection.insert({ id: 'p', value })).equal('inserted');
    });

    it('refuses what is too large by the name of the limit and stores nothing', async () => {
      const value = { state: 'a', weight: 1 };
      const large = { ...value, owner: 'x'.repeat(documentBytesMax) };
      expect(await limitOf(collection.insert({ id: 'p', value: large }))).equal('documentBytesMax');
      const id = 'i'.repeat(idBytesMax + 1);
      expect(await limitOf(collection.insert({ id, value }))).equal('idBytesMax');
      const state = 's'.repeat(indexEqualsBytesMax + 1);
      expect(await limitOf(collection.insert({ id: 'p', value: { ...value, state } }))).equal(
        'indexEqualsBytesMax',
      );
      const label = 'l'.repeat(indexOrderBytesMax);
      expect(await limitOf(collection.insert({ id: 'p', value: { ...value, label } }))).equal(
        'indexOrderBytesMax',
      );
      const query = { index: 'by-state', equals: 'a', limit: pageItemsMax + 1 };
      expect(await limitOf(collection.page(query))).equal('pageItemsMax');
      expect(await limitOf(collection.insertMany(heap(pageItemsMax + 1)))).equal('pageItemsMax');
      expect(await collection.get('p')).equal(undefined);
      expect(await collection.get('parcel-00000')).equal(undefined);
    });

    it('takes keys as long as the limits allow', async () => {
      const id = 'i'.repeat(idBytesMax);
      const value = {
        state: 's'.repeat(indexEqualsBytesMax),
        weight: 1,
        label: 'l'.repeat(indexOrderBytesMax - 2),
      };
      expect(await collection.insert({ id, value })).equal('inserted');
      const byState = { index: 'by-state', equals: value.state, limit: 2 };
      expect(await allIds(collection, byState)).deep.equal([id]);
      expect(await allIds(collection, { index: 'by-label', equals: 'all', limit: 2 })).deep.equal([
        id,
      ]);
    });

    it('counts within its cap', async () => {
      await collection.insertMany(heap(1_000));
      const counted = await collection.count({ index: 'by-state', equals: 'waiting' });
      expect(counted).deep.equal({ count: 1_000, capped: false });
      expect(countMax).greaterThan(counted.count);
    });

    it('behaves like a sorted list (property)', async () => {
      const key = fc.string({ unit: 'binary', maxLength: 4 });
      const row = fc.record({ label: key, weight: fc.integer({ min: -3, max: 3 }) });
      let run = 0;
      const rounds = fc.asyncProperty(fc.array(row, { maxLength: 12 }), key, async (rows, from) => {
        run += 1;
        const name = `run-${run}`;
        const runs = store.collection<{ label: string; weight: number }>({
          name,
          indexes: [{ name: 'all', equals: () => 'all', order: (v) => [v.weight, v.label] }],
        });
        const documents = rows.map((value, number) => ({ id: `d${number}`, value }));
        await runs.insertMany(documents);
        const bound = [0, from];
        const expected = documents
          .filter(({ value }) => compare([value.weight, value.label], bound) >= 0)
          .sort(
            (a, b) =>
              compare([a.value.weight, a.value.label], [b.value.weight, b.value.label]) ||
              compare([a.id], [b.id]),
          );
        const query = { index: 'all', equals: 'all', from: bound, limit: 3 };
        expect(await allIds(runs, query)).deep.equal(expected.map(({ id }) => id));
      });
      await fc.assert(rounds, { numRuns: engine.name === 'MongoDB' ? 8 : 40 });
    });

    describe('blobs', () => {
      async function* bytes(...parts: string[]) {
        for (const part of parts) yield Promise.resolve(Buffer.from(part));
      }
      async function text(id: string): Promise<string | undefined> {
        const chunks = await store.blobs.read(id);
        if (!chunks) return undefined;
        const read: Uint8Array[] = [];
        for await (const chunk of chunks) read.push(chunk);
        return Buffer.concat(read).toString();
      }

      it('are written once and read whole', async () => {
        const large = 'evidence'.repeat(100_000);
        expect(await store.blobs.write('b1', bytes('one ', large))).equal('inserted');
        expect(await store.blobs.write('b1', bytes('two'))).equal('duplicate');
        expect(await text('b1')).equal(`one ${large}`);
        expect(await store.blobs.write('empty', bytes())).equal('inserted');
        expect(await text('empty')).equal('');
        expect(await text('none')).equal(undefined);
      });

      it('of two writers keep one', async () => {
        const written = await Promise.all([
          store.blobs.write('b', bytes('one')),
          store.blobs.write('b', bytes('two')),
        ]);
        expect(written.toSorted()).deep.equal(['duplicate', 'inserted']);
        expect(await text('b')).equal(written[0] === 'inserted' ? 'one' : 'two');
      });

      it('are not seen before they are whole', async () => {
        async function* broken() {
          yield Promise.resolve(Buffer.from('half'));
          throw new Error('the sender hung up');
        }
        const error: unknown = await store.blobs.write('b', broken()).catch((e: unknown) => e);
        expect(error).instanceOf(Error);
        expect((error as Error).message).equal('the sender hung up');
        expect(await text('b')).equal(undefined);
        expect(await store.blobs.write('b', bytes('whole'))).equal('inserted');
      });

      it('are removed, also twice, and can then be written anew', async () => {
        await store.blobs.write('b', bytes('gone'));
        await store.blobs.remove('b');
        await store.blobs.remove('b');
        expect(await text('b')).equal(undefined);
        expect(await store.blobs.write('b', bytes('new'))).equal('inserted');
      });

      it('have ids that are no paths', async () => {
        for (const id of ['../b', 'a/b', '.', '', 'B', 'x'.repeat(129), 'a\u0000']) {
          const error: unknown = await store.blobs.write(id, bytes('x')).catch((e: unknown) => e);
          expect(error, id).instanceOf(TypeError);
        }
      });
    });
  });
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [position, left] of a.entries()) {
    const right = b[position];
    if (right === undefined) return 1;
    if (left < right) return -1;
    if (left > right) return 1;
  }
  return a.length - b.length;
}
