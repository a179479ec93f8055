import { expect } from 'chai';
import { commitmentOf, saltBytes, saltedText, textOf } from '../../../src/audit-log/commitment.ts';
import { emptyHead, headAfter, nextEntry, noPrevious } from '../../../src/audit-log/entry.ts';
import { leafHash, rangeOf, rootOf } from '../../../src/audit-log/merkle-tree.ts';
import { addMs, instantFromMs } from '../../../src/shared/instant.ts';
import { sha256Hex } from '../../../src/shared/sha256.ts';
import type { ChangeEvent } from '../../../src/store/change-event.ts';

const now = instantFromMs(Date.UTC(2026, 10, 21, 9, 5));
const event = (id: string): ChangeEvent => ({
  id,
  type: 'FACTS_RECORDED',
  at: now,
  actor: { kind: 'USER', id: 'u1', method: 'password' },
  incidentId: 'i1',
  subject: { kind: 'INCIDENT', id: 'i1' },
  data: { version: 2 },
});

describe('audit entry', () => {
  it('is canonical JSON that names its place and its predecessor', () => {
    const first = nextEntry(emptyHead, event('e1'), now);
    const second = nextEntry(headAfter(first), event('e2'), now);
    expect(first.canonical).to.equal(
      `{"actor":{"id":"u1","kind":"USER","method":"password"},"at":"${now}","data":{"version":2},` +
        `"eventId":"e1","format":1,"incidentId":"i1","previous":"${noPrevious}",` +
        `"recordedAt":"${now}","sequence":0,"subject":{"id":"i1","kind":"INCIDENT"},` +
        `"type":"FACTS_RECORDED"}`,
    );
    expect(JSON.parse(second.canonical)).to.include({ previous: first.leaf, sequence: 1 });
    expect(first.leaf).to.equal(leafHash(first.canonical));
    expect(rootOf(second.peaks)).to.equal(rootOf(rangeOf([first.leaf, second.leaf]).peaks));
  });

  it('never runs back in time along the log, also when the clock does', () => {
    const first = nextEntry(emptyHead, event('e1'), now);
    const second = nextEntry(headAfter(first), event('e2'), addMs(now, -60_000));
    expect(second.recordedAt).to.equal(now);
  });
});

describe('commitment', () => {
  const salt = Buffer.alloc(saltBytes, 7);

  it('is SHA-256 over salt and text, and the sealed bytes give the text back', () => {
    const salted = saltedText(salt, 'Laptop gestolen \u20ac');
    expect(commitmentOf(salted)).to.equal(
      sha256Hex(Buffer.concat([salt, Buffer.from('Laptop gestolen \u20ac')])),
    );
    expect(textOf(salted)).to.equal('Laptop gestolen \u20ac');
  });

  it('differs for the same text under another salt, and takes no short salt', () => {
    const other = saltedText(Buffer.alloc(saltBytes, 8), 'x');
    expect(commitmentOf(saltedText(salt, 'x'))).not.to.equal(commitmentOf(other));
    expect(() => saltedText(Buffer.alloc(15), 'x')).to.throw(RangeError);
  });
});
