import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openEmbeddedStore } from '../../../src/adapters/embedded/open-embedded-store.ts';
import { randomId } from '../../../src/adapters/system/random-ids.ts';
import {
  runOnce,
  usedKeyMsMax,
  usedKeys,
  type OnceCall,
} from '../../../src/composition/used-keys.ts';
import { publicActor, systemActor, type Actor } from '../../../src/identity/actor.ts';
import { accept } from '../../../src/shared/outcome.ts';
import { addMs, parseInstant, type Instant } from '../../../src/shared/instant.ts';
import type { Store } from '../../../src/store/collection.ts';

const ada: Actor = { ...systemActor, kind: 'USER', id: 'ada', partyId: 'gemeente' };
const bob: Actor = { ...ada, id: 'bob' };
const key = '4f0c5c2e-7a52-4b3e-9d5b-8f2f7d9f6a10';

describe('idempotency keys', () => {
  const directory = mkdtempSync(join(tmpdir(), 'meldklok-keys-'));
  let store: Store;
  let now = parseInstant('2026-11-21T09:00:00Z') as Instant;
  before(async () => {
    store = await openEmbeddedStore({ directory });
  });
  after(async () => {
    await store.close();
    rmSync(directory, { recursive: true });
  });

  /** The key that the change would carry, or the refusal. */
  const run = async (actor: Actor, call: Partial<OnceCall>): Promise<string> => {
    const ports = {
      usedKeys: store.collection(usedKeys),
      now: () => now,
      newId: randomId,
      tag: (text: string) => createHmac('sha256', 'k').update(text).digest('hex'),
    };
    const whole = { key, operation: 'addNote', input: { a: 1 }, address: '192.0.2.1', ...call };
    const done = await runOnce(ports, actor, whole, (it) =>
      Promise.resolve(accept(`${it.id}/${it.idempotencyKey ?? ''}`)),
    );
    return done.ok ? done.value : (done.refusals[0]?.code ?? '');
  };

  it('is one change for the same caller, act and input, wherever it comes from', async () => {
    const first = await run(ada, {});
    now = addMs(now, 1_000);
    expect(await run(ada, { address: '192.0.2.9' })).to.equal(first);
    expect(await run(ada, { input: { a: 2 } })).to.equal('IDEMPOTENCY_KEY_REUSED');
  });

  it('never meets the key of somebody else, nor of another act', async () => {
    const first = await run(ada, {});
    expect(await run(bob, { input: { a: 2 } })).not.to.equal(first);
    expect(await run(ada, { operation: 'blockUser', input: { a: 2 } })).not.to.equal(first);
  });

  it('tells a caller who is not signed in nothing of another one', async () => {
    const first = await run(publicActor, {});
    expect(await run(publicActor, {})).to.equal(first);
    const others = [
      await run(publicActor, { address: '192.0.2.2' }),
      await run(publicActor, { input: { a: 2 } }),
      await run(publicActor, { input: { a: 2 }, address: '192.0.2.2' }),
    ];
    expect(new Set([first, ...others]).size).to.equal(4);
    expect(others.join()).not.to.contain('IDEMPOTENCY');
    expect(await run(publicActor, { key: 'melding-1' })).to.equal('IDEMPOTENCY_KEY_GUESSED');
  });

  it('ends a week later: then it is a new key, for whatever input', async () => {
    const first = await run(ada, {});
    now = addMs(now, usedKeyMsMax);
    const later = await run(ada, { input: { a: 3 } });
    expect(later).not.to.equal(first).and.not.to.contain('IDEMPOTENCY');
    expect(await run(ada, { input: { a: 3 } })).to.equal(later);
    expect(await run(ada, {})).to.equal('IDEMPOTENCY_KEY_REUSED');
  });

  it('has 8 to 128 plain characters', async () => {
    for (const bad of ['kort', 'x'.repeat(129), 'a b c d e f', 'aaaaaaaa\n', '']) {
      expect(await run(ada, { key: bad })).to.equal('IDEMPOTENCY_KEY_NOT_VALID');
    }
    expect(await run(ada, { key: 'x'.repeat(128) })).to.contain('ada/');
  });
});
