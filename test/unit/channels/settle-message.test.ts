import { expect } from 'chai';
import fc from 'fast-check';
import type { LookupMatch, Receipt } from '../../../src/channels/channel.ts';
import type { Message } from '../../../src/channels/message.ts';
import { answered } from '../../../src/channels/send-message.ts';
import {
  becameUnknown,
  claimExpired,
  findingOf,
  leaseVoided,
  receiptRecorded,
  settledByDecision,
  settledByLookup,
  takenOver,
  type Finding,
} from '../../../src/channels/settle-message.ts';
import { addMs } from '../../../src/shared/instant.ts';
import { at, claimedAt, queued, sendingAt, timeoutMs } from './message-fixture.ts';

const receipt = (status: Receipt['status'], changed: Partial<Receipt> = {}): Receipt => ({
  provider: 'twilio',
  providerRef: 'SM1',
  messageId: queued().id,
  status,
  failure: status === 'FAILED' ? { code: 'TWILIO_30003', permanent: false } : null,
  ...changed,
});
const match = (providerRef: string): LookupMatch => ({
  providerRef,
  status: 'ACCEPTED',
  failure: null,
});
const sent = (): Message =>
  answered(sendingAt(0), {
    callToken: 't1',
    result: { kind: 'accepted', providerRef: 'SM1' },
    now: at(1),
    jitter: 0,
    lookup: true,
    timeoutMs,
  })!;

describe('what a dead worker left', () => {
  it('claimed is queued again when its lease is over, not earlier', () => {
    const taken = claimedAt(0);
    const end = taken.lease!.until;
    expect(claimExpired(taken, addMs(end, -1))).to.equal(undefined);
    expect(claimExpired(taken, end)).to.include({ state: 'queued', lease: null, attempts: 0 });
  });

  it('sending is asked about only after lease and time-out', () => {
    const sending = sendingAt(0);
    const from = addMs(sending.lease!.until, timeoutMs);
    const take = (ms: number): Message | undefined =>
      takenOver(sending, { token: 't2', now: addMs(from, ms) });
    expect(take(-1)).to.equal(undefined);
    expect(take(0)).to.deep.include({ state: 'sending', callToken: 't1' });
    expect(claimExpired(sending, addMs(from, 1e9))).to.equal(undefined);
  });

  it('“not there” means not sent only in the hands of the successor that asked', () => {
    const sending = sendingAt(0);
    const finding: Finding = { kind: 'ABSENT' };
    const settle = (message: Message, token: string): Message | undefined =>
      settledByLookup(message, { token, finding, now: at(100) });
    expect(settle(sending, 't1')).to.equal(undefined);
    const taken = takenOver(sending, { token: 't2', now: at(100) })!;
    expect(settle(taken, 't1')).to.equal(undefined);
    expect(settle(taken, 't3')).to.equal(undefined);
    expect(settle(taken, 't2')).to.include({ state: 'queued', notBefore: at(100) });
  });

  it('found is sent, ambiguous is unknown, never guessed (rule 8)', () => {
    const taken = takenOver(sendingAt(0), { token: 't2', now: at(100) })!;
    const settle = (finding: Finding): Message | undefined =>
      settledByLookup(taken, { token: 't2', finding, now: at(101) });
    expect(settle({ kind: 'FOUND', match: match('SM9') })).to.include({
      state: 'sent',
      providerRef: 'SM9',
    });
    expect(settle({ kind: 'AMBIGUOUS' })).to.include({ state: 'unknown', providerRef: null });
  });

  it('voided leases: claimed is queued, sending waits one time-out or is unknown', () => {
    const void_ = (message: Message, lookup: boolean): Message | undefined =>
      leaseVoided(message, { now: at(2), lookup, timeoutMs });
    expect(void_(claimedAt(0), true)?.state).to.equal('queued');
    expect(void_(sendingAt(0), false)?.state).to.equal('unknown');
    const waiting = void_(sendingAt(0), true)!;
    expect(waiting.lease).to.deep.include({ until: at(2), successorFrom: addMs(at(2), timeoutMs) });
    expect(leaseVoided(waiting, { now: at(3), lookup: true, timeoutMs })).to.equal(undefined);
    expect(void_(sent(), true)).to.equal(undefined);
  });
});

describe('whose message a look-up found', () => {
  const find = (
    refs: readonly string[],
    {
      attributed = [],
      rivals = ['m1'],
      complete = true,
    }: { attributed?: readonly string[]; rivals?: readonly string[]; complete?: boolean } = {},
    id = 'm1',
  ): Finding =>
    findingOf(
      id,
      { found: refs.map(match), complete },
      { attributed: new Set(attributed), rivals },
    );

  it('one message and one row that misses it: found', () => {
    expect(find(['SM1'])).to.deep.equal({ kind: 'FOUND', match: match('SM1') });
    expect(find(['SM1', 'SM2'], { attributed: ['SM1'] })).to.deep.equal({
      kind: 'FOUND',
      match: match('SM2'),
    });
  });

  it('none left: absent, unless the provider had more than was read', () => {
    expect(find([]).kind).to.equal('ABSENT');
    expect(find(['SM1'], { attributed: ['SM1'] }).kind).to.equal('ABSENT');
    expect(find([], { complete: false }).kind).to.equal('AMBIGUOUS');
  });

  it('fewer messages than rows that miss one: nobody can say whose', () => {
    expect(find(['SM1'], { rivals: ['m1', 'm2'] }).kind).to.equal('AMBIGUOUS');
    expect(find(['SM1', 'SM2'], { rivals: ['m1'] }).kind).to.equal('AMBIGUOUS');
  });

  it('as many messages as rows: each row gets another one, whoever asks first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), (count) => {
        const rivals = Array.from({ length: count }, (_, n) => `m${n}`);
        const refs = Array.from({ length: count }, (_, n) => `SM${n}`).reverse();
        const given = rivals.map((id) => find(refs, { rivals }, id));
        expect(new Set(given.map((finding) => JSON.stringify(finding))).size).to.equal(count);
        expect(given.every(({ kind }) => kind === 'FOUND')).to.equal(true);
      }),
    );
  });
});

describe('receipts', () => {
  const record = (message: Message, given: Receipt): Message | undefined =>
    receiptRecorded(message, given, at(9));

  it('lift a message from any state in which its truth is open', () => {
    const between = { ...sendingAt(0), state: 'queued', lease: null } as Message;
    const unknown = becameUnknown(sendingAt(0))!;
    for (const message of [between, sendingAt(0), unknown]) {
      expect(record(message, receipt('ACCEPTED'))).to.include({
        state: 'sent',
        providerRef: 'SM1',
      });
      expect(record(message, receipt('DELIVERED'))).to.include({ state: 'delivered', lease: null });
      expect(record(message, receipt('FAILED'))?.failure?.code).to.equal('TWILIO_30003');
    }
    expect(record(sent(), receipt('DELIVERED'))?.state).to.equal('delivered');
  });

  it('never take a message back, in whatever order and however often they come', () => {
    const rank = {
      queued: 0,
      claimed: 0,
      sending: 0,
      unknown: 0,
      sent: 1,
      delivered: 2,
      failed: 2,
      previewed: 2,
      cancelled: 2,
    };
    const statuses = fc.constantFrom<Receipt['status']>('ACCEPTED', 'DELIVERED', 'FAILED');
    fc.assert(
      fc.property(fc.array(statuses, { maxLength: 8 }), (given) => {
        let message = sendingAt(0);
        let firstFinal: string | undefined;
        for (const status of given) {
          const next = record(message, receipt(status)) ?? message;
          expect(rank[next.state]).to.be.at.least(rank[message.state]);
          if (rank[next.state] === 2) expect(next.state).to.equal((firstFinal ??= next.state));
          message = next;
        }
      }),
    );
  });

  it('before the answer: the answer then tells nothing new', () => {
    const delivered = record(sendingAt(0), receipt('DELIVERED'))!;
    const late = answered(delivered, {
      callToken: 't1',
      result: { kind: 'accepted', providerRef: 'SM1' },
      now: at(10),
      jitter: 0,
      lookup: true,
      timeoutMs,
    });
    expect(late).to.equal(undefined);
  });

  it('about another message, another provider, or one that nobody was called for change nothing', () => {
    expect(record(sent(), receipt('DELIVERED', { providerRef: 'SM2' }))).to.equal(undefined);
    expect(record(sent(), receipt('DELIVERED', { provider: 'smtp' }))).to.equal(undefined);
    expect(record(queued(), receipt('DELIVERED'))).to.equal(undefined);
  });
});

describe('a decision about an unknown message', () => {
  const decide = (message: Message, outcome: 'TREAT_AS_SENT' | 'SEND_AGAIN') =>
    settledByDecision(message, { outcome, by: 'PERSON', decisionId: 'd1', now: at(50) });
  const unknown = becameUnknown(sendingAt(0))!;

  it('takes it for sent, naming the decision and no proof', () => {
    const outcome = decide(unknown, 'TREAT_AS_SENT');
    expect(outcome.ok && outcome.value).to.deep.include({
      state: 'sent',
      sentAt: null,
      providerRef: null,
      settledBy: { by: 'PERSON', at: at(50), decisionId: 'd1' },
    });
  });

  it('sends it again, and still recognises a receipt of the first call', () => {
    const outcome = decide(unknown, 'SEND_AGAIN');
    const again = outcome.ok ? outcome.value : undefined;
    expect(again).to.include({ state: 'queued', notBefore: at(50), firstSendingAt: null });
    expect(again && receiptRecorded(again, receipt('DELIVERED'), at(51))?.state).to.equal(
      'delivered',
    );
  });

  it('is refused for what is known, and for an address that is no good', () => {
    for (const message of [queued(), claimedAt(0), sendingAt(0), sent()]) {
      for (const outcome of ['TREAT_AS_SENT', 'SEND_AGAIN'] as const) {
        const refusal = decide(message, outcome);
        expect(!refusal.ok && refusal.refusals[0]?.code).to.equal('MESSAGE_NOT_UNKNOWN');
      }
    }
    const failure = { code: 'TWILIO_21211', permanent: true, detail: null };
    const dead = { ...queued(), state: 'failed', failure } as Message;
    const refusal = decide(dead, 'SEND_AGAIN');
    expect(!refusal.ok && refusal.refusals[0]?.code).to.equal('ADDRESS_NO_GOOD');
    const passing = { ...dead, failure: { ...failure, permanent: false } };
    expect(decide(passing, 'SEND_AGAIN').ok).to.equal(true);
  });
});
