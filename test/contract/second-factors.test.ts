import { expect } from 'chai';
import { getNamedType, isObjectType, isUnionType } from 'graphql';
import { Secret, TOTP } from 'otpauth';
import { createOneTimeCodes } from '../../src/adapters/otpauth/create-one-time-codes.ts';
import { createPasskeys } from '../../src/adapters/webauthn/create-passkeys.ts';
import type { Organisation, Person } from '../../src/demo/stage.ts';
import { parseInstant, type Instant } from '../../src/shared/instant.ts';
import { literalArguments, rootFields } from '../support/schema-walk.ts';
import { openWorld, password, type World } from '../support/world.ts';

type Payload = Readonly<Record<string, unknown>> & {
  readonly errors?: readonly { readonly code: string }[];
};

interface Answered {
  readonly payload: Payload;
  readonly cookie: string | null;
  readonly text: string;
}

describe('second factors at the door', () => {
  let world: World;
  let home: Organisation;

  before(async function () {
    this.timeout(60_000);
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    home = await world.newOrganisation({
      name: 'Sleutelbos',
      role: 'PROCESSOR',
      administrator: { name: 'Aart Beheer', email: 'aart@sleutelbos.example' },
    });
  });
  after(() => world.close());

  let people = 0;
  function newPerson(...roles: readonly string[]): Promise<Person> {
    people += 1;
    const email = `mens${String(people)}@sleutelbos.example`;
    const { partyId } = home;
    return world.newPerson(home.administrator, { name: 'Mila Vos', email, partyId, roles });
  }

  async function ask(query: string, cookie: string | null, variables = {}): Promise<Answered> {
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie === null ? {} : { cookie }) },
      body: JSON.stringify({ query, variables }),
    });
    const text = await answer.text();
    const { data } = JSON.parse(text) as { data?: Record<string, Payload | null> | null };
    const given = answer.headers.get('set-cookie')?.split(';')[0] ?? null;
    return { payload: Object.values(data ?? {})[0] ?? {}, cookie: given, text };
  }

  function signIn(email: string): Promise<Answered> {
    const query = `mutation($email: String!, $password: String!) {
      signIn(email: $email, password: $password) { awaitsSecondStep me { id acts } errors { code } } }`;
    return ask(query, null, { email, password });
  }

  function prove(cookie: string | null, proof: Readonly<Record<string, string>>) {
    const query = `mutation($proof: SecondProofInput!) {
      proveSecondStep(proof: $proof) { me { id } errors { code } } }`;
    return ask(query, cookie, { proof });
  }

  const codesOf = ({ payload }: Answered) => (payload.errors ?? []).map(({ code }) => code);
  const codeOf = (secret: string) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: Date.parse(world.now()),
    });

  /** Sets up an authenticator app in a session of the person's own. */
  async function enrol(person: Person) {
    const { cookie } = await signIn(person.email);
    const start = await ask('mutation { startTotp { secret qrSvg errors { code } } }', cookie);
    const secret = String(start.payload['secret']);
    const added = await ask(
      `mutation { confirmTotp(code: "${codeOf(secret)}") { added recoveryCodes errors { code } } }`,
      cookie,
    );
    expect(codesOf(added), added.text).to.deep.equal([]);
    const recoveryCodes = added.payload['recoveryCodes'] as readonly string[];
    await world.fastForward({ minutes: 1 });
    return { secret, recoveryCodes, before: cookie, after: added.cookie };
  }

  const opens = async (cookie: string | null) =>
    (await ask('{ me { id } }', cookie)).text.includes('"me":{"id"');

  it('an added factor ends the other sessions and gives ten recovery codes once', async () => {
    const person = await newPerson('HANDLER');
    const { recoveryCodes, before, after } = await enrol(person);
    expect(new Set(recoveryCodes).size).to.equal(10);
    expect(await opens(before)).to.equal(false);
    expect(await opens(after)).to.equal(true);
    expect(after).not.to.equal(before);
  });

  describe('a code by text message', () => {
    const number = '+447700900321';
    const sent = async () =>
      /\d{6}/.exec((await world.phone(number).expectSms(/\d{6}/)).body)?.[0] ?? '';
    const start = async (cookie: string | null, phone: string) => {
      const started = await ask(
        'mutation($phone: String!) { startSms(phone: $phone) { ending errors { code } } }',
        cookie,
        { phone },
      );
      await world.settle();
      return started;
    };
    const confirm = (cookie: string | null, code: string) =>
      ask(
        `mutation { confirmSms(code: "${code}") { added recoveryCodes errors { code } } }`,
        cookie,
      );
    const send = async (cookie: string | null) => {
      const done = await ask('mutation { sendSmsCode { ending errors { code } } }', cookie);
      await world.settle();
      return done;
    };

    it('is set up with a code that arrived, and asked in the second step for its own session', async () => {
      const person = await newPerson('HANDLER');
      const { cookie } = await signIn(person.email);
      expect(codesOf(await start(cookie, 'abc'))).to.deep.equal(['PHONE_NOT_VALID']);
      expect((await start(cookie, '+44 7700 900321')).payload['ending']).to.equal('21');
      const first = await sent();
      const wrong = await confirm(cookie, first === '000000' ? '000001' : '000000');
      expect(codesOf(wrong)).to.deep.equal(['SECOND_FACTOR_REFUSED']);
      const added = await confirm(cookie, first);
      expect(added.payload['recoveryCodes']).to.have.length(10);

      const half = await signIn(person.email);
      const other = await signIn(person.email);
      expect((await send(half.cookie)).payload['ending']).to.equal('21');
      const code = await sent();
      expect(codesOf(await prove(other.cookie, { kind: 'SMS_CODE', code }))).to.deep.equal([
        'SECOND_FACTOR_REFUSED',
      ]);
      const whole = await prove(half.cookie, { kind: 'SMS_CODE', code: ` ${code} ` });
      expect(await opens(whole.cookie), whole.text).to.equal(true);
      expect(codesOf(await prove(half.cookie, { kind: 'SMS_CODE', code }))).to.deep.equal([
        'SECOND_STEP_OVER',
      ]);
    });

    it('holds ten minutes, and only the newest counts', async () => {
      const person = await newPerson('HANDLER');
      const { cookie } = await signIn(person.email);
      await start(cookie, number);
      await confirm(cookie, await sent());
      const half = await signIn(person.email);
      await send(half.cookie);
      const earlier = await sent();
      await send(half.cookie);
      const newest = await sent();
      if (earlier !== newest) {
        const said = await prove(half.cookie, { kind: 'SMS_CODE', code: earlier });
        expect(codesOf(said)).to.deep.equal(['SECOND_FACTOR_REFUSED']);
      }
      await world.fastForward({ minutes: 11 });
      const late = await prove(half.cookie, { kind: 'SMS_CODE', code: newest });
      expect(codesOf(late)).to.deep.equal(['SECOND_STEP_OVER']);
    });

    it('is sent five times an hour at most, and the number stands nowhere but sealed', async () => {
      const person = await newPerson('HANDLER');
      const { cookie } = await signIn(person.email);
      const said: string[] = [];
      for (let n = 0; n < 6; n += 1) said.push(...codesOf(await start(cookie, number)));
      expect(said).to.deep.equal(['SMS_CODES_TOO_MANY']);
      const { users, auditEntries } = world.product.ports.collections;
      const stored = JSON.stringify(await users.get(person.id));
      const log = await auditEntries.page({ index: 'sequence', equals: 'all', limit: 1_000 });
      expect(stored + JSON.stringify(log)).not.to.include('7700900321');
    });
  });

  it('a half-open session opens nothing but the second step, whatever it asks', async () => {
    const person = await newPerson('HANDLER', 'DECIDER', 'MANAGER', 'AUDITOR');
    await enrol(person);
    const first = await signIn(person.email);
    expect(first.payload).to.include({ awaitsSecondStep: true, me: null });
    let asked = 0;
    for (const root of rootFields.filter(({ kind }) => kind !== 'subscription')) {
      const { kind, field } = root;
      if (['signIn', 'proveSecondStep', 'askPasskey', 'secondStep'].includes(field.name)) continue;
      const type = getNamedType(field.type);
      const composite = isObjectType(type) || isUnionType(type);
      const fields =
        kind === 'mutation' ? '{ errors { code } }' : composite ? '{ __typename }' : '';
      const query = `${kind} { ${field.name}${literalArguments(root, () => '0'.repeat(32))} ${fields} }`;
      const half = await ask(query, first.cookie);
      const nobody = await ask(query, null);
      const plain = (text: string) => text.replaceAll(/[0-9a-f]{32}|[\w-]{43}|[0-9A-Z-]{10,}/g, '');
      expect(plain(half.text), field.name).to.equal(plain(nobody.text));
      asked += 1;
    }
    expect(asked).to.be.greaterThan(100);
    expect(await opens(first.cookie)).to.equal(false);
  }).timeout(60_000);

  it('the second step gives another cookie, and the half-open one is void', async () => {
    const person = await newPerson('HANDLER');
    const { secret } = await enrol(person);
    const first = await signIn(person.email);
    const second = await prove(first.cookie, { kind: 'TOTP', code: codeOf(secret) });
    expect(codesOf(second)).to.deep.equal([]);
    expect(second.cookie).not.to.equal(first.cookie);
    expect(await opens(second.cookie)).to.equal(true);
    expect(await opens(first.cookie)).to.equal(false);
    const again = await prove(first.cookie, { kind: 'TOTP', code: codeOf(secret) });
    expect(codesOf(again)).to.deep.equal(['SECOND_STEP_OVER']);
  });

  it('a code counts once, and so does a code of an earlier step', async () => {
    const person = await newPerson('HANDLER');
    const { secret } = await enrol(person);
    const code = codeOf(secret);
    const first = await signIn(person.email);
    expect(codesOf(await prove(first.cookie, { kind: 'TOTP', code }))).to.deep.equal([]);
    const other = await signIn(person.email);
    const replayed = await prove(other.cookie, { kind: 'TOTP', code });
    expect(codesOf(replayed)).to.deep.equal(['SECOND_FACTOR_REFUSED']);
    expect(replayed.cookie).to.equal(null);
  });

  it('a recovery code works once, in any spelling', async () => {
    const person = await newPerson('HANDLER');
    const { recoveryCodes } = await enrol(person);
    const code = (recoveryCodes[3] ?? '').toLowerCase().replace('-', ' ');
    const first = await signIn(person.email);
    const proof = { kind: 'RECOVERY_CODE', code };
    expect(codesOf(await prove(first.cookie, proof))).to.deep.equal([]);
    const other = await signIn(person.email);
    expect(codesOf(await prove(other.cookie, proof))).to.deep.equal(['SECOND_FACTOR_REFUSED']);
  });

  it('a half-open session ends after ten minutes', async () => {
    const person = await newPerson('HANDLER');
    const { secret } = await enrol(person);
    const first = await signIn(person.email);
    await world.fastForward({ minutes: 11 });
    const late = await prove(first.cookie, { kind: 'TOTP', code: codeOf(secret) });
    expect(codesOf(late)).to.deep.equal(['SECOND_STEP_OVER']);
  });

  it('guessing is limited', async () => {
    const person = await newPerson('HANDLER');
    const { secret } = await enrol(person);
    const { cookie } = await signIn(person.email);
    const wrong = codeOf(secret) === '000000' ? '000001' : '000000';
    const said: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      said.push(...codesOf(await prove(cookie, { kind: 'TOTP', code: wrong })));
    }
    expect(said.slice(0, 10).every((code) => code === 'SECOND_FACTOR_REFUSED')).to.equal(true);
    expect(said.slice(10)).to.deep.equal(['TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
  });

  it('rule 7: a password alone is no strong proof for an account with a second factor', async () => {
    const person = await newPerson('DECIDER');
    const { secret, after } = await enrol(person);
    const confirm = (proof: string) =>
      ask(
        `mutation { confirmIdentity(password: "${password}"${proof}) { errors { code } } }`,
        after,
      );
    expect(codesOf(await confirm(''))).to.deep.equal(['SECOND_FACTOR_NEEDED']);
    const proof = `, secondProof: { kind: TOTP, code: "${codeOf(secret)}" }`;
    expect(codesOf(await confirm(proof))).to.deep.equal([]);
    expect(codesOf(await confirm(proof))).to.deep.equal(['SECOND_FACTOR_REFUSED']);
  });

  it('whoever must have a factor and has none can only add one, and not remove the last', async () => {
    const person = await newPerson('COMMUNICATIONS');
    const { cookie } = await signIn(person.email);
    expect((await ask('{ board { __typename } }', cookie)).text).not.to.include('FORBIDDEN');
    await home.administrator.ask(
      'mutation { configureSecondFactors(roles: [COMMUNICATIONS]) { errors { code } } }',
    );
    expect((await ask('{ board { __typename } }', cookie)).text).to.include('FORBIDDEN');
    const fields = '{ me { secondFactors { mustEnrol required } } }';
    expect((await ask(fields, cookie)).text).to.include('"mustEnrol":true');
    const { after } = await enrol(person);
    expect((await ask('{ board { __typename } }', after)).text).not.to.include('FORBIDDEN');
    const removed = await ask(
      'mutation { removeSecondFactor(kind: TOTP) { errors { code } } }',
      after,
    );
    expect(codesOf(removed)).to.deep.equal(['SECOND_FACTOR_REQUIRED']);
  });

  it('an administrator takes lost factors away, and every session ends', async () => {
    const person = await newPerson('HANDLER');
    const { after } = await enrol(person);
    await home.administrator.confirmIdentity();
    await home.administrator.ask(
      `mutation { resetSecondFactors(userId: "${person.id}", reason: "telefoon kwijt") { errors { code } } }`,
    );
    expect(await opens(after)).to.equal(false);
    expect((await signIn(person.email)).payload).to.include({ awaitsSecondStep: false });
  });
});

describe('one-time codes', () => {
  it('RFC 6238: the vectors of appendix B, and one step beside', () => {
    const secret = Secret.fromLatin1('12345678901234567890').base32;
    const codes = createOneTimeCodes();
    const at = (seconds: number) => parseInstant(new Date(seconds * 1000).toISOString()) as Instant;
    for (const [seconds, code] of [
      [59, '287082'],
      [1111111109, '081804'],
      [1111111111, '050471'],
      [1234567890, '005924'],
      [2000000000, '279037'],
    ] as const) {
      const step = Math.floor(seconds / 30);
      expect(codes.stepOf(secret, code, at(seconds))).to.equal(step);
      expect(codes.stepOf(secret, code, at((step + 1) * 30 + 29))).to.equal(step);
      expect(codes.stepOf(secret, code, at((step + 2) * 30))).to.equal(null);
    }
    expect(codes.stepOf(secret, '94287082', at(59))).to.equal(null);
    expect(codes.stepOf(secret, '28708x', at(59))).to.equal(null);
  });
});

describe('passkeys', () => {
  it('takes no answer that is not one', async () => {
    const passkeys = createPasskeys('https://meldklok.example');
    for (const answer of ['', '{', 'null', '[]', '{"id":"a"}', '{"id":"a","response":{}}']) {
      expect(await passkeys.registered(answer, 'x')).to.equal(undefined);
      const known = { id: 'a', publicKey: '', counter: 0 };
      const passkey = { ...known, name: '', transports: [], addedAt: '' as Instant };
      const asked = passkeys.proven(answer, 'x', [{ ...passkey, lastUsedAt: null }]);
      expect(await asked).to.equal(undefined);
    }
  });
});
