import { expect } from 'chai';
import type { Organisation, Person } from '../../src/demo/stage.ts';
import { factorDoor, type DoorAnswer } from '../support/factor-door.ts';
import { challengeIn, createSoftPasskey, type Forgery } from '../support/soft-passkey.ts';
import { openWorld, type World } from '../support/world.ts';

type Door = ReturnType<typeof factorDoor>;

describe('an intruder at second factors', () => {
  let world: World;
  let home: Organisation;
  let door: Door;

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
  const newPerson = (...roles: readonly string[]): Promise<Person> => {
    people += 1;
    return world.newPerson(home.administrator, {
      name: 'Mila Vos',
      email: `mens${String(people)}@sleutelbos.example`,
      partyId: home.partyId,
      roles: roles.length > 0 ? roles : ['HANDLER'],
    });
  };
  const cookieOf = async ({ email }: Person) => (await door.signIn(email)).cookie;
  const cameIn = (answers: readonly DoorAnswer[]) =>
    answers.filter(({ codes, cookie }) => codes.length === 0 && cookie !== null).length;
  /** Several half-open sessions of one account. */
  const halfOpen = (person: Person, count: number) =>
    Promise.all(Array.from({ length: count }, () => cookieOf(person)));
  const refusedSignIns = async (person: Person): Promise<number> => {
    await world.settle();
    const { auditEntries } = world.product.ports.collections;
    const page = await auditEntries.page({ index: 'sequence', equals: 'all', limit: 1_000 });
    return page.items.filter(
      ({ value }) => value.type === 'SIGN_IN_REFUSED' && value.canonical.includes(person.id),
    ).length;
  };
  describe('with one code in several browsers at once', () => {
    it('comes in once with a code of an authenticator app', async () => {
      const person = await newPerson();
      const { secret } = await door.enrolTotp(await cookieOf(person));
      const proof = { kind: 'TOTP', code: door.codeOf(secret) };
      const cookies = await halfOpen(person, 6);
      const answers = await Promise.all(cookies.map((cookie) => door.prove(cookie, proof)));
      expect(cameIn(answers)).to.equal(1);
    });

    it('comes in once with a recovery code', async () => {
      const person = await newPerson();
      const { recoveryCodes } = await door.enrolTotp(await cookieOf(person));
      const proof = { kind: 'RECOVERY_CODE', code: recoveryCodes[0] ?? '' };
      const cookies = await halfOpen(person, 6);
      const answers = await Promise.all(cookies.map((cookie) => door.prove(cookie, proof)));
      expect(cameIn(answers)).to.equal(1);
      const [one] = await halfOpen(person, 1);
      const left = await door.prove(one ?? null, {
        kind: 'RECOVERY_CODE',
        code: recoveryCodes[1] ?? '',
      });
      expect(left.codes).to.deep.equal([]);
    });

    it('comes in once with a code by text message, and with a passkey’s answer', async () => {
      const person = await newPerson();
      const number = '+447700900322';
      const cookie = await cookieOf(person);
      const sent = async () => {
        await world.settle();
        return /\d{6}/.exec((await world.phone(number).expectSms(/\d{6}/)).body)?.[0] ?? '';
      };
      await door.ask(`mutation { startSms(phone: "${number}") { errors { code } } }`, cookie);
      const confirmed = await door.ask(
        `mutation { confirmSms(code: "${await sent()}") { errors { code } } }`,
        cookie,
      );
      const { soft } = await door.addPasskey(confirmed.cookie);
      const half = await cookieOf(person);
      await door.ask('mutation { sendSmsCode { errors { code } } }', half);
      const code = await sent();
      const bySms = await Promise.all(
        [1, 2, 3, 4].map(() => door.prove(half, { kind: 'SMS_CODE', code })),
      );
      expect(cameIn(bySms)).to.equal(1);

      const other = await cookieOf(person);
      const passkey = soft.proves(await door.askPasskey(other), { counter: 0x10 });
      const byPasskey = await Promise.all(
        [1, 2, 3, 4].map(() => door.prove(other, { kind: 'PASSKEY', passkey })),
      );
      expect(cameIn(byPasskey)).to.equal(1);
    });
  });

  describe('with a passkey’s answer', () => {
    it('of another origin, site, purpose, key or person, or without the person, comes in nowhere', async () => {
      const person = await newPerson();
      const { soft } = await door.addPasskey(await cookieOf(person));
      const stranger = await newPerson();
      const theirs = await door.addPasskey(await cookieOf(stranger));
      const elsewhere = await cookieOf(person);
      const forgeries: Readonly<Record<string, Forgery>> = {
        'another origin': { origin: 'https://evil.example' },
        'a port beside': { origin: 'http://127.0.0.1:1' },
        'another site': { rpId: 'evil.example' },
        'another challenge': { challenge: Buffer.alloc(32).toString('base64url') },
        'the challenge of another browser': { challenge: await door.askPasskey(elsewhere) },
        'made for adding one': { type: 'webauthn.create' },
        'without the person': { userVerified: false },
        'without anybody': { userPresent: false, userVerified: false },
        'another key': { otherKey: true },
      };
      const right = async () => {
        const half = await cookieOf(person);
        const passkey = soft.proves(await door.askPasskey(half));
        return (await door.prove(half, { kind: 'PASSKEY', passkey })).codes;
      };
      expect(await right()).to.deep.equal([]);
      for (const [name, forged] of Object.entries(forgeries)) {
        const half = await cookieOf(person);
        const passkey = soft.proves(await door.askPasskey(half), forged);
        const answer = await door.prove(half, { kind: 'PASSKEY', passkey });
        expect(answer.codes, name).to.deep.equal(['SECOND_FACTOR_REFUSED']);
        expect(answer.cookie, name).to.equal(null);
      }
      const half = await cookieOf(person);
      const another = theirs.soft.proves(await door.askPasskey(half));
      expect((await door.prove(half, { kind: 'PASSKEY', passkey: another })).codes).to.deep.equal([
        'SECOND_FACTOR_REFUSED',
      ]);
    }).timeout(30_000);

    it('of a copy whose counter goes back, twice, or too late comes in nowhere', async () => {
      const person = await newPerson();
      const { soft } = await door.addPasskey(await cookieOf(person));
      const tryIt = async (counter: number) => {
        const half = await cookieOf(person);
        const passkey = soft.proves(await door.askPasskey(half), { counter });
        return (await door.prove(half, { kind: 'PASSKEY', passkey })).codes;
      };
      expect(await tryIt(50)).to.deep.equal([]);
      expect(await tryIt(50), 'the same count').to.deep.equal(['SECOND_FACTOR_REFUSED']);
      expect(await tryIt(49), 'a copy').to.deep.equal(['SECOND_FACTOR_REFUSED']);
      expect(await tryIt(0), 'a copy that counts nothing').to.deep.equal(['SECOND_FACTOR_REFUSED']);
      const half = await cookieOf(person);
      const passkey = soft.proves(await door.askPasskey(half), { counter: 60 });
      await world.fastForward({ minutes: 6 });
      expect((await door.prove(half, { kind: 'PASSKEY', passkey })).codes, 'late').to.deep.equal([
        'SECOND_FACTOR_REFUSED',
      ]);
    });

    it('for signing in confirms nothing that was asked for adding one, nor the other way', async () => {
      const person = await newPerson();
      const added = await door.addPasskey(await cookieOf(person));
      const start = async () =>
        challengeIn(
          (await door.ask('mutation { startPasskey { options errors { code } } }', added.cookie))
            .payload['options'],
        );
      const passkey = added.soft.proves(await start());
      const confirmed = await door.confirm(added.cookie, { kind: 'PASSKEY', passkey });
      expect(confirmed.codes).to.deep.equal(['SECOND_FACTOR_REFUSED']);
      const fresh = createSoftPasskey(world.url);
      const asked = await door.askPasskey(added.cookie);
      expect((await door.register(added.cookie, fresh.registers(asked))).codes).to.deep.equal([
        'PASSKEY_REFUSED',
      ]);
      const forgeries: readonly Forgery[] = [
        { origin: 'https://evil.example' },
        { rpId: 'evil.example' },
        { type: 'webauthn.get' },
        { userVerified: false },
        { challenge: asked },
      ];
      for (const forged of forgeries) {
        const answer = await door.register(added.cookie, fresh.registers(await start(), forged));
        expect(answer.codes, JSON.stringify(forged)).to.deep.equal(['PASSKEY_REFUSED']);
      }
      const used = fresh.registers(await start());
      expect((await door.register(added.cookie, used)).codes).to.deep.equal([]);
    });
  });

  describe('in a session of somebody else', () => {
    it('guessing the code that adds a factor is on record and limited', async () => {
      const person = await newPerson();
      const cookie = await cookieOf(person);
      const start = await door.ask('mutation { startTotp { secret errors { code } } }', cookie);
      const right = door.codeOf(String(start.payload['secret']));
      const wrong = right === '000000' ? '000001' : '000000';
      const guess = (code: string) =>
        door.ask(`mutation { confirmTotp(code: "${code}") { errors { code } } }`, cookie);
      const before = await refusedSignIns(person);
      const said: string[] = [];
      for (let n = 0; n < 11; n += 1) said.push(...(await guess(wrong)).codes);
      expect(said.slice(0, 10)).to.deep.equal(Array(10).fill('SECOND_FACTOR_REFUSED'));
      expect(said.slice(10)).to.deep.equal(['TOO_MANY_ATTEMPTS']);
      expect((await guess(right)).codes).to.deep.equal(['TOO_MANY_ATTEMPTS']);
      expect((await refusedSignIns(person)) - before).to.equal(10);
    });

    it('so is guessing the code that adds a telephone', async () => {
      const person = await newPerson();
      const cookie = await cookieOf(person);
      await door.ask('mutation { startSms(phone: "+447700900323") { errors { code } } }', cookie);
      const before = await refusedSignIns(person);
      const guess = await door.ask(
        'mutation { confirmSms(code: "12345") { errors { code } } }',
        cookie,
      );
      expect(guess.codes).to.deep.equal(['SECOND_FACTOR_REFUSED']);
      expect((await refusedSignIns(person)) - before).to.equal(1);
    });
  });

  describe('who came in with a factor that its owner lost', () => {
    const remove = (cookie: string | null, which: string) =>
      door.ask(`mutation { removeSecondFactor(${which}) { removed errors { code } } }`, cookie);

    it('is out once the owner removes it, and the owner goes on', async () => {
      const person = await newPerson();
      const { secret, cookie } = await door.enrolTotp(await cookieOf(person));
      const owner = await door.addPasskey(cookie);
      const [half] = await halfOpen(person, 1);
      const proof = { kind: 'TOTP', code: door.codeOf(secret) };
      const intruder = await door.prove(half ?? null, proof);
      expect(await door.opens(intruder.cookie)).to.equal(true);
      const removed = await remove(owner.cookie, 'kind: TOTP');
      expect(removed.codes).to.deep.equal([]);
      expect(await door.opens(intruder.cookie), 'the intruder').to.equal(false);
      expect(await door.opens(removed.cookie), 'the owner').to.equal(true);
    });

    it('goes on in no session that nothing but that factor proved', async () => {
      const person = await newPerson();
      const { secret, cookie } = await door.enrolTotp(await cookieOf(person));
      const { soft } = await door.addPasskey(cookie);
      const [half] = await halfOpen(person, 1);
      const only = await door.prove(half ?? null, { kind: 'TOTP', code: door.codeOf(secret) });
      const removed = await remove(only.cookie, 'kind: TOTP');
      expect(removed.codes).to.deep.equal([]);
      expect(await door.opens(removed.cookie)).to.equal(false);
      const passkey = soft.proves(await door.askPasskey(removed.cookie));
      const proven = await door.prove(removed.cookie, { kind: 'PASSKEY', passkey });
      expect(await door.opens(proven.cookie), proven.text).to.equal(true);
    });

    it('is out once new recovery codes are made', async () => {
      const person = await newPerson();
      const { recoveryCodes, cookie } = await door.enrolTotp(await cookieOf(person));
      const [half] = await halfOpen(person, 1);
      const proof = { kind: 'RECOVERY_CODE', code: recoveryCodes[0] ?? '' };
      const intruder = await door.prove(half ?? null, proof);
      const renewed = await door.ask(
        'mutation { renewRecoveryCodes { recoveryCodes errors { code } } }',
        cookie,
      );
      expect(renewed.payload['recoveryCodes']).to.have.length(10);
      expect(await door.opens(intruder.cookie), 'the intruder').to.equal(false);
      expect(await door.opens(renewed.cookie), 'the owner').to.equal(true);
    });

    it('a confirmation with another factor counts for the session that gave it', async () => {
      const person = await newPerson();
      const { secret, cookie } = await door.enrolTotp(await cookieOf(person));
      const { soft } = await door.addPasskey(cookie);
      const [half] = await halfOpen(person, 1);
      const only = await door.prove(half ?? null, { kind: 'TOTP', code: door.codeOf(secret) });
      const passkey = soft.proves(await door.askPasskey(only.cookie));
      const confirmed = await door.confirm(only.cookie, { kind: 'PASSKEY', passkey });
      expect(confirmed.codes).to.deep.equal([]);
      const removed = await remove(only.cookie, 'kind: TOTP');
      expect(await door.opens(removed.cookie)).to.equal(true);
    });
  });
});
