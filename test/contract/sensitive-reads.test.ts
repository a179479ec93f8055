import { expect } from 'chai';
import { getNamedType, isObjectType } from 'graphql';
import { routePermissions } from '../../src/identity/permissions.ts';
import type { Store } from '../../src/store/collection.ts';
import { openFullCase, type CaseIds, type FullCase } from '../support/full-case.ts';
import { schema } from '../support/schema-walk.ts';
import { openWorld, type World } from '../support/world.ts';

type Ask = (ids: CaseIds) => string;

const inIncident = (fields: string): Ask => {
  return (ids) => `{ incident(id: "${ids['incidentId']!}") { ${fields} } }`;
};

/** Every field that opens what is sensitive, and a question that does. */
const sensitiveFields: Readonly<Record<string, Ask>> = {
  'Query.addressees': (ids) =>
    `{ addressees(campaignId: "${ids['campaignId']!}") { nodes { name email } } }`,
  'Query.previewNotice': (ids) =>
    `{ previewNotice(noticeId: "${ids['noticeId']!}", addresseeId: "${ids['addresseeId']!}") { __typename } }`,
  'Query.register': () => '{ register { nodes { summary cells { value } } } }',
  'Query.similarDecisions': (ids) =>
    `{ similarDecisions(incidentId: "${ids['laterId']!}", partyId: "${ids['partyId']!}", subject: NOTIFY_AUTHORITY) { reference } }`,
  'Query.answerSheet': (ids) =>
    `{ answerSheet(incidentId: "${ids['incidentId']!}", obligationId: "${ids['obligationId']!}") { sections { rows { answer } } } }`,
  'Query.dialogue': (ids) => `{ dialogue(eventId: "${ids['eventId']!}") { title } }`,
  'Query.incidentDialogues': (ids) =>
    `{ incidentDialogues(incidentId: "${ids['incidentId']!}") { title } }`,
  'Incident.evidence': inIncident('evidence { title }'),
  'Incident.notificationAnswers': inIncident('notificationAnswers { text }'),
  'Obligation.changesSinceLastFiling': inIncident(
    'obligations { changesSinceLastFiling { before after } }',
  ),
  'Filing.changes': inIncident('filings { changes { before after } }'),
  'Event.reporter': () => '{ events { nodes { reporter } } }',
  'Part.notificationAnswers': () => '{ portal { nodes { notificationAnswers { text } } } }',
};

/** A change that answers what it changed has its own entry already. */
const recordedByTheAct = ['EvidencePayload.evidence', 'DialoguePayload.dialogue'];
/** What such a field opens. */
const sensitiveTypes = [
  'Addressee',
  'EvidenceItem',
  'NotificationAnswer',
  'AnswerSheet',
  'SimilarDecision',
  'ChangedAnswer',
  'RegisterRow',
  'Dialogue',
];
/** Routes that open nothing sensitive, or take a proof that the reader has anyway. */
const openRoutes = /^POST|health|ready|receipt|take|sign-in/;

describe('rule 9: a sensitive read is on record before its answer, or there is no answer', () => {
  let world: World;
  let open: FullCase;
  let ids: CaseIds;
  let failing = false;

  before(async () => {
    world = await openWorld({
      startAt: '2026-11-16T08:00:00Z',
      wrapStore: (store) => failingAccessRecords(store, () => failing),
    });
    open = await openFullCase(world, 'KANARIE');
    ids = await fileAndShare(world, open);
  });
  after(() => world.close());
  afterEach(() => {
    failing = false;
  });

  it('has a question for every field that opens what is sensitive', () => {
    const found = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !/^__|Connection$/.test(type.name))
      .flatMap((type) =>
        Object.values(isObjectType(type) ? type.getFields() : {})
          .filter(
            (field) =>
              sensitiveTypes.includes(getNamedType(field.type).name.replace(/Connection$/, '')) ||
              /sensitive read/i.test(field.description ?? ''),
          )
          .map((field) => `${type.name}.${field.name}`),
      )
      .filter((name) => !recordedByTheAct.includes(name));
    expect(found.sort()).to.deep.equal(Object.keys(sensitiveFields).sort());
  });

  for (const [name, ask] of Object.entries(sensitiveFields)) {
    it(name, async () => {
      const by = name.startsWith('Part.') ? await guest() : open.handler;
      const said = () =>
        by.tryAsk(ask(ids)).then(JSON.stringify, (error: unknown) => (error as Error).message);
      const before = recordedReads();
      const whole = await said();
      expect(whole, 'opens something').to.match(/KANARIE|MK-|__typename|"(before|text|after)":"/);
      expect(recordedReads()).to.be.greaterThan(before);
      failing = true;
      const refused = await said();
      expect(refused).not.to.include('KANARIE');
      expect(refused).not.to.match(/"(before|after|text)":"|MK-/);
      expect(refused, 'is said to have failed').to.match(/[Ss]omething went wrong|misgegaan|fault/);
    });
  }

  for (const route of Object.keys(routePermissions).filter((it) => !openRoutes.test(it))) {
    it(route, async () => {
      const path = route
        .replace('GET ', '')
        .replaceAll(/:(\w+)/g, (_, name: string) => ids[name === 'itemId' ? 'evidenceId' : name]!);
      const before = recordedReads();
      const whole = await world.download(open.handler, path);
      expect(whole.status, whole.bytes.toString().slice(0, 200)).to.equal(200);
      expect(recordedReads()).to.be.greaterThan(before);
      failing = true;
      const refused = await world.download(open.handler, path);
      expect(refused.status).to.equal(500);
      expect(refused.bytes.length).to.be.lessThan(1_000);
      expect(refused.bytes.toString()).not.to.include('KANARIE');
    });
  }

  const recordedReads = () => world.writes()['access-records'] ?? 0;
  const guest = () =>
    world.newPerson(open.administrator, {
      name: 'G. Gast',
      email: 'gast@klant.example',
      partyId: ids['addresseePartyId']!,
      roles: ['GUEST', 'HANDLER'],
    });
});

/** The real store, whose records of reads cannot be written while `fails` says so. */
function failingAccessRecords(store: Store, fails: () => boolean): Store {
  return {
    ...store,
    collection: (definition) => {
      const collection = store.collection(definition);
      if (definition.name !== 'access-records') return collection;
      return {
        ...collection,
        insert: (document) =>
          fails() ? Promise.reject(new Error('the disk is full')) : collection.insert(document),
      };
    },
  };
}

/** A filing with a follow-up, a part that is shared, a letter list, and a later case that is alike. */
async function fileAndShare(world: World, { handler, second, ids }: FullCase): Promise<CaseIds> {
  const errors = 'errors { code message field }';
  const run = async (by: typeof handler, operation: string, args: string, fields: string) => {
    const data = await by.ask<any>(`mutation { ${operation}(${args}) { ${fields} ${errors} } }`);
    return data[operation];
  };
  const incidentId = ids['incidentId']!;
  const own = `incidentId: "${incidentId}", partyId: "${ids['partyId']!}"`;
  const alike = 'breach: { breachTypes: ["CONFIDENTIALITY"], dataCategories: ["CONTACT"] }';
  await run(
    handler,
    'recordFacts',
    `input: { incidentId: "${incidentId}", ${alike} }`,
    'incident { id }',
  );
  await run(handler, 'assess', own, 'incident { id }');
  await run(
    handler,
    'decide',
    `input: { ${own}, subject: NOTIFY_AUTHORITY, tell: true, rationale: "KANARIE" }`,
    'incident { id }',
  );
  const file = (kind: string, more: string) =>
    run(
      handler,
      'recordFiling',
      `input: { incidentId: "${incidentId}", obligationId: "${ids['obligationId']!}", kind: ${kind}, complete: false, ${more} }`,
      'incident { filings { id } }',
    );
  await file('NEW', 'number: "AP-1", latenessReason: DETECTED_LATE, latenessText: "x"');
  await run(
    second,
    'recordFacts',
    `input: { incidentId: "${incidentId}", summary: "KANARIE anders" }`,
    'incident { id }',
  );
  const followed = await file('FOLLOW_UP', 'number: "AP-2", firstNumber: "AP-1"');
  await run(
    second,
    'recordFacts',
    `input: { incidentId: "${incidentId}", summary: "KANARIE nog anders" }`,
    'incident { id }',
  );
  await run(
    handler,
    'sharePart',
    `incidentId: "${incidentId}", partyId: "${ids['addresseePartyId']!}"`,
    'incident { id }',
  );
  const { event } = await run(
    handler,
    'registerEvent',
    'input: { title: "KANARIE", description: "KANARIE", reporterKind: EMPLOYEE, reporter: "KANARIE melder" }',
    'event { id }',
  );
  const { incident } = await run(
    handler,
    'promoteEvent',
    `input: { eventId: "${event.id}", role: CONTROLLER, breach: true }`,
    'incident { id }',
  );
  await run(
    handler,
    'recordFacts',
    `input: { incidentId: "${incident.id}", ${alike} }`,
    'incident { id }',
  );
  await world.settle();
  return { ...ids, laterId: incident.id, filingId: followed.incident.filings.at(-1).id };
}
