import { expect } from 'chai';
import { hourMs, minuteMs, parseInstant, type Instant } from '../../../src/shared/instant.ts';
import {
  afterTry,
  cancelledDelivery,
  claimedDelivery,
  newDelivery,
  retryPauseMs,
  sendAgain,
  webhookTriesKeptMax,
  type WebhookDelivery,
  type WebhookTry,
} from '../../../src/webhooks/webhook-delivery.ts';
import { webhookBody, webhookEventTypes } from '../../../src/webhooks/webhook-event.ts';

const at = parseInstant('2026-11-21T09:00:00Z') as Instant;
const fact = { type: 'incident.opened.v1', at, incidentId: 'i1', sequence: 7 } as const;
const ok: WebhookTry = { at, status: 204, fault: null };
const down: WebhookTry = { at, status: 503, fault: 'NOT_ACCEPTED' };

function claimed(): WebhookDelivery {
  const delivery = claimedDelivery(newDelivery(fact, 'w1', at), { token: 't', now: at });
  if (!delivery) throw new Error('not claimed');
  return delivery;
}

describe('the life of a webhook delivery', () => {
  it('follows the schedule: 5 s, 5 m, 30 m, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h, each a little later', () => {
    const schedule = [
      ...[5_000, 5 * minuteMs, 30 * minuteMs],
      ...[2, 5, 10, 14, 20, 24].map((hours) => hours * hourMs),
    ];
    for (const id of ['msg_a', 'msg_b', 'msg_c']) {
      schedule.forEach((ms, index) => {
        expect(retryPauseMs(id, index + 1)).to.be.within(ms, ms * 1.1);
      });
      expect(retryPauseMs(id, 10)).to.equal(undefined);
    }
    expect(new Set(['a', 'b', 'c', 'd'].map((id) => retryPauseMs(id, 9))).size).to.equal(4);
    expect(retryPauseMs('msg_a', 3)).to.equal(retryPauseMs('msg_a', 3));
  });

  it('fails after ten tries, or at once when the endpoint is gone', () => {
    let delivery = claimed();
    for (let tries = 1; tries <= 10; tries += 1) {
      expect(delivery.state).to.equal(tries === 1 ? 'CLAIMED' : 'DUE');
      delivery = afterTry(delivery, 'msg_a', down);
    }
    expect(delivery.state).to.equal('FAILED');
    expect(delivery.tries).to.have.length(10);
    expect(afterTry(claimed(), 'msg_a', { at, status: 410, fault: 'NOT_ACCEPTED' }).state).to.equal(
      'FAILED',
    );
    expect(afterTry(claimed(), 'msg_a', ok).state).to.equal('DELIVERED');
  });

  it('is called by one worker at a time, and by the next when that one died', () => {
    const first = claimed();
    expect(claimedDelivery(first, { token: 'u', now: at })).to.equal(undefined);
    expect(claimedDelivery(first, { token: 'u', now: first.claimableAt })?.leaseToken).to.equal(
      'u',
    );
    for (const ended of [afterTry(first, 'm', ok), cancelledDelivery(first)]) {
      expect(claimedDelivery(ended, { token: 'u', now: first.claimableAt })).to.equal(undefined);
    }
  });

  it('starts its schedule again when it is sent by hand, and keeps the latest tries only', () => {
    const failed = {
      ...afterTry(claimed(), 'msg_a', down),
      state: 'FAILED' as const,
      failures: 10,
    };
    const again = sendAgain(failed, 'msg_a', at);
    expect(again.value).to.include({ state: 'DUE', failures: 0, claimableAt: at });
    expect(again.events[0]?.type).to.equal('WEBHOOK_SENT_AGAIN');
    expect(sendAgain(claimed(), 'msg_a', at).events).to.deep.equal([]);
    let many = claimed();
    for (let i = 0; i < 40; i += 1) many = afterTry({ ...many, failures: 0 }, 'm', down);
    expect(many.tries).to.have.length(webhookTriesKeptMax);
  });

  it('says type, moment and ids, and nothing else', () => {
    expect(JSON.parse(webhookBody(fact))).to.deep.equal({
      type: 'incident.opened.v1',
      timestamp: at,
      data: { incidentId: 'i1', sequence: 7 },
    });
    for (const type of webhookEventTypes) expect(type).to.match(/^[a-z]+\.[a-z]+\.v\d+$/);
  });
});
