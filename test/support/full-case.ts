import type { Person } from '../../src/demo/stage.ts';
import type { World } from './world.ts';

const errors = 'errors { code message field }';
const eventKeys = ['eventId'] as const;
export type CaseIds = Readonly<Record<string, string>>;

export interface FullCase {
  /** An id for each name under which the schema takes one. */
  readonly ids: CaseIds;
  readonly administrator: Person;
  /** Every role of a member that can go together. */
  readonly handler: Person;
  readonly second: Person;
  /** Stands in every text of this case and nowhere else. */
  readonly canary: string;
}

/**
 * An organisation with a case that holds one of everything. `canary` names the organisation, its people
 * and its customer too; `inCase` stands in the case alone.
 */
export async function openFullCase(
  world: World,
  canary: string,
  inCase = canary,
): Promise<FullCase> {
  const mail = canary.toLowerCase();
  const { administrator, partyId } = await world.newOrganisation({
    name: `${canary} BV`,
    role: 'CONTROLLER',
    administrator: { name: `${canary} Beheer`, email: `beheer@${mail}.example` },
  });
  const invite = (name: string) =>
    world.newPerson(administrator, {
      name: `${canary} ${name}`,
      email: `${name}@${mail}.example`,
      partyId,
      roles: ['HANDLER', 'DECIDER', 'MANAGER', 'COMMUNICATIONS', 'COUNSEL', 'AUDITOR'],
    });
  const handler = await invite('een');
  const second = await invite('twee');
  const ids: Record<string, string> = { partyId, onBehalfOf: partyId, forPartyId: partyId };
  const run = async (by: Person, operation: string, args: string, fields: string) => {
    const data = await by.ask<any>(`mutation { ${operation}(${args}) { ${fields} ${errors} } }`);
    return data[operation];
  };
  await openParties(run, administrator, ids, canary);
  await openIncident(run, handler, ids, inCase);
  await openTelling(world, run, { handler, second }, ids, inCase);
  ids['evidenceId'] = (
    await handler.upload(ids['incidentId']!, { title: inCase, kind: 'LOG' }, Buffer.from(inCase))
  ).id;
  await world.fastForward({ hours: 49 });
  const page = await world.product.ports.collections.escalations.page({
    index: 'incident',
    equals: ids['incidentId']!,
    limit: 1,
  });
  ids['escalationId'] = page.items[0]!.id;
  return { ids, administrator, handler, second, canary };
}

type Run = (by: Person, operation: string, args: string, fields: string) => Promise<any>;

async function openParties(run: Run, by: Person, ids: Record<string, string>, canary: string) {
  const { party } = await run(
    by,
    'registerParty',
    `input: { name: "${canary} klant", role: CONTROLLER, contacts: [{ name: "${canary} contact", email: "contact@${canary.toLowerCase()}.example" }] }`,
    'party { id contacts { id } }',
  );
  ids['addresseePartyId'] = ids['controllerPartyId'] = ids['partyIds'] = party.id;
  ids['contactId'] = ids['contactIds'] = party.contacts[0].id;
  ids['processorPartyId'] = ids['informedByPartyId'] = ids['partyId']!;
  await run(
    by,
    'registerAgreement',
    `input: { controllerPartyId: "${party.id}", processorPartyId: "${ids['partyId']!}", term: 24, contactIds: ["${party.contacts[0].id}"] }`,
    'agreement { id }',
  );
  await run(
    by,
    'configureEscalation',
    `input: { steps: [{ waitMinutes: 600, contacts: [{ name: "${canary} baas", phone: "+447700900123" }] }] }`,
    'policy { partyId }',
  );
  const { tokenId } = await run(
    by,
    'createApiToken',
    `input: { name: "${canary}", roles: [AUDITOR], expiresAt: "2026-12-31T00:00:00Z" }`,
    'tokenId',
  );
  ids['tokenId'] = tokenId;
  const { webhook } = await run(
    by,
    'registerWebhook',
    `input: { url: "https://haak.voorbeeld.example/${canary}", description: "${canary}", eventTypes: ["event.reported.v1"] }`,
    'webhook { id }',
  );
  ids['webhookId'] = webhook.id;
  await run(by, 'disableWebhook', `webhookId: "${webhook.id as string}"`, 'webhook { id }');
  // Neither is anybody's yet: nothing was delivered, and nobody has a passkey.
  ids['deliveryId'] = ids['passkeyId'] = '0'.repeat(32);
}

async function openIncident(run: Run, by: Person, ids: Record<string, string>, canary: string) {
  const report = () =>
    run(
      by,
      'registerEvent',
      `input: { title: "${canary}", description: "${canary}", reporterKind: EMPLOYEE }`,
      'event { id }',
    );
  const { event } = await report();
  const { incident } = await run(
    by,
    'promoteEvent',
    `input: { eventId: "${event.id}", role: CONTROLLER, breach: true }`,
    'incident { id obligations { id regime } }',
  );
  ids['incidentId'] = incident.id;
  ids['obligationId'] = incident.obligations.find((it: any) => it.regime === 'gdpr-33').id;
  for (const key of eventKeys) ids[key] = (await report()).event.id;
  const inIncident = `incidentId: "${incident.id}"`;
  const own = `${inIncident}, partyId: "${ids['partyId']!}"`;
  await run(
    by,
    'recordFacts',
    `input: { ${inIncident}, summary: "${canary}", consequences: "${canary}", measures: "${canary}", breach: { dataCategories: ["CONTACT"], people: { min: 1, max: 5 } } }`,
    'incident { id }',
  );
  await run(
    by,
    'addIncidentParty',
    `input: { ${inIncident}, partyId: "${ids['addresseePartyId']!}", role: CONTROLLER }`,
    'incident { id }',
  );
  const aware = await run(
    by,
    'recordAwareness',
    `input: { ${own}, at: "2026-11-16T08:00:00Z", reason: "${canary}" }`,
    'incident { awareness { id } }',
  );
  ids['awarenessId'] = aware.incident.awareness[0].id;
  await run(by, 'assess', own, 'incident { id }');
  const decided = await run(
    by,
    'decide',
    `input: { ${own}, subject: NOTIFY_INDIVIDUALS, tell: false, rationale: "${canary}", exemption: NO_HIGH_RISK }`,
    'incident { decisions { id } }',
  );
  ids['decisionId'] = decided.incident.decisions[0].id;
  const acted = await run(
    by,
    'addAction',
    `${inIncident}, title: "${canary}", ownerId: "${by.id}", dueOn: "2026-12-01"`,
    'incident { actions { id } }',
  );
  ids['actionId'] = acted.incident.actions[0].id;
  ids['ownerId'] = ids['userId'] = ids['userIds'] = by.id;
  await run(by, 'addNote', `${inIncident}, text: "${canary}"`, 'incident { id }');
}

async function openTelling(
  world: World,
  run: Run,
  { handler, second }: { handler: Person; second: Person },
  ids: Record<string, string>,
  canary: string,
) {
  const inIncident = `incidentId: "${ids['incidentId']!}"`;
  const { notice } = await run(
    handler,
    'draftNotice',
    `input: { ${inIncident}, audience: INDIVIDUALS, locale: nl }`,
    'notice { id version }',
  );
  ids['noticeId'] = ids['noticeIds'] = notice.id;
  const { campaign } = await run(
    handler,
    'planCampaign',
    `input: { ${inIncident}, audience: INDIVIDUALS, title: "${canary}", noticeIds: ["${notice.id}"] }`,
    'campaign { id }',
  );
  ids['campaignId'] = campaign.id;
  await run(
    handler,
    'importAddressees',
    `campaignId: "${campaign.id}", csv: "naam,email\\n${canary},wie@${canary.toLowerCase()}.example\\n"`,
    'imported',
  );
  await world.settle();
  const { addressees } = await second.ask<any>(
    `{ addressees(campaignId: "${campaign.id}") { nodes { id } } }`,
  );
  ids['addresseeId'] = addressees.nodes[0].id;
}
