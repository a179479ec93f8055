import { expect } from 'chai';
import fc from 'fast-check';
import type { SendResult } from '../../../src/channels/channel.ts';
import type { Message } from '../../../src/channels/message.ts';
import {
  answered,
  cancelled,
  claimed,
  leaseSpareMs,
  released,
  retryDelayMs,
  retryDelayMsFirst,
  retryDelayMsMax,
  retryWindowMs,
  sendingNow,
} from '../../../src/channels/send-message.ts';
import { addMs } from '../../../src/shared/instant.ts';
import { at, claimedAt, provider, queued, sendingAt, start, timeoutMs } from './message-fixture.ts';

const accepted: SendResult = { kind: 'accepted', providerRef: 'SM1' };
const lost: SendResult = { kind: 'uncertain', code: 'ANSWER_LOST' };
const later: SendResult = {
  kind: 'deferred',
  code: 'TWILIO_20429',
  detail: null,
  retryAfterMs: null,
};
const refused: SendResult = {
  kind: 'refused',
  permanent: true,
  code: 'TWILIO_21211',
  detail: null,
};

function answer(
  message: Message,
  result: SendResult,
  {
    seconds = 1,
    token = 't1',
    lookup = true,
  }: { seconds?: number; token?: string; lookup?: boolean } = {},
): Message | undefined {
  return answered(message, {
    callToken: token,
    result,
    now: at(seconds),
    jitter: 0,
    lookup,
    timeoutMs,
  });
}

describe('sending a message', () => {
  it('is claimed once, and not before it is due', () => {
    const due = { token: 't1', now: start, timeoutMs };
    expect(claimed(queued({ notBefore: at(1) }), due)).to.equal(undefined);
    const taken = claimed(queued(), due);
    expect(taken?.lease).to.deep.equal({
      token: 't1',
      until: addMs(start, timeoutMs + leaseSpareMs),
      successorFrom: addMs(start, timeoutMs + leaseSpareMs),
    });
    expect(taken && claimed(taken, { ...due, token: 't2' })).to.equal(undefined);
  });

  it('rule 8: the intent stands as sending, with its lease and call, before a provider is called', () => {
    const sending = sendingAt(0);
    expect(sending).to.include({
      state: 'sending',
      attempts: 1,
      callToken: 't1',
      provider: 'twilio',
    });
    expect(sending.sendingAt).to.equal(start);
    expect(sending.lease?.successorFrom).to.equal(addMs(start, 2 * timeoutMs + leaseSpareMs));
  });

  it('makes no call that its lease would not outlast', () => {
    const taken = claimedAt(0);
    const last = leaseSpareMs / 1_000;
    const call = (seconds: number): unknown =>
      sendingNow(taken, { token: 't1', now: at(seconds), channel: provider });
    expect(call(last)).to.have.property('state', 'sending');
    expect(call(last + 0.001)).to.equal('LEASE_TOO_SHORT');
  });

  it('makes no call under somebody else’s lease', () => {
    const call = sendingNow(claimedAt(0), { token: 't2', now: at(0), channel: provider });
    expect(call).to.equal('NOT_CLAIMED');
  });

  it('rule 12: a drill never goes to a channel that reaches people', () => {
    const drill = claimedAt(0, 't1', queued({ drill: true }));
    const call = (reachesOutside: boolean): unknown =>
      sendingNow(drill, { token: 't1', now: at(0), channel: { ...provider, reachesOutside } });
    expect(() => call(true)).to.throw('drill');
    expect(call(false)).to.have.property('state', 'sending');
  });

  it('is sent when the provider took it', () => {
    const sent = answer(sendingAt(0), accepted);
    expect(sent).to.include({ state: 'sent', providerRef: 'SM1', lease: null, sentAt: at(1) });
    expect(sent?.settledBy?.by).to.equal('ANSWER');
  });

  it('fails at once when refused, keeping only codes', () => {
    expect(answer(sendingAt(0), refused)).to.deep.include({
      state: 'failed',
      failure: { code: 'TWILIO_21211', permanent: true, detail: null },
    });
  });

  it('is queued again when put off, later each time and never later than the limit', () => {
    const again = answer(sendingAt(0), later);
    expect(again).to.include({ state: 'queued', notBefore: addMs(at(1), retryDelayMsFirst / 2) });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempts, jitter) => {
          const delay = retryDelayMs(attempts, jitter);
          expect(delay).to.be.within(retryDelayMsFirst / 2, retryDelayMsMax);
          expect(retryDelayMs(attempts + 1, jitter)).to.be.at.least(delay);
        },
      ),
    );
  });

  it('waits as long as the provider asks for', () => {
    const again = answer(sendingAt(0), { ...later, retryAfterMs: 60_000 });
    expect(again?.notBefore).to.equal(at(61));
  });

  it('gives up when putting off went on for the whole window', () => {
    const first = sendingAt(0);
    const end = retryWindowMs / 1_000;
    expect(answer(first, later, { seconds: end - 2 })?.state).to.equal('queued');
    expect(answer(first, later, { seconds: end })).to.deep.include({
      state: 'failed',
      failure: { code: 'RETRY_WINDOW_OVER', permanent: false, detail: null },
    });
  });

  it('rule 8: a lost answer is unknown where nobody can be asked, and waits to be looked up elsewhere', () => {
    expect(answer(sendingAt(0), lost, { lookup: false })).to.include({
      state: 'unknown',
      lease: null,
    });
    const waiting = answer(sendingAt(0), lost, { lookup: true });
    expect(waiting?.state).to.equal('sending');
    expect(waiting?.lease?.successorFrom).to.equal(addMs(at(1), timeoutMs));
  });

  it('is previewed, and has no reference and no moment of sending, where nothing leaves (rule 14)', () => {
    const kept = answer(sendingAt(0), { kind: 'previewed' });
    expect(kept).to.include({ state: 'previewed', providerRef: null, sentAt: null });
  });

  it('believes a late answer over an unknown', () => {
    const unknown = answer(sendingAt(0), lost, { lookup: false })!;
    expect(answer(unknown, accepted)?.state).to.equal('sent');
    expect(answer(unknown, refused)?.state).to.equal('failed');
    expect(answer(unknown, later)?.state).to.equal('queued');
  });

  it('does not send again what a late answer says was taken', () => {
    const requeued = { ...sendingAt(0), state: 'queued', lease: null } as Message;
    expect(answer(requeued, accepted)?.state).to.equal('sent');
    expect(answer(requeued, refused)).to.equal(undefined);
  });

  it('ignores the answer of an earlier call', () => {
    const second = sendingAt(60, 't2', answer(sendingAt(0), later));
    expect(answer(second, accepted, { token: 't1' })).to.equal(undefined);
    expect(answer(second, accepted, { token: 't2' })?.state).to.equal('sent');
  });

  it('tells nothing new to a message that is already settled', () => {
    for (const state of ['sent', 'delivered', 'failed', 'cancelled', 'previewed'] as const) {
      const settled = { ...sendingAt(0), state, lease: null } as Message;
      for (const result of [accepted, refused, later, lost, { kind: 'previewed' } as const]) {
        expect(answer(settled, result), `${state} ${result.kind}`).to.equal(undefined);
      }
    }
  });

  it('is given back uncalled, or taken back, only as long as nobody was called', () => {
    expect(released(claimedAt(0), at(5))).to.include({
      state: 'queued',
      lease: null,
      notBefore: at(5),
    });
    expect(released(sendingAt(0), at(5))).to.equal(undefined);
    expect(cancelled(queued(), 'TAKEN', at(1))).to.include({ state: 'cancelled' });
    expect(cancelled(claimedAt(0), 'TAKEN', at(1))).to.include({ state: 'cancelled', lease: null });
    for (const message of [sendingAt(0), answer(sendingAt(0), accepted)!]) {
      expect(cancelled(message, 'TAKEN', at(1))).to.equal(undefined);
    }
  });
});
