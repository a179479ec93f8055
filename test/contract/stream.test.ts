import { expect } from 'chai';
import { openFullCase, type FullCase } from '../support/full-case.ts';
import { openWorld, password, type World } from '../support/world.ts';

describe('subscriptions over /graphql/stream', () => {
  let world: World;
  let open: FullCase;
  let cookie: string;
  const going: AbortController[] = [];

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    open = await openFullCase(world, 'KANARIE');
  });
  beforeEach(async () => {
    cookie = await signIn(open.handler.email);
  });
  afterEach(() => {
    for (const it of going.splice(0)) it.abort();
  });
  after(() => world.close());

  const signIn = async (email: string): Promise<string> => {
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `mutation { signIn(email: "${email}", password: "${password}") { me { id } } }`,
      }),
    });
    return answer.headers.getSetCookie()[0]!.split(';')[0]!;
  };
  const stream = async (query: string, headers: Readonly<Record<string, string>> = { cookie }) => {
    const controller = new AbortController();
    going.push(controller);
    const answer = await fetch(`${world.url}/graphql/stream`, {
      method: 'POST',
      signal: controller.signal,
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query }),
    });
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    let said = '';
    const hears = async (wanted: RegExp): Promise<string> => {
      while (!wanted.test(said)) {
        const { value, done } = await reader.read();
        if (done) throw new Error(`ended after ${said}`);
        said += value;
      }
      return said;
    };
    return { status: answer.status, hears, leave: () => controller.abort() };
  };
  const watched = () =>
    `subscription { incidentChanged(incidentId: "${open.ids['incidentId']!}") { incidentId type at } }`;
  const note = () =>
    open.second.ask(
      `mutation { addNote(incidentId: "${open.ids['incidentId']!}", text: "gezien") { errors { code message field } } }`,
    );

  it('tells a signed-in handler of a change by another, and not what it says', async () => {
    const { hears } = await stream(watched());
    await hears(/^:/);
    await note();
    const said = await hears(/NOTE_ADDED/);
    expect(said).to.include(open.ids['incidentId']).and.not.to.include('gezien');
  });

  it('refuses a stranger and who has no part in the case', async () => {
    const before = world.product.watchedLog.readers();
    expect(await (await stream(watched(), {})).hears(/event: complete/)).to.match(
      /FORBIDDEN|NOT_FOUND/,
    );
    const other = await openFullCase(world, 'ANDERS');
    const theirs = await signIn(other.handler.email);
    const said = await (await stream(watched(), { cookie: theirs })).hears(/event: complete/);
    expect(said).to.include('NOT_FOUND').and.not.to.include('KANARIE');
    expect(world.product.watchedLog.readers()).to.equal(before);
  });

  it('leaves no reader behind when a client goes away while nothing happens', async () => {
    await quiet();
    const { hears, leave } = await stream(watched());
    await hears(/^:/);
    expect(world.product.watchedLog.readers()).to.equal(1);
    leave();
    await quiet();
  });
  const quiet = async () => {
    while (world.product.watchedLog.readers() > 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  const asAdministrator = (act: string) => () =>
    open.administrator.ask(`mutation { ${act} { errors { code message field } } }`);
  const ends: readonly (readonly [string, () => Promise<unknown>])[] = [
    [
      'its session is signed out',
      () =>
        fetch(`${world.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie },
          body: JSON.stringify({ query: 'mutation { signOut { ended } }' }),
        }),
    ],
    [
      'the person is blocked',
      () => asAdministrator(`blockUser(userId: "${open.handler.id}", reason: "laptop gestolen")`)(),
    ],
    [
      'the roles that let the person read are taken away',
      () =>
        asAdministrator(
          `changeRoles(input: { userId: "${open.handler.id}", roles: [REPORTER] })`,
        )(),
    ],
    [
      'the account is deactivated',
      () => asAdministrator(`deactivateUser(userId: "${open.handler.id}", reason: "uit dienst")`)(),
    ],
  ];
  const back = async () => {
    const { id } = open.handler;
    for (const act of ['unblockUser', 'reactivateUser']) {
      const again = `${act}(userId: "${id}", reason: "terug")`;
      await open.administrator.tryAsk(`mutation { ${again} { errors { code message field } } }`);
    }
    await asAdministrator(`changeRoles(input: { userId: "${id}", roles: [HANDLER, DECIDER] })`)();
  };
  for (const [when, end] of ends) {
    it(`ends when ${when}, and says nothing more`, async () => {
      const watching = await stream(watched());
      const board = await stream('subscription { boardChanged { type at } }');
      await watching.hears(/^:/);
      await board.hears(/^:/);
      await open.administrator.confirmIdentity();
      await end();
      await world.settle();
      const heard = await watching.hears(/event: complete/);
      await board.hears(/event: complete/);
      await note();
      expect(heard).not.to.include('incidentChanged');
      await quiet();
      expect(await asks(cookie)).to.match(/FORBIDDEN|NOT_SIGNED_IN|NOT_FOUND|UNAUTH/);
      await back();
    });
  }

  it('ends when the token of another system is revoked', async () => {
    const made = await open.administrator.ask<any>(
      `mutation($input: CreateApiTokenInput!) { createApiToken(input: $input) { tokenId secret errors { code message field } } }`,
      {
        input: {
          name: 'Meldkamer',
          roles: ['HANDLER'],
          operations: ['incidentChanged'],
          expiresAt: '2026-12-01T00:00:00Z',
        },
      },
    );
    const { tokenId, secret } = made.createApiToken;
    const watching = await stream(watched(), { authorization: `Bearer ${secret as string}` });
    await watching.hears(/^:/);
    await asAdministrator(`revokeApiToken(tokenId: "${tokenId as string}")`)();
    await world.settle();
    const heard = await watching.hears(/event: complete/);
    expect(heard).not.to.include('incidentChanged');
    await quiet();
    const again = await fetch(`${world.url}/graphql/stream`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${secret as string}`,
      },
      body: JSON.stringify({ query: watched() }),
    });
    expect(again.status).to.equal(401);
  });

  /** What the next question of the same cookie is answered. */
  const asks = async (shown: string): Promise<string> => {
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: shown },
      body: JSON.stringify({
        query: `{ incident(id: "${open.ids['incidentId']!}") { id } }`,
      }),
    });
    return await answer.text();
  };

  it('takes nothing but a subscription, within the limits of every document', async () => {
    const refused = async (query: string, saying: RegExp) => {
      expect(await (await stream(query)).hears(/event: complete|"errors"/)).to.match(saying);
    };
    await refused('mutation { signOut { ended } }', /Only subscriptions/);
    await refused('{ me { id } }', /Only subscriptions/);
    const aliases = Array.from({ length: 30 }, (_, n) => `a${n}: at`).join(' ');
    await refused(`subscription { boardChanged { ${aliases} } }`, /liases limit of 20/);
    await refused('subscription { __schema { types { name } } }', /introspection/i);
    await refused('subscription {', /Syntax Error/);
    const me = await open.handler.ask('{ me { id } }');
    expect(me).to.deep.equal({ me: { id: open.handler.id } });
  });
});
