import { expect } from 'chai';
import { templateRows } from '../../src/facts/template-rows.ts';
import type { Person } from '../../src/demo/stage.ts';
import { answerFor } from '../support/row-answers.ts';
import { openWorld, type World } from '../support/world.ts';

const answerFields = `row state required origin derivedFrom why text
  value { options text yes on at zone number countries numbers { country people } lines }
  since { version by byName at }
  definition { kind section label options { code label notYetKnown } mayBeNotYetKnown record }`;
const errors = 'errors { code message field }';

describe('the hundred rows of the template, through the door', () => {
  let world: World;
  let handler: Person;
  let administrator: Person;
  let partyId: string;

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    const org = await world.newOrganisation({
      name: 'Voorbeeld BV',
      role: 'CONTROLLER',
      administrator: { name: 'A. Beheerder', email: 'beheer@voorbeeld.example' },
    });
    ({ administrator, partyId } = org);
    handler = await world.newPerson(administrator, {
      name: 'H. Behandelaar',
      email: 'h@voorbeeld.example',
      partyId,
      roles: ['HANDLER', 'DECIDER'],
    });
  });
  after(() => world.close());

  const openCase = async (): Promise<string> => {
    const reported = await handler.ask<any>(
      `mutation($input: RegisterEventInput!) { registerEvent(input: $input) { event { id } ${errors} } }`,
      { input: { title: 'Laptop kwijt', description: 'In de trein.', reporterKind: 'EMPLOYEE' } },
    );
    const promoted = await handler.ask<any>(
      `mutation($input: PromoteEventInput!) { promoteEvent(input: $input) { incident { id } ${errors} } }`,
      { input: { eventId: reported.registerEvent.event.id, role: 'CONTROLLER', breach: true } },
    );
    return promoted.promoteEvent.incident.id;
  };

  const answers = async (id: string, by = handler): Promise<Map<number, any>> => {
    const { incident } = await by.ask<any>(
      `query($id: ID!) { incident(id: $id) { notificationAnswers { ${answerFields} } } }`,
      { id },
    );
    return new Map(incident.notificationAnswers.map((it: any) => [it.row, it]));
  };

  const record = async (incidentId: string, given: readonly object[]): Promise<any> => {
    const { recordFacts } = await handler.tryAsk<any>(
      `mutation($input: RecordFactsInput!) { recordFacts(input: $input) { incident { id facts { number } } ${errors} } }`,
      { input: { incidentId, answers: given } },
    );
    return recordFacts;
  };

  it('are all there, in the order of the template, each in a state', async () => {
    const all = await answers(await openCase());
    expect([...all.keys()]).to.deep.equal(templateRows.map(({ row }) => row));
    for (const { state, why } of all.values()) {
      expect(state === 'DOES_NOT_APPLY').to.equal(why !== null);
    }
  });

  it('each can be answered, read back with version, who and when, and taken back', async () => {
    const id = await openCase();
    const before = await answers(id);
    for (const row of templateRows) {
      const given = answerFor(row, 0);
      const done = await record(id, [{ row: row.row, ...given }]);
      if (row.record !== null && row.row !== 49) {
        expect(
          done.errors.map((it: any) => it.code),
          String(row.row),
        ).to.deep.equal(['ANSWER_STANDS_IN_RECORD']);
        continue;
      }
      expect(done.errors, String(row.row)).to.deep.equal([]);
      const said = (await answers(id)).get(row.row);
      if (said.state !== 'DOES_NOT_APPLY') {
        expect(said.origin, String(row.row)).to.equal('ASKED');
        expect(said.value, String(row.row)).to.deep.include(readBack(given));
        expect(said.text).to.be.a('string').that.is.not.empty;
        expect(said.since).to.deep.include({
          version: done.incident.facts.number,
          byName: 'H. Behandelaar',
        });
        expect(said.since.at).to.match(/^2026-11-16T/);
      }
    }
    const taken = templateRows.map(({ row }) => ({ row, clear: true }));
    expect((await record(id, taken)).errors).to.deep.equal([]);
    expect(await answers(id)).to.deep.equal(before);
  });

  it('each can be not yet known where the template allows it, and nowhere else', async () => {
    const id = await openCase();
    const never = templateRows.filter(({ notYetKnown }) => notYetKnown === 'NEVER');
    const mayBe = templateRows.filter(({ notYetKnown }) => notYetKnown !== 'NEVER');
    const unknown = (rows: readonly { row: number }[]) =>
      rows.map(({ row }) => ({ row, notYetKnown: true }));
    const refused = (await record(id, unknown(never))).errors;
    expect(refused.map(({ code }: any) => code)).to.deep.equal(
      never.map(() => 'ANSWER_ALWAYS_KNOWN'),
    );
    expect((await record(id, unknown(mayBe))).errors).to.deep.equal([]);
    const all = await answers(id);
    for (const { row, pendingOptions } of mayBe) {
      const said = all.get(row);
      if (said.state === 'DOES_NOT_APPLY') continue;
      expect(said, String(row)).to.deep.include({ state: 'NOT_YET_KNOWN', origin: 'ASKED' });
      expect(said.value?.options ?? null, String(row)).to.deep.equal(
        pendingOptions.length > 0 ? [...pendingOptions] : null,
      );
    }
  });

  it('every row is reached when the answers bring it up', async () => {
    const id = await openCase();
    const reached = new Set<number>();
    for (const variant of [0, 1, 2, 3, 4, 5]) {
      const given = templateRows
        .filter(({ record }) => record === null)
        .map((row) => ({ row: row.row, ...answerFor(row, variant) }));
      expect((await record(id, given)).errors).to.deep.equal([]);
      for (const [row, { state }] of await answers(id)) if (state === 'GIVEN') reached.add(row);
    }
    await record(id, [
      { row: 14, options: ['a'] },
      { row: 15, options: ['d'] },
    ]);
    expect((await answers(id)).get(16).state).to.equal('GIVEN');
    reached.add(16);
    const elsewhere = [5, 6, 18, 19, 48, 49, 98, 120, 121, 122, 123];
    const missing = templateRows.map(({ row }) => row).filter((row) => !reached.has(row));
    expect(missing).to.deep.equal(elsewhere);
  });

  it('what is on record answers for itself: awareness, lateness, filings, telling, withdrawal', async () => {
    const id = await openCase();
    const run = async (name: string, type: string, input: object): Promise<any> =>
      (
        await handler.ask<any>(
          `mutation($input: ${type}!) { ${name}(input: $input) { incident { id obligations { id regime } } ${errors} } }`,
          { input: { incidentId: id, ...input } },
        )
      )[name].incident;
    const rows = async (...wanted: number[]) => {
      const all = await answers(id);
      return wanted.map((row) => all.get(row).text ?? all.get(row).state);
    };
    await run('recordAwareness', 'RecordAwarenessInput', {
      partyId,
      at: '2026-11-16T09:00',
      reason: 'De laptop bleef weg.',
    });
    expect(await rows(3, 6, 49)).to.deep.equal([
      'nieuwe melding',
      'DOES_NOT_APPLY',
      'DOES_NOT_APPLY',
    ]);
    expect((await rows(48))[0]).to.match(/16 november 2026 om 09:00 \(UTC\+01:00\)/);
    await world.fastForward({ hours: 80 });
    expect(await rows(49)).to.deep.equal(['NOT_YET_KNOWN']);
    expect((await record(id, [{ row: 49, text: 'De vinder meldde zich laat.' }])).errors).to.be
      .empty;
    expect(await rows(49)).to.deep.equal(['De vinder meldde zich laat.']);
    await run('recordFacts', 'RecordFactsInput', { breach: { breachTypes: ['CONFIDENTIALITY'] } });
    await handler.ask(
      `mutation($id: ID!, $partyId: ID!) { assess(incidentId: $id, partyId: $partyId) { ${errors} } }`,
      { id, partyId },
    );
    await run('decide', 'DecideInput', {
      partyId,
      subject: 'NOTIFY_INDIVIDUALS',
      tell: true,
      rationale: 'Kans op fraude.',
    });
    expect((await rows(97, 98))[0]).to.match(/later te bepalen/);
    await record(id, [{ row: 99, on: '2026-12-01' }]);
    expect(await rows(97, 99)).to.deep.equal([
      'nee, dat gebeurt op een vaste datum',
      'dinsdag 1 december 2026',
    ]);
    const { obligations } = await incidentOf(id);
    const of = (regime: string): string => obligations.find((it: any) => it.regime === regime).id;
    await run('recordInformed', 'RecordInformedInput', {
      obligationId: of('gdpr-34'),
      at: world.now(),
      means: 'PHONE',
      note: 'Iedereen gebeld.',
    });
    expect((await rows(97, 98))[0]).to.equal('ja');
    expect((await rows(98))[0]).to.match(/19 november 2026/);
    await run('recordFiling', 'RecordFilingInput', {
      obligationId: of('gdpr-33'),
      complete: false,
      number: 'AP-1',
      latenessReason: 'DETECTED_LATE',
      latenessText: 'Laat gevonden.',
      content: 'Zoals het formulier.',
    });
    expect(await rows(3, 6)).to.deep.equal(['vervolgmelding', 'AP-1']);
    const refused = await record(id, [{ row: 49, text: 'Anders' }]);
    expect(refused.errors[0].code).to.equal('ANSWER_STANDS_IN_RECORD');
  });

  const incidentOf = async (id: string): Promise<any> =>
    (
      await handler.ask<any>(
        `query($id: ID!) { incident(id: $id) { id obligations { id regime } } }`,
        {
          id,
        },
      )
    ).incident;

  it('what is wrong is refused all at once, each with its row', async () => {
    const { errors: refused } = await record(await openCase(), [
      { row: 8, text: 'x' },
      { row: 44, text: 'x' },
      { row: 55, options: ['z'] },
      { row: 46, at: '2027-01-01T10:00' },
      { row: 48, at: '2026-11-15T10:00' },
      { row: 61, options: ['a', 'b'] },
      { row: 68, number: 1.5 },
      { row: 116, countries: ['US'] },
      { row: 62, text: 'x', notYetKnown: true },
      { row: 63, text: '  ' },
      { row: 52, on: '2026-02-30' },
      { row: 7, text: 'een' },
      { row: 7, text: 'twee' },
      { row: 71 },
    ]);
    const codes = refused.map(({ code, field }: any) => `${field} ${code}`);
    expect(codes).to.deep.equal([
      'answers.0 ANSWER_ROW_UNKNOWN',
      'answers.1 ANSWER_OF_OTHER_KIND',
      'answers.2.options ANSWER_OPTION_UNKNOWN',
      'answers.3.at ANSWER_IN_FUTURE',
      'answers.5.options ANSWER_ONE_OPTION',
      'answers.6.number ANSWER_NOT_A_COUNT',
      'answers.7.countries ANSWER_COUNTRY_UNKNOWN',
      'answers.8 ANSWER_OF_OTHER_KIND',
      'answers.9.text ANSWER_EMPTY',
      'answers.10.on ANSWER_NOT_A_DATE',
      'answers.12 ANSWER_TWICE',
      'answers.13 ANSWER_EMPTY',
    ]);
    for (const { message } of refused) expect(message).to.match(/\d/);
  });

  it('the profile of the organisation answers in every incident, and an incident’s own answer overrides', async () => {
    const rows = templateRows.filter(({ profile }) => profile);
    const { recordFilingProfile } = await administrator.ask<any>(
      `mutation($input: RecordFilingProfileInput!) { recordFilingProfile(input: $input) { party { filingProfile { row text since { byName } } } ${errors} } }`,
      {
        input: {
          partyId,
          answers: rows.map((row) => ({ row: row.row, ...answerFor(row, 2) })),
        },
      },
    );
    expect(recordFilingProfile.errors).to.deep.equal([]);
    expect(recordFilingProfile.party.filingProfile.map((it: any) => it.row)).to.deep.equal(
      rows.map(({ row }) => row),
    );
    expect(recordFilingProfile.party.filingProfile[0].since.byName).to.equal('A. Beheerder');
    const id = await openCase();
    expect((await answers(id)).get(17)).to.deep.include({ origin: 'PROFILE', state: 'GIVEN' });
    await record(id, [{ row: 17, text: 'Iets anders' }]);
    expect((await answers(id)).get(17)).to.deep.include({ origin: 'ASKED', text: 'Iets anders' });
    const other = await administrator.tryAsk<any>(
      `mutation($input: RecordFilingProfileInput!) { recordFilingProfile(input: $input) { party { id } ${errors} } }`,
      { input: { partyId, answers: [{ row: 62, text: 'x' }] } },
    );
    expect(other.recordFilingProfile.errors[0].code).to.equal('ANSWER_NOT_IN_PROFILE');
  });
});

function readBack(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return given['at'] === undefined
    ? given
    : { at: '2026-11-15T09:00:00.000Z', zone: 'Europe/Amsterdam' };
}
