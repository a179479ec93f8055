import { expect } from 'chai';
import fc from 'fast-check';
import { planControllerCampaign } from '../../src/campaigns/use-cases/plan-controller-campaign.ts';
import { confirmAndSend } from '../../src/campaigns/use-cases/confirm-campaign.ts';
import {
  cancelCampaign,
  resumeCampaign,
  sendAgainToFailed,
  stopCampaign,
} from '../../src/campaigns/use-cases/interrupt-campaign.ts';
import { campaignGate } from '../../src/campaigns/use-cases/campaign-gate.ts';
import {
  acknowledgeReceipt,
  recordAddress,
  recordReachedByHand,
} from '../../src/campaigns/use-cases/record-by-hand.ts';
import {
  publishPublicNotice,
  recordLettersPosted,
  requestAddressLookUp,
} from '../../src/campaigns/use-cases/tell-the-rest.ts';
import { queueBatch } from '../../src/campaigns/use-cases/queue-batch.ts';
import { tallyCampaign } from '../../src/campaigns/use-cases/tally-campaign.ts';
import {
  exportLetters,
  findAddressees,
  readAddressees,
  readEarliestReceipt,
} from '../../src/campaigns/use-cases/read-addressees.ts';
import { peopleOf } from '../../src/campaigns/campaign-progress.ts';
import { previewNotice } from '../../src/notices/use-cases/preview-notice.ts';
import { reviseNotice } from '../../src/notices/use-cases/revise-notice.ts';
import { addMs, hourMs, minuteMs } from '../../src/shared/instant.ts';
import {
  anna,
  bram,
  codesOf,
  heading,
  incidentId,
  mobileOf,
  openCampaignWorld,
  ownParty,
  valueOf,
  type CampaignWorld,
} from '../unit/campaigns/campaign-world.ts';

function people(count: number): string {
  const rows = Array.from({ length: count }, (_, n) =>
    [
      `Bewoner ${String(n)}`,
      `p${String(n)}@bewoner.example`,
      '',
      '',
      '',
      '',
      n % 5 ? 'nl' : 'en',
      `K-${String(n)}`,
    ].join(';'),
  );
  return [heading, ...rows].join('\n');
}

describe('sending a campaign', () => {
  let world: CampaignWorld;
  beforeEach(async () => {
    world = await openCampaignWorld();
  });
  afterEach(async () => {
    await world.close();
  });

  it('goes from a list to everybody reached, each in their own language, once', async () => {
    const id = await world.readyCampaign(people(7));
    expect((await world.campaign(id)).state.kind).to.equal('ready');
    await world.confirm(id);
    expect(await world.queue({ campaignId: id, batch: 1 })).to.equal('queued');
    for (const row of await world.rows(id)) {
      const [message, ...more] = await world.messagesTo(row);
      expect(more).to.deep.equal([]);
      const envelope = await world.envelope(message!);
      const number = row.row - 1;
      expect(envelope.to).to.equal(`p${String(number)}@bewoner.example`);
      expect(envelope.text).to.include(
        `${number % 5 ? 'Beste' : 'Dear'} Bewoner ${String(number)},`,
      );
      await world.provider(row, 'sent');
    }
    await world.tally({ campaignId: id });
    const campaign = await world.campaign(id);
    expect(campaign.state.kind).to.equal('finished');
    expect(peopleOf(campaign).reached).to.equal(7);
    expect(campaign.batches[0]?.messages.sent).to.equal(7);
  });

  it('rule 7: the number of addressees is typed exactly, or nothing is sent', async () => {
    const id = await world.readyCampaign(people(3));
    for (const addresseeCount of [0, 2, 4, 3.5, Number.NaN]) {
      const outcome = await confirmAndSend(world.ports)(anna, { campaignId: id, addresseeCount });
      expect(codesOf(outcome)).to.deep.equal(['COUNT_DIFFERS']);
    }
    expect(await world.queue({ campaignId: id, batch: 1 })).to.equal('nothing to do');
    expect(
      (await world.ports.messages.count({ index: 'due', equals: 'EMAIL|BULK|REAL' })).count,
    ).to.equal(0);
  });

  it('rule 7: nothing leaves when the text changed after it was approved', async () => {
    const id = await world.readyCampaign(people(3));
    const [noticeId] = (await world.campaign(id)).noticeIds;
    valueOf(
      await reviseNotice(world.noticePorts)(anna, {
        noticeId: noticeId!,
        basedOn: 1,
        contents: [{ channel: 'SMS', text: 'Anders' }],
      }),
    );
    const outcome = await confirmAndSend(world.ports)(anna, { campaignId: id, addresseeCount: 3 });
    expect(codesOf(outcome)).to.deep.equal(['NOTICE_NOT_APPROVED']);
  });

  it('sends the bound version, also when a newer one is written while it runs', async () => {
    const id = await world.readyCampaign(people(1));
    await world.confirm(id);
    for (const noticeId of (await world.campaign(id)).noticeIds) {
      valueOf(
        await reviseNotice(world.noticePorts)(anna, {
          noticeId,
          basedOn: 1,
          contents: [{ channel: 'EMAIL', subject: 'Anders', text: 'Anders', html: null }],
        }),
      );
    }
    await world.queue({ campaignId: id, batch: 1 });
    const [row] = await world.rows(id);
    const [message] = await world.messagesTo(row!);
    expect(await world.envelope(message!)).to.include({
      subject: 'Important: your personal data was part of a data breach',
    });
  });

  it('rule 12: every message of a drill is marked as one, and only a preview channel sees it', async () => {
    world.about.drill = true;
    const id = await world.readyCampaign(people(2));
    await world.confirm(id);
    await world.queue({ campaignId: id, batch: 1 });
    const real = await world.ports.messages.count({ index: 'due', equals: 'EMAIL|BULK|REAL' });
    const drill = await world.ports.messages.count({ index: 'due', equals: 'EMAIL|BULK|DRILL' });
    expect([real.count, drill.count]).to.deep.equal([0, 2]);
  });

  it('rule 14: what a preview channel kept is never counted as reached', async () => {
    const id = await world.readyCampaign(people(2));
    await world.confirm(id);
    await world.queue({ campaignId: id, batch: 1 });
    for (const row of await world.rows(id)) await world.provider(row, 'previewed');
    await world.tally({ campaignId: id });
    const tally = peopleOf(await world.campaign(id));
    expect(tally.previewed).to.equal(2);
    expect(tally.reached).to.equal(0);
  });

  it('a bounce goes on to a text message, and a letter only when that fails too', async () => {
    const csv = [
      heading,
      `A;a@x.example;${mobileOf(1)};Straat 1;1234 AB;Stad;nl;`,
      `B;b@x.example;;Straat 2;1234 AB;Stad;nl;`,
      `C;c@x.example;;;;;nl;`,
      `D;;;;;;nl;`,
    ].join('\n');
    const id = await world.readyCampaign(csv);
    await world.confirm(id);
    await world.queue({ campaignId: id, batch: 1 });
    const [a, b, c] = await world.rows(id);
    for (const row of [a!, b!, c!]) await world.provider(row, 'failed');
    await world.tally({ campaignId: id });
    const kinds = async () => (await world.rows(id)).map((row) => row.state.kind);
    expect(await kinds()).to.deep.equal([
      'pending',
      'letter',
      'address-look-up',
      'address-look-up',
    ]);
    expect((await world.messagesTo(a!)).map((m) => m.channelKind).sort()).to.deep.equal([
      'EMAIL',
      'SMS',
    ]);
    await world.provider(a!, 'delivered');
    await world.tally({ campaignId: id });
    expect(await kinds()).to.deep.equal([
      'reached',
      'letter',
      'address-look-up',
      'address-look-up',
    ]);

    const letters = valueOf(await exportLetters(world.ports)(anna, { campaignId: id }));
    expect(letters.slice(1)).to.deep.equal([['2', 'B', 'Straat 2\n1234 AB Stad', '', 'nl']]);
    expect(world.accesses.at(-1)).to.include({ purpose: 'LETTERS_EXPORTED', count: 1 });
    const at = world.now();
    expect(
      codesOf(await recordLettersPosted(world.ports)(anna, { campaignId: id, count: 2, at })),
    ).to.deep.equal(['COUNT_DIFFERS']);
    valueOf(await recordLettersPosted(world.ports)(anna, { campaignId: id, count: 1, at }));
    valueOf(await requestAddressLookUp(world.ports)(anna, { campaignId: id }));
    await world.tally({ campaignId: id });

    const search = { campaignId: id, addresseeId: c!.id };
    valueOf(
      await recordAddress(world.ports)(anna, { ...search, postalAddress: 'Laan 3\n1234 AB Stad' }),
    );
    const rows = await world.rows(id);
    valueOf(
      await recordAddress(world.ports)(anna, {
        campaignId: id,
        addresseeId: rows[3]!.id,
        postalAddress: null,
      }),
    );
    await world.tally({ campaignId: id });
    const notice = await world.approvedNotice('PUBLIC', 'nl');
    valueOf(
      await publishPublicNotice(world.ports)(anna, {
        campaignId: id,
        noticeId: notice.id,
        where: 'De startpagina',
        reason: 'Geen adres gevonden',
        at: addMs(world.now(), minuteMs),
      }),
    );
    await world.tally({ campaignId: id });
    expect(await kinds()).to.deep.equal(['reached', 'letter', 'letter', 'public-notice']);
    const states = (await world.rows(id)).map((row) => row.state);
    expect(states[1]).to.deep.equal({ kind: 'letter', postedAt: at });
  });

  it('a letter that joins the list after a posting is not called posted', async () => {
    const csv = [heading, `A;;;Straat 1;1234 AB;Stad;nl;`, `B;;;;;;nl;`].join('\n');
    const id = await world.readyCampaign(csv);
    await world.confirm(id);
    await world.queue({ campaignId: id, batch: 1 });
    await world.tally({ campaignId: id });
    const posted = (count: number) =>
      recordLettersPosted(world.ports)(anna, { campaignId: id, count, at: world.now() });
    world.pass(minuteMs);
    const first = world.now();
    valueOf(await posted(1));
    world.pass(minuteMs);
    const [, b] = await world.rows(id);
    const found = { campaignId: id, addresseeId: b!.id, postalAddress: 'Laan 3' };
    valueOf(await recordAddress(world.ports)(anna, found));
    await world.tally({ campaignId: id });
    const states = async () => (await world.rows(id)).map((row) => row.state);
    expect(await states()).to.deep.equal([
      { kind: 'letter', postedAt: first },
      { kind: 'letter', postedAt: null, listedAt: world.now() },
    ]);
    expect(codesOf(await posted(2))).to.deep.equal(['COUNT_DIFFERS']);
    valueOf(await posted(1));
    await world.tally({ campaignId: id });
    expect(await states()).to.deep.equal([
      { kind: 'letter', postedAt: first },
      { kind: 'letter', postedAt: world.now() },
    ]);
  });

  it('finds whoever calls by their address, without opening anybody else', async () => {
    const id = await world.readyCampaign(people(3));
    const find = findAddressees(world.ports);
    const found = valueOf(await find(anna, { campaignId: id, address: ' P1@Bewoner.example' }));
    expect(found.map(({ row, data }) => [row.row, data.name])).to.deep.equal([[2, 'Bewoner 1']]);
    expect(world.accesses.at(-1)).to.include({ purpose: 'SHOWN', count: 1 });
    expect(valueOf(await find(anna, { campaignId: id, address: 'x@y.example' }))).to.deep.equal([]);
  });

  it('an unknown message stays unknown: nobody is told twice on a guess', async () => {
    const id = await world.readyCampaign(
      [heading, `A;a@x.example;${mobileOf(1)};;;;nl;`].join('\n'),
    );
    await world.confirm(id);
    await world.queue({ campaignId: id, batch: 1 });
    const [row] = await world.rows(id);
    await world.provider(row!, 'unknown');
    await world.tally({ campaignId: id });
    expect((await world.rows(id))[0]?.state.kind).to.equal('unknown');
    expect(await world.messagesTo(row!)).to.have.length(1);
  });

  it('sends again only to those who were not reached', async () => {
    const id = await world.readyCampaign(people(3), { ladder: ['EMAIL'] });
    await world.confirm(id);
    await world.queue({ campaignId: id, batch: 1 });
    const [a, b, c] = await world.rows(id);
    await world.provider(a!, 'sent');
    await world.provider(b!, 'failed');
    await world.provider(c!, 'sent');
    await world.tally({ campaignId: id });
    expect((await world.campaign(id)).state.kind).to.equal('finished');
    const again = sendAgainToFailed(world.ports);
    expect(codesOf(await again(anna, { campaignId: id, addresseeCount: 3 }))).to.deep.equal([
      'COUNT_DIFFERS',
    ]);
    valueOf(await again(anna, { campaignId: id, addresseeCount: 1 }));
    await world.queue({ campaignId: id, batch: 1 });
    await world.queue({ campaignId: id, batch: 1 });
    const counts = await Promise.all(
      [a!, b!, c!].map(async (row) => (await world.messagesTo(row)).length),
    );
    expect(counts).to.deep.equal([1, 2, 1]);
    await world.provider(b!, 'sent');
    await world.tally({ campaignId: id });
    expect(peopleOf(await world.campaign(id)).reached).to.equal(3);
    expect((await world.campaign(id)).state.kind).to.equal('finished');
  });

  it('a stopped campaign queues nothing and holds what is queued', async () => {
    const id = await world.readyCampaign(people(2));
    await world.confirm(id);
    const gate = campaignGate(world.ports);
    const message = { ownerId: id, incidentId, channelKind: 'EMAIL' as const };
    expect(await gate(message)).to.equal('OPEN');
    valueOf(await stopCampaign(world.ports)(anna, { campaignId: id, reason: 'Fout in de tekst' }));
    expect(await gate(message)).to.equal('HELD');
    expect(await world.queue({ campaignId: id, batch: 1 })).to.equal('nothing to do');
    valueOf(await resumeCampaign(world.ports)(bram, { campaignId: id }));
    expect(await world.queue({ campaignId: id, batch: 1 })).to.equal('queued');
    world.about.compromised.push('EMAIL');
    expect(await gate(message)).to.equal('COMPROMISED');
  });

  it('any order of stop, resume, kill and repeat gives each addressee exactly one message', async function () {
    this.timeout(120_000);
    const act = fc.oneof(
      fc.constant('stop' as const),
      fc.constant('resume' as const),
      fc.record({
        batch: fc.integer({ min: 1, max: 2 }),
        dieAfterWrites: fc.integer({ min: 0, max: 4 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (story) => {
        const here = await openCampaignWorld();
        try {
          const id = await here.readyCampaign(people(1_003));
          await here.confirm(id);
          for (const chapter of story) await play(here, id, chapter);
          await resumeCampaign(here.ports)(anna, { campaignId: id });
          for (const batch of [1, 2]) await here.queue({ campaignId: id, batch });
          const rows = await here.rows(id);
          expect(rows).to.have.length(1_003);
          for (const row of rows) expect(row.steps).to.have.length(1);
          const { count } = await here.ports.messages.count({
            index: 'due',
            equals: 'EMAIL|BULK|REAL',
          });
          expect(count).to.equal(1_003);
        } finally {
          await here.close();
        }
      }),
      { numRuns: 4 },
    );
  });

  it('counting, killed and repeated at any point, moves each addressee down the plan exactly once', async function () {
    this.timeout(120_000);
    const act = fc.oneof(
      fc.constant('stop' as const),
      fc.constant('resume' as const),
      fc.record({ tallyDiesAfterWrites: fc.integer({ min: 0, max: 4 }) }),
      fc.record({
        row: fc.integer({ min: 0, max: 3 }),
        state: fc.constantFrom('sent' as const, 'failed' as const, 'unknown' as const),
      }),
    );
    const csv = [
      heading,
      ...[1, 2, 3, 4].map(
        (n) => `P${String(n)};p${String(n)}@x.example;${mobileOf(n)};Straat 1;1234 AB;Stad;nl;`,
      ),
    ].join('\n');
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 20 }), async (story) => {
        const here = await openCampaignWorld();
        try {
          const id = await here.readyCampaign(csv);
          await here.confirm(id);
          await here.queue({ campaignId: id, batch: 1 });
          for (const chapter of story) {
            if (typeof chapter === 'string') await play(here, id, chapter);
            else if ('row' in chapter) {
              const row = (await here.rows(id))[chapter.row]!;
              if (row.state.kind === 'pending') await here.provider(row, chapter.state);
            } else {
              const dying = tallyCampaign(mortalPorts(here, chapter.tallyDiesAfterWrites));
              await untilKilled(dying({ campaignId: id }));
            }
          }
          await resumeCampaign(here.ports)(anna, { campaignId: id });
          await here.tally({ campaignId: id });
          for (const row of await here.rows(id)) {
            const sent = await here.messagesTo(row);
            const channels = sent.map((message) => message.channelKind);
            expect(new Set(channels).size).to.equal(channels.length);
            expect(sent.map((message) => message.id).sort()).to.deep.equal(
              row.steps.map((step) => step.messageId).sort(),
            );
            const states = new Map(sent.map((message) => [message.channelKind, message.state]));
            expect(states.has('SMS')).to.equal(states.get('EMAIL') === 'failed');
            expect(row.state.kind === 'letter').to.equal(states.get('SMS') === 'failed');
          }
          const people = peopleOf(await here.campaign(id));
          const all = Object.values(people).reduce((sum, count) => sum + count, 0);
          expect(all).to.equal(4);
        } finally {
          await here.close();
        }
      }),
      { numRuns: 12 },
    );
  });

  it('a mail that bounces after everything was settled opens the campaign again', async () => {
    const id = await world.readyCampaign(
      [heading, `A;a@x.example;${mobileOf(1)};;;;nl;`].join('\n'),
    );
    await world.confirm(id);
    await world.queue({ campaignId: id, batch: 1 });
    const [row] = await world.rows(id);
    await world.provider(row!, 'sent');
    await world.tally({ campaignId: id });
    expect((await world.campaign(id)).state.kind).to.equal('finished');
    await world.provider(row!, 'failed');
    await world.tally({ campaignId: id });
    expect((await world.campaign(id)).state.kind).to.equal('running');
    await world.provider(row!, 'delivered');
    await world.tally({ campaignId: id, openOnly: true });
    const campaign = await world.campaign(id);
    expect(campaign.state.kind).to.equal('finished');
    expect(campaign.batches[0]?.messages).to.include({ failed: 1, delivered: 1 });
  });

  it('cancelling leaves what was sent on record and reaches nobody else', async () => {
    const id = await world.readyCampaign(people(1_001));
    await world.confirm(id);
    await world.queue({ campaignId: id, batch: 2 });
    const last = (await world.rows(id)).at(-1)!;
    await world.provider(last, 'sent');
    valueOf(await cancelCampaign(world.ports)(anna, { campaignId: id, reason: 'Verkeerde groep' }));
    expect(await world.queue({ campaignId: id, batch: 1 })).to.equal('nothing to do');
    await world.tally({ campaignId: id });
    const tally = peopleOf(await world.campaign(id));
    expect([tally.reached, tally['not-reached']]).to.deep.equal([1, 1_000]);
  });
});

type Chapter = 'stop' | 'resume' | { readonly batch: number; readonly dieAfterWrites: number };

const killed = new Error('killed');

/** A kill is a store that stops answering after so many writes. */
function mortalPorts({ ports }: CampaignWorld, dieAfterWrites: number): CampaignWorld['ports'] {
  let left = dieAfterWrites;
  const mortal = <T extends object>(collection: T): T =>
    new Proxy(collection, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as unknown;
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) => {
          if (['insertMany', 'replaceMany', 'replace'].includes(String(name))) {
            if (left === 0) return Promise.reject(killed);
            left -= 1;
          }
          return Reflect.apply(method, target, args) as unknown;
        };
      },
    });
  return {
    ...ports,
    messages: mortal(ports.messages),
    addressees: mortal(ports.addressees),
    campaigns: mortal(ports.campaigns),
  };
}

async function untilKilled(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (error !== killed) throw error;
  }
}

async function play(world: CampaignWorld, campaignId: string, chapter: Chapter): Promise<void> {
  if (chapter === 'stop') {
    await stopCampaign(world.ports)(anna, { campaignId, reason: 'Even wachten' });
  } else if (chapter === 'resume') {
    await resumeCampaign(world.ports)(anna, { campaignId });
  } else {
    const { batch, dieAfterWrites } = chapter;
    const dying = queueBatch(mortalPorts(world, dieAfterWrites));
    await untilKilled(dying({ campaignId, batch }));
  }
}

describe('telling controllers', () => {
  let world: CampaignWorld;
  beforeEach(async () => {
    world = await openCampaignWorld();
    world.about.controllers = [1, 2, 3].map((n) => ({
      partyId: `party-${String(n)}`,
      name: `KANARIE-NAAM-${String(n)}`,
      locale: n === 2 ? ('en' as const) : ('nl' as const),
      contact: n === 3 ? null : { email: `kanarie-${String(n)}@controller.example`, mobile: null },
      part: {
        categories: `KANARIE-SOORT-${String(n)}`,
        people: `KANARIE-AANTAL-${String(n)}`,
        records: `KANARIE-RIJEN-${String(n)}`,
      },
    }));
  });
  afterEach(async () => {
    await world.close();
  });

  async function running(): Promise<string> {
    const nl = await world.approvedNotice('CONTROLLERS', 'nl');
    const en = await world.approvedNotice('CONTROLLERS', 'en');
    const planned = valueOf(
      await planControllerCampaign(world.ports)(anna, {
        incidentId,
        onBehalfOf: ownParty,
        title: 'Klanten informeren',
        noticeIds: [nl.id, en.id],
        ladder: ['EMAIL'],
        partyIds: [],
      }),
    );
    await world.confirm(planned.id);
    await world.queue({ campaignId: planned.id, batch: 1 });
    return planned.id;
  }

  it('rule 10: no message, preview or letter names another controller or its count', async () => {
    const id = await running();
    const rows = await world.rows(id);
    for (const row of rows) {
      const own = row.partyId.slice('party-'.length);
      const seen: unknown[] = [];
      for (const message of await world.messagesTo(row)) seen.push(await world.envelope(message));
      const [noticeId] = (await world.campaign(id)).noticeIds;
      seen.push(
        valueOf(
          await previewNotice(world.noticePorts)(anna, {
            noticeId: noticeId!,
            addresseeId: row.id,
          }),
        ),
      );
      const text = JSON.stringify(seen);
      expect(text).to.include(`KANARIE-AANTAL-${own}`).and.to.include(`KANARIE-SOORT-${own}`);
      const canaries = [...text.matchAll(/kanarie-(?:naam-|soort-|aantal-|rijen-)?(\d)/gi)];
      expect(new Set(canaries.map((match) => match[1]))).to.deep.equal(new Set([own]));
    }
  });

  it('rule 11: destroying one controller’s key leaves the others readable', async () => {
    const id = await running();
    const [first, second] = await world.rows(id);
    const [firstMessage] = await world.messagesTo(first!);
    const [secondMessage] = await world.messagesTo(second!);
    await world.ports.vault.destroy({ incidentId, partyId: first!.partyId });
    const opened = await world.envelope(secondMessage!);
    expect(opened.to).to.equal('kanarie-2@controller.example');
    const failure = await world.envelope(firstMessage!).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(Error).with.property('name', 'KeyDestroyedError');
  });

  it('one that bounces is called, recorded with the true time and who said it', async () => {
    const id = await running();
    const [first, second, third] = await world.rows(id);
    expect(third?.state.kind).to.equal('by-hand');
    await world.provider(first!, 'failed');
    await world.provider(second!, 'sent');
    world.pass(2 * hourMs);
    await world.tally({ campaignId: id });
    expect((await world.rows(id)).map((row) => row.state.kind)).to.deep.equal([
      'by-hand',
      'reached',
      'by-hand',
    ]);
    const byHand = recordReachedByHand(world.ports);
    const call = {
      campaignId: id,
      addresseeId: first!.id,
      means: 'PHONE' as const,
      note: 'Gesproken',
    };
    expect(
      codesOf(await byHand(bram, { ...call, at: addMs(world.now(), minuteMs) })),
    ).to.deep.equal(['IN_THE_FUTURE']);
    const at = addMs(world.now(), -hourMs);
    const saved = valueOf(await byHand(bram, { ...call, at }));
    expect(saved.value.state).to.deep.equal({
      kind: 'reached',
      proof: 'BY_HAND',
      via: 'PHONE',
      reachedAt: at,
      recordedBy: 'bram',
    });
    expect(saved.outbox.map((event) => event.type)).to.include.members([
      'ADDRESSEE_REACHED_BY_HAND',
      'CONTROLLER_INFORMED',
    ]);
    expect(JSON.stringify(saved.outbox)).to.not.match(/kanarie|Gesproken/i);
    expect(await readEarliestReceipt(world.ports)(incidentId, first!.partyId)).to.equal(at);
  });

  it('a controller proves receipt through its link; a wrong link tells nothing', async () => {
    const id = await running();
    const [first] = await world.rows(id);
    const [message] = await world.messagesTo(first!);
    const envelope = await world.envelope(message!);
    const token = /receipt\/([\w-]{43})/.exec(envelope.text)?.[1] ?? '';
    expect(JSON.stringify(await world.rows(id))).to.not.include(token);
    const guest = { ...anna, id: 'link', kind: 'PUBLIC' as const, partyId: null, method: 'link' };
    const acknowledge = acknowledgeReceipt(world.ports);
    expect(codesOf(await acknowledge(guest, { token: 'a'.repeat(43) }))).to.deep.equal([
      'RECEIPT_LINK_UNKNOWN',
    ]);
    const at = world.now();
    expect(valueOf(await acknowledge(guest, { token }))).to.equal(at);
    world.pass(hourMs);
    expect(valueOf(await acknowledge(guest, { token }))).to.equal(at);
    await world.provider(first!, 'failed');
    await world.tally({ campaignId: id });
    expect((await world.rows(id))[0]?.state).to.include({ proof: 'ACKNOWLEDGED', reachedAt: at });
    expect(await readEarliestReceipt(world.ports)(incidentId, first!.partyId)).to.equal(at);
  });

  it('rule 9: rows are shown only after the access was recorded', async () => {
    const id = await running();
    const page = valueOf(await readAddressees(world.ports)(anna, { campaignId: id, limit: 2 }));
    expect(page.items.map(({ data }) => data.name)).to.deep.equal([
      'KANARIE-NAAM-1',
      'KANARIE-NAAM-2',
    ]);
    expect(world.accesses.at(-1)).to.include({ purpose: 'SHOWN', count: 2, incidentId });
    const stranger = { ...anna, partyId: 'party-2' };
    expect(
      codesOf(await readAddressees(world.ports)(stranger, { campaignId: id, limit: 2 })),
    ).to.deep.equal(['CAMPAIGN_NOT_FOUND']);
  });
});
