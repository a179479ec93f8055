import { expect } from 'chai';
import { dayMs, addMs } from '../../src/shared/instant.ts';
import type { Organisation } from '../../src/demo/stage.ts';
import { isForPeople, permissions } from '../../src/identity/permissions.ts';
import { tokenOperations } from '../../src/identity/token-operations.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code message field }';
const create = `mutation($input: CreateApiTokenInput!, $key: String) { createApiToken(input: $input, idempotencyKey: $key) { tokenId secret ${errors} } }`;
const revoke = `mutation($id: ID!) { revokeApiToken(tokenId: $id) { revoked ${errors} } }`;
const list =
  '{ apiTokens { nodes { id name roles operations createdAt expiresAt lastUsedAt revokedAt holds } } }';
const everyRole = [
  'REPORTER',
  'HANDLER',
  'DECIDER',
  'DPO',
  'MANAGER',
  'COMMUNICATIONS',
  'COUNSEL',
  'AUDITOR',
];

describe('tokens of other systems', () => {
  let world: World;
  let town: Organisation;
  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    town = await world.newOrganisation({
      name: 'Gemeente Voorbeeld',
      role: 'CONTROLLER',
      administrator: { name: 'Bea', email: 'bea@gemeente.example' },
    });
  });
  after(() => world.close());

  const input = (more: object = {}) => ({
    name: 'Meldkamer',
    roles: ['HANDLER'],
    operations: [] as readonly string[],
    expiresAt: addMs(world.now(), 30 * dayMs),
    ...more,
  });
  const make = async (more: object = {}) => {
    const { createApiToken } = await town.administrator.ask<any>(create, { input: input(more) });
    return { id: createApiToken.tokenId as string, secret: createApiToken.secret as string };
  };
  const get = async (secret: string, path: string) =>
    (await fetch(`${world.url}${path}`, { headers: { authorization: `Bearer ${secret}` } })).status;
  const ask = async (secret: string, query: string, variables: object = {}) => {
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query, variables }),
    });
    return { status: answer.status, text: await answer.text() };
  };

  it('are shown once, kept as a digest, and listed with their last use and end', async () => {
    const { id, secret } = await make({ operations: ['incidents'] });
    expect(secret).to.match(/^mk_[\w-]{43}$/);
    const stored = await world.product.ports.collections.apiTokens.get(id);
    expect(JSON.stringify(stored)).not.to.contain(secret);
    const [unused] = (await town.administrator.ask<any>(list)).apiTokens.nodes;
    expect(unused).to.include({ id, lastUsedAt: null, revokedAt: null, holds: true });
    expect((await ask(secret, '{ incidents { nodes { id } } }')).text).to.contain('"nodes":[]');
    const { apiTokens } = await town.administrator.ask<any>(list);
    expect(apiTokens.nodes[0].lastUsedAt).to.equal(world.now());
    expect(JSON.stringify(apiTokens)).not.to.contain(secret);
    await town.administrator.ask(revoke, { id });
    expect((await ask(secret, '{ incidents { nodes { id } } }')).status).to.equal(401);
    const [ended] = (await town.administrator.ask<any>(list)).apiTokens.nodes;
    expect(ended).to.include({ holds: false });
  });

  it('do what they are bound to and nothing else, also over the routes', async () => {
    const register = await make({ operations: ['register'] });
    const other = await make({ operations: ['registerEvent'] });
    expect(await get(register.secret, '/register.csv')).to.equal(200);
    expect(await get(other.secret, '/register.csv')).to.equal(403);
    for (const path of ['/exports/x.zip', '/letters/x.csv', '/evidence/x/bytes']) {
      expect(await get(register.secret, path), path).to.equal(403);
    }
    expect((await ask(register.secret, '{ incidents { nodes { id } } }')).text).to.contain(
      'FORBIDDEN',
    );
    const bound = await ask(register.secret, '{ registerYears }');
    expect(bound.text).to.contain('FORBIDDEN');
    const { text } = await ask(register.secret, '{ me { acts } }');
    expect(text).to.contain('FORBIDDEN');
  });

  it('end when they said, and at most a year from now', async () => {
    const { secret } = await make();
    await world.fastForward({ hours: 30 * 24 });
    expect((await ask(secret, '{ incidents { nodes { id } } }')).status).to.equal(401);
    const late = { input: input({ expiresAt: addMs(world.now(), 367 * dayMs) }) };
    const refused = await town.administrator.tryAsk<any>(create, late);
    expect(refused.createApiToken.errors[0].code).to.equal('TOKEN_END_OUT_OF_RANGE');
  });

  it('may take in reports, add them to a case and talk with the reporter, and no more than bound', async () => {
    const bound = {
      roles: ['HANDLER'],
      operations: ['registerEvent', 'addEventToIncident', 'answerReporter', 'dialogue'],
    };
    const { id, secret } = await make(bound);
    const taken = await ask(
      secret,
      `mutation($input: RegisterEventInput!) { registerEvent(input: $input) { event { id } ${errors} } }`,
      { input: { title: 'SIEM', description: 'Een melding', reporterKind: 'EMPLOYEE' } },
    );
    const { registerEvent } = JSON.parse(taken.text).data;
    expect(registerEvent.errors, taken.text).to.deep.equal([]);
    const eventId = registerEvent.event.id as string;
    const acts = [
      `mutation { addEventToIncident(eventId: "${eventId}", incidentId: "geen") { errors { code } } }`,
      `mutation { answerReporter(eventId: "${eventId}", text: "Dank") { errors { code } } }`,
      `{ dialogue(eventId: "${eventId}") { reference } }`,
    ];
    const [added, answered, read] = await Promise.all(acts.map((act) => ask(secret, act)));
    expect(added!.text).to.contain('NOT_FOUND');
    expect(answered!.text).to.match(/"errors":\[\]|DIALOGUE/);
    expect(read!.text).to.match(/"dialogue":|NOT_FOUND/);
    const beyond = [
      `mutation { promoteEvent(input: { eventId: "${eventId}", role: CONTROLLER }) { errors { code } } }`,
      '{ incidents { nodes { id } } }',
      '{ board { dated { incidentId } } }',
    ];
    for (const act of beyond) expect((await ask(secret, act)).text, act).to.contain('FORBIDDEN');
    await town.administrator.ask(revoke, { id });
    for (const act of acts) expect((await ask(secret, act)).status, act).to.equal(401);
  });

  it('leave no secret in the log of the organisation nor in the store', async () => {
    const { secret } = await make();
    await ask(secret, '{ incidents { nodes { id } } }');
    await ask(`${secret}x`, '{ incidents { nodes { id } } }');
    await world.settle();
    const entries = await world.product.ports.collections.auditEntries.page({
      index: 'sequence',
      equals: 'all',
      limit: 1_000,
    });
    expect(JSON.stringify(entries.items)).not.to.contain(secret.slice(3, 20));
  });

  it('inherit nothing: neither the maker’s role nor the cookie beside them', async () => {
    const { secret } = await make({ roles: ['REPORTER'] });
    for (const query of ['{ users { nodes { id } } }', '{ incidents { nodes { id } } }']) {
      expect((await ask(secret, query)).text).to.contain('FORBIDDEN');
    }
    const administration = { input: input({ roles: ['ADMINISTRATOR'] }) };
    const refused = await town.administrator.tryAsk<any>(create, administration);
    expect(refused.createApiToken.errors[0].code).to.equal('TOKEN_NEVER_ADMINISTRATOR');
  });

  it('rules 4 and 7: never advise, decide, approve, send or close, whatever their roles', async () => {
    const { secret } = await make({ roles: everyRole });
    const id = '0'.repeat(32);
    const acts = [
      `approveNotice(noticeId: "${id}", version: 1)`,
      `approveNoticeAlone(noticeId: "${id}", version: 1, reason: "x")`,
      `confirmCampaign(campaignId: "${id}", addresseeCount: 1)`,
      `closeIncident(incidentId: "${id}")`,
    ];
    for (const act of acts) {
      const { text } = await ask(secret, `mutation { ${act} { errors { code } } }`);
      expect(text, act).to.contain('A_PERSON_DECIDES');
    }
    const bound = { input: input({ roles: ['DECIDER'], operations: ['approveNotice'] }) };
    const refused = await town.administrator.tryAsk<any>(create, bound);
    expect(refused.createApiToken.errors[0].code).to.equal('OPERATION_BEYOND_ROLES');
  });

  it('are bound to acts that exist and that their roles allow', async () => {
    const wrong = { input: input({ operations: ['decideAll', 'giveAdvice', 'exportLetters'] }) };
    const refused = await town.administrator.tryAsk<any>(create, wrong);
    expect(refused.createApiToken.errors.map((it: any) => it.code)).to.have.members([
      'OPERATION_NOT_KNOWN',
      'OPERATION_BEYOND_ROLES',
    ]);
    const shown = await town.administrator.ask<any>('{ tokenOperations { name group roles } }');
    expect(shown.tokenOperations).to.deep.equal(tokenOperations);
    for (const { name } of tokenOperations) {
      expect(permissions).to.have.property(name);
      expect(isForPeople(name), name).to.equal(false);
    }
    const names = tokenOperations.map(({ name }) => name);
    expect(names).to.include.members(['incidents', 'register', 'registerEvent', 'recordFacts']);
    expect(names).not.to.include.members(['createApiToken']);
    expect(names).not.to.include.members(['webhooks']);
  });

  it('are one token for the same idempotency key, whose secret is shown the first time only', async () => {
    const key = '0b0d6c3e-8f4c-4a53-93b2-36b7b0a9a111';
    const again = input();
    const first = (await town.administrator.ask<any>(create, { input: again, key })).createApiToken;
    const second = (await town.administrator.ask<any>(create, { input: again, key }))
      .createApiToken;
    expect(second.tokenId).to.equal(first.tokenId);
    expect(first.secret).to.match(/^mk_/);
    expect(second.secret).to.equal(null);
    const other = { input: { ...again, name: 'Ander' }, key };
    const refused = await town.administrator.tryAsk<any>(create, other);
    expect(refused.createApiToken.errors[0].code).to.equal('IDEMPOTENCY_KEY_REUSED');
  });
});
