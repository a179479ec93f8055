import { parse } from 'csv-parse/sync';
import { expect } from 'chai';
import { readSheet } from 'read-excel-file/node';
import type { Person } from '../../src/demo/stage.ts';
import { openWorld, type World } from '../support/world.ts';

const breachesMade = 300;
const formats = ['csv', 'xlsx', 'pdf'] as const;
const report = `mutation($input: RegisterEventInput!) { registerEvent(input: $input) { event { id } errors { code } } }`;
const promote = `mutation($input: PromoteEventInput!) { promoteEvent(input: $input) { incident { id } errors { code } } }`;

describe('the register of GDPR art. 33(5), as a file', () => {
  let world: World;
  let handler: Person;
  let people: Readonly<Record<string, Person>>;

  before(async function () {
    this.timeout(180_000);
    // Half past eleven on New Year's Eve in Amsterdam.
    world = await openWorld({ startAt: '2025-12-31T22:30:00Z' });
    const other = await organisation('Kanarievogel', 'kanarie');
    await breach(other.handler, 'Kanarielek');
    const ours = await organisation('Voorbeeld Zorg', 'voorbeeld');
    ({ handler } = ours);
    people = ours.people;
    await breach(handler, '=HYPERLINK("http://x")');
    await world.fastForward({ hours: 1 });
    for (let made = 0; made < breachesMade; made += 1) {
      await breach(handler, `Lek ${String(made)}`);
    }
  });
  after(() => world.close());

  async function organisation(name: string, mark: string) {
    const org = await world.newOrganisation({
      name,
      role: 'CONTROLLER',
      administrator: { name: `Beheer ${mark}`, email: `beheer@${mark}.example` },
    });
    const person = (role: string) =>
      world.newPerson(org.administrator, {
        name: `${role} ${mark}`,
        email: `${role.toLowerCase()}@${mark}.example`,
        partyId: org.partyId,
        roles: [role] as never,
      });
    const [first, auditor, reporter] = await Promise.all(
      ['HANDLER', 'AUDITOR', 'REPORTER'].map(person),
    );
    return {
      handler: first!,
      people: { auditor: auditor!, reporter: reporter!, administrator: org.administrator },
    };
  }

  async function breach(by: Person, title: string): Promise<void> {
    const input = { title, description: 'Er ging iets mis.', reporterKind: 'EMPLOYEE' };
    const { registerEvent } = await by.ask<any>(report, { input });
    const event = { eventId: registerEvent.event.id, role: 'CONTROLLER', breach: true };
    await by.ask(promote, { input: event });
  }

  const file = (by: Person, format: string, query: string) =>
    world.download(by, `/register.${format}?${query}`);
  const rowsIn = async (by: Person, query: string) => {
    const { bytes } = await file(by, 'csv', query);
    const table: string[][] = parse(bytes, { bom: true });
    return table.slice(1);
  };

  it('holds every breach of the year in each format, for the handler and the auditor', async () => {
    for (const by of [handler, people['auditor']!]) {
      expect(await rowsIn(by, 'year=2026&locale=nl')).to.have.length(breachesMade);
      const sheet = await file(by, 'xlsx', 'year=2026&locale=nl');
      expect(await readSheet(sheet.bytes)).to.have.length(breachesMade + 1);
      const { bytes } = await file(by, 'pdf', 'year=2026&locale=nl');
      expect(bytes.subarray(0, 5).toString()).to.equal('%PDF-');
      const pages = bytes.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
      expect(pages.length).to.be.at.least(breachesMade / 2);
    }
  });

  it('counts a breach to the year of its own zone, and lists the years that have any', async () => {
    expect(await rowsIn(handler, 'year=2025')).to.have.length(1);
    const { registerYears } = await handler.ask<any>('{ registerYears }');
    expect(registerYears).to.deep.equal([2026, 2025]);
  });

  it('filters alike in the file and on the screen', async () => {
    const count = async (query: string) => (await rowsIn(handler, query)).length;
    expect(await count('year=2026&text=lek%20299')).to.equal(1);
    expect(await count('authority=UNDECIDED&year=2026')).to.equal(breachesMade);
    expect(await count('authority=NO')).to.equal(0);
    expect(await count('status=CLOSED')).to.equal(0);
    expect(await count('level=HIGH')).to.equal(0);
    const shown = await handler.ask<any>(
      '{ register(first: 50, filter: { text: "lek 299" }) { nodes { incidentId cells { value } } } }',
    );
    expect(shown.register.nodes.length).to.be.at.most(1);
  });

  it('says not yet known where nothing is known, never no', async () => {
    const [row] = await rowsIn(handler, 'year=2026&text=lek%20299&locale=en');
    expect(row?.filter((cell) => cell === 'not yet known').length).to.be.greaterThan(8);
    expect(row).to.not.include('no');
  });

  it('is refused to whoever is no reader of cases, and to nobody known', async () => {
    for (const format of formats) {
      for (const role of ['reporter', 'administrator']) {
        const { status } = await file(people[role]!, format, 'year=2026');
        expect(status, `${role} ${format}`).to.equal(403);
      }
      const answer = await fetch(`${world.url}/register.${format}`);
      expect(answer.status, format).to.equal(401);
    }
  });

  it('rule 9: is on record before it leaves, once a file', async () => {
    const reads = () => world.writes()['access-records'] ?? 0;
    const before = reads();
    for (const format of formats) await file(handler, format, 'year=2025');
    expect(reads() - before).to.equal(formats.length);
  });

  it('rule 10: holds nothing of another organisation', async () => {
    const csv = (await file(handler, 'csv', '')).bytes.toString('utf8');
    expect(csv.toLowerCase()).to.not.include('kanarie');
    const sheet = await readSheet((await file(handler, 'xlsx', '')).bytes);
    expect(JSON.stringify(sheet).toLowerCase()).to.not.include('kanarie');
  });

  it('runs nothing in a spreadsheet, and refuses a filter that it does not know', async () => {
    const [row] = await rowsIn(handler, 'year=2025');
    expect(row?.some((cell) => cell.startsWith('='))).to.equal(false);
    const refused = await file(handler, 'csv', 'status=MAYBE&year=abc');
    expect(refused.status).to.equal(422);
    const { errors } = JSON.parse(refused.bytes.toString('utf8'));
    expect(errors.map(({ code }: { code: string }) => code)).to.have.members([
      'REGISTER_CHOICE_NOT_KNOWN',
      'YEAR_NOT_VALID',
    ]);
  });
});
