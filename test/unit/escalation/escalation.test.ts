import { expect } from 'chai';
import { takeBySms } from '../../../src/escalation/use-cases/take-by-sms.ts';
import { showTakeLink, takeByLink } from '../../../src/escalation/use-cases/take-by-link.ts';
import { takeEscalation } from '../../../src/escalation/use-cases/take-escalation.ts';
import { escalationId, type Escalation } from '../../../src/escalation/escalation.ts';
import { alarmMoments } from '../../../src/clocks/thresholds.ts';
import { addMs, hourMs, minuteMs, type Instant } from '../../../src/shared/instant.ts';
import {
  anna,
  bram,
  carla,
  configure,
  manager,
  openEscalationWorld,
  type EscalationWorld,
} from './escalation-world.ts';

describe('escalation', () => {
  let world: EscalationWorld;
  beforeEach(async () => {
    world = await openEscalationWorld();
    await configure(world);
  });
  afterEach(async () => {
    await world.close();
  });

  /** Hours before (or, negative, after) the due moment. */
  function before(hours: number): Instant {
    return addMs(due(), -hours * hourMs);
  }

  function due(): Instant {
    const { dueAt } = world.stage();
    if (dueAt === null) throw new Error('no due moment');
    return dueAt;
  }

  async function current(): Promise<Escalation> {
    const escalation = await world.escalation();
    if (!escalation) throw new Error('nothing was raised');
    return escalation;
  }

  async function answerSms(from: string, text?: string) {
    const { code } = await current();
    return takeBySms(world.ports)({ from, text: text ?? `OK ${code}` });
  }

  it('management is woken by SMS at night, at each threshold, with the case, the time left and the moment', async () => {
    await world.changeIncident({});
    await world.fastForward(addMs(before(24), -1));
    expect(world.messages).to.deep.equal([]);
    await world.fastForward(before(24));
    const [text, ...others] = world.sms(anna.phone);
    expect(others).to.deep.equal([]);
    expect(text).to.match(
      /^MK-2026-7F3KQ: melding AVG art\. 33, nog 24 uur, uiterlijk 2026-11-23 03:10 UTC\+01:00\. Antwoord OK \d{4} om over te nemen\.$/,
    );
    expect(
      world.messages.map(({ at }) => at),
      '03:10 in Amsterdam',
    ).to.deep.equal(['2026-11-22T02:10:00.000Z', '2026-11-22T02:10:00.000Z']);
    const mail = world.messages.find(({ channelKind }) => channelKind === 'EMAIL');
    expect(mail?.to).to.equal(anna.email);
    expect(mail?.subject).to.equal('MK-2026-7F3KQ: melding AVG art. 33, nog 24 uur');
    expect(mail?.text).to.include(
      'maandag 23 november 2026 om 03:10 (UTC+01:00), Europe/Amsterdam',
    );
    expect(mail?.text).to.include('binnen 24 uur');
    expect(mail?.text).to.include('https://meldklok.example/take/');
  });

  it('the next step is woken when nobody takes it, and all of them again as often as configured', async () => {
    await world.changeIncident({});
    await world.fastForward(addMs(before(24), 29 * minuteMs));
    expect(world.sms(anna.phone)).to.have.length(1);
    expect(world.sms(bram.phone)).to.have.length(0);
    await world.fastForward(addMs(before(24), 30 * minuteMs));
    expect(world.sms(bram.phone)).to.have.length(1);
    expect(world.sms(carla.phone)[0]).to.match(/23 hours 30 min left.*Answer OK/);
    expect(world.sms(anna.phone)).to.have.length(0);
    await world.fastForward(addMs(before(24), 90 * minuteMs));
    expect(world.sms(anna.phone), 'again').to.have.length(1);
    await world.fastForward(addMs(before(24), 120 * minuteMs));
    expect(world.sms(bram.phone)).to.have.length(1);
    await world.fastForward(addMs(before(8), -1));
    expect(
      [anna, bram].flatMap(({ phone }) => world.sms(phone)),
      'gone through',
    ).to.deep.equal([]);
    await world.fastForward(before(8));
    expect(world.sms(anna.phone), 'a new alarm wakes everybody').to.have.length(1);
    expect(world.sms(bram.phone)).to.have.length(1);
    expect(world.sms(carla.phone)).to.have.length(1 + 1);
  });

  it('rule 6: overdue keeps alarming every hour until told or decided', async () => {
    await world.changeIncident({});
    await world.fastForward(addMs(before(0), 5 * hourMs));
    const { alarms } = await current();
    expect(alarms.map(({ threshold }) => threshold)).to.deep.equal([
      ...['H24', 'H8', 'H2', 'DUE'],
      ...['OVERDUE_1', 'OVERDUE_2', 'OVERDUE_3', 'OVERDUE_4', 'OVERDUE_5'],
    ]);
    expect(world.sms(anna.phone).at(-1)).to.include('is 5 uur TE LAAT, was 2026-11-23 03:10');
    await world.changeIncident({ asks: false });
    const count = world.messages.length;
    await world.fastForward(addMs(due(), 48 * hourMs));
    expect(world.messages).to.have.length(count);
    expect((await current()).state).to.equal('RESOLVED');
    expect(await world.events()).to.include('ESCALATION_RESOLVED');
  });

  it('a term under 48 hours alarms at its start, its half, three quarters and nine tenths', async () => {
    const startsAt = world.now();
    await world.changeIncident({ dueAt: addMs(startsAt, 24 * hourMs) });
    await world.fastForward(due());
    const { alarms } = await current();
    expect(alarms.map(({ threshold }) => threshold)).to.deep.equal([
      ...['START', 'P50', 'P75', 'P90', 'DUE'],
    ]);
    expect(alarms.map(({ at }) => at)).to.deep.equal(
      alarmMoments(world.stage()).map(({ at }) => at),
    );
  });

  it('whoever takes it quiets the others and goes on being reminded until the promised moment', async () => {
    await world.changeIncident({});
    await world.fastForward(before(24));
    world.sms(anna.phone);
    const taken = await answerSms(anna.phone, `ok ${(await current()).code} 1020`);
    expect(taken.ok && taken.value.reply).to.include('tot 2026-11-22 20:10 UTC+01:00');
    await world.fastForward(before(7.5));
    expect(world.sms(anna.phone), 'H8, to the taker').to.have.length(1);
    expect([bram, carla].flatMap(({ phone }) => world.sms(phone))).to.deep.equal([]);
    expect(await current()).to.include({ state: 'TAKEN' });
    await world.fastForward(before(7));
    expect(world.sms(anna.phone)[0]).to.match(/^Toezegging voorbij\. .*nog 7 uur/);
    expect(await current()).to.include({ state: 'PAGING', round: 2 });
    await world.fastForward(before(6.5));
    expect(world.sms(bram.phone), 'the steps begin anew').to.have.length(1);
  });

  it('the quiet never goes past due, whatever was promised', async () => {
    await world.changeIncident({});
    await world.fastForward(before(2));
    world.messages.length = 0;
    const id = escalationId(world.stage());
    const until = addMs(due(), 10 * hourMs);
    const taken = await takeEscalation(world.ports)({ escalationId: id, until }, manager);
    expect(taken.ok && taken.value.value.quietUntil).to.equal(due());
    await world.fastForward(addMs(due(), -1));
    expect(world.messages).to.deep.equal([]);
    await world.fastForward(due());
    const texts = world.sms(anna.phone);
    expect(texts, 'one page for the due moment, not two').to.have.length(1);
    expect(texts[0]).to.include('moet NU');
    const again = await takeEscalation(world.ports)({ escalationId: id, until }, manager);
    expect(again.ok && again.value.value).to.include({ state: 'PAGING', quietUntil: null });
    await world.fastForward(addMs(due(), hourMs));
    expect(world.sms(bram.phone), 'past due, taken or not, the steps go on').not.to.deep.equal([]);
  });

  it('a due moment that comes nearer ends the quiet', async () => {
    await world.changeIncident({});
    await world.fastForward(before(24));
    await answerSms(anna.phone, `OK ${(await current()).code} 1200`);
    world.messages.length = 0;
    await world.changeIncident({ dueAt: addMs(world.now(), 3 * hourMs) });
    await world.fastForward(due());
    await world.fastForward(addMs(due(), 30 * minuteMs));
    expect(world.sms(bram.phone)).to.have.length(1);
  });

  it('the same threshold never pages twice', async () => {
    await world.changeIncident({});
    await world.fastForward(before(24));
    for (let change = 0; change < 3; change += 1) await world.changeIncident({});
    await world.fastForward(addMs(before(24), 10 * minuteMs));
    expect(world.sms(anna.phone)).to.have.length(1);
    expect((await current()).alarms).to.have.length(1);
  });

  it('rule 2: a clock that moved wakes at its new moments, silently leaving the old ones', async () => {
    await world.changeIncident({});
    const old = before(24);
    await world.changeIncident({ dueAt: addMs(due(), 6 * hourMs) });
    await world.fastForward(old);
    expect(world.messages).to.deep.equal([]);
    await world.fastForward(before(24));
    expect(world.sms(anna.phone)).to.have.length(1);
    expect(await world.events()).not.to.include('WAKE_UP_DIFFERED');
  });

  it('rule 2: a stored wake-up that differs from the computed moment is an alarm', async () => {
    await world.changeIncident({});
    const old = before(24);
    world.setStage({ dueAt: addMs(due(), 6 * hourMs) });
    await world.fastForward(addMs(old, minuteMs));
    expect(world.sms(anna.phone)[0]).to.match(/^Wekker week af\. MK-2026-7F3KQ.*nog 30 uur/);
    expect(await world.events()).to.include('WAKE_UP_DIFFERED');
    await world.fastForward(before(24));
    expect((await current()).alarms.at(-1), 'and the missing ones were set').to.include({
      ...{ threshold: 'H24', setFor: before(24), at: before(24) },
    });
  });

  it('a clock that turns out to be late wakes at once, for its latest threshold only', async () => {
    const startsAt = addMs(world.now(), -70.5 * hourMs);
    await world.changeIncident({ startsAt, dueAt: addMs(startsAt, 72 * hourMs) });
    expect(world.sms(anna.phone)[0]).to.include('nog 1 uur 30 min');
    expect((await current()).alarms.map(({ threshold }) => threshold)).to.deep.equal(['H2']);
  });

  it('after a night without power only the latest threshold wakes, the others are recorded', async () => {
    await world.changeIncident({});
    world.skipTo(before(1));
    await world.fastForward(before(1));
    expect(world.sms(anna.phone)).to.have.length(1);
    const { alarms, pages } = await current();
    expect(alarms.map(({ threshold }) => threshold)).to.have.members(['H24', 'H8', 'H2']);
    expect(pages.map(({ reason }) => reason)).to.deep.equal(['H2']);
  });

  it("rule 2: a controller's clock shown at its processor neither alarms nor counts as overdue", async () => {
    await world.changeIncident({ alarms: false });
    await world.fastForward(addMs(due(), 3 * hourMs));
    expect(world.messages).to.deep.equal([]);
    expect(await world.escalation()).to.equal(undefined);
  });

  it('rule 12: a drill is marked in every text and every row', async () => {
    await world.changeIncident({ drill: true });
    await world.fastForward(addMs(before(24), 30 * minuteMs));
    expect(world.messages).to.have.length(5);
    for (const { drill, text, subject } of world.messages) {
      expect(drill).to.equal(true);
      expect(subject ?? text).to.match(/^(OEFENING|EXERCISE) /);
    }
  });

  it('a channel marked as compromised carries no alarm; the other one does', async () => {
    world.compromised.add('EMAIL');
    await world.changeIncident({});
    await world.fastForward(before(24));
    expect(world.messages.map(({ channelKind }) => channelKind)).to.deep.equal(['SMS']);
    world.compromised.clear();
    world.compromised.add('SMS');
    await world.fastForward(addMs(before(24), 30 * minuteMs));
    expect(world.messages.slice(1).map(({ to }) => to)).to.deep.equal([bram.email]);
  });

  it('when nobody of a step can be reached, the next step does not wait', async () => {
    world.compromised.add('SMS').add('EMAIL');
    await world.changeIncident({});
    await world.fastForward(addMs(before(24), minuteMs));
    expect(world.messages).to.deep.equal([]);
    expect(await current()).to.include({ nextStepAt: null, nextOrdinal: 4 });
  });

  it('an organisation without a policy has its alarms recorded', async () => {
    await world.changeIncident({ partyId: 'another-party' });
    await world.fastForward(before(24));
    expect(world.messages).to.deep.equal([]);
    expect((await current()).alarms).to.have.length(1);
    expect(await world.events()).to.include('ALARM_RAISED');
  });

  it('an SMS counts only from the number of somebody who was woken, with the right code', async () => {
    await world.changeIncident({});
    await world.fastForward(before(24));
    const { code } = await current();
    const wrong = code === '0000' ? '0001' : '0000';
    for (const sms of [
      { from: bram.phone, text: `OK ${code}` },
      { from: '+447700900199', text: `OK ${code}` },
      { from: anna.phone, text: `OK ${wrong}` },
      { from: anna.phone, text: 'OK' },
      { from: anna.phone, text: `no ${code}` },
    ]) {
      expect(await takeBySms(world.ports)(sms)).to.deep.equal({
        ok: false,
        refusals: [{ code: 'ESCALATION_ANSWER_NOT_KNOWN', field: 'text' }],
      });
    }
    expect((await current()).state).to.equal('PAGING');
    expect((await answerSms(anna.phone)).ok).to.equal(true);
    expect(await current()).to.deep.include({
      state: 'TAKEN',
      quietUntil: addMs(before(24), hourMs),
    });
  });

  it('the link takes it once, shows who did, and leads nowhere when all is settled', async () => {
    await world.changeIncident({});
    await world.fastForward(before(24));
    const link = world.messages.find(({ subject }) => subject !== null)?.text ?? '';
    const token = /take\/(\S+)/.exec(link)?.[1] ?? '';
    const shown = await showTakeLink(world.ports)(token);
    expect(shown).to.include({ reference: 'MK-2026-7F3KQ', confirmedAt: null, locale: 'nl' });
    for (let click = 0; click < 3; click += 1) {
      const taken = await takeByLink(world.ports)(token);
      expect(taken.ok && taken.value.confirmedAt).to.equal(before(24));
      await world.fastForward(addMs(world.now(), minuteMs));
    }
    const taken = (await world.events()).filter((type) => type === 'ESCALATION_TAKEN');
    expect(taken).to.have.length(1);
    await world.changeIncident({ asks: false });
    expect(await showTakeLink(world.ports)(token)).to.equal(undefined);
    expect(await showTakeLink(world.ports)('made.up')).to.equal(undefined);
  });

  it('rule 10: another organisation takes nothing and learns nothing', async () => {
    await world.changeIncident({});
    await world.fastForward(before(24));
    const id = escalationId(world.stage());
    const input = { escalationId: id, until: before(20) };
    const stranger = { ...manager, partyId: 'another-party' };
    const refused = await takeEscalation(world.ports)(input, stranger);
    const unknown = await takeEscalation(world.ports)({ ...input, escalationId: 'x' }, manager);
    expect(refused).to.deep.equal(unknown);
    const guest = { ...manager, roles: ['GUEST'] as const };
    expect(await takeEscalation(world.ports)(input, guest)).to.have.property('ok', false);
    const past = await takeEscalation(world.ports)({ ...input, until: world.now() }, manager);
    expect(!past.ok && past.refusals[0]?.code).to.equal('PROMISE_NOT_AHEAD');
  });
});
