import { expect } from 'chai';
import { authorise } from '../../../src/identity/permissions.ts';
import { systemActor, type Actor } from '../../../src/identity/actor.ts';
import { createSystemClock } from '../../../src/adapters/system/system-clock.ts';
import { randomId } from '../../../src/adapters/system/random-ids.ts';
import { accessRecords, type AccessRecord } from '../../../src/audit-log/access-record.ts';
import {
  checkpoints,
  parseCheckpoint,
  type Checkpoint,
} from '../../../src/audit-log/checkpoint.ts';
import { auditEntries, entryId, type AuditEntry } from '../../../src/audit-log/entry.ts';
import { rangeOf, rootOf } from '../../../src/audit-log/merkle-tree.ts';
import { noteIsSignedBy } from '../../../src/audit-log/signed-note.ts';
import { appendEvents } from '../../../src/audit-log/use-cases/append-events.ts';
import { AuditLogBroken } from '../../../src/audit-log/use-cases/ports.ts';
import { readHead, recorded } from '../../../src/audit-log/use-cases/read-head.ts';
import { recordAccess } from '../../../src/audit-log/use-cases/record-access.ts';
import { signCheckpoint } from '../../../src/audit-log/use-cases/sign-checkpoint.ts';
import { instantFromMs, minuteMs } from '../../../src/shared/instant.ts';
import { createChanges, type Changes } from '../../../src/store/changes.ts';
import type { Collection, Store } from '../../../src/store/collection.ts';
import { eventAt, newSigner } from '../../support/bundle-fixture.ts';
import { openTestStore } from '../../support/stores.ts';

describe('audit log on a store', () => {
  let store: Store;
  let entries: Collection<AuditEntry>;
  let heads: Collection<Checkpoint>;
  let accesses: Collection<AccessRecord>;
  let changes: Changes;
  let nowMs: number;
  const signer = newSigner();
  const now = createSystemClock(
    () => undefined,
    () => nowMs,
  );

  beforeEach(async () => {
    nowMs = Date.UTC(2026, 10, 21, 12);
    store = await openTestStore();
    entries = store.collection(auditEntries);
    heads = store.collection(checkpoints);
    accesses = store.collection(accessRecords);
    changes = createChanges({
      now,
      newId: randomId,
      wake: () => undefined,
      recorded: (id) => recorded(entries, id),
    });
  });
  afterEach(() => store.close());

  const append = (...positions: readonly number[]): Promise<readonly AuditEntry[]> =>
    appendEvents(
      { auditEntries: entries, now },
      positions.map((position) => eventAt(position)),
    );
  const all = async (): Promise<readonly AuditEntry[]> => {
    const page = await entries.page({ index: 'sequence', equals: 'all', limit: 1_000 });
    return page.items.map(({ value }) => value);
  };

  it('gives events gap-free places in the order they came', async () => {
    expect((await append(0, 1, 2)).map(({ sequence }) => sequence)).to.deep.equal([0, 1, 2]);
    expect((await append(3)).map(({ sequence }) => sequence)).to.deep.equal([3]);
    const log = await all();
    expect(log.map(({ eventId }) => eventId)).to.deep.equal([0, 1, 2, 3].map((n) => `event-${n}`));
    const { range } = await readHead(entries);
    expect(rootOf(range.peaks)).to.equal(rootOf(rangeOf(log.map(({ leaf }) => leaf)).peaks));
  });

  it('appends an event once, also when it comes again in another batch', async () => {
    await append(0, 1);
    expect(await append(1, 0, 2, 2)).to.have.length(1);
    expect(await all()).to.have.length(3);
    expect(await recorded(entries, 'event-1')).to.equal(true);
    expect(await recorded(entries, 'event-9')).to.equal(false);
  });

  it('keeps one gap-free log when six relays append the same events at once', async () => {
    const total = 40;
    const positions = Array.from({ length: total }, (_, position) => position);
    const orders = Array.from({ length: 6 }, (_, relay) =>
      positions.toSorted((a, b) => ((a * 7 + relay * 13) % 41) - ((b * 7 + relay * 13) % 41)),
    );
    const made = await Promise.all(orders.map((order) => append(...order)));
    expect(made.reduce((sum, list) => sum + list.length, 0)).to.equal(total);
    const log = await all();
    expect(log.map(({ sequence }) => sequence)).to.deep.equal(positions);
    expect(new Set(log.map(({ eventId }) => eventId)).size).to.equal(total);
    log.forEach((entry, position) => {
      const before = log[position - 1]?.leaf ?? '0'.repeat(64);
      expect(JSON.parse(entry.canonical)).to.include({ previous: before, sequence: position });
    });
    expect(rootOf(log.at(-1)?.peaks ?? [])).to.equal(
      rootOf(rangeOf(log.map(({ leaf }) => leaf)).peaks),
    );
  });

  describe('signCheckpoint', () => {
    const ports = () => ({ auditEntries: entries, checkpoints: heads, changes, signer, authorise });
    const signed = async (by: Actor = systemActor): Promise<Checkpoint> => {
      const outcome = await signCheckpoint(ports(), by, 'REQUESTED');
      if (!outcome.ok) throw new Error(outcome.refusals[0]?.code);
      return outcome.value;
    };

    it('signs the head, once per size', async () => {
      expect((await signed()).size).to.equal(0);
      await append(0, 1, 2);
      const [one, two] = await Promise.all([signed(), signed()]);
      expect(one.note).to.equal(two.note);
      const parsed = parseCheckpoint(one.note);
      expect(parsed?.head).to.deep.include({ size: 3, root: one.root, origin: signer.key.name });
      expect(parsed && noteIsSignedBy(parsed.note, signer.key)).to.equal(true);
      expect((await heads.count({ index: 'size', equals: 'all' })).count).to.equal(2);
      const stored = await heads.get('0000000000000003');
      expect(stored?.outbox.map(({ type }) => type)).to.deep.equal(['CHECKPOINT_SIGNED']);
    });

    it('signs no log that is not the one it signed before', async () => {
      await append(0, 1, 2);
      await signed();
      const last = await entries.get(entryId(2));
      const forged = { ...last!.value, peaks: ['ab'.repeat(32), 'cd'.repeat(32)] };
      await entries.replace({ id: last!.id, value: forged, version: 1, changeId: 'forged' });
      await append(3);
      const outcome = await signed().catch((error: unknown) => error);
      expect(outcome).to.be.instanceOf(AuditLogBroken);
    });

    it('is refused to whoever may not', async () => {
      const handler: Actor = { ...systemActor, kind: 'USER', partyId: 'p', roles: ['HANDLER'] };
      const refused = await signCheckpoint(ports(), handler, 'REQUESTED');
      expect(!refused.ok && refused.refusals[0]?.code).to.equal('FORBIDDEN');
      expect(await signed({ ...handler, roles: ['AUDITOR'] })).to.include({ size: 0 });
    });
  });

  it('rule 9: stores who read what, with its event, before recordAccess resolves', async () => {
    const reader: Actor = { ...systemActor, kind: 'USER', id: 'u7', idempotencyKey: 'k' };
    const read = { kind: 'EVIDENCE', id: 'e1', incidentId: 'i1', partyId: null, count: 1 };
    await recordAccess({ accessRecords: accesses, changes }, reader, read);
    await recordAccess({ accessRecords: accesses, changes }, reader, read);
    const waiting = await accesses.withOutbox(10);
    expect(waiting).to.have.length(2);
    const events = waiting.flatMap(({ outbox }) => outbox);
    expect(new Set(events.map(({ id }) => id)).size).to.equal(2);
    expect(events[0]).to.deep.include({ type: 'SENSITIVE_READ', incidentId: 'i1' });
    expect(events[0]?.actor).to.include({ id: 'u7' });
    expect(await appendEvents({ auditEntries: entries, now }, events)).to.have.length(2);
  });

  it('records no entry before its event, also when the clock went back', async () => {
    nowMs = Date.UTC(2026, 10, 21, 8);
    const [entry] = await append(0);
    expect(entry?.recordedAt).to.equal(eventAt(0).at);
    nowMs += 90 * minuteMs;
    const [next] = await append(1);
    expect(next?.recordedAt).to.equal(instantFromMs(nowMs));
  });
});
