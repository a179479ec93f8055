import { expect } from 'chai';
import { randomBytes } from 'node:crypto';
import { createVault } from '../../../src/adapters/system/create-vault.ts';
import { keyFingerprints, requireSameKeys } from '../../../src/adapters/system/key-fingerprint.ts';
import { KeysRefused, loadKeys } from '../../../src/adapters/system/load-keys.ts';
import { randomId } from '../../../src/adapters/system/random-ids.ts';
import { vaultKeys } from '../../../src/adapters/system/vault-keys.ts';
import {
  KeyDestroyedError,
  SealBrokenError,
  type Sealed,
  type Vault,
} from '../../../src/sealing/vault.ts';
import { instantFromMs } from '../../../src/shared/instant.ts';
import { createChanges, type Changes } from '../../../src/store/changes.ts';
import type { Store } from '../../../src/store/collection.ts';
import { each } from '../../support/bundle-fixture.ts';
import { openTestStore } from '../../support/stores.ts';

const ours = { incidentId: 'i1', partyId: 'p1' };
const theirs = { incidentId: 'i1', partyId: 'p2' };
const masterKey = randomBytes(32);

describe('vault', () => {
  let store: Store;
  let changes: Changes;
  let vault: Vault;
  beforeEach(async () => {
    store = await openTestStore();
    changes = createChanges({
      now: () => instantFromMs(Date.UTC(2026, 10, 21)),
      newId: randomId,
      wake: () => undefined,
      recorded: () => Promise.resolve(false),
    });
    vault = another();
  });
  afterEach(() => store.close());

  const another = (key: Uint8Array = masterKey): Vault =>
    createVault({ changes, keys: store.collection(vaultKeys), masterKey: key });
  const failure = async (act: Promise<unknown>): Promise<unknown> =>
    act.then(
      () => 'resolved',
      (error: unknown) => error,
    );
  const collect = async (bytes: AsyncIterable<Uint8Array>): Promise<Buffer> => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of bytes) chunks.push(chunk);
    return Buffer.concat(chunks);
  };

  it('opens what it sealed, also in another instance, and never seals the same twice', async () => {
    const sealed = await vault.seal(ours, 'M. de Boer', 'addressee a1');
    expect(await vault.seal(ours, 'M. de Boer', 'addressee a1')).not.to.equal(sealed);
    expect(await another().openText(ours, sealed, 'addressee a1')).to.equal('M. de Boer');
    expect(sealed).not.to.contain('Boer');
  });

  it('opens nothing under another context, party, incident or master key, or with a byte changed', async () => {
    const sealed = await vault.seal(ours, 'secret', 'context');
    await vault.seal(theirs, 'x', 'context');
    const changed = (sealed.slice(0, 22) +
      (sealed[22] === 'A' ? 'B' : 'A') +
      sealed.slice(23)) as Sealed;
    for (const act of [
      vault.open(ours, sealed, 'other'),
      vault.open(theirs, sealed, 'context'),
      vault.open({ ...ours, incidentId: 'i2' }, sealed, 'context'),
      vault.open(ours, changed, 'context'),
      another(randomBytes(32)).open(ours, sealed, 'context'),
    ]) {
      expect(await failure(act)).to.be.instanceOf(SealBrokenError);
    }
  });

  it('makes one key when many ask at once, in two instances', async () => {
    const [one, two] = [vault, another()];
    const sealed = await Promise.all(
      Array.from({ length: 20 }, (_, n) => (n % 2 ? one : two).seal(ours, String(n), 'c')),
    );
    const opened = await Promise.all(sealed.map((text) => vault.openText(ours, text, 'c')));
    expect(opened).to.deep.equal(Array.from({ length: 20 }, (_, n) => String(n)));
    const keys = await store
      .collection(vaultKeys)
      .count({ index: 'incident', equals: ours.incidentId });
    expect(keys.count).to.equal(1);
  });

  it('finds by look-up tag within a scope and not across scopes', async () => {
    const tag = await vault.lookupTag(ours, 'mail@school.example');
    expect(await another().lookupTag(ours, 'mail@school.example')).to.equal(tag);
    expect(await vault.lookupTag(theirs, 'mail@school.example')).not.to.equal(tag);
  });

  it('rule 11: destroying one party\u2019s key erases its share alone, for good and in every instance', async () => {
    const other = another();
    const sealed = await vault.seal(ours, 'share of ours', 'c');
    const kept = await vault.seal(theirs, 'share of theirs', 'c');
    const stream = await collect(vault.sealStream(ours, each([Buffer.from('bytes')]), 'c'));
    expect((await collect(other.openStream(ours, each([stream]), 'c'))).toString()).to.equal(
      'bytes',
    );
    expect(await vault.destroy(ours)).to.equal(true);
    expect(await vault.destroy(ours)).to.equal(false);
    for (const instance of [vault, other, another()]) {
      expect(await failure(instance.open(ours, sealed, 'c'))).to.be.instanceOf(KeyDestroyedError);
      expect(await failure(instance.seal(ours, 'new', 'c'))).to.be.instanceOf(KeyDestroyedError);
      expect(await failure(instance.lookupTag(ours, 'x'))).to.be.instanceOf(KeyDestroyedError);
      expect(
        await failure(collect(instance.openStream(ours, each([stream]), 'c'))),
      ).to.be.instanceOf(KeyDestroyedError);
      expect(await instance.openText(theirs, kept, 'c')).to.equal('share of theirs');
    }
    const [tombstone] = (
      await store.collection(vaultKeys).page({
        index: 'incident',
        equals: 'i1',
        limit: 10,
        where: (key) => key.partyId === ours.partyId,
      })
    ).items;
    expect(tombstone?.value).to.deep.include({ wrapped: null });
    expect(tombstone?.value.destroyedAt).to.be.a('string');
    expect(tombstone?.outbox.map(({ type }) => type)).to.deep.equal(['KEY_MADE', 'KEY_DESTROYED']);
  });

  it('leaves a tombstone where no key ever was, so that none is made later', async () => {
    expect(await vault.destroy(ours)).to.equal(false);
    expect(await failure(vault.seal(ours, 'late', 'c'))).to.be.instanceOf(KeyDestroyedError);
  });

  it('binds a store to its keys and refuses others with a sentence that names them', async () => {
    const settings = { keyDir: '/none/keys', dataDir: '/none/data' };
    const keys = loadKeys({ ...settings, masterKey: 'ab'.repeat(32), signingKey: 'cd'.repeat(32) });
    const others = loadKeys({
      ...settings,
      masterKey: 'ab'.repeat(32),
      signingKey: 'ef'.repeat(32),
    });
    const ports = { changes, keyFingerprints: store.collection(keyFingerprints) };
    await requireSameKeys(ports, keys);
    await requireSameKeys(ports, keys);
    const refused = await failure(requireSameKeys(ports, others));
    expect(refused).to.be.instanceOf(KeysRefused);
    expect((refused as Error).message).to.contain('MELDKLOK_SIGNING_KEY');
    expect((refused as Error).message).not.to.contain('MASTER');
  });
});
