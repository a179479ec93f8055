import { expect } from 'chai';
import { randomBytes } from 'node:crypto';
import { createPreviewChannel } from '../../../src/adapters/preview/create-preview-channel.ts';
import type { Channel } from '../../../src/channels/channel.ts';
import { messageDecisions } from '../../../src/channels/message-decision.ts';
import type { EmailEnvelope } from '../../../src/channels/message.ts';
import { readPreviews } from '../../../src/channels/use-cases/read-previews.ts';
import { settleUnknown } from '../../../src/channels/use-cases/settle-unknown.ts';
import { systemActor, type Actor } from '../../../src/identity/actor.ts';
import { saltBytes } from '../../../src/audit-log/commitment.ts';
import { openSealedText } from '../../../src/sealing/seal-text.ts';
import { accept, refuse, type Outcome } from '../../../src/shared/outcome.ts';
import { openChannelWorld, type ChannelWorld } from './channel-world.ts';

const handler: Actor = {
  ...systemActor,
  kind: 'USER',
  id: 'handler-1',
  partyId: 'party',
  roles: ['HANDLER'],
  method: 'password',
};
const envelope: EmailEnvelope = {
  kind: 'EMAIL',
  to: 'ada@people.example',
  subject: 'Datalek',
  text: 'Beste Ada',
  html: '<p>Beste Ada</p>',
  replyTo: null,
};
/** A mail server whose answer always gets lost. */
const mute: Channel = {
  ...createPreviewChannel('EMAIL'),
  provider: 'smtp',
  reachesOutside: true,
  send: () => Promise.resolve({ kind: 'uncertain', code: 'ANSWER_LOST' }),
};

function codeOf(outcome: Outcome<unknown>): string | undefined {
  return outcome.ok ? undefined : outcome.refusals[0]?.code;
}

describe('a person decides about unknown messages', () => {
  let world: ChannelWorld;
  let id: string;
  beforeEach(async () => {
    world = await openChannelWorld();
    id = await world.queue({ envelope, addresseeId: 'a1', ownerId: 'c1' });
    await world.deliver(mute);
  });
  afterEach(() => world.close());

  const open = (
    mayTouch: () => Promise<Outcome<void>> = () => Promise.resolve(accept(undefined)),
  ) => {
    const decisions = world.store.collection(messageDecisions);
    const ports = { ...world.ports, vault: world.vault, changes: world.changes, decisions };
    return settleUnknown({ ...ports, mayTouch, newSalt: () => randomBytes(saltBytes) });
  };
  const input = {
    ownerId: 'c1',
    addresseeId: 'a1',
    outcome: 'SEND_AGAIN',
    reason: 'Ada belde: niets ontvangen.',
  } as const;

  it('rule 8: what nobody knows is shown as unknown until then', async () => {
    expect((await world.get(id)).state).to.equal('unknown');
    await world.recover([mute]);
    world.pass(7 * 24 * 3_600_000);
    await world.recover([mute]);
    expect((await world.deliver(mute)).claimed).to.equal(0);
    expect((await world.get(id)).state).to.equal('unknown');
  });

  it('rule 9: the decision stands with its record, its reason sealed, before the rows follow', async () => {
    expect(await open()(input, handler)).to.deep.equal({ ok: true, value: 1 });
    expect((await world.get(id)).state).to.equal('queued');
    const decisions = world.store.collection(messageDecisions);
    const [decision] = await decisions.withOutbox(10);
    expect(decision?.outbox[0]).to.deep.include({
      type: 'UNKNOWN_MESSAGES_SETTLED',
      incidentId: 'incident',
    });
    expect(JSON.stringify(decision)).to.not.contain('Ada');
    expect(await openSealedText(world.vault, decision!.value.reason)).to.equal(input.reason);
    expect((await world.get(id)).settledBy).to.deep.include({
      by: 'PERSON',
      decisionId: decision?.id,
    });
  });

  it('the same key twice is one decision', async () => {
    const by = { ...handler, idempotencyKey: 'k1' };
    expect((await open()(input, by)).ok).to.equal(true);
    await world.deliver(mute);
    expect((await world.get(id)).state).to.equal('unknown');
    expect(await open()(input, by)).to.deep.equal({ ok: true, value: 1 });
    expect((await world.get(id)).state, 'not sent again by the repeat').to.equal('unknown');
    const decisions = world.store.collection(messageDecisions);
    expect(await decisions.count({ index: 'by-owner', equals: 'c1' })).to.include({ count: 1 });
  });

  it('needs the right, a part in the matter, a reason, and something unknown', async () => {
    expect(codeOf(await open()(input, { ...handler, roles: ['AUDITOR'] }))).to.equal('FORBIDDEN');
    const stranger = () => Promise.resolve(refuse({ code: 'NOT_FOUND', field: 'ownerId' }));
    expect(codeOf(await open(stranger)(input, handler))).to.equal('NOT_FOUND');
    expect(codeOf(await open()({ ...input, reason: ' ' }, handler))).to.equal('REQUIRED');
    expect((await open()({ ...input, outcome: 'TREAT_AS_SENT' }, handler)).ok).to.equal(true);
    expect((await world.get(id)).state).to.equal('sent');
    expect(codeOf(await open()(input, handler))).to.equal('MESSAGE_NOT_UNKNOWN');
  });
});

describe('looking at what would have been sent', () => {
  it('rule 9 and 14: the look is recorded first, and every item says that it was not sent', async () => {
    const world = await openChannelWorld();
    const id = await world.queue({ envelope, addresseeId: 'a1', ownerId: 'c1' });
    await world.deliver(createPreviewChannel('EMAIL'));
    const steps: string[] = [];
    const read = readPreviews({
      messages: world.messages,
      vault: {
        openText: (...given) => {
          steps.push('opened');
          return world.vault.openText(...given);
        },
      },
      mayTouch: () => Promise.resolve(accept(undefined)),
      recordAccess: (access) => {
        steps.push(`recorded ${access.messageIds.join()}`);
        return Promise.resolve();
      },
    });
    const page = await read({ ownerId: 'c1', after: null, limit: 10 }, handler);
    expect(page).to.deep.equal({
      ok: true,
      value: {
        items: [{ messageId: id, addresseeId: 'a1', sent: false, envelope }],
        cursor: null,
      },
    });
    expect(steps).to.deep.equal([`recorded ${id}`, 'opened']);
    const auditor = await read(
      { ownerId: 'c1', after: null, limit: 10 },
      { ...handler, roles: ['AUDITOR'] },
    );
    expect(codeOf(auditor)).to.equal('FORBIDDEN');
    await world.close();
  });
});
