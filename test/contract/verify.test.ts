import { expect } from 'chai';
import { mkdir, mkdtemp, readFile, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { entryLineBytesMax } from '../../src/adapters/bundle/bundle-format.ts';
import { verifyBundleAt } from '../../src/adapters/bundle/verify-bundle-at.ts';
import { checkpointText } from '../../src/audit-log/checkpoint.ts';
import { concernsOnly, hiddenLine, shownLine } from '../../src/audit-log/entry-line.ts';
import type { AuditEntry } from '../../src/audit-log/entry.ts';
import { rangeOf, rootOf } from '../../src/audit-log/merkle-tree.ts';
import type { Signer } from '../../src/audit-log/signer.ts';
import { vkeyOf, writeNote } from '../../src/audit-log/signed-note.ts';
import type { Verdict } from '../../src/audit-log/verdict.ts';
import { publicKeyPem } from '../../src/shared/ed25519.ts';
import { addMs, hourMs } from '../../src/shared/instant.ts';
import { sha256Hex } from '../../src/shared/sha256.ts';
import {
  checkpointOf,
  each,
  eventAt,
  evidencePosition,
  logOf,
  newSigner,
  partsOf,
  someLog,
  startAt,
  writeFolder,
  writeZip,
} from '../support/bundle-fixture.ts';

const count = 20;

describe('verify', () => {
  let root: string;
  let folder: string;
  let signer: Signer;
  let entries: readonly AuditEntry[];
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'meldklok-verify-'));
    folder = join(root, 'bundle');
    signer = newSigner();
    entries = someLog(count);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const verify = async (
    path = folder,
    against: { outsideNotes?: readonly string[]; publicKey?: Uint8Array } = {},
  ): Promise<Verdict> => {
    const outcome = await verifyBundleAt(path, {
      outsideNotes: against.outsideNotes ?? [],
      publicKey: against.publicKey ?? null,
    });
    if (!outcome.ok) throw new Error('no bundle');
    return outcome.value;
  };
  const codes = (verdict: Verdict): readonly string[] => verdict.findings.map(({ code }) => code);
  const written = async (): Promise<void> =>
    writeFolder(folder, await partsOf(entries, signer), signer);
  const lines = async (): Promise<string[]> =>
    (await readFile(join(folder, 'entries.ndjson'), 'utf8')).split('\n').slice(0, -1);
  const putLines = (changed: readonly string[]): Promise<void> =>
    writeFile(join(folder, 'entries.ndjson'), changed.map((line) => `${line}\n`).join(''));
  const failsWith = (verdict: Verdict, code: string, position?: number): void => {
    expect(codes(verdict)).to.include(code);
    expect(verdict.result).to.equal('fail');
    if (position !== undefined) expect(verdict.firstBadPosition).to.equal(position);
  };

  describe('a bundle as it was exported', () => {
    it('passes as a folder and as a ZIP, and says what it checked', async () => {
      await written();
      const zip = join(root, 'bundle.zip');
      await writeZip(zip, await partsOf(entries, signer), signer);
      for (const path of [folder, zip]) {
        const verdict = await verify(path);
        expect(verdict).to.deep.include({
          result: 'pass',
          firstBadPosition: null,
          entries: count,
          hiddenEntries: 0,
          checkpoints: 3,
          evidenceItems: 1,
          unchangedSince: null,
          origin: signer.key.name,
          root: rootOf(entries[count - 1]!.peaks),
        });
        expect(codes(verdict)).to.deep.equal(['KEY_FROM_BUNDLE', 'NO_OUTSIDE_CHECKPOINT']);
      }
    });

    it('is the same bytes for the same parts', async () => {
      const [one, two] = [join(root, '1.zip'), join(root, '2.zip')];
      await writeZip(one, await partsOf(entries, signer), signer);
      await writeZip(two, await partsOf(entries, signer), signer);
      expect((await readFile(one)).equals(await readFile(two))).to.equal(true);
    });

    it('says since which outside checkpoint nothing can have changed', async () => {
      await written();
      const earlier = await checkpointOf(entries, 7, signer);
      const later = await checkpointOf(entries, 13, signer);
      const verdict = await verify(folder, {
        outsideNotes: [later.note, earlier.note],
        publicKey: signer.key.publicKey,
      });
      expect(verdict.result).to.equal('pass');
      expect(verdict.unchangedSince).to.deep.equal({ at: later.at, size: 13 });
      expect(verdict.findings).to.deep.equal([]);
    });

    it('rule 10: hides entries of others behind their hash, and still recomputes the tree', async () => {
      const own = { incidentId: 'i1', partyId: 'ours', otherPartyIds: ['CANARY-PARTY'] };
      const log = logOf(
        Array.from({ length: count }, (_, position) => {
          if (position === 3) return eventAt(3, { data: { partyId: 'ours' } });
          if (position === evidencePosition) {
            const { data } = eventAt(position);
            return eventAt(position, { data: { ...data, partyId: 'ours' } });
          }
          if (position === 6) return eventAt(6, { data: { partyIds: ['ours', 'CANARY-PARTY'] } });
          return eventAt(position, {
            incidentId: position % 2 === 0 ? 'i1' : 'CANARY-INCIDENT',
            data: { partyId: 'CANARY-PARTY', count: 4242 },
          });
        }),
      );
      const entryLines = each(
        log.map((entry) => (concernsOnly(entry, own) ? shownLine(entry) : hiddenLine(entry))),
      );
      await writeFolder(
        folder,
        await partsOf(log, signer, { entryLines, partyId: 'ours' }),
        signer,
      );
      const verdict = await verify();
      expect(verdict).to.include({ result: 'pass', entries: count, hiddenEntries: count - 2 });
      expect((await lines()).join('\n')).not.to.match(/CANARY|4242/);
    });

    it('passes with an empty log', async () => {
      const checkpoints = [await checkpointOf([], 0, signer)];
      const parts = await partsOf([], signer, { checkpoints, evidence: each([]) });
      await writeFolder(folder, parts, signer);
      expect(await verify()).to.include({ result: 'pass', entries: 0 });
    });
  });

  describe('tampering', () => {
    it('finds a deleted row', async () => {
      await written();
      const all = await lines();
      await putLines(all.filter((_, position) => position !== 9));
      const verdict = await verify();
      failsWith(verdict, 'SEQUENCE_BROKEN', 9);
      expect(codes(verdict)).to.include.members(['ROOT_DIFFERS', 'TAIL_MISSING', 'FILE_CHANGED']);
    });

    it('finds a changed row, at its position', async () => {
      await written();
      const all = await lines();
      await putLines(all.map((line) => line.replace('{"version":10}', '{"version":11}')));
      failsWith(await verify(), 'CHAIN_BROKEN', 10);
    });

    it('finds a changed last row', async () => {
      await written();
      const all = await lines();
      await putLines(all.map((line) => line.replace('{"version":19}', '{"version":20}')));
      failsWith(await verify(), 'ROOT_DIFFERS', 16);
    });

    it('finds swapped rows', async () => {
      await written();
      const all = await lines();
      [all[11], all[12]] = [all[12]!, all[11]!];
      await putLines(all);
      failsWith(await verify(), 'SEQUENCE_BROKEN', 11);
    });

    it('finds a tail that was cut off', async () => {
      await written();
      await putLines((await lines()).slice(0, 17));
      failsWith(await verify(), 'TAIL_MISSING', 17);
    });

    it('finds a tail that was cut off together with its checkpoint', async () => {
      await written();
      await putLines((await lines()).slice(0, 16));
      await unlink(join(folder, 'checkpoints', '0000000000000020.txt'));
      failsWith(await verify(), 'FILE_MISSING');
      const outside = await checkpointOf(entries, count, signer);
      failsWith(await verify(folder, { outsideNotes: [outside.note] }), 'OUTSIDE_TAIL_MISSING');
    });

    it('finds rows behind the last checkpoint', async () => {
      const checkpoints = [await checkpointOf(entries, 16, signer)];
      await writeFolder(folder, await partsOf(entries, signer, { checkpoints }), signer);
      await putLines(entries.map((entry) => entry.canonical));
      failsWith(await verify(), 'TAIL_NOT_SIGNED', 16);
    });

    it('finds a chain rebuilt with a new key, given the key or a checkpoint from outside', async () => {
      const rebuilt = logOf(
        Array.from({ length: count }, (_, position) =>
          eventAt(position, position === 3 ? { data: { version: 99 } } : {}),
        ),
      );
      const newKey = newSigner();
      await writeFolder(folder, await partsOf(rebuilt, newKey), newKey);
      expect((await verify()).result).to.equal('pass');
      failsWith(await verify(folder, { publicKey: signer.key.publicKey }), 'KEY_DIFFERS');
      const outside = await checkpointOf(entries, 7, signer);
      const verdict = await verify(folder, { outsideNotes: [outside.note] });
      failsWith(verdict, 'OUTSIDE_NOT_SIGNED');
      expect(verdict.unchangedSince).to.equal(null);
    });

    it('finds a history rewritten with the same key, given a checkpoint from outside', async () => {
      const rewritten = logOf(
        Array.from({ length: count }, (_, position) =>
          eventAt(position, position === 3 ? { data: { version: 99 } } : {}),
        ),
      );
      await writeFolder(folder, await partsOf(rewritten, signer), signer);
      const outside = await checkpointOf(entries, 13, signer);
      const verdict = await verify(folder, { outsideNotes: [outside.note] });
      failsWith(verdict, 'OUTSIDE_ROOT_DIFFERS');
      expect(verdict.unchangedSince).to.equal(null);
    });

    it('finds a replaced checkpoint', async () => {
      await written();
      const path = join(folder, 'checkpoints', '0000000000000016.txt');
      await writeFile(path, (await checkpointOf(entries, 16, newSigner())).note);
      failsWith(await verify(), 'CHECKPOINT_NOT_SIGNED');
      await writeFile(path, (await checkpointOf(entries, 15, signer)).note);
      failsWith(await verify(), 'CHECKPOINT_NOT_READABLE');
      const other = await checkpointOf(entries, 16, signer, { root: 'ab'.repeat(32) });
      await writeFile(path, other.note);
      failsWith(await verify(), 'ROOT_DIFFERS', 7);
    });

    it('finds a checkpoint that the log recorded and the bundle lacks', async () => {
      const events = Array.from({ length: count }, (_, position) =>
        position === 8
          ? eventAt(8, {
              type: 'CHECKPOINT_SIGNED',
              data: { size: 7, root: rootOf(entries[6]!.peaks) },
            })
          : eventAt(position),
      );
      const log = logOf(events);
      await writeFolder(folder, await partsOf(log, signer), signer);
      expect((await verify()).result).to.equal('pass');
      const checkpoints = [await checkpointOf(log, count, signer)];
      await rm(folder, { recursive: true });
      await writeFolder(folder, await partsOf(log, signer, { checkpoints }), signer);
      failsWith(await verify(), 'CHECKPOINT_MISSING', 8);
    });

    it('finds a backdated event, also one that the key signed later', async () => {
      const log = [...entries.slice(0, 16)];
      const backdated = logOf([
        ...Array.from({ length: 16 }, (_, position) => eventAt(position)),
        eventAt(16),
      ]);
      const early = addMs(startAt, -2 * hourMs);
      const last = backdated[16]!;
      const canonical = last.canonical.replaceAll(
        /"(at|recordedAt)":"[^"]+"/g,
        (_, name: string) => `"${name}":"${early}"`,
      );
      await written();
      await putLines([...log.map((entry) => entry.canonical), canonical]);
      const verdict = await verify();
      failsWith(verdict, 'ENTRY_BACKDATED', 16);
      expect(codes(verdict)).to.include('TIME_RUNS_BACK');
    });

    it('remarks on an event that was recorded long after it happened', async () => {
      const late = Array.from({ length: count }, (_, position) => eventAt(position));
      late[12] = eventAt(12, { at: addMs(startAt, -5 * hourMs) });
      const log = logOf(late);
      await writeFolder(folder, await partsOf(log, signer), signer);
      const verdict = await verify();
      expect(verdict.result).to.equal('pass');
      expect(verdict.findings.find(({ code }) => code === 'RECORDED_LATE')).to.deep.include({
        position: 12,
        params: { minutes: 60, times: 1 },
      });
    });

    it('finds a tree hashed with the wrong domain byte', async () => {
      const wrong = entries.map(({ canonical }) =>
        sha256Hex(Buffer.concat([Buffer.of(0x01), Buffer.from(canonical)])),
      );
      const checkpoints = [
        await checkpointOf(entries, count, signer, { root: rootOf(rangeOf(wrong).peaks) }),
      ];
      await writeFolder(folder, await partsOf(entries, signer, { checkpoints }), signer);
      failsWith(await verify(), 'ROOT_DIFFERS', 0);
    });

    it('finds a hash that stands in for an entry it is not the hash of', async () => {
      await written();
      const all = await lines();
      all[5] = hiddenLine({ leaf: 'cd'.repeat(32) }).trim();
      await putLines(all);
      failsWith(await verify(), 'CHAIN_BROKEN', 5);
    });

    it('finds one changed byte of an evidence item', async () => {
      await written();
      await writeFile(join(folder, 'evidence', 'e1.bin'), 'b line of a log file\n');
      failsWith(await verify(), 'EVIDENCE_CHANGED', evidencePosition);
    });

    it('finds evidence that nobody recorded, and any other changed file', async () => {
      await written();
      await writeFile(join(folder, 'evidence', 'e2.bin'), 'made up');
      await writeFile(join(folder, 'register.csv'), 'reference;other\r\n');
      const verdict = await verify();
      failsWith(verdict, 'EVIDENCE_NOT_RECORDED');
      const changed = verdict.findings.filter(({ code }) => code === 'FILE_CHANGED');
      expect(changed.map(({ file }) => file).sort()).to.deep.equal([
        'evidence/e2.bin',
        'register.csv',
      ]);
    });

    it('finds a manifest rewritten to fit, since its signature no longer does', async () => {
      await written();
      const path = join(folder, 'manifest.json');
      const manifest = await readFile(path, 'utf8');
      await writeFile(join(folder, 'incident.json'), '{"id":"i2"}');
      await writeFile(path, manifest.replace(sha256Hex('{"id":"i1"}'), sha256Hex('{"id":"i2"}')));
      const verdict = await verify();
      failsWith(verdict, 'MANIFEST_NOT_SIGNED');
      expect(codes(verdict)).not.to.include('FILE_CHANGED');
    });

    it('finds a missing entry file, key and checkpoint folder', async () => {
      await written();
      await unlink(join(folder, 'entries.ndjson'));
      await rm(join(folder, 'checkpoints'), { recursive: true });
      await unlink(join(folder, 'keys', 'public.pem'));
      const verdict = await verify();
      expect(codes(verdict)).to.include.members([
        'FILE_MISSING',
        'CHECKPOINTS_MISSING',
        'MANIFEST_NOT_SIGNED',
      ]);
      expect(verdict.result).to.equal('fail');
    });

    it('takes no key whose two forms differ', async () => {
      await written();
      await writeFile(join(folder, 'keys', 'public.vkey'), `${vkeyOf(newSigner().key)}\n`);
      failsWith(await verify(), 'KEY_NOT_READABLE');
      await writeFile(join(folder, 'keys', 'public.pem'), publicKeyPem(newSigner().key.publicKey));
      failsWith(await verify(), 'KEY_NOT_READABLE');
    });

    it('takes no signature over another text', async () => {
      await written();
      const checkpoint = await checkpointOf(entries, 16, signer);
      const signature = await signer.sign(Buffer.from('something else\n'));
      const note = writeNote(checkpointText(checkpoint), signer.key, signature);
      await writeFile(join(folder, 'checkpoints', '0000000000000016.txt'), note);
      failsWith(await verify(), 'CHECKPOINT_NOT_SIGNED');
    });
  });

  describe('bad input', () => {
    it('names the line that is broken JSON, not canonical, not UTF-8 or nested too deep', async () => {
      await written();
      const all = await lines();
      const deep = '['.repeat(200_000);
      const spaced = all[9]!.replace('{', '{ ');
      const doubled = all[9]!.replace('"format":1', '"format":1,"format":1');
      for (const wrong of ['{"broken', '', 'null', '[]', '{}', deep, spaced, doubled]) {
        await putLines(all.map((line, position) => (position === 9 ? wrong : line)));
        const { findings, result } = await verify();
        const unreadable = findings.find(({ code }) => code === 'ENTRY_NOT_READABLE');
        expect(unreadable?.position, wrong.slice(0, 20)).to.equal(9);
        expect(result).to.equal('fail');
      }
      const bytes = Buffer.from(`${all.join('\n')}\n`);
      bytes[all.slice(0, 9).join('\n').length + 20] = 0xff;
      await writeFile(join(folder, 'entries.ndjson'), bytes);
      failsWith(await verify(), 'ENTRY_NOT_READABLE');
    });

    it('stops at a line beyond the limit', async () => {
      await written();
      const all = await lines();
      all[2] = `{"data":"${'x'.repeat(entryLineBytesMax)}"}`;
      await putLines(all);
      const verdict = await verify();
      failsWith(verdict, 'LINE_TOO_LONG', 2);
      expect(verdict.entries).to.equal(2);
      await writeFile(join(folder, 'entries.ndjson'), 'x'.repeat(entryLineBytesMax + 1));
      failsWith(await verify(), 'LINE_TOO_LONG', 0);
    });

    it('finds a last line without its end', async () => {
      await written();
      const all = await lines();
      await writeFile(join(folder, 'entries.ndjson'), all.join('\n'));
      failsWith(await verify(), 'LAST_LINE_CUT');
    });

    it('takes no broken manifest', async () => {
      await written();
      for (const wrong of ['{', 'null', '{"format":"other"}', '[]']) {
        await writeFile(join(folder, 'manifest.json'), wrong);
        failsWith(await verify(), 'MANIFEST_NOT_READABLE');
      }
    });

    it('refuses links, unknown files and folders in a folder', async () => {
      await written();
      await writeFile(join(root, 'secret'), 'outside');
      await rename(join(folder, 'incident.json'), join(root, 'incident.json'));
      await symlink(join(root, 'secret'), join(folder, 'incident.json'));
      await writeFile(join(folder, 'extra.exe'), 'x');
      await mkdir(join(folder, 'deep'));
      const verdict = await verify();
      failsWith(verdict, 'NOT_A_FILE');
      const unknown = verdict.findings.filter(({ code }) => code === 'FILE_UNKNOWN');
      expect(unknown.map(({ file }) => file).sort()).to.deep.equal(['deep', 'extra.exe']);
    });

    const zipOf = async (fill: (zip: ZipFile) => void): Promise<string> => {
      const path = join(root, 'made.zip');
      const zip = new ZipFile();
      fill(zip);
      zip.end();
      await pipeline(zip.outputStream, createWriteStream(path));
      return path;
    };

    it('refuses names in a ZIP that point outside', async () => {
      for (const name of ['../evil.json', '/etc/passwd1', 'C:/evil.json', '..\\evil.json']) {
        const stand = 'a'.repeat(name.length);
        const path = await zipOf((zip) => zip.addBuffer(Buffer.from('x'), stand));
        const bytes = (await readFile(path)).toString('latin1').replaceAll(stand, name);
        await writeFile(path, bytes, 'latin1');
        failsWith(await verify(path), 'PATH_NOT_SAFE');
      }
    });

    it('refuses links, duplicates, unknown files and bombs in a ZIP', async () => {
      const path = await zipOf((zip) => {
        zip.addBuffer(Buffer.from('/etc/passwd'), 'incident.json', { mode: 0o120777 });
        zip.addBuffer(Buffer.from('a'), 'register.csv');
        zip.addBuffer(Buffer.from('b'), 'REGISTER.csv');
        zip.addBuffer(Buffer.from('c'), 'other.txt');
        zip.addBuffer(Buffer.alloc(30_000_000), 'evidence/bomb.bin');
      });
      const verdict = await verify(path);
      expect(codes(verdict)).to.include.members([
        'NOT_A_FILE',
        'FILE_TWICE',
        'FILE_UNKNOWN',
        'INFLATES_TOO_MUCH',
      ]);
    });

    it('finds a damaged file in a ZIP', async () => {
      const zip = join(root, 'bundle.zip');
      await writeZip(zip, await partsOf(entries, signer), signer);
      const bytes = await readFile(zip);
      bytes.fill(0xff, 200, 260);
      await writeFile(zip, bytes);
      failsWith(await verify(zip), 'FILE_NOT_READABLE');
    });

    it('says what is no bundle at all', async () => {
      await writeFile(join(root, 'text'), 'not a ZIP');
      for (const path of [join(root, 'text'), join(root, 'nothing')]) {
        const outcome = await verifyBundleAt(path, { outsideNotes: [], publicKey: null });
        expect(outcome.ok).to.equal(false);
      }
    });
  });
});
