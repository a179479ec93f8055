import { expect } from 'chai';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { verifyBundleAt } from '../../src/adapters/bundle/verify-bundle-at.ts';
import { copyBytesMax, createVerifyCommand } from '../../src/adapters/cli/verify-command.ts';
import { checkpointMail } from '../../src/audit-log/checkpoint-mail.ts';
import { vkeyOf } from '../../src/audit-log/signed-note.ts';
import { publicKeyPem } from '../../src/shared/ed25519.ts';
import { locales } from '../../src/texts/locale.ts';
import {
  checkpointOf,
  newSigner,
  partsOf,
  someLog,
  writeFolder,
} from '../support/bundle-fixture.ts';

describe('verify command', () => {
  const signer = newSigner();
  const entries = someLog(20);
  let root: string;
  let folder: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'meldklok-command-'));
    folder = join(root, 'bundle');
    await writeFolder(folder, await partsOf(entries, signer), signer);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const run = async (
    ...args: readonly string[]
  ): Promise<{
    status: number;
    said: readonly string[];
    answer: Record<string, unknown> | null;
  }> => {
    const said: string[] = [];
    let printed = '';
    const status = await createVerifyCommand(verifyBundleAt)(args, {
      stdin: Readable.from([]),
      out: (text) => {
        printed += text;
        return Promise.resolve();
      },
      say: (sentence) => said.push(sentence),
    });
    const answer = printed === '' ? null : (JSON.parse(printed) as Record<string, unknown>);
    return { status, said, answer };
  };
  const file = async (name: string, text: string): Promise<string> => {
    await writeFile(join(root, name), text);
    return join(root, name);
  };

  it('exits 0 and answers JSON alone when the bundle passes', async () => {
    const { status, said, answer } = await run(folder);
    expect(status).to.equal(0);
    expect(said).to.deep.equal([]);
    expect(answer).to.include({ result: 'pass', entries: 20, firstBadPosition: null });
  });

  it('takes the mail that a DPO kept as checkpoint and as key, in both languages', async () => {
    const checkpoint = await checkpointOf(entries, 13, signer);
    for (const locale of locales) {
      const mail = checkpointMail(checkpoint, signer.key, locale);
      expect(mail.subject).to.contain('13');
      expect(mail.text).not.to.match(/\{\w+\}/);
      const kept = await file(
        'kept.eml',
        `Subject: x\r\n\r\n${mail.text.replaceAll('\n', '\r\n')}`,
      );
      const { status, answer } = await run(folder, '--checkpoint', kept, '--key', kept);
      expect(status).to.equal(0);
      expect(answer).to.deep.include({ unchangedSince: { at: checkpoint.at, size: 13 } });
      expect(answer?.['findings']).to.deep.equal([]);
    }
  });

  it('takes a key as PEM or as a line', async () => {
    const pem = await file('key.pem', publicKeyPem(signer.key.publicKey));
    const line = await file('key.vkey', `${vkeyOf(signer.key)}\n`);
    for (const key of [pem, line]) expect((await run(folder, '--key', key)).status).to.equal(0);
  });

  it('exits 1 with a sentence for each finding when the answer is no', async () => {
    const other = await file('other.vkey', vkeyOf(newSigner().key));
    const { status, answer } = await run(folder, '--key', other);
    expect(status).to.equal(1);
    const findings = answer?.['findings'] as readonly Record<string, unknown>[];
    const differs = findings.find(({ code }) => code === 'KEY_DIFFERS');
    expect(differs).to.include({ fails: true });
    expect(differs?.['sentence']).to.match(/not the key given/);
    for (const { sentence } of findings) expect(sentence).not.to.match(/\{\w+\}/);
  });

  it('exits 2 with one sentence per fault naming the field on bad input', async () => {
    const text = await file('text', 'hello');
    const large = await file('large', 'x'.repeat(copyBytesMax + 1));
    expect(await run()).to.deep.include({ status: 2, answer: null });
    expect((await run(folder, folder)).said[0]).to.match(/^BUNDLE/);
    expect((await run(text)).said[0]).to.match(/^BUNDLE/);
    expect((await run(folder, '--other', 'x')).said[0]).to.match(/--other/);
    const { status, said, answer } = await run(
      ...[folder, '--checkpoint', text, '--checkpoint', join(root, 'none'), '--key', large],
    );
    expect({ status, answer }).to.deep.equal({ status: 2, answer: null });
    expect(said).to.have.length(3);
    expect(said[0]).to.match(/^--checkpoint.*no checkpoint/);
    expect(said[1]).to.match(/^--checkpoint.*ENOENT/);
    expect(said[2]).to.contain(String(copyBytesMax));
  });
});
