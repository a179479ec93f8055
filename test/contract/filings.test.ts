import { expect } from 'chai';
import type { Person } from '../../src/demo/stage.ts';
import { faultsOfNotification } from '../support/edpb-schema.ts';
import { exportAs } from '../support/exported.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code message field }';
const obligationFields = `id regime state filingState firstFilingNumber followUpDueAt
  missingForComplete { row label notYetKnown } changesSinceLastFiling { row label before after }
  stages { submittedAt latenessMs latenessReason latenessAccepted latenessSentence }`;
const filingFields = `id kind complete number firstNumber content withdrawalReason sheetKept bulkId
  latenessSentence missingForComplete { row } changes { row before after }`;
const incidentFields = `id obligations { ${obligationFields} } filings { ${filingFields} }`;
const record = `mutation($input: RecordFilingInput!, $key: String) { recordFiling(input: $input, idempotencyKey: $key) { incident { ${incidentFields} } ${errors} } }`;
const bulk = `mutation($input: RecordBulkFilingInput!, $key: String) { recordBulkFiling(input: $input, idempotencyKey: $key) { incidents { ${incidentFields} } ${errors} } }`;

describe('filings with the AP, from incomplete to withdrawn and anew', () => {
  let world: World;
  let dpo: Person;
  let handler: Person;
  let outsider: Person;
  let incidentId: string;
  let obligationId: string;

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    const org = await world.newOrganisation({
      name: 'Voorbeeld Zorg',
      role: 'CONTROLLER',
      administrator: { name: 'A. Beheerder', email: 'beheer@voorbeeld.example' },
    });
    const person = (name: string, roles: readonly string[]) =>
      world.newPerson(org.administrator, {
        name,
        email: `${name.toLowerCase()}@voorbeeld.example`,
        partyId: org.partyId,
        roles: [...roles] as never,
      });
    handler = await person('Hanna', ['HANDLER', 'DECIDER']);
    dpo = await person('Fenna', ['DPO']);
    outsider = org.administrator;
    ({ incidentId, obligationId } = await openCase('Verkeerd geadresseerde brief'));
  });
  after(() => world.close());

  async function openCase(title: string) {
    const reported = await handler.ask<any>(
      `mutation($input: RegisterEventInput!) { registerEvent(input: $input) { event { id } ${errors} } }`,
      { input: { title, description: 'Een brief kwam bij de buren.', reporterKind: 'EMPLOYEE' } },
    );
    const promoted = await handler.ask<any>(
      `mutation($input: PromoteEventInput!) { promoteEvent(input: $input) { incident { id obligations { id regime } } ${errors} } }`,
      { input: { eventId: reported.registerEvent.event.id, role: 'CONTROLLER', breach: true } },
    );
    const { id, obligations } = promoted.promoteEvent.incident;
    const art33 = obligations.find((it: any) => it.regime === 'gdpr-33');
    return { incidentId: String(id), obligationId: String(art33.id) };
  }

  async function file(input: object, by: Person = dpo) {
    const data = await by.tryAsk<any>(record, {
      input: { incidentId, obligationId, ...input },
      key: null,
    });
    return data.recordFiling;
  }
  const art33Of = (incident: any) =>
    incident.obligations.find((it: any) => it.regime === 'gdpr-33');

  async function sheetIn(locale: 'nl' | 'en') {
    const path = `/exports/answer-sheets/${incidentId}/${obligationId}.json?locale=${locale}`;
    const { status, bytes } = await world.download(dpo, path);
    expect(status).to.equal(200);
    const notification = JSON.parse(bytes.toString('utf8'));
    expect(faultsOfNotification(notification), locale).to.deep.equal([]);
    return notification;
  }
  const inBoth = async () => ({ nl: await sheetIn('nl'), en: await sheetIn('en') });

  it('offers the reasons for lateness, and says which ones the AP does not accept', async () => {
    const { latenessReasons } = await handler.ask<any>(
      '{ latenessReasons { reason label acceptedByAuthority sentence } }',
    );
    const refused = latenessReasons.filter((it: any) => !it.acceptedByAuthority);
    expect(refused.map((it: any) => it.reason)).to.deep.equal([
      'INTERNAL_ESCALATION_FAILED',
      'HOLIDAY_OR_STAFFING',
    ]);
    for (const { sentence } of refused) {
      expect(sentence).to.match(/accepteert dit niet|does not accept this/);
    }
  });

  it('begins with a sheet of all hundred rows, and lists what is missing for complete', async () => {
    const { answerSheet } = await handler.ask<any>(
      `query($incidentId: ID!, $obligationId: ID!) { answerSheet(incidentId: $incidentId, obligationId: $obligationId) { title about edpb sections { heading rows { label answer state } } } }`,
      { incidentId, obligationId },
    );
    const rows = answerSheet.sections.flatMap((section: any) => section.rows);
    const numbers = rows.flatMap((row: any) => /\((\d+)\)$/.exec(row.label)?.[1] ?? []);
    expect(new Set(numbers).size).to.equal(100);
    expect(faultsOfNotification(answerSheet.edpb)).to.deep.equal([]);
    const { nl, en } = await inBoth();
    expect([nl['field_3'], nl['field_4'], en['field_3']]).to.deep.equal(['a', 'b', 'a']);
    const early = await file({ kind: 'FOLLOW_UP', complete: true, number: 'AP-1' });
    expect(early.errors[0]).to.include({ code: 'FIRST_FILING_NEEDED', field: 'kind' });
  });

  it('records an incomplete filing without waiting; a follow-up is owed at our own target', async () => {
    const { incident, errors: refused } = await file({ complete: false, number: 'AP-77001' });
    expect(refused).to.deep.equal([]);
    const art33 = art33Of(incident);
    expect(art33).to.include({
      state: 'SETTLED',
      filingState: 'INCOMPLETE',
      firstFilingNumber: 'AP-77001',
      followUpDueAt: '2026-11-30T08:00:00.000Z',
    });
    expect(art33.missingForComplete).not.to.have.length(0);
    expect(art33.changesSinceLastFiling).to.deep.equal([]);
    expect(incident.filings[0]).to.include({ content: null, sheetKept: true, firstNumber: null });
    expect(incident.filings[0].missingForComplete).not.to.have.length(0);
    const { nl, en } = await inBoth();
    expect([nl['field_3'], nl['field_6'], en['field_6']]).to.deep.equal([
      'b',
      'AP-77001',
      'AP-77001',
    ]);
  });

  it('shows what changed since, and keeps what was filed as it was', async () => {
    await handler.ask(
      `mutation($input: RecordFactsInput!) { recordFacts(input: $input) { ${errors} } }`,
      { input: { incidentId, summary: 'Een brief met een afspraak kwam bij de buren.' } },
    );
    const data = await dpo.ask<any>(`query($id: ID!) { incident(id: $id) { ${incidentFields} } }`, {
      id: incidentId,
    });
    const changed = art33Of(data.incident).changesSinceLastFiling;
    expect(changed.map((it: any) => it.row)).to.include(62);
    expect(changed.find((it: any) => it.row === 62).after).to.contain('afspraak');
    const filingId = data.incident.filings[0].id;
    const kept = await world.download(
      dpo,
      `/exports/filings/${incidentId}/${filingId}.json?locale=nl`,
    );
    expect(kept.status).to.equal(200);
    expect(kept.bytes.toString('utf8')).not.to.contain('afspraak');
    expect(faultsOfNotification(JSON.parse(kept.bytes.toString('utf8')))).to.deep.equal([]);
  });

  it('a follow-up names the first filing by itself, and a complete one ends what is owed', async () => {
    await world.fastForward({ hours: 24 });
    const followed = await file({ kind: 'FOLLOW_UP', complete: false });
    expect(followed.errors).to.deep.equal([]);
    const [, second] = followed.incident.filings;
    expect(second).to.include({ number: 'AP-77001', firstNumber: 'AP-77001' });
    expect(second.changes.map((it: any) => it.row)).to.include(62);
    expect(art33Of(followed.incident).followUpDueAt).to.equal('2026-12-01T08:00:00.000Z');
    const wrong = await file({ kind: 'FOLLOW_UP', complete: true, firstNumber: 'AP-1' });
    expect(wrong.errors[0]).to.include({ code: 'FIRST_NUMBER_UNKNOWN', field: 'firstNumber' });
    const done = await file({ kind: 'FOLLOW_UP', complete: true, content: 'De rest.' });
    const art33 = art33Of(done.incident);
    expect(art33).to.include({ filingState: 'COMPLETE', followUpDueAt: null });
    const followUps = done.incident.obligations.filter((it: any) => it.regime === 'follow-up');
    expect(followUps.map((it: any) => it.state)).to.deep.equal(['SETTLED', 'SETTLED']);
    expect(done.incident.filings[2].missingForComplete, 'says plainly what was missing')
      .not.to //
      .have.length(0);
    await inBoth();
  });

  it('a withdrawal needs its reason; then only a new filing is possible, judged by the first', async () => {
    const bare = await file({ kind: 'WITHDRAWAL', complete: true });
    expect(bare.errors[0]).to.include({ code: 'WITHDRAWAL_REASON_NEEDED' });
    const reason = 'Bij nader inzien geen persoonsgegevens.';
    const withdrawn = await file({ kind: 'WITHDRAWAL', complete: true, withdrawalReason: reason });
    expect(art33Of(withdrawn.incident)).to.include({
      state: 'WITHDRAWN',
      filingState: 'WITHDRAWN',
      firstFilingNumber: null,
    });
    expect(withdrawn.incident.filings.at(-1)).to.include({ withdrawalReason: reason });
    const kept = await world.download(
      dpo,
      `/exports/filings/${incidentId}/${withdrawn.incident.filings.at(-1).id}.json?locale=en`,
    );
    const notification = JSON.parse(kept.bytes.toString('utf8'));
    expect(faultsOfNotification(notification)).to.deep.equal([]);
    expect(notification).to.include({ field_3: 'b', field_4: 'c', field_5: reason });
    const again = { kind: 'WITHDRAWAL', complete: true, withdrawalReason: reason };
    for (const attempt of [1, 2]) {
      const { errors: refused } = await file(again);
      expect(refused[0].code, `attempt ${String(attempt)}`).to.equal('FILING_IS_WITHDRAWN');
    }
    const late = await file({ kind: 'FOLLOW_UP', complete: true });
    expect(late.errors[0]).to.include({ code: 'FILING_IS_WITHDRAWN' });
    await world.fastForward({ hours: 240 });
    const anew = await file({ complete: true, number: 'AP-77002' });
    expect(anew.errors).to.deep.equal([]);
    expect(art33Of(anew.incident)).to.include({
      state: 'SETTLED',
      filingState: 'COMPLETE',
      firstFilingNumber: 'AP-77002',
    });
    expect(art33Of(anew.incident).stages[0].latenessMs).to.equal(null);
    expect(anew.incident.filings).to.have.length(5);
    await inBoth();
  });

  it('the same withdrawal asked twice with one key is one withdrawal', async () => {
    const one = await openCase('Brief 0');
    const ask = async (input: object, key: string) => {
      const data = await dpo.tryAsk<any>(record, { input: { ...one, ...input }, key });
      return data.recordFiling;
    };
    await ask({ complete: true, number: 'AP-1' }, 'filed-once');
    const withdrawal = { kind: 'WITHDRAWAL', complete: true, withdrawalReason: 'Dubbel.' };
    for (const key of ['withdrawn-once', 'withdrawn-once']) {
      const told = await ask(withdrawal, key);
      expect(told.errors).to.deep.equal([]);
      expect(told.incident.filings).to.have.length(2);
    }
  });

  it('one report meets several similar breaches, each with its own lateness', async () => {
    const one = await openCase('Brief 1');
    await world.fastForward({ hours: 73 });
    const two = await openCase('Brief 2');
    const input = {
      targets: [one, two],
      complete: true,
      number: 'AP-BULK-1',
      content: 'Twee brieven, zie bijlage.',
    };
    const refused = await dpo.tryAsk<any>(bulk, { input, key: 'bulk-refused' });
    expect(refused.recordBulkFiling.errors[0]).to.include({
      code: 'LATENESS_REASON_NEEDED',
      field: 'targets.0.latenessReason',
    });
    const untouched = await dpo.ask<any>(
      `query($id: ID!) { incident(id: $id) { filings { id } } }`,
      { id: two.incidentId },
    );
    expect(untouched.incident.filings).to.deep.equal([]);
    const targets = [{ ...one, latenessReason: 'LINKED_BREACHES' }, two];
    const ask = { input: { ...input, targets }, key: 'bulk-recorded' };
    const first = await dpo.tryAsk<any>(bulk, ask);
    const again = await dpo.tryAsk<any>(bulk, ask);
    for (const { recordBulkFiling: told } of [first, again]) {
      expect(told.errors).to.deep.equal([]);
      const filings = told.incidents.flatMap((it: any) => it.filings);
      expect(filings.map((it: any) => it.number)).to.deep.equal(['AP-BULK-1', 'AP-BULK-1']);
      expect(new Set(filings.map((it: any) => it.bulkId)).size).to.equal(1);
      expect(filings[0].latenessSentence).to.match(/1 (uur|hour)/);
      expect(filings[1].latenessSentence).to.equal(null);
    }
    const twice = { ...input, targets: [two, two] };
    const doubled = await dpo.tryAsk<any>(bulk, { input: twice, key: null });
    expect(doubled.recordBulkFiling.errors[0]).to.include({
      code: 'BULK_TARGET_TWICE',
      field: 'targets.1.obligationId',
    });
    const none = await dpo.tryAsk<any>(bulk, { input: { ...input, targets: [] }, key: null });
    expect(none.recordBulkFiling.errors[0]).to.include({ code: 'BULK_TARGETS_NEEDED' });
  });

  it('a bulk report cut off half way is finished by asking again, with the sheets that stood', async () => {
    const [one, two] = [await openCase('Brief 3'), await openCase('Brief 4')];
    const { incidents } = world.product.ports.collections;
    const replace = incidents.replace.bind(incidents);
    const input = { targets: [one, two], complete: true, number: 'AP-BULK-2' };
    const ask = () => dpo.tryAsk<any>(bulk, { input, key: 'bulk-cut-off' });
    Object.assign(incidents, {
      replace: (document: Parameters<typeof replace>[0]) =>
        document.id === two.incidentId
          ? Promise.reject(new Error('the power went'))
          : replace(document),
    });
    const cut = await ask().catch((fault: unknown) => fault);
    expect(cut).to.be.instanceOf(Error);
    Object.assign(incidents, { replace });
    const { recordBulkFiling: told } = await ask();
    expect(told.errors).to.deep.equal([]);
    expect(told.incidents.map((it: any) => it.filings.length)).to.deep.equal([1, 1]);
    for (const { id, filings } of told.incidents) {
      const kept = await world.download(dpo, `/exports/filings/${id}/${filings[0].id}.json`);
      expect(kept.status).to.equal(200);
    }
  });

  it('prints the sheet and what was filed as PDF and HTML, in both languages', async () => {
    const data = await dpo.ask<any>(
      `query($id: ID!) { incident(id: $id) { reference filings { id number } } }`,
      { id: incidentId },
    );
    const { reference, filings } = data.incident;
    const paths = [
      `/exports/answer-sheets/${incidentId}/${obligationId}`,
      `/exports/filings/${incidentId}/${filings[0].id}`,
    ];
    for (const path of paths) {
      for (const locale of ['nl', 'en']) {
        const pdf = await world.download(dpo, `${path}.pdf?locale=${locale}`);
        expect(pdf.status).to.equal(200);
        expect(pdf.bytes.subarray(0, 5).toString('latin1')).to.equal('%PDF-');
        const html = await world.download(dpo, `${path}.html?locale=${locale}`);
        expect(html.status).to.equal(200);
        const text = html.bytes.toString('utf8');
        expect(text).to.contain(`lang="${locale}"`).and.to.contain(reference);
        expect(text).to.contain(locale === 'nl' ? 'Tijdlijn' : 'Timeline');
      }
    }
    const filed = await world.download(dpo, `${paths[1]!}.html?locale=en`);
    expect(filed.bytes.toString('utf8')).to.contain('AP-77001');
  });

  it('goes into the auditor’s bundle with its commitment', async () => {
    const { verdict, files } = await exportAs(world, dpo, incidentId);
    expect(verdict.result).to.equal('pass');
    const shown = JSON.parse(files.get('incident.json')!.toString('utf8'));
    for (const { sheet } of shown.filings) {
      expect(JSON.parse(sheet.text).format).to.equal('meldklok-answer-sheet-1');
      expect(sheet.commitment).to.match(/^[0-9a-f]{64}$/);
    }
  });

  it('gives the sheet to nobody without a part in it, and records every reading', async () => {
    const path = `/exports/answer-sheets/${incidentId}/${obligationId}.json`;
    expect((await world.download(outsider, path)).status).to.equal(403);
    const other = await world.newOrganisation({
      name: 'Ander BV',
      role: 'CONTROLLER',
      administrator: { name: 'B. Beheerder', email: 'beheer@ander.example' },
    });
    const stranger = await world.newPerson(other.administrator, {
      name: 'S. Vreemd',
      email: 's@ander.example',
      partyId: other.partyId,
      roles: ['HANDLER', 'DECIDER', 'DPO'],
    });
    expect((await world.download(stranger, path)).status).to.equal(404);
    expect((await world.download(dpo, `${path}?locale=de`)).status).to.equal(422);
    const log = await dpo.ask<any>(
      `query($id: ID!) { auditEntries(incidentId: $id, first: 100) { nodes { type } } }`,
      { id: incidentId },
    );
    expect(log.auditEntries.nodes.map((it: any) => it.type)).to.include('SENSITIVE_READ');
  });
});
