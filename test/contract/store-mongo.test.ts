import { expect } from 'chai';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import mongoose from 'mongoose';
import { openMongoStore } from '../../src/adapters/mongo/open-mongo-store.ts';
import { StoreFault, type CollectionDefinition, type Store } from '../../src/store/collection.ts';
import { startMongo, type RunningEngine } from '../support/stores.ts';

interface Note {
  readonly text: string;
}

const notes: CollectionDefinition<Note> = {
  name: 'notes',
  indexes: [{ name: 'all', equals: () => 'all', order: (note) => [note.text] }],
};

const timeoutMs = 400;

/** Carries bytes to a server until the line is cut; or cuts it when the server is about to answer. */
class Line {
  state: 'up' | 'cut' | 'cut-at-answer' = 'up';
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor(host: string, port: number) {
    this.#server = createServer((caller) => {
      if (this.state === 'cut') {
        caller.destroy();
        return;
      }
      const far = connect(port, host);
      for (const socket of [caller, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => {
          caller.destroy();
          far.destroy();
          this.#sockets.delete(socket);
        });
      }
      caller.pipe(far);
      far.on('data', (bytes) => {
        if (this.state === 'up') caller.write(bytes);
        else this.cut();
      });
    });
  }

  async open(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  cut(): void {
    this.state = 'cut';
    for (const socket of this.#sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

describe('MongoDB store without a server', () => {
  it('throws a fault when the server cannot be reached or the address is none', async () => {
    for (const uri of ['mongodb://127.0.0.1:1/', 'nonsense']) {
      const opening = openMongoStore({ uri, serverSelectionTimeoutMs: timeoutMs });
      expect(await opening.catch((e: unknown) => e)).instanceOf(StoreFault);
    }
  });
});

describe('MongoDB store: faults and upgrades', () => {
  let running: RunningEngine | undefined;
  let line: Line;
  let store: Store;
  let direct: string;

  before(async function () {
    running = await startMongo();
    if (!running) {
      console.log('  SKIPPED: MongoDB store, faults and upgrades: no server on this machine');
      this.skip();
    }
  });
  after(() => running?.stop());

  beforeEach(async () => {
    const [, host = '', port = ''] = /([^/@:]+):(\d+)/.exec(running?.uri ?? '') ?? [];
    line = new Line(host, Number(port));
    const database = `meldklok-test-${randomBytes(6).toString('hex')}`;
    direct = `mongodb://${host}:${port}/${database}?directConnection=true`;
    const uri = `mongodb://127.0.0.1:${await line.open()}/${database}?directConnection=true`;
    store = await openMongoStore({ uri, serverSelectionTimeoutMs: timeoutMs });
  });
  afterEach(async () => {
    await store.close();
    await line.close();
    const connection = await mongoose.createConnection(direct).asPromise();
    await connection.dropDatabase();
    await connection.close();
  });

  /** The driver looks again within its own interval; until then the line still counts as down. */
  async function eventually<R>(work: () => Promise<R>): Promise<R> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof StoreFault) || attempt === 50) throw error;
      }
    }
  }

  it('throws a fault while the line is down and goes on when it is up', async () => {
    const collection = store.collection(notes);
    await collection.insert({ id: 'a', value: { text: 'a' } });
    line.cut();
    const down = [
      () => collection.get('a'),
      () => collection.insert({ id: 'b', value: { text: 'b' } }),
      () => collection.page({ index: 'all', equals: 'all', limit: 5 }),
      () => store.blobs.read('b'),
      () => store.ping(),
    ];
    for (const ask of down) {
      expect(await ask().catch((e: unknown) => e)).instanceOf(StoreFault);
    }
    line.state = 'up';
    expect((await eventually(() => collection.get('a')))?.value.text).equal('a');
  });

  it('recognises its own change when the answer was lost', async () => {
    const collection = store.collection(notes);
    await collection.insert({ id: 'a', value: { text: 'a' } });
    const change = { id: 'a', value: { text: 'b' }, version: 1, changeId: 'c' };
    line.state = 'cut-at-answer';
    expect(await collection.replace(change).catch((e: unknown) => e)).instanceOf(StoreFault);
    line.state = 'up';
    expect(await eventually(() => collection.replace(change))).equal('replaced');
    const stored = await collection.get('a');
    expect(stored).deep.include({ version: 2, value: { text: 'b' } });
  });

  it('fills in an index that is new', async () => {
    await store.collection(notes).insert({ id: 'a', value: { text: 'a' } });
    const second = await openMongoStore({ uri: direct });
    try {
      const byText = { name: 'by-text', equals: (note: Note) => note.text, order: () => [] };
      const after = second.collection({ ...notes, indexes: [...notes.indexes, byText] });
      const page = await after.page({ index: 'by-text', equals: 'a', limit: 5 });
      expect(page.items.map((item) => item.id)).deep.equal(['a']);
    } finally {
      await second.close();
    }
  });

  it('opens a cursor that another instance sealed', async () => {
    const collection = store.collection(notes);
    await collection.insertMany(['a', 'b'].map((id) => ({ id, value: { text: id } })));
    const query = { index: 'all', equals: 'all', limit: 1 };
    const after = (await collection.page(query)).cursor ?? '';
    const second = await openMongoStore({ uri: direct });
    try {
      const page = await second.collection(notes).page({ ...query, after });
      expect(page.items.map((item) => item.id)).deep.equal(['b']);
    } finally {
      await second.close();
    }
  });
});
