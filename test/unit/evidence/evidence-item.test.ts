import { expect } from 'chai';
import fc from 'fast-check';
import { recordedActions, type RecordedAction } from '../../../src/evidence/custody.ts';
import {
  collectEvidence,
  holdEvidence,
  releaseEvidence,
  type EvidenceItem,
} from '../../../src/evidence/evidence-item.ts';
import { readEvidenceInput } from '../../../src/evidence/evidence-input.ts';
import {
  addCustodyEvent,
  destroyEvidence,
  recordVerification,
} from '../../../src/evidence/record-custody.ts';
import type { SealedText } from '../../../src/sealing/sealed-text.ts';
import type { Sealed } from '../../../src/sealing/vault.ts';
import { addMs, hourMs, instantFromMs } from '../../../src/shared/instant.ts';
import type { Outcome } from '../../../src/shared/outcome.ts';

const now = instantFromMs(Date.UTC(2026, 10, 21, 12));
const text: SealedText = {
  incidentId: 'i1',
  partyId: 'p1',
  commitment: 'c0ffee',
  sealed: 'v1.x' as Sealed,
};
const facts = {
  kind: 'LOG',
  collectedAt: addMs(now, -hourMs),
  collectedAtEntered: '2026-11-21T12:00+01:00',
  collectorRole: 'DEFR',
  acquisition: 'LIVE',
  writeBlocker: null,
  parentId: null,
  classifications: [],
} as const;

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ code }) => code).join());
  return outcome.value;
}
const codes = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.refusals.map(({ code }) => code);

const collected = (change: object = {}) =>
  collectEvidence({
    id: 'e1',
    incidentId: 'i1',
    partyId: 'p1',
    facts,
    details: text,
    holderTag: 'tag-anna',
    stored: { blobId: 'b1', bytes: 10, sha256: 'ab'.repeat(32), mediaType: null },
    by: 'u1',
    now,
    ...change,
  });
const item = (): EvidenceItem => valueOf(collected()).value;
const custody = (action: RecordedAction, change: object = {}) => ({
  id: 'e1',
  action,
  at: now,
  by: 'u1',
  now,
  details: text,
  fromTag: 'tag-anna',
  toTag: 'tag-bob',
  ...change,
});
const actions = (of: EvidenceItem): readonly string[] => of.custody.map(({ action }) => action);

describe('evidence item', () => {
  it('starts its custody with being collected, and its event holds digest and no words', () => {
    const { value, events } = valueOf(collected());
    expect(actions(value)).to.deep.equal(['COLLECTED']);
    expect(events).to.deep.equal([
      {
        type: 'EVIDENCE_COLLECTED',
        incidentId: 'i1',
        subject: { kind: 'EVIDENCE', id: 'e1' },
        data: {
          partyId: 'p1',
          sha256: 'ab'.repeat(32),
          bytes: 10,
          kind: 'LOG',
          mediaType: null,
          details: 'c0ffee',
        },
      },
    ]);
  });

  it('is not made of nothing, nor in the future', () => {
    expect(codes(collected({ stored: { blobId: 'b', bytes: 0, sha256: '' } }))).to.deep.equal([
      'EVIDENCE_EMPTY',
    ]);
    expect(codes(collected({ now: addMs(now, -2 * hourMs) }))).to.deep.equal([
      'EVIDENCE_IN_FUTURE',
    ]);
  });

  it('numbers custody without gaps, whatever happens to it', () => {
    const step = fc.record({
      action: fc.constantFrom(...recordedActions),
      fromTag: fc.constantFrom('tag-anna', 'tag-bob', 'tag-eve'),
      toTag: fc.constantFrom('tag-anna', 'tag-bob', 'tag-eve'),
      backMs: fc.integer({ min: 0, max: hourMs }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const chain = steps.reduce((held, { backMs, ...step }) => {
          const at = addMs(now, -backMs);
          const change = valueOf(addCustodyEvent(held, custody(step.action, { ...step, at })));
          expect(change.events).to.have.length(change.value.custody.length - held.custody.length);
          return change.value;
        }, item());
        expect(chain.custody.map(({ sequence }) => sequence)).to.deep.equal(
          chain.custody.map((_, index) => index + 1),
        );
      }),
    );
  });

  it('records a break as a break: another holder, out of order', () => {
    const handed = valueOf(addCustodyEvent(item(), custody('HANDED_OVER'))).value;
    expect(actions(handed)).to.deep.equal(['COLLECTED', 'HANDED_OVER']);
    expect(handed.holderTag).to.equal('tag-bob');
    const { value, events } = valueOf(
      addCustodyEvent(handed, custody('HANDED_OVER', { at: addMs(now, -60_000) })),
    );
    expect(actions(value)).to.deep.equal([
      'COLLECTED',
      'HANDED_OVER',
      'BREAK',
      'BREAK',
      'HANDED_OVER',
    ]);
    expect(value.custody.map(({ breakReason }) => breakReason).filter(Boolean)).to.deep.equal([
      'OUT_OF_ORDER',
      'HOLDER_DIFFERS',
    ]);
    expect(events.map(({ type }) => type)).to.deep.equal([
      'CUSTODY_BROKEN',
      'CUSTODY_BROKEN',
      'CUSTODY_RECORDED',
    ]);
  });

  it('refuses what cannot have happened, all at once', () => {
    const change = { at: addMs(now, 1), fromTag: null, toTag: null };
    expect(codes(addCustodyEvent(item(), custody('HANDED_OVER', change)))).to.deep.equal([
      'CUSTODY_IN_FUTURE',
      'REQUIRED',
      'REQUIRED',
    ]);
    const early = { at: addMs(facts.collectedAt, -1) };
    expect(codes(addCustodyEvent(item(), custody('MOVED', early)))).to.deep.equal([
      'CUSTODY_BEFORE_COLLECTED',
    ]);
  });

  it('records a digest that differs as a break, and one that matches as verified', () => {
    const good = valueOf(recordVerification(item(), { id: 'e1', matched: true, by: 'u1', now }));
    expect(good.value).to.include({ verifiedAt: now, digestMatched: true });
    expect(good.events.map(({ type }) => type)).to.deep.equal(['EVIDENCE_VERIFIED']);
    const bad = valueOf(recordVerification(item(), { id: 'e1', matched: false, by: 'u1', now }));
    expect(actions(bad.value)).to.deep.equal(['COLLECTED', 'BREAK', 'VERIFIED']);
    expect(bad.events.map(({ type }) => type)).to.deep.equal([
      'CUSTODY_BROKEN',
      'EVIDENCE_VERIFIED',
    ]);
  });

  it('rule 11: is destroyed with proof, never while on hold, and keeps digest and custody', () => {
    const held = valueOf(holdEvidence(item(), 'e1')).value;
    const destruction = { id: 'e1', by: 'u1', now, details: text };
    expect(codes(destroyEvidence(held, destruction))).to.deep.equal(['EVIDENCE_ON_HOLD']);
    const released = valueOf(releaseEvidence(held, 'e1', text)).value;
    const { value, events } = valueOf(destroyEvidence(released, destruction));
    expect(value).to.include({ state: 'DESTROYED', sha256: 'ab'.repeat(32) });
    expect(actions(value)).to.deep.equal(['COLLECTED', 'DESTROYED']);
    expect(events.map(({ type }) => type)).to.deep.equal(['EVIDENCE_DESTROYED']);
    expect(valueOf(destroyEvidence(value, destruction)).events).to.deep.equal([]);
    expect(codes(addCustodyEvent(value, custody('MOVED')))).to.deep.equal(['EVIDENCE_DESTROYED']);
    expect(codes(holdEvidence(value, 'e1'))).to.deep.equal(['EVIDENCE_DESTROYED']);
  });
});

describe('readEvidenceInput', () => {
  it('reads what is said, and names what is not', () => {
    const read = valueOf(
      readEvidenceInput(
        { title: ' Log ', kind: 'LOG', collectedAt: '2026-11-21T12:30+01:00', writeBlocker: true },
        now,
      ),
    );
    expect(read.facts).to.deep.include({
      kind: 'LOG',
      collectedAt: instantFromMs(Date.UTC(2026, 10, 21, 11, 30)),
      collectedAtEntered: '2026-11-21T12:30+01:00',
      writeBlocker: true,
      collectorRole: null,
    });
    expect(read.details).to.deep.include({ title: 'Log', fileName: null });
  });

  it('refuses every fault at once, each with its field', () => {
    const outcome = readEvidenceInput(
      {
        kind: 'SONG',
        collectedAt: 'yesterday',
        note: 'x'.repeat(1_001),
        fileName: 7,
        place: 'x',
        writeBlocker: 'yes',
        classifications: ['PERSONAL_DATA', 'SECRET'],
      },
      now,
    );
    const found = outcome.ok ? [] : outcome.refusals.map(({ code, field }) => `${field} ${code}`);
    expect(found.toSorted()).to.deep.equal([
      'classifications EVIDENCE_FIELD_NOT_VALID',
      'collectedAt EVIDENCE_MOMENT_NOT_READABLE',
      'fileName NOT_TEXT',
      'kind EVIDENCE_CHOICE_NOT_KNOWN',
      'note TOO_LONG',
      'place EVIDENCE_FIELD_NOT_KNOWN',
      'title REQUIRED',
      'writeBlocker EVIDENCE_FIELD_NOT_VALID',
    ]);
    expect(codes(readEvidenceInput([], now))).to.deep.equal(['EVIDENCE_NOT_DESCRIBED']);
    expect(codes(readEvidenceInput(null, now))).to.deep.equal(['EVIDENCE_NOT_DESCRIBED']);
  });
});
