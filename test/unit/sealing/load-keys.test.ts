import { expect } from 'chai';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSigner } from '../../../src/adapters/system/create-signer.ts';
import { fingerprintOf } from '../../../src/adapters/system/key-fingerprint.ts';
import {
  KeysRefused,
  loadKeys,
  masterKeyFile,
  signingKeyFile,
} from '../../../src/adapters/system/load-keys.ts';
import { verifyEd25519 } from '../../../src/shared/ed25519.ts';

describe('loadKeys', () => {
  let root: string;
  let keyDir: string;
  let dataDir: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'meldklok-keys-'));
    keyDir = join(root, 'keys');
    dataDir = join(root, 'data');
    mkdirSync(dataDir);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('makes both keys once, for their owner alone, and finds them again', () => {
    const made = loadKeys({ keyDir, dataDir });
    expect(made.sources).to.deep.equal({ masterKey: 'GENERATED', signingKey: 'GENERATED' });
    expect(readdirSync(keyDir).sort()).to.deep.equal([masterKeyFile, signingKeyFile]);
    expect(statSync(keyDir).mode & 0o777).to.equal(0o700);
    for (const file of [masterKeyFile, signingKeyFile]) {
      expect(statSync(join(keyDir, file)).mode & 0o777).to.equal(0o600);
    }
    const found = loadKeys({ keyDir, dataDir });
    expect(found.sources).to.deep.equal({ masterKey: 'FILE', signingKey: 'FILE' });
    expect(fingerprintOf(found)).to.deep.equal(fingerprintOf(made));
  });

  it('prefers keys from the configuration, in each spelling, and writes nothing then', () => {
    const made = loadKeys({ keyDir, dataDir });
    const pem = readFileSync(join(keyDir, signingKeyFile), 'utf8');
    const other = join(root, 'other');
    const hex = Buffer.from(made.masterKey).toString('hex');
    const configured = loadKeys({
      keyDir: other,
      dataDir,
      masterKey: hex,
      signingKey: pem.trim().replaceAll('\n', '\\n'),
    });
    expect(configured.sources).to.deep.equal({
      masterKey: 'CONFIGURATION',
      signingKey: 'CONFIGURATION',
    });
    expect(fingerprintOf(configured)).to.deep.equal(fingerprintOf(made));
    expect(readdirSync(root).sort()).to.deep.equal(['data', 'keys']);
    const seed = made.signingKey.export({ type: 'pkcs8', format: 'der' }).subarray(-32);
    const seeded = loadKeys({
      keyDir: other,
      dataDir,
      masterKey: hex,
      signingKey: seed.toString('base64'),
    });
    expect(fingerprintOf(seeded)).to.deep.equal(fingerprintOf(made));
  });

  it('refuses a key folder in the data directory, also through a link', () => {
    symlinkSync(dataDir, join(root, 'link'));
    for (const inside of [dataDir, join(dataDir, 'keys'), join(root, 'link', 'a', 'keys')]) {
      expect(() => loadKeys({ keyDir: inside, dataDir })).to.throw(KeysRefused, 'inside');
    }
    expect(readdirSync(dataDir)).to.deep.equal([]);
    expect(() => loadKeys({ keyDir: join(root, 'data-keys'), dataDir })).not.to.throw();
  });

  it('refuses a folder or file that others can read', () => {
    loadKeys({ keyDir, dataDir });
    chmodSync(join(keyDir, masterKeyFile), 0o640);
    expect(() => loadKeys({ keyDir, dataDir })).to.throw(KeysRefused, 'chmod 600');
    chmodSync(join(keyDir, masterKeyFile), 0o600);
    chmodSync(keyDir, 0o750);
    expect(() => loadKeys({ keyDir, dataDir })).to.throw(KeysRefused, 'chmod 700');
  });

  it('refuses what is no key, naming where it stands', () => {
    const good = { keyDir, dataDir, masterKey: 'ab'.repeat(32), signingKey: 'cd'.repeat(32) };
    expect(() => loadKeys(good)).not.to.throw();
    expect(() => loadKeys({ ...good, masterKey: 'short' })).to.throw(KeysRefused, 'MASTER_KEY');
    expect(() => loadKeys({ ...good, signingKey: 'x' })).to.throw(KeysRefused, 'SIGNING_KEY');
    loadKeys({ keyDir, dataDir });
    writeFileSync(join(keyDir, signingKeyFile), 'broken');
    expect(() => loadKeys({ keyDir, dataDir })).to.throw(KeysRefused, signingKeyFile);
  });
});

describe('createSigner', () => {
  it('signs what its public key verifies, under a name a note can carry', async () => {
    const keys = loadKeys({
      keyDir: '/nonexistent/keys',
      dataDir: '/nonexistent/data',
      masterKey: 'ab'.repeat(32),
      signingKey: 'cd'.repeat(32),
    });
    const signer = createSigner(keys.signingKey, 'meldklok.example/log');
    const data = Buffer.from('head');
    const signature = await signer.sign(data);
    expect(verifyEd25519({ publicKey: signer.key.publicKey, data, signature })).to.equal(true);
    expect(() => createSigner(keys.signingKey, 'two words')).to.throw('two words');
  });
});
