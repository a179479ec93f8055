import { expect } from 'chai';
import { generateKeyPairSync, sign } from 'node:crypto';
import { checkpointText, parseCheckpoint } from '../../../src/audit-log/checkpoint.ts';
import {
  keyIdOf,
  noteCharactersMax,
  noteIsSignedBy,
  parseNote,
  parseVkey,
  vkeyOf,
  writeNote,
} from '../../../src/audit-log/signed-note.ts';
import { parsePublicKeyPem, publicKeyPem } from '../../../src/shared/ed25519.ts';
import { instantFromMs } from '../../../src/shared/instant.ts';

const pair = generateKeyPairSync('ed25519');
const publicKey = new Uint8Array(
  pair.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32),
);
const key = { name: 'meldklok.example/log', publicKey };
const head = {
  origin: key.name,
  size: 17,
  root: 'ab'.repeat(32),
  at: instantFromMs(Date.UTC(2026, 10, 21, 9, 5)),
};
const signed = (text: string): string =>
  writeNote(text, key, sign(null, Buffer.from(text), pair.privateKey));

describe('signed note (C2SP)', () => {
  it('reads the published example of the Go implementation', () => {
    const known = parseVkey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
    const note = parseNote(
      'If you think cryptography is the answer to your problem,\n' +
        "then you don't know what your problem is.\n" +
        '\n' +
        '\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n',
    );
    expect(known && keyIdOf(known)).to.equal('c74f20a3');
    expect(known && note && noteIsSignedBy(note, known)).to.equal(true);
    expect(note && noteIsSignedBy(note, key)).to.equal(false);
  });

  it('carries the key as a line and as PEM', () => {
    expect(parseVkey(vkeyOf(key))).to.deep.equal({
      name: key.name,
      publicKey: Buffer.from(publicKey),
    });
    expect(parsePublicKeyPem(publicKeyPem(publicKey))).to.deep.equal(publicKey);
    expect(publicKeyPem(publicKey)).to.equal(
      pair.publicKey.export({ type: 'spki', format: 'pem' }),
    );
  });

  it('refuses a key line whose id, type or name is not right', () => {
    const [name, id, encoded] = vkeyOf(key).split('+', 3) as [string, string, string];
    expect(parseVkey(`${name}+00000000+${encoded}`)).to.equal(undefined);
    expect(parseVkey(`${name}x+${id}+${encoded}`)).to.equal(undefined);
    expect(parseVkey(`+${id}+${encoded}`)).to.equal(undefined);
    expect(parseVkey(vkeyOf(key).slice(0, -1))).to.equal(undefined);
    expect(
      parsePublicKeyPem('-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n'),
    ).to.equal(undefined);
  });

  it('fails when one byte of the text, the signature or the name differs', () => {
    const text = checkpointText(head);
    const note = signed(text);
    const holds = (candidate: string): boolean => {
      const parsed = parseNote(candidate);
      return parsed !== undefined && noteIsSignedBy(parsed, key);
    };
    expect(holds(note)).to.equal(true);
    expect(holds(note.replace('\n17\n', '\n18\n'))).to.equal(false);
    expect(holds(note.replace(`\u2014 ${key.name}`, '\u2014 other.example/log'))).to.equal(false);
    const signature = sign(null, Buffer.from(text), pair.privateKey);
    signature[10] = (signature[10] ?? 0) ^ 1;
    expect(holds(writeNote(text, key, signature))).to.equal(false);
    expect(holds(writeNote(text, key, signature.subarray(1)))).to.equal(false);
  });

  it('reads nothing that is not a note to the letter', () => {
    const note = signed(checkpointText(head));
    for (const wrong of [
      '',
      note.slice(0, -1),
      note.replace('\n\n', '\n'),
      note.replace('\u2014', '-'),
      note.replaceAll('\n', '\r\n'),
      `${note}\n`,
      note.replace('17', '1\u00007'),
      note.replace(/ ([A-Za-z0-9+/=]+)\n$/, ' $1 extra\n'),
      'x'.repeat(noteCharactersMax + 1),
    ]) {
      expect(parseNote(wrong), JSON.stringify(wrong.slice(0, 60))).to.equal(undefined);
    }
  });
});

describe('checkpoint (C2SP tlog-checkpoint)', () => {
  it('comes back as it was written', () => {
    expect(parseCheckpoint(signed(checkpointText(head)))?.head).to.deep.equal(head);
  });

  it('refuses other spellings of the same head', () => {
    const note = signed(checkpointText(head));
    for (const wrong of [
      note.replace('\n17\n', '\n017\n'),
      note.replace('\n17\n', '\n+17\n'),
      note.replace('\n17\n', '\n1e1\n'),
      note.replace('\n17\n', '\n9999999999999999\n'),
      note.replace('09:05:00.000Z', '09:05:00Z'),
      note.replace('at 2026', 'at  2026'),
      note.replace('\nat ', '\nextra line\nat '),
      note.replace(key.name, 'two words'),
      note.replace(/\nat .*Z\n/, '\n'),
    ]) {
      expect(parseCheckpoint(wrong), wrong).to.equal(undefined);
    }
  });
});
