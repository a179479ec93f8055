import { expect } from 'chai';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/adapters/embedded/open-embedded-store.ts';
import { createLogger } from '../../src/adapters/http/logger.ts';
import { createPreviewChannel } from '../../src/adapters/preview/create-preview-channel.ts';
import { signCheckpoint } from '../../src/audit-log/use-cases/sign-checkpoint.ts';
import { createProduct } from '../../src/composition/product.ts';
import { systemActor } from '../../src/identity/actor.ts';
import { instantFromMs } from '../../src/shared/instant.ts';

describe('an installation whose address changes', () => {
  const directory = mkdtempSync(join(tmpdir(), 'meldklok-moved-'));
  const keys = {
    masterKey: randomBytes(32),
    signingKey: generateKeyPairSync('ed25519').privateKey,
  };
  after(() => rmSync(directory, { recursive: true, force: true }));

  const open = async (publicUrl: string) =>
    createProduct({
      store: await openEmbeddedStore({ directory }),
      keys,
      now: () => instantFromMs(Date.UTC(2026, 10, 16, 8)),
      channels: { EMAIL: createPreviewChannel('EMAIL'), SMS: createPreviewChannel('SMS') },
      publicUrl,
      twilioAuthToken: null,
      checkpointMail: [],
      replyTo: null,
      demo: false,
      log: createLogger('error'),
      webDir: null,
    });
  const signedAt = async (publicUrl: string): Promise<string> => {
    const product = await open(publicUrl);
    await product.engine.settle();
    const signed = await signCheckpoint(product.ports.checkpoints, systemActor, 'REQUESTED');
    await product.close();
    return signed.ok ? signed.value.origin : '';
  };

  it('goes on signing one history under one name', async () => {
    expect(await signedAt('http://trial.example:4000')).to.equal('trial.example:4000');
    expect(await signedAt('https://meldklok.example')).to.equal('trial.example:4000');
  });
});
