import { expect } from 'chai';
import type { Organisation, Person } from '../../src/demo/stage.ts';
import { factorDoor, type DoorAnswer } from '../support/factor-door.ts';
import { openWorld, password, type World } from '../support/world.ts';

const errors = 'errors { code message field }';
const others = ['een heel ander zinnetje 42', 'nog weer een ander zinnetje 17'];

describe('an intruder at accounts', () => {
  let world: World;
  let home: Organisation;
  let door: ReturnType<typeof factorDoor>;

  before(async function () {
    this.timeout(60_000);
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    door = factorDoor(world);
    home = await world.newOrganisation({
      name: 'Sleutelbos',
      role: 'PROCESSOR',
      administrator: { name: 'Aart Beheer', email: 'aart@sleutelbos.example' },
    });
  });
  after(() => world.close());

  let people = 0;
  const newEmail = () => `mens${String((people += 1))}@sleutelbos.example`;
  const newPerson = (...roles: readonly string[]): Promise<Person> =>
    world.newPerson(home.administrator, {
      name: 'Mila Vos',
      email: newEmail(),
      partyId: home.partyId,
      roles: roles.length > 0 ? roles : ['HANDLER'],
    });
  const invite = async (email: string) => {
    const { inviteUser } = await home.administrator.ask<any>(
      'mutation($input: InviteUserInput!) { inviteUser(input: $input) { user { id } invitationLink errors { code } } }',
      { input: { name: 'Cas', email, partyId: home.partyId, roles: ['REPORTER'], byMail: true } },
    );
    await world.settle();
    return { userId: inviteUser.user.id as string, link: inviteUser.invitationLink as string };
  };
  const accept = (link: string, word = password) =>
    door.ask(
      'mutation($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) { errors { code } } }',
      null,
      { token: link.split('/').at(-1), password: word },
    );
  /** Waits for it: a worker may have the mail in hand. */
  const linkTo = async (to: string, text: RegExp): Promise<string> =>
    /https?:\/\/\S+/.exec((await world.inbox.expectMail({ to, text })).text)![0];
  const good = (answers: readonly DoorAnswer[]) =>
    answers.filter(({ codes }) => codes.length === 0);

  it('accepts an invitation once, whoever else accepts it at the same moment', async () => {
    const email = newEmail();
    const { link } = await invite(email);
    const words = [...others, password, ...others];
    const answers = await Promise.all(words.map((word) => accept(link, word)));
    expect(good(answers)).to.have.length(1);
    const word = words[answers.findIndex(({ codes }) => codes.length === 0)] ?? '';
    expect((await door.signIn(email, word)).codes).to.deep.equal([]);
    for (const other of words.filter((it) => it !== word)) {
      expect((await door.signIn(email, other)).codes).to.deep.equal(['SIGN_IN_REFUSED']);
    }
  });

  it('uses a link for a new password once, whoever else uses it at the same moment', async () => {
    const { email } = await newPerson();
    await world.stranger.ask(
      `mutation { requestPasswordReset(email: "${email}") { taken ${errors} } }`,
    );
    await world.settle();
    const token = (await linkTo(email, /\/reset#/)).split('#')[1];
    const answers = await Promise.all(
      [...others, ...others].map((newPassword) =>
        door.ask(
          'mutation($token: String!, $newPassword: String!) { resetPassword(token: $token, newPassword: $newPassword) { done errors { code } } }',
          null,
          { token, newPassword },
        ),
      ),
    );
    expect(good(answers)).to.have.length(1);
    const opened = await Promise.all(others.map((word) => door.signIn(email, word)));
    expect(good(opened)).to.have.length(1);
  });

  it('finds no use for an invitation that went to a wrong address', async () => {
    const wrong = newEmail();
    const right = newEmail();
    const { userId, link } = await invite(wrong);
    expect(await linkTo(wrong, /\/invitation\//)).to.equal(link);
    await home.administrator.ask(
      `mutation { correctUser(input: { userId: "${userId}", name: "Cas", email: "${right}" }) { ${errors} } }`,
    );
    await world.settle();
    expect((await accept(link)).codes).to.deep.equal(['INVITATION_NOT_VALID']);
    const mailed = await linkTo(right, /\/invitation\//);
    const toWrong = world.inbox.mails.filter(
      ({ to, text }) => to === wrong && text.includes('/invitation/'),
    );
    expect(toWrong).to.have.length(1);
    expect((await accept(mailed)).codes).to.deep.equal([]);
  });

  it('leaves one administrator, whatever two of them do to each other at once', async () => {
    const acts = [
      (id: string) => `blockUser(userId: "${id}", reason: "x") { ${errors} }`,
      (id: string) => `deactivateUser(userId: "${id}", reason: "x") { ${errors} }`,
      (id: string) => `changeRoles(input: { userId: "${id}", roles: [REPORTER] }) { ${errors} }`,
    ];
    const { partyId, administrator: first } = await world.newOrganisation({
      name: 'Twee Beheerders',
      role: 'CONTROLLER',
      administrator: { name: 'Een', email: 'een@twee.example' },
    });
    let keeper = first;
    for (const [round, [one, two]] of [
      [acts[0], acts[1]],
      [acts[1], acts[2]],
      [acts[2], acts[0]],
    ].entries()) {
      const second = await world.newPerson(keeper, {
        name: 'Twee',
        email: `twee${String(round)}@twee.example`,
        partyId,
        roles: ['ADMINISTRATOR'],
      });
      const said = await Promise.all([
        keeper
          .tryAsk<any>(`mutation { ${one!(second.id)} }`)
          .catch((error: unknown) => error as Error),
        second
          .tryAsk<any>(`mutation { ${two!(keeper.id)} }`)
          .catch((error: unknown) => error as Error),
      ]);
      const done = said.filter(
        (it) => !(it instanceof Error) && (Object.values(it)[0] as any).errors.length === 0,
      );
      expect(done, JSON.stringify(said)).to.have.length(1);
      const { items } = await world.product.ports.collections.users.page({
        index: 'active-role',
        equals: 'ADMINISTRATOR',
        limit: 100,
        where: (user) => user.partyId === partyId && user.state === 'ACTIVE',
      });
      expect(items).to.have.length(1);
      keeper = items[0]!.id === keeper.id ? keeper : second;
    }
  });

  it('puts no host of its own into a mailed or shown link', async () => {
    const { email } = await newPerson();
    const evil = 'evil.example';
    const headers = {
      host: evil,
      'x-forwarded-host': evil,
      'x-forwarded-proto': 'https',
      forwarded: `host=${evil}`,
      'x-original-host': evil,
      'content-type': 'application/json',
    };
    const { request } = await import('node:http');
    const { hostname, port } = new URL(world.url);
    const body = JSON.stringify({
      query: `mutation { requestPasswordReset(email: "${email}") { taken } }`,
    });
    await new Promise<void>((resolve, reject) => {
      const asked = request(
        { hostname, port, path: '/graphql', method: 'POST', headers },
        (answer) => {
          answer.resume().once('end', resolve);
        },
      );
      asked.once('error', reject).end(body);
    });
    await world.settle();
    expect(await linkTo(email, /\/reset#/)).to.match(new RegExp(`^${world.url}/reset#`));
    expect(world.inbox.mails.map(({ raw }) => raw).join('')).not.to.include(evil);
  });

  it('shares no idempotency key with anybody', async () => {
    const [one, two] = [await newPerson(), await newPerson()];
    const { createApiToken } = await home.administrator.ask<any>(
      `mutation { createApiToken(input: { name: "systeem", roles: [HANDLER], expiresAt: "2026-12-31T00:00:00Z" }) { secret errors { code } } }`,
    );
    const report = `mutation { registerEvent(input: { title: "lek", description: "lek", reporterKind: EMPLOYEE }, idempotencyKey: "${'k'.repeat(40)}") { reference receipt event { id } errors { code } } }`;
    const { registerEvent: first } = await one.ask<any>(report);
    const { registerEvent: again } = await one.ask<any>(report);
    expect(again.reference).to.equal(first.reference);
    const byToken = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${createApiToken.secret as string}`,
      },
      body: JSON.stringify({ query: report }),
    });
    const { data } = (await byToken.json()) as any;
    const answers = [
      (await two.ask<any>(report)).registerEvent,
      data.registerEvent,
      (
        await world.stranger.tryAsk<any>(
          report.replace('input: {', `input: { partyId: "${home.partyId}",`),
        )
      ).registerEvent,
    ];
    for (const answer of answers) {
      expect(answer.errors).to.deep.equal([]);
      expect(answer.reference).not.to.equal(first.reference);
      expect(answer.receipt).not.to.equal(first.receipt);
    }
    expect(new Set(answers.map(({ reference }) => reference as string)).size).to.equal(3);
  });

  it('makes no token in a session that was left open', async () => {
    const { email } = await newPerson('ADMINISTRATOR');
    const { cookie } = await door.signIn(email);
    const make = () =>
      door.ask(
        `mutation { createApiToken(input: { name: "blijvend", roles: [HANDLER], expiresAt: "2026-12-31T00:00:00Z" }) { secret errors { code } } }`,
        cookie,
      );
    await world.fastForward({ minutes: 11 });
    expect((await make()).codes).to.deep.equal(['CONFIRM_IDENTITY_FIRST']);
    expect((await door.confirm(cookie, null)).codes).to.deep.equal([]);
    expect((await make()).codes).to.deep.equal([]);
  });

  it('has no use for an open session once its owner changed something about the account', async () => {
    const changes: Readonly<Record<string, (person: Person) => Promise<unknown>>> = {
      'another password': async (person) =>
        await person.ask(
          `mutation { changePassword(currentPassword: "${password}", newPassword: "${others[0]!}") { ${errors} } }`,
        ),
      block: async ({ id }) =>
        await home.administrator.ask(
          `mutation { blockUser(userId: "${id}", reason: "x") { ${errors} } }`,
        ),
      deactivation: async ({ id }) =>
        await home.administrator.ask(
          `mutation { deactivateUser(userId: "${id}", reason: "x") { ${errors} } }`,
        ),
    };
    for (const [name, change] of Object.entries(changes)) {
      const person = await newPerson('HANDLER', 'DECIDER');
      const { cookie } = await door.signIn(person.email);
      expect(await door.opens(cookie), name).to.equal(true);
      await change(person);
      expect(await door.opens(cookie), name).to.equal(false);
      if (name === 'another password') continue;
      const undo = name === 'block' ? 'unblockUser' : 'reactivateUser';
      await home.administrator.ask(
        `mutation { ${undo}(userId: "${person.id}", reason: "x") { ${errors} } }`,
      );
      expect(await door.opens(cookie), `${name} and back`).to.equal(false);
    }
    const person = await newPerson('HANDLER', 'DECIDER');
    const { cookie } = await door.signIn(person.email);
    await home.administrator.ask(
      `mutation { changeRoles(input: { userId: "${person.id}", roles: [REPORTER] }) { ${errors} } }`,
    );
    const board = await door.ask('{ board { now } }', cookie);
    expect(board.text).to.include('FORBIDDEN');
  });
});
