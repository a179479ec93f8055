import { randomBytes } from 'node:crypto';
import type { Person } from '../../src/demo/stage.ts';
import { openFullCase, type CaseIds, type FullCase } from './full-case.ts';
import { password, type World } from './world.ts';

/** The columns of the table: who asks. */
export const askers = [
  'REPORTER',
  'HANDLER',
  'DECIDER',
  'DPO',
  'MANAGER',
  'COMMUNICATIONS',
  'COUNSEL',
  'AUDITOR',
  'ADMINISTRATOR',
  'GUEST',
  'GUEST+HANDLER',
  'GUEST+DECIDER',
  'GUEST+DPO',
  'GUEST+MANAGER',
  'nobody',
  'token',
  'other token',
  'blocked',
] as const;
export type Asker = (typeof askers)[number];

/** Whose case the ids are of; `other` ids stand beside the guest's own case where it has one. */
export const cases = ['own', 'other', 'not shared'] as const;
export type Whose = (typeof cases)[number];

export interface Ids {
  readonly asked: CaseIds;
  /** The same with ids that never were. */
  readonly never: CaseIds;
}

export interface PermissionWorld {
  readonly headers: Readonly<Record<Asker, Readonly<Record<string, string>>>>;
  readonly ids: (asker: Asker, whose: Whose) => Ids | null;
}

/** Bound to one harmless operation. */
export const otherOperation = 'notificationRows';

export async function openPermissionWorld(world: World): Promise<PermissionWorld> {
  const theirs = await openFullCase(world, 'HUNNE');
  const ours = await openFullCase(world, 'ONZE');
  const headers: Record<string, Readonly<Record<string, string>>> = { nobody: {} };
  for (const asker of askers) {
    if (['nobody', 'token', 'other token', 'blocked'].includes(asker)) continue;
    headers[asker] = await sessionOf(world, await personOf(world, ours, asker));
  }
  const blocked = await personOf(world, ours, 'HANDLER', 'geblokkeerd');
  headers['blocked'] = await sessionOf(world, blocked);
  await ours.administrator.ask(
    `mutation { blockUser(userId: "${blocked.id}", reason: "weg") { errors { code } } }`,
  );
  headers['token'] = await tokenOf(ours.administrator, []);
  headers['other token'] = await tokenOf(ours.administrator, [otherOperation]);
  const guests = await guestIds(world, ours);
  const ownIds = { ...ours.ids, ...(await expendable(world, ours)) };
  const hidden = await hiddenIds(ours);
  const others = [ours.ids, theirs.ids, guests, hidden];
  const names = new Set(others.flatMap((ids) => Object.keys(ids)));
  const never = Object.fromEntries([...names].map((name) => [name, randomId()]));
  const guestCase = { incidentId: ours.ids['incidentId']! };
  return {
    headers: headers as PermissionWorld['headers'],
    ids: (asker, whose) => {
      if (whose === 'own') return { asked: asker.startsWith('GUEST') ? guests : ownIds, never };
      if (!asker.startsWith('GUEST')) {
        return whose === 'other' ? { asked: theirs.ids, never } : null;
      }
      return whose === 'other'
        ? { asked: ours.ids, never: { ...never, ...guestCase } }
        : { asked: { ...never, ...hidden }, never };
    },
  };
}

function randomId(): string {
  return randomBytes(16).toString('hex');
}

async function personOf(
  world: World,
  { administrator, ids }: FullCase,
  asker: string,
  name = asker,
): Promise<Person> {
  const guest = asker.startsWith('GUEST');
  return await world.newPerson(administrator, {
    name: `P. ${name}`,
    email: `${name.toLowerCase().replace('+', '-')}@mensen.example`,
    partyId: guest ? ids['addresseePartyId']! : ids['partyId']!,
    roles: asker.split('+'),
  });
}

async function sessionOf(world: World, { email }: Person): Promise<{ readonly cookie: string }> {
  const answer = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation($e: String!, $p: String!) { signIn(email: $e, password: $p) { me { id } } }',
      variables: { e: email, p: password },
    }),
  });
  return { cookie: answer.headers.getSetCookie()[0]!.split(';')[0]! };
}

/** With every role that a token may have: what is left is bound by its operations alone. */
async function tokenOf(administrator: Person, operations: readonly string[]) {
  const input = {
    name: 'systeem',
    roles: ['HANDLER', 'DECIDER', 'MANAGER', 'COMMUNICATIONS', 'COUNSEL', 'AUDITOR', 'REPORTER'],
    operations,
    expiresAt: '2026-12-31T00:00:00Z',
  };
  const { createApiToken } = await administrator.ask<any>(
    'mutation($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret errors { code } } }',
    { input },
  );
  return { authorization: `Bearer ${createApiToken.secret as string}` };
}

/** Accounts that an act may end without ending what asks; nobody to restrict the case to. */
async function expendable(world: World, { administrator, ids }: FullCase): Promise<CaseIds> {
  const user = await world.newPerson(administrator, {
    name: 'P. Ander',
    email: 'ander@mensen.example',
    partyId: ids['partyId']!,
    roles: ['REPORTER'],
  });
  return { userId: user.id, userIds: randomId() };
}

/** What the customer's own people have in the case that was shared with them. */
async function guestIds(world: World, ours: FullCase): Promise<CaseIds> {
  const { incidentId, addresseePartyId: partyId } = ours.ids as Record<string, string>;
  await ours.handler.ask(
    `mutation { sharePart(incidentId: "${incidentId}", partyId: "${partyId}") { errors { code } } }`,
  );
  const guest = await world.newPerson(ours.administrator, {
    name: 'P. Gast',
    email: 'gast@klant.example',
    partyId: partyId!,
    roles: ['GUEST', 'HANDLER', 'DECIDER', 'MANAGER', 'COMMUNICATIONS'],
  });
  const own = `incidentId: "${incidentId}", partyId: "${partyId}"`;
  const behalf = `incidentId: "${incidentId}", onBehalfOf: "${partyId}"`;
  const run = async (operation: string, args: string, fields: string) => {
    const data = await guest.ask<any>(
      `mutation { ${operation}(${args}) { ${fields} errors { code message field } } }`,
    );
    return data[operation];
  };
  await run(
    'recordAwareness',
    `input: { ${own}, at: "2026-11-16T09:00:00Z", reason: "gezien" }`,
    'incident { id }',
  );
  await run('assess', own, 'incident { id }');
  await run(
    'decide',
    `input: { ${own}, subject: NOTIFY_INDIVIDUALS, tell: false, rationale: "geen hoog risico", exemption: NO_HIGH_RISK }`,
    'incident { id }',
  );
  const { notice } = await run(
    'draftNotice',
    `input: { ${behalf}, audience: INDIVIDUALS, locale: nl }`,
    'notice { id }',
  );
  const { campaign } = await run(
    'planCampaign',
    `input: { ${behalf}, audience: INDIVIDUALS, title: "klant", noticeIds: ["${notice.id}"] }`,
    'campaign { id }',
  );
  await run(
    'importAddressees',
    `campaignId: "${campaign.id}", csv: "naam,email\\nA,a@klant.example\\n"`,
    'imported',
  );
  await world.settle();
  const { addressees } = await guest.ask<any>(
    `{ addressees(campaignId: "${campaign.id}") { nodes { id } } }`,
  );
  const { portal } = await guest.ask<any>(
    '{ portal { nodes { awareness { id } obligations { id regime } decisions { id } } } }',
  );
  const [part] = portal.nodes;
  return {
    ...ours.ids,
    partyId: partyId!,
    onBehalfOf: partyId!,
    forPartyId: partyId!,
    awarenessId: part.awareness[0].id,
    obligationId: part.obligations.find((it: any) => it.regime === 'gdpr-33').id,
    decisionId: part.decisions[0].id,
    noticeId: notice.id,
    noticeIds: notice.id,
    campaignId: campaign.id,
    addresseeId: addressees.nodes[0].id,
  };
}

/** Another case of the same organisation, in which the customer's part was not shared. */
async function hiddenIds({ handler, ids }: FullCase): Promise<CaseIds> {
  const partyId = ids['addresseePartyId']!;
  const { registerEvent } = await handler.ask<any>(
    'mutation { registerEvent(input: { title: "x", description: "x", reporterKind: EMPLOYEE }) { event { id } errors { code } } }',
  );
  const { promoteEvent } = await handler.ask<any>(
    `mutation { promoteEvent(input: { eventId: "${registerEvent.event.id}", role: CONTROLLER, breach: true }) { incident { id obligations { id } } errors { code } } }`,
  );
  const { id, obligations } = promoteEvent.incident;
  await handler.ask(
    `mutation { addIncidentParty(input: { incidentId: "${id}", partyId: "${partyId}", role: CONTROLLER }) { errors { code message field } } }`,
  );
  return {
    incidentId: id,
    obligationId: obligations[0].id,
    partyId,
    onBehalfOf: partyId,
    forPartyId: partyId,
  };
}
