import { expect } from 'chai';
import type { Person } from '../../src/demo/stage.ts';
import { factorDoor } from '../support/factor-door.ts';
import { openFullCase, type FullCase } from '../support/full-case.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code message field }';

describe('an intruder who listens', () => {
  let world: World;
  let open: FullCase;
  let other: FullCase;
  let outsider: Person;
  const going: AbortController[] = [];

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    open = await openFullCase(world, 'ORGANISATIE', 'KANARIE');
    other = await openFullCase(world, 'ANDERE');
    outsider = await world.newPerson(open.administrator, {
      name: 'Buitenstaander',
      email: 'buiten@mensen.example',
      partyId: open.ids['partyId']!,
      roles: ['HANDLER', 'MANAGER', 'COMMUNICATIONS', 'COUNSEL', 'AUDITOR'],
    });
    await open.handler.ask(
      `mutation { restrictIncident(incidentId: "${open.ids['incidentId']!}", userIds: [], reason: "x") { ${errors} } }`,
    );
  });
  afterEach(() => {
    for (const it of going.splice(0)) it.abort();
  });
  after(() => world.close());

  /** What is said until it matches; how often something changed by then. */
  const listen = async (query: string) => {
    const { cookie } = await factorDoor(world).signIn(outsider.email);
    await world.settle();
    const controller = new AbortController();
    going.push(controller);
    const answer = await fetch(`${world.url}/graphql/stream`, {
      method: 'POST',
      signal: controller.signal,
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        cookie: cookie ?? '',
      },
      body: JSON.stringify({ query }),
    });
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    let said = '';
    return async (wanted: RegExp): Promise<string> => {
      while (!wanted.test(said)) {
        const { value, done } = await reader.read();
        if (done) throw new Error(`ended after ${said}`);
        said += value;
      }
      return said;
    };
  };
  const reportBy = (by: Person) =>
    by.ask(
      `mutation { registerEvent(input: { title: "x", description: "x", reporterKind: EMPLOYEE }) { ${errors} } }`,
    );

  it('hears of the own board alone: no other organisation, account, or restricted case', async () => {
    const hears = await listen('subscription { boardChanged { type at } }');
    await hears(/^:/);
    await other.administrator.ask(
      `mutation { registerParty(input: { name: "x", role: CONTROLLER }) { ${errors} } }`,
    );
    await reportBy(other.handler);
    await open.administrator.ask(
      `mutation { inviteUser(input: { name: "Cas", email: "cas@mensen.example", partyId: "${open.ids['partyId']!}", roles: [REPORTER] }) { ${errors} } }`,
    );
    await open.handler.ask(
      `mutation { addNote(incidentId: "${open.ids['incidentId']!}", text: "x") { ${errors} } }`,
    );
    await world.fastForward({ minutes: 1 });
    await reportBy(open.handler);
    const own = world.now().slice(0, 16);
    const said = await hears(new RegExp(`"at":"${own}`));
    expect(said.match(/boardChanged/g)).to.have.length(1);
  });

  it('hears nothing of a restricted case or of what is sent in it', async () => {
    for (const query of [
      `subscription { incidentChanged(incidentId: "${open.ids['incidentId']!}") { type } }`,
      `subscription { campaignProgress(campaignId: "${open.ids['campaignId']!}") { title } }`,
      `subscription { incidentChanged(incidentId: "${other.ids['incidentId']!}") { type } }`,
    ]) {
      const said = await (await listen(query))(/event: complete/);
      expect(said, query)
        .to.include('NOT_FOUND')
        .and.not.match(/KANARIE|ANDERE/);
    }
  });
});
