import { expect } from 'chai';
import { importAddressees } from '../../src/campaigns/use-cases/import-addressees.ts';
import { listBegun } from '../../src/campaigns/campaign-list.ts';
import { addresseesMax } from '../../src/campaigns/campaign.ts';
import {
  anna,
  bytesOf,
  codesOf,
  heading,
  openCampaignWorld,
  valueOf,
  type CampaignWorld,
} from '../unit/campaigns/campaign-world.ts';

function people(count: number, domain = 'bewoner.example'): string {
  const rows = Array.from(
    { length: count },
    (_, n) => `Bewoner ${String(n)};p${String(n)}@${domain};;;;;nl;`,
  );
  return [heading, ...rows].join('\n');
}

describe('importing addressees', () => {
  let world: CampaignWorld;
  beforeEach(async () => {
    world = await openCampaignWorld();
  });
  afterEach(async () => {
    await world.close();
  });

  const importOf = (campaignId: string, csv: string) =>
    importAddressees(world.ports)(anna, { campaignId, open: () => bytesOf(csv) });

  it('stores nothing when one row of one class blocks', async () => {
    const id = await world.readyCampaign(people(2));
    const before = await world.campaign(id);
    const answer = valueOf(await importOf(id, `${people(3)}\nX;geen adres;;;;;nl;`));
    expect(answer.imported).to.equal(0);
    expect(answer.faults.map(({ code, rows }) => [code, rows])).to.deep.equal([
      ['IMPORT_EMAIL_NOT_VALID', [5]],
    ]);
    expect(await world.campaign(id)).to.deep.equal(before);
  });

  it('only checks when asked to', async () => {
    const id = await world.readyCampaign(people(2));
    const open = () => bytesOf(people(9));
    const input = { campaignId: id, open, checkOnly: true };
    const answer = valueOf(await importAddressees(world.ports)(anna, input));
    expect([answer.usable, answer.imported]).to.deep.equal([9, 0]);
    expect((await world.rows(id)).length).to.equal(2);
  });

  it('another list supersedes the earlier one; the same list is no change', async () => {
    const id = await world.readyCampaign(people(2));
    valueOf(await importOf(id, people(3)));
    const second = await world.campaign(id);
    expect(second.list).to.include({ number: 2, count: 3, complete: true });
    valueOf(await importOf(id, people(3)));
    expect(await world.campaign(id)).to.deep.equal(second);
    await world.confirm(id);
    expect(codesOf(await importOf(id, people(4)))).to.deep.equal(['CAMPAIGN_LIST_CLOSED']);
  });

  it('goes on after a kill between rows and batch, with the root over what is stored', async () => {
    const id = await world.readyCampaign(people(1));
    const csv = people(1_500, 'na.example');
    const killed = new Error('killed');
    for (const writesLeft of [0, 1, 2, 3]) {
      let left = writesLeft;
      const replace = world.ports.campaigns.replace.bind(world.ports.campaigns);
      const ports = {
        ...world.ports,
        campaigns: {
          ...world.ports.campaigns,
          get: world.ports.campaigns.get.bind(world.ports.campaigns),
          replace: (document: Parameters<typeof replace>[0]) => {
            if (left === 0) return Promise.reject(killed);
            left -= 1;
            return replace(document);
          },
        },
      };
      const run = importAddressees(ports)(anna, { campaignId: id, open: () => bytesOf(csv) });
      await run.catch((error: unknown) => {
        if (error !== killed) throw error;
      });
    }
    valueOf(await importOf(id, csv));
    const campaign = await world.campaign(id);
    expect(campaign.state.kind).to.equal('ready');
    expect(campaign.batches.map((batch) => batch.size)).to.deep.equal([1_000, 500]);
    const rows = await world.rows(id);
    expect(rows.map((row) => row.row)).to.deep.equal(rows.map((_, position) => position + 1));
    expect(rows).to.have.length(1_500);
    const { rowsRoot } = await import('../../src/campaigns/campaign-list.ts');
    expect(campaign.batches.map((batch) => batch.rowsRoot)).to.deep.equal([
      rowsRoot(rows.slice(0, 1_000)),
      rowsRoot(rows.slice(1_000)),
    ]);
  });

  it('refuses a source that says something else the second time', async () => {
    const id = await world.readyCampaign(people(1));
    let time = 0;
    const open = () => bytesOf(people(2, (time += 1) === 1 ? 'a.example' : 'b.example'));
    const outcome = await importAddressees(world.ports)(anna, { campaignId: id, open });
    expect(codesOf(outcome)).to.deep.equal(['IMPORT_SOURCE_CHANGED']);
    expect((await world.campaign(id)).state.kind).to.equal('draft');
  });

  it('no event and no row shows an address or a name', async () => {
    const id = await world.readyCampaign(people(3));
    const stored = await world.ports.campaigns.get(id);
    const shown = JSON.stringify([stored, await world.rows(id)]);
    expect(shown).to.not.match(/Bewoner \d|bewoner\.example|p1@/);
    const types = stored?.outbox.map((event) => event.type);
    expect(types).to.deep.equal([
      'CAMPAIGN_PLANNED',
      'ADDRESSEE_LIST_BEGUN',
      'ADDRESSEES_IMPORTED',
    ]);
  });

  it('rule 15: one addressee too many is refused, naming the limit', async () => {
    const id = await world.readyCampaign(people(1));
    const campaign = await world.campaign(id);
    const summary = { digest: 'x', locales: {}, channels: {}, fields: {} };
    const outcome = listBegun(campaign, {
      summary: { ...summary, count: addresseesMax + 1 },
      by: 'anna',
    });
    expect(outcome.ok ? undefined : outcome.refusals[0]?.params).to.include({ max: addresseesMax });
  });
});
