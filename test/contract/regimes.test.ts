import { expect } from 'chai';
import { previewHoursMax } from '../../src/clocks/rule-preview.ts';
import type { Person } from '../../src/demo/stage.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code message field choices }';
const regimes = `{ regimes { id version article title validFromOn validUntilOn inForce status anchor
  anchorText threshold addressee content remarks checkedBy checkedOn checkedAgainst
  stages { id title condition terms { text hours days months article } } } }`;
const obligations = `query($id: ID!) { incident(id: $id) { obligations { id regime regimeVersion state
  rule { id version status checkedBy } alarms overdue
  stages { id title dueAt hourRuleAt twoWorkingDays { at text } derivation submittedAt } } } }`;
const preview = `query($input: PreviewRegimeInput!) { previewRegime(input: $input) {
  rule { id status } incidentsRead more ${errors}
  rows { incidentId reference title obligationId stageId stageTitle regimeVersion dueAt wouldBeDueAt
    differenceMs effect text } } }`;
const awareness = `mutation($input: RecordAwarenessInput!) { recordAwareness(input: $input) {
  incident { id } ${errors} } }`;
const configure = `mutation($input: ConfigureClocksInput!) { configureClocks(input: $input) {
  party { id showsTwoWorkingDays } ${errors} } }`;
const agree = `mutation($input: RegisterAgreementInput!) { registerAgreement(input: $input) {
  agreement { id holidays holidaysWithout holidaysAlsoOn workingHours { days from to } } ${errors} } }`;

describe('regimes at the door', () => {
  let world: World;
  let handler: Person;
  let decider: Person;
  let administrator: Person;
  let partyId: string;
  let incidentId: string;

  before(async () => {
    world = await openWorld({ startAt: '2026-11-20T13:25:00Z' });
    const organisation = await world.newOrganisation({
      name: 'Woonstichting Lindehof',
      role: 'CONTROLLER',
      administrator: { name: 'Ad Beheer', email: 'ad@lindehof.example' },
    });
    ({ administrator, partyId } = organisation);
    const join = (name: string, email: string, roles: readonly any[]) =>
      world.newPerson(administrator, { name, email, partyId, roles });
    handler = await join('Hanna Handel', 'hanna@lindehof.example', ['HANDLER']);
    decider = await join('Dirk Besluit', 'dirk@lindehof.example', ['DECIDER', 'MANAGER']);
    const event = `mutation($input: RegisterEventInput!) { registerEvent(input: $input) { event { id } ${errors} } }`;
    const { registerEvent } = await handler.ask<any>(event, {
      input: {
        title: 'Mailbox gelezen door een ander',
        description: 'Iemand las mee.',
        reporterKind: 'EMPLOYEE',
        partyId,
      },
    });
    const promote = `mutation($input: PromoteEventInput!) { promoteEvent(input: $input) { incident { id } ${errors} } }`;
    const { promoteEvent } = await handler.ask<any>(promote, {
      input: { eventId: registerEvent.event.id, role: 'CONTROLLER', breach: true },
    });
    incidentId = promoteEvent.incident.id;
  });
  after(() => world.close());

  const obligation = async (who: Person, regime: string): Promise<any> => {
    const { incident } = await who.ask<any>(obligations, { id: incidentId });
    return incident.obligations.find((it: any) => it.regime === regime);
  };
  const know = (who: Person, input: object): Promise<any> =>
    who.tryAsk<any>(awareness, {
      input: { incidentId, partyId, reason: 'Vastgesteld.', ...input },
    });

  it('show every rule with its terms in words, its validity and who checked it', async () => {
    const { regimes: rules } = await handler.ask<any>(regimes);
    const byId = (id: string): any => rules.find((rule: any) => rule.id === id);
    expect(byId('gdpr-33')).to.deep.include({
      status: 'VERIFIED',
      inForce: true,
      threshold: 'RISK',
      anchorText: 'Kennisname',
      addressee: 'AUTHORITY',
    });
    expect(byId('gdpr-33').stages[0].terms).to.deep.equal([
      {
        text: '72 uur na kennisname',
        hours: 72,
        days: null,
        months: null,
        article: 'GDPR art. 33(1)',
      },
    ]);
    expect(byId('gdpr-34').stages[0].terms).to.deep.equal([]);
    expect(byId('omnibus-draft')).to.include({
      status: 'DRAFT',
      inForce: false,
      threshold: 'HIGH_RISK',
    });
    expect(byId('eidas')).to.include({ inForce: false, validUntilOn: '2024-10-17' });
    const words = (id: string): readonly string[] =>
      byId(id).stages.flatMap((stage: any) => stage.terms.map((term: any) => term.text));
    expect(words('cbw-trust').slice(0, 2)).to.deep.equal([
      '24 uur na kennis van het significante incident',
      '24 uur na kennis van het significante incident',
    ]);
    expect(words('dora')).to.include(
      '24 uur na kennisname; vervalt als dit pas daarna komt: indeling als ernstig',
    );
    expect(words('dora')).to.include('1 maand na het indienen van de stap ‘tussentijds verslag’');
    expect(words('telecom')).to.include('3 dagen na het indienen van de stap ‘eerste melding’');
    expect(byId('cbw').stages[2].condition).to.equal(
      'Alleen als is vastgelegd: verzoek om een verslag.',
    );
    for (const rule of rules) {
      expect(rule.checkedBy).to.equal('Meldklok');
      expect(rule.checkedOn).to.match(/^2026-11-2\d$/);
      expect(rule.checkedAgainst).to.not.equal('');
    }
  });

  it('ask back a local time that came twice or never, with both moments to choose from', async () => {
    for (const [at, code, choices] of [
      [
        '2026-10-25T02:30',
        'TIME_AMBIGUOUS',
        ['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'],
      ],
      [
        '2026-03-29T02:30',
        'TIME_NOT_EXISTING',
        ['2026-03-29T01:30:00+01:00', '2026-03-29T03:30:00+02:00'],
      ],
    ] as const) {
      const { recordAwareness } = await know(handler, { at });
      expect(recordAwareness.errors).to.have.length(1);
      expect(recordAwareness.errors[0]).to.deep.include({ code, field: 'at', choices });
      for (const choice of choices) {
        expect(recordAwareness.errors[0].message).to.contain(choice);
      }
    }
    const facts = `mutation($input: RecordFactsInput!) { recordFacts(input: $input) { ${errors} } }`;
    const { recordFacts } = await handler.tryAsk<any>(facts, {
      input: { incidentId, occurredFrom: '2026-10-25T02:30', occurredTo: '2026-03-29T02:30' },
    });
    expect(recordFacts.errors.map((it: any) => [it.field, it.choices.length])).to.deep.equal([
      ['occurredFrom', 2],
      ['occurredTo', 2],
    ]);
    const { id: obligationId } = await obligation(handler, 'gdpr-33');
    const filing = `mutation($input: RecordFilingInput!) { recordFiling(input: $input) { ${errors} } }`;
    const { recordFiling } = await handler.tryAsk<any>(filing, {
      input: {
        ...{ incidentId, obligationId, complete: false, number: '2026-000123' },
        filedAt: '2026-10-25T02:30',
      },
    });
    expect(recordFiling.errors.map((it: any) => [it.field, it.code])).to.deep.equal([
      ['filedAt', 'TIME_AMBIGUOUS'],
    ]);
    const telling = `mutation($input: RecordInformedInput!) { recordInformed(input: $input) { ${errors} } }`;
    const { recordInformed } = await handler.tryAsk<any>(telling, {
      input: { incidentId, obligationId, at: '2026-03-29T02:30', means: 'phone', note: 'Verteld.' },
    });
    expect(recordInformed.errors.map((it: any) => [it.field, it.code])).to.deep.equal([
      ['at', 'TIME_NOT_EXISTING'],
    ]);
  });

  it('show two working days only to an organisation that switched them on, and alarm by 72 hours', async () => {
    await know(handler, { at: '2026-11-20T14:25' });
    const off = await obligation(handler, 'gdpr-33');
    expect(off.stages[0]).to.include({
      title: 'melding',
      dueAt: '2026-11-23T13:25:00.000Z',
      hourRuleAt: '2026-11-23T14:00:00.000Z',
      twoWorkingDays: null,
    });
    expect(off.rule).to.deep.equal({
      id: 'gdpr-33',
      version: '2018-05-25',
      status: 'VERIFIED',
      checkedBy: 'Meldklok',
    });
    const ask = `query { deadline(aware: "2026-11-20T14:25", zone: "Europe/Amsterdam") {
      due twoWorkingDays derivation rule { id } stages { id title due } } }`;
    const before = (await handler.ask<any>(ask)).deadline;
    expect(before.twoWorkingDays).to.equal(null);
    expect(before.derivation.join(' ')).to.not.contain('3 lid 5');

    const refused = await handler.tryAsk<any>(configure, { input: { showsTwoWorkingDays: true } });
    expect(refused.configureClocks.errors[0].code).to.equal('FORBIDDEN');
    const { configureClocks } = await administrator.ask<any>(configure, {
      input: { showsTwoWorkingDays: true },
    });
    expect(configureClocks.party).to.deep.equal({ id: partyId, showsTwoWorkingDays: true });

    const on = await obligation(handler, 'gdpr-33');
    expect(on.stages[0].twoWorkingDays.at).to.equal('2026-11-24T23:00:00.000Z');
    expect(on.stages[0].twoWorkingDays.text).to.match(/^Ter informatie, omstreden/);
    expect(on.stages[0].dueAt).to.equal(off.stages[0].dueAt);
    expect(on.stages[0].derivation).to.deep.equal(off.stages[0].derivation);
    const after = (await handler.ask<any>(ask)).deadline;
    expect(after.twoWorkingDays).to.equal('2026-11-25T00:00:00+01:00');
    expect(after.due).to.equal(before.due);
    const { board } = await handler.ask<any>('{ board { dated { article dueAt } } }');
    expect(board.dated.map((line: any) => line.dueAt)).to.include('2026-11-23T13:25:00.000Z');
  });

  it('preview what the draft would alter in open cases, and store nothing', async () => {
    const before = await obligation(handler, 'gdpr-33');
    const under = async (input: object) =>
      (await handler.ask<any>(preview, { input: { regime: 'gdpr-33', ...input } })).previewRegime;
    const draft = await under({ by: 'omnibus-draft' });
    expect(draft).to.deep.include({ incidentsRead: 1, more: false, errors: [] });
    expect(draft.rule).to.deep.equal({ id: 'omnibus-draft', status: 'DRAFT' });
    expect(draft.rows).to.have.length(1);
    expect(draft.rows[0]).to.include({
      incidentId,
      effect: 'UNDECIDED',
      dueAt: '2026-11-23T13:25:00.000Z',
      wouldBeDueAt: '2026-11-24T13:25:00.000Z',
      regimeVersion: '2018-05-25',
      stageTitle: 'melding',
    });
    const sooner = await under({ stages: [{ id: 'notification', hours: 47 }] });
    expect(sooner.rows[0]).to.include({
      effect: 'EARLIER',
      differenceMs: -25 * 3_600_000,
      text: 'Zou 1 dag en 1 uur eerder aflopen.',
    });
    const ofNone = await under({ regime: 'cbw' });
    expect(ofNone.rows).to.deep.equal([]);
    expect(await obligation(handler, 'gdpr-33')).to.deep.equal(before);
  });

  it('refuse a preview of what does not exist, and to whom it is none of their work', async () => {
    const refusals = async (who: Person, input: object) =>
      (await who.tryAsk<any>(preview, { input })).previewRegime.errors.map((it: any) => [
        it.field,
        it.code,
      ]);
    expect(await refusals(handler, { regime: 'x', by: 'y' })).to.deep.equal([
      ['regime', 'REGIME_NOT_KNOWN'],
      ['by', 'REGIME_NOT_KNOWN'],
    ]);
    expect(await refusals(handler, { regime: 'gdpr-33', version: '1' })).to.deep.equal([
      ['version', 'REGIME_VERSION_NOT_KNOWN'],
    ]);
    const stages = [{ id: 'x', hours: previewHoursMax + 1 }];
    expect(await refusals(handler, { regime: 'gdpr-33', stages })).to.deep.equal([
      ['stages.0.id', 'STAGE_NOT_OF_REGIME'],
      ['stages.0.hours', 'PREVIEW_HOURS_OUT_OF_RANGE'],
    ]);
    const reader = await world.newPerson(administrator, {
      name: 'Aad Audit',
      email: 'aad@lindehof.example',
      partyId,
      roles: ['AUDITOR'],
    });
    expect(await refusals(reader, { regime: 'gdpr-33' })).to.deep.equal([[null, 'FORBIDDEN']]);
  });

  it('add the reports that NIS2 asks for on request and while an incident goes on', async () => {
    const decide = `mutation($input: DecideInput!) { decide(input: $input) { ${errors} } }`;
    await decider.ask(decide, {
      input: {
        ...{ incidentId, partyId, subject: 'REGIME_APPLIES', regime: 'cbw', tell: true },
        rationale: 'Aanzienlijke gevolgen voor de dienst.',
      },
    });
    await know(handler, { anchor: 'SIGNIFICANT_INCIDENT', at: '2026-11-20T14:25' });
    const stages = async () =>
      (await obligation(handler, 'cbw')).stages.map((stage: any) => [stage.id, stage.dueAt]);
    const warning = ['early-warning', '2026-11-21T13:25:00.000Z'];
    const report = ['incident-report', '2026-11-23T13:25:00.000Z'];
    expect(await stages()).to.deep.equal([warning, report, ['final-report', null]]);
    await world.fastForward({ hours: 1 });
    await know(handler, { anchor: 'REQUESTED', at: '2026-11-20T15:00' });
    await know(handler, { anchor: 'ONGOING', at: '2026-11-20T15:10' });
    expect(await stages()).to.deep.equal([
      warning,
      report,
      ['intermediate-report', null],
      ['progress-report', null],
      ['final-report', null],
    ]);
    await know(handler, { anchor: 'HANDLED', at: '2026-11-20T15:20' });
    expect((await stages()).at(-1)).to.deep.equal(['final-report', '2026-12-20T14:20:00.000Z']);
  });

  it('take agreements with hours and holidays of their own, and refuse a calendar without a working day', async () => {
    const party = `mutation($input: RegisterPartyInput!) { registerParty(input: $input) { party { id } ${errors} } }`;
    const { registerParty } = await handler.ask<any>(party, {
      input: { name: 'Pandwijzer', role: 'PROCESSOR' },
    });
    const base = {
      controllerPartyId: partyId,
      processorPartyId: registerParty.party.id,
      term: 8,
      termKind: 'WORKING_HOURS',
    };
    const given = {
      ...base,
      workingHours: { days: [1, 2, 3, 4, 5, 6], from: '00:00', to: '24:00' },
      holidaysWithout: ['LIBERATION_DAY', '12-26'],
      holidaysAlsoOn: ['12-31', '2026-10-03'],
    };
    const { registerAgreement } = await handler.ask<any>(agree, { input: given });
    expect(registerAgreement.agreement).to.deep.include({
      holidays: 'NL',
      holidaysWithout: ['LIBERATION_DAY', '12-26'],
      holidaysAlsoOn: ['12-31', '2026-10-03'],
      workingHours: { days: [1, 2, 3, 4, 5, 6], from: '00:00', to: '24:00' },
    });
    const refusals = async (input: object) =>
      (
        await handler.tryAsk<any>(agree, { input: { ...base, ...input } })
      ).registerAgreement.errors.map((it: any) => [it.field, it.code]);
    const days = (weekdays: readonly number[]) => ({ days: weekdays, from: '09:00', to: '17:00' });
    expect(await refusals({ workingHours: days([]) })).to.deep.equal([
      ['workingHours', 'WORKING_HOURS_NOT_VALID'],
    ]);
    expect(
      await refusals({ holidaysWithout: ['Pasen', '05-05'], holidaysAlsoOn: ['02-30'] }),
    ).to.deep.equal([
      ['holidaysWithout', 'HOLIDAY_NOT_KNOWN'],
      ['holidaysAlsoOn', 'DAY_NOT_VALID'],
    ]);
    const everyDay = Array.from({ length: 92 }, (_, day) =>
      new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(5, 10),
    );
    expect(await refusals({ holidaysAlsoOn: [...everyDay, ...everyDay] })).to.deep.equal([
      ['holidaysAlsoOn', 'DAYS_OFF_TOO_MANY'],
    ]);
    const minute = { days: [1], from: '09:00', to: '09:01' };
    expect(await refusals({ term: 8_760, workingHours: minute })).to.deep.equal([
      ['workingHours', 'TERM_NEVER_ENDS'],
    ]);
    expect(await refusals({ holidays: null })).to.deep.equal([]);
  });
});
