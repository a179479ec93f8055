import { expect } from 'chai';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { streamBundle } from '../../src/adapters/bundle/stream-bundle.ts';
import { verifyBundleAt } from '../../src/adapters/bundle/verify-bundle-at.ts';
import { randomId } from '../../src/adapters/system/random-ids.ts';
import { checkpoints } from '../../src/audit-log/checkpoint.ts';
import { auditEntries } from '../../src/audit-log/entry.ts';
import { shownLine } from '../../src/audit-log/entry-line.ts';
import { appendEvents } from '../../src/audit-log/use-cases/append-events.ts';
import { allCheckpoints, entriesUpTo } from '../../src/audit-log/use-cases/export-log.ts';
import { recorded } from '../../src/audit-log/use-cases/read-head.ts';
import { signCheckpoint } from '../../src/audit-log/use-cases/sign-checkpoint.ts';
import { systemActor } from '../../src/identity/actor.ts';
import { authorise } from '../../src/identity/permissions.ts';
import { addMs, minuteMs } from '../../src/shared/instant.ts';
import { createChanges } from '../../src/store/changes.ts';
import type { Store } from '../../src/store/collection.ts';
import { each, eventAt, newSigner, partsOf, someLog, startAt } from '../support/bundle-fixture.ts';
import { openTestStore } from '../support/stores.ts';

describe('verify an export from the store', () => {
  let store: Store;
  let root: string;
  const signer = newSigner();
  beforeEach(async () => {
    store = await openTestStore();
    root = await mkdtemp(join(tmpdir(), 'meldklok-export-'));
  });
  afterEach(async () => {
    await store.close();
    await rm(root, { recursive: true, force: true });
  });

  it('passes with every checkpoint that the relay recorded, up to the newest', async () => {
    let now = startAt;
    const entries = store.collection(auditEntries);
    const heads = store.collection(checkpoints);
    const changes = createChanges({
      now: () => now,
      newId: randomId,
      wake: () => undefined,
      recorded: (id) => recorded(entries, id),
    });
    const ports = { auditEntries: entries, checkpoints: heads, changes, signer, authorise };
    const relay = async (): Promise<void> => {
      for (const { id, outbox } of await heads.withOutbox(10)) {
        await appendEvents({ auditEntries: entries, now: () => now }, outbox);
        await heads.clearOutbox(
          id,
          outbox.map((event) => event.id),
        );
      }
    };
    for (let position = 0; position < 30; position += 1) {
      now = addMs(startAt, position * minuteMs);
      await appendEvents({ auditEntries: entries, now: () => now }, [eventAt(position)]);
      if (position % 10 === 9) await signCheckpoint(ports, systemActor, 'DECIDED');
      await relay();
    }
    const newest = await signCheckpoint(ports, systemActor, 'EXPORTED');
    await relay();
    const size = newest.ok ? newest.value.size : 0;
    expect(size).to.equal(33);
    async function* lines(): AsyncGenerator<string> {
      for await (const entry of entriesUpTo(entries, size)) yield shownLine(entry);
    }
    const parts = await partsOf([], signer, {
      entryLines: lines(),
      checkpoints: await allCheckpoints(heads),
    });
    const path = join(root, 'bundle.zip');
    await writeFile(path, streamBundle(parts, signer));
    const outcome = await verifyBundleAt(path, {
      outsideNotes: [newest.ok ? newest.value.note : ''],
      publicKey: signer.key.publicKey,
    });
    expect(outcome.ok && outcome.value).to.deep.include({
      result: 'pass',
      findings: [],
      entries: size,
      checkpoints: 4,
      evidenceItems: 1,
    });
  });

  it('breaks off when a part fails, and makes no bundle of what is there', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield* each([Buffer.from('reference')]);
      throw new Error('the register broke');
    }
    const parts = await partsOf(someLog(20), signer, { registerCsv: broken() });
    const outcome = await writeFile(join(root, 'b.zip'), streamBundle(parts, signer)).catch(
      (error: unknown) => error,
    );
    expect((outcome as Error).message).to.equal('the register broke');
    const verdict = await verifyBundleAt(join(root, 'b.zip'), {
      outsideNotes: [],
      publicKey: null,
    });
    expect(verdict.ok).to.equal(false);
  });

  it('breaks off when the log is shorter than its newest checkpoint', async () => {
    const parts = await partsOf(someLog(20), signer, {
      entryLines: each(someLog(12).map(shownLine)),
    });
    const outcome = await writeFile(join(root, 'b.zip'), streamBundle(parts, signer)).catch(
      (error: unknown) => error,
    );
    expect((outcome as Error).message).to.contain('20 entries');
  });

  it('ends quietly when the reader hangs up', async () => {
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      for (let count = 0; count < 10_000; count += 1) yield* each([Buffer.alloc(65_536, count)]);
      expect.fail('read to the end');
    };
    const parts = await partsOf(someLog(20), signer, { registerCsv: endless() });
    for await (const chunk of streamBundle(parts, signer)) {
      expect(chunk.length).to.be.greaterThan(0);
      break;
    }
  });
});
