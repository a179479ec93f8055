import { expect } from 'chai';
import { recordInformed } from '../../../src/incidents/filing.ts';
import { closingGates } from '../../../src/incidents/closing.ts';
import { boardOf } from '../../../src/incidents/board.ts';
import type { Incident } from '../../../src/incidents/incident.ts';
import { signatureReviewed, signedAlone } from '../../../src/incidents/signature-review.ts';
import { addMs, hourMs, instantFromMs } from '../../../src/shared/instant.ts';

const signedAt = instantFromMs(Date.UTC(2026, 10, 3, 2));
const signature = {
  noticeId: 'n1',
  partyId: 'p1',
  signedAt,
  reviewDueAt: addMs(signedAt, 24 * hourMs),
};
const before = {
  reference: 'MK-2026-TEST1',
  title: 'Iets',
  kind: 'CASE',
  zone: 'Europe/Amsterdam',
  handledBy: 'p1',
  breach: true,
  parties: [{ partyId: 'p1', role: 'PROCESSOR' }],
  obligations: [],
  awareness: [],
  decisions: [],
  deferrals: [],
  actions: [],
  containment: null,
  review: null,
} as unknown as Incident;

function opened(): Incident {
  const outcome = signedAlone('i1', before, signature);
  if (!outcome.ok) throw new Error('refused');
  expect(outcome.value.events.map(({ type }) => type)).to.deep.equal(['SIGNATURE_REVIEW_OPENED']);
  return outcome.value.value;
}

describe('the review of one signature', () => {
  it('rule 7: alarms until 24 hours after the signing, stands on the board and keeps the case open', () => {
    const incident = opened();
    expect(incident.obligations[0]).to.include({ alarms: true, state: 'OPEN' });
    expect(boardOf('i1', incident, signedAt).dated[0]).to.include({
      todo: 'REVIEW_SIGNATURE',
      dueAt: signature.reviewDueAt,
    });
    expect(closingGates(incident)[0]).to.deep.equal({ code: 'OBLIGATIONS_SETTLED', passed: false });
  });

  it('is opened once, however often its event is followed', () => {
    const again = signedAlone('i1', opened(), signature);
    expect(again.ok && again.value.events).to.deep.equal([]);
  });

  it('is met by the review, late or not, and by nothing else', () => {
    const incident = opened();
    const id = incident.obligations[0]?.id ?? '';
    const informed = recordInformed('i1', incident, {
      ...{ obligationId: id, at: signedAt, ref: 'x', means: 'phone', note: null },
      ...{ latenessReason: null, reasonRequired: false, byPartyId: 'p1', now: signedAt },
    });
    expect(informed.ok).to.equal(false);
    const reviewedAt = addMs(signedAt, 30 * hourMs);
    const review = { noticeId: 'n1', signedAt, reviewedAt, now: reviewedAt };
    const met = signatureReviewed('i1', incident, review);
    if (!met.ok) throw new Error('refused');
    expect(met.value.value.obligations[0]?.state).to.equal('SETTLED');
    expect(closingGates(met.value.value)[0]?.passed).to.equal(true);
  });

  it('of another organisation than those in the case opens nothing', () => {
    const outcome = signedAlone('i1', before, { ...signature, partyId: 'stranger' });
    expect(outcome.ok && outcome.value.events).to.deep.equal([]);
  });
});
