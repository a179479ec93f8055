import { expect } from 'chai';
import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { createVault } from '../../../src/adapters/system/create-vault.ts';
import { randomId } from '../../../src/adapters/system/random-ids.ts';
import { vaultKeys } from '../../../src/adapters/system/vault-keys.ts';
import { accessRecords } from '../../../src/audit-log/access-record.ts';
import { saltBytes } from '../../../src/audit-log/commitment.ts';
import { recordAccess } from '../../../src/audit-log/use-cases/record-access.ts';
import { evidenceItems, type EvidenceItem } from '../../../src/evidence/evidence-item.ts';
import { detectMediaType } from '../../../src/adapters/file-type/detect-media-type.ts';
import { collectEvidence } from '../../../src/evidence/use-cases/collect-evidence.ts';
import { listEvidence } from '../../../src/evidence/use-cases/list-evidence.ts';
import type { EvidencePorts } from '../../../src/evidence/use-cases/ports.ts';
import { readEvidence } from '../../../src/evidence/use-cases/read-evidence.ts';
import { recordCustody } from '../../../src/evidence/use-cases/record-custody.ts';
import { verifyEvidence } from '../../../src/evidence/use-cases/verify-evidence.ts';
import { systemActor, type Actor } from '../../../src/identity/actor.ts';
import { authorise } from '../../../src/identity/permissions.ts';
import { instantFromMs } from '../../../src/shared/instant.ts';
import type { Outcome } from '../../../src/shared/outcome.ts';
import { sha256Hex } from '../../../src/shared/sha256.ts';
import { createChanges } from '../../../src/store/changes.ts';
import type { Store, Stored } from '../../../src/store/collection.ts';
import { each } from '../../support/bundle-fixture.ts';
import { openTestStore } from '../../support/stores.ts';

const handler: Actor = {
  ...systemActor,
  kind: 'USER',
  id: 'u1',
  partyId: 'p1',
  roles: ['HANDLER'],
};
const reporter: Actor = { ...handler, id: 'u2', roles: ['REPORTER'] };
const content = Buffer.from('From: CANARY-NAME <canary@school.example>\r\n'.repeat(5_000));
const described = { title: 'Mail of CANARY-NAME', kind: 'MAIL', collectorName: 'CANARY-NAME' };

describe('evidence', () => {
  let store: Store;
  let ports: EvidencePorts;
  let blobsWritten: string[];
  beforeEach(async () => {
    store = await openTestStore();
    blobsWritten = [];
    const changes = createChanges({
      now: () => instantFromMs(Date.UTC(2026, 10, 21, 12)),
      newId: randomId,
      wake: () => undefined,
      recorded: () => Promise.resolve(false),
    });
    ports = {
      changes,
      readsLane: () => Promise.resolve(true),
      evidenceItems: store.collection(evidenceItems),
      blobs: {
        ...store.blobs,
        write: (id, bytes) => {
          blobsWritten.push(id);
          return store.blobs.write(id, bytes);
        },
      },
      vault: createVault({
        changes,
        keys: store.collection(vaultKeys),
        masterKey: randomBytes(32),
      }),
      newSalt: () => randomBytes(saltBytes),
      detectMediaType,
      authorise: (actor, act) => Promise.resolve(authorise(actor, act)),
      recordAccess: (actor, read) =>
        recordAccess({ accessRecords: store.collection(accessRecords), changes }, actor, read),
    };
  });
  afterEach(() => store.close());

  const valueOf = <T>(outcome: Outcome<T>): T => {
    if (!outcome.ok) throw new Error(outcome.refusals.map(({ code }) => code).join());
    return outcome.value;
  };
  const codes = (outcome: Outcome<unknown>): readonly string[] =>
    outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
  const collect = (
    change: Partial<Parameters<typeof collectEvidence>[2]> = {},
    actor = handler,
  ): Promise<Outcome<Stored<EvidenceItem>>> =>
    collectEvidence(ports, actor, {
      incidentId: 'i1',
      partyId: 'p1',
      described,
      bytes: each([content.subarray(0, 1_000), content.subarray(1_000)]),
      ...change,
    });
  const reads = async (): Promise<number> =>
    (await store.collection(accessRecords).withOutbox(10)).length;
  const collectBytes = async (bytes: AsyncIterable<Uint8Array>): Promise<Buffer> => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of bytes) chunks.push(chunk);
    return Buffer.concat(chunks);
  };
  const leftBlobs = async (): Promise<number> => {
    const found = await Promise.all(
      blobsWritten.map(async (id) => {
        const bytes = await store.blobs.read(id);
        if (bytes) await collectBytes(bytes);
        return bytes !== undefined;
      }),
    );
    return found.filter(Boolean).length;
  };

  it('is hashed by the server while it is sealed, and comes back byte for byte', async () => {
    const stored = valueOf(await collect());
    expect(stored.value).to.include({ sha256: sha256Hex(content), bytes: content.length });
    const sealed = await store.blobs.read(stored.value.blobId);
    expect((await collectBytes(sealed!)).includes('CANARY')).to.equal(false);
    expect(JSON.stringify(stored)).not.to.contain('CANARY');
    const read = valueOf(await readEvidence(ports, handler, stored.id));
    expect((await collectBytes(read.bytes)).equals(content)).to.equal(true);
    expect(read.details.title).to.equal(described.title);
  });

  it('is what its first bytes show, whatever it is called', async () => {
    const program = Buffer.from('4d5a90000300000004000000ffff0000', 'hex');
    const shown = async (...chunks: readonly Buffer[]) => {
      const bytes = each(chunks);
      const item = valueOf(
        await collect({ bytes, described: { ...described, fileName: 'factuur.pdf' } }),
      );
      return item.value.mediaType;
    };
    expect(await shown(program.subarray(0, 1), program.subarray(1))).to.match(
      /msdownload|portable/,
    );
    expect(await shown(Buffer.from('%PDF-1.7\n'), content)).to.equal('application/pdf');
    expect(await shown(content)).to.equal(null);
  });

  it('is looked at without a fault, whatever the bytes', async () => {
    const marks = [
      '504b0304',
      '89504e470d0a1a0a',
      '3026b2758e66cf11',
      '49492a00',
      '1a45dfa3',
      '',
    ].concat(
      '00000018667479706d703432',
      '494433',
      '0d444f4340',
      '4f676753',
      'fffb',
      'd0cf11e0a1b11ae1',
    );
    const any = fc.tuple(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 4_200 }));
    await fc.assert(
      fc.asyncProperty(any, async ([mark, rest]) => {
        const shown = await detectMediaType(Buffer.concat([Buffer.from(mark, 'hex'), rest]));
        expect(shown === null || /^[\w.+-]+\/[\w.+;=" -]+$/.test(shown)).to.equal(true);
      }),
      { numRuns: 2_000, seed: 4 },
    );
  });

  it('rule 9: who reads is on record before the first byte is answered', async () => {
    const { id } = valueOf(await collect());
    expect(await reads()).to.equal(0);
    valueOf(await readEvidence(ports, handler, id));
    expect(await reads()).to.equal(1);
    valueOf(await listEvidence(ports, handler, { incidentId: 'i1', limit: 50 }));
    expect(await reads()).to.equal(2);
  });

  it('rule 9: answers nothing when the read cannot be recorded', async () => {
    const { id } = valueOf(await collect());
    const full = { ...ports, recordAccess: () => Promise.reject(new Error('disk full')) };
    for (const act of [
      readEvidence(full, handler, id),
      listEvidence(full, handler, { incidentId: 'i1', limit: 50 }),
    ]) {
      const outcome = await act.catch((error: unknown) => (error as Error).message);
      expect(outcome).to.equal('disk full');
    }
  });

  it('rule 15: refuses what is too large or empty, naming the limit, and stores nothing', async () => {
    const large = await collect({ bytesMax: content.length - 1 });
    expect(!large.ok && large.refusals[0]).to.deep.equal({
      code: 'EVIDENCE_TOO_LARGE',
      field: 'bytes',
      params: { bytesMax: content.length - 1 },
    });
    expect(codes(await collect({ bytes: each([]) }))).to.deep.equal(['EVIDENCE_EMPTY']);
    expect(await leftBlobs()).to.equal(0);
    expect(valueOf(await listEvidence(ports, handler, { incidentId: 'i1', limit: 5 })).items).to.be
      .empty;
  });

  it('stores nothing when the stream breaks, and passes the error on', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield* each([content]);
      throw new Error('the sender hung up');
    }
    const outcome = await collect({ bytes: broken() }).catch((error: unknown) => error);
    expect((outcome as Error).message).to.equal('the sender hung up');
    expect(blobsWritten).to.have.length(1);
    expect(await leftBlobs()).to.equal(0);
  });

  it('is one item when the same key comes twice, also at the same time', async () => {
    const once = { ...handler, idempotencyKey: 'k1' };
    const [one, two] = await Promise.all([collect({}, once), collect({}, once)]);
    const three = await collect({}, once);
    expect(new Set([one, two, three].map((outcome) => valueOf(outcome).id)).size).to.equal(1);
    expect(await leftBlobs()).to.equal(1);
  });

  it('refuses whoever may not, before a byte is read', async () => {
    async function* untouchable(): AsyncGenerator<Uint8Array> {
      await Promise.resolve();
      yield Buffer.from(expect.fail('read'));
    }
    expect(codes(await collect({ bytes: untouchable() }, reporter))).to.deep.equal(['FORBIDDEN']);
    const { id } = valueOf(await collect());
    const command = { evidenceId: id, action: 'MOVED', reason: 'x' } as const;
    expect(codes(await readEvidence(ports, reporter, id))).to.deep.equal(['FORBIDDEN']);
    expect(codes(await recordCustody(ports, reporter, command))).to.deep.equal(['FORBIDDEN']);
    expect(codes(await verifyEvidence(ports, reporter, id))).to.deep.equal(['FORBIDDEN']);
    expect(codes(await readEvidence(ports, handler, 'none'))).to.deep.equal(['NOT_FOUND']);
    expect(await reads()).to.equal(0);
  });

  it('follows who has it by name without keeping the name', async () => {
    const { id } = valueOf(await collect());
    const hand = (from: string, to: string) =>
      recordCustody(ports, handler, {
        evidenceId: id,
        action: 'HANDED_OVER',
        from,
        to,
        reason: 'lab',
      });
    valueOf(await hand(' canary-name ', 'Lab B'));
    const broken = valueOf(await hand('Somebody else', 'Lab C'));
    expect(broken.value.custody.map(({ action }) => action)).to.deep.equal([
      'COLLECTED',
      'HANDED_OVER',
      'BREAK',
      'HANDED_OVER',
    ]);
    expect(JSON.stringify(broken)).not.to.match(/Lab|Somebody/);
    const view = valueOf(await listEvidence(ports, handler, { incidentId: 'i1', limit: 5 }));
    expect(view.items[0]?.custody[1]?.details).to.include({ to: 'Lab B', reason: 'lab' });
    expect(
      codes(await recordCustody(ports, handler, { evidenceId: id, action: 'MOVED', reason: ' ' })),
    ).to.deep.equal(['REQUIRED']);
  });

  it('verifies what is stored, and records it when the bytes were changed', async () => {
    const { id, value } = valueOf(await collect());
    expect(valueOf(await verifyEvidence(ports, handler, id)).value.digestMatched).to.equal(true);
    const sealed = await collectBytes((await store.blobs.read(value.blobId))!);
    sealed[5_000] = (sealed[5_000] ?? 0) ^ 1;
    await store.blobs.remove(value.blobId);
    await store.blobs.write(value.blobId, each([sealed]));
    const damaged = valueOf(await verifyEvidence(ports, handler, id)).value;
    expect(damaged.digestMatched).to.equal(false);
    expect(damaged.custody.at(-2)).to.include({ action: 'BREAK', breakReason: 'DIGEST_DIFFERS' });
    await store.blobs.remove(value.blobId);
    expect(valueOf(await verifyEvidence(ports, handler, id)).value.digestMatched).to.equal(false);
  });

  it('rule 11: is unreadable once its key is destroyed, while its digest stays', async () => {
    const { id } = valueOf(await collect());
    await ports.vault.destroy({ incidentId: 'i1', partyId: 'p1' });
    expect(codes(await readEvidence(ports, handler, id))).to.deep.equal(['EVIDENCE_ERASED']);
    expect(codes(await verifyEvidence(ports, handler, id))).to.deep.equal(['EVIDENCE_ERASED']);
    const command = { evidenceId: id, action: 'MOVED', reason: 'x' } as const;
    expect(codes(await recordCustody(ports, handler, command))).to.deep.equal(['EVIDENCE_ERASED']);
    const { items } = valueOf(await listEvidence(ports, handler, { incidentId: 'i1', limit: 5 }));
    expect(items[0]?.details).to.equal(null);
    expect(items[0]?.item.sha256).to.equal(sha256Hex(content));
  });
});
