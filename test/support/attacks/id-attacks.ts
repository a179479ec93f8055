import {
  idNameAt,
  literalArguments,
  rootFields,
  selectionOf,
  type RootField,
} from '../schema-walk.ts';
import { actsIn } from '../counting-store.ts';
import {
  ask,
  createTally,
  send,
  signIn,
  type AttackFigures,
  type Said,
  type Target,
} from './attack.ts';

/** Whoever saw something may tell the organisation it concerns. */
const forAnybody = ['registerEvent'];
/** Read for an audience of controllers only. */
const ignored = ['planCampaign input.partyIds'];
const selectionDepth = 3;

const routes: readonly (readonly [string, string])[] = [
  ['GET', '/evidence/{evidenceId}/bytes'],
  ['POST', '/evidence/{incidentId}'],
  ['GET', '/exports/{incidentId}.zip'],
  ['GET', '/letters/{campaignId}.csv'],
  ['GET', '/exports/answer-sheets/{incidentId}/{obligationId}.json'],
  ['GET', '/exports/answer-sheets/{incidentId}/{obligationId}.pdf'],
  ['GET', '/exports/filings/{incidentId}/{obligationId}.json'],
];

/** Every id that the schema and the routes take, of another organisation, asked by whoever has none of it. */
export async function foreignIds(target: Target): Promise<AttackFigures> {
  const { world, ours, theirs } = target;
  const tally = createTally('ids of another organisation');
  const attackers = await attackersOf(target);
  for (const headers of attackers) await ask(world, '{ me { id } }', headers);
  await world.settle();
  const before = JSON.stringify(actsIn(world.writes()));
  const fields = rootFields.filter(
    ({ kind, idPaths, field }) =>
      kind !== 'subscription' && idPaths.length > 0 && !forAnybody.includes(field.name),
  );
  for (const root of fields) {
    const documents = [
      documentOf(root, (path) => theirs.ids[idNameAt(root, path)]),
      ...root.idPaths
        .filter((one) => !ignored.includes(`${root.field.name} ${one}`))
        .map((one) =>
          documentOf(root, (path) => (path === one ? theirs : ours).ids[idNameAt(root, path)]),
        ),
    ];
    for (const document of documents) {
      for (const headers of attackers) {
        const said = await ask(world, document, headers);
        tally.count(
          throughIn(said, theirs.canary)
            ? `${document.slice(0, 120)}: ${said.text.slice(0, 200)}`
            : null,
        );
      }
    }
  }
  for (const [method, pattern] of routes) {
    const path = pattern.replace(/\{(\w+)\}/g, (_, name: string) => theirs.ids[name] ?? 'x');
    for (const headers of attackers) {
      const body = method === 'POST' ? { body: 'x' } : {};
      const evidence = {
        'x-evidence': Buffer.from('{"title":"x","kind":"LOG"}').toString('base64url'),
      };
      const said = await send(world, path, {
        method,
        headers: { ...headers, ...evidence },
        ...body,
      });
      tally.count(said.status < 400 ? `${method} ${path}` : null);
    }
  }
  await world.settle();
  tally.count(JSON.stringify(actsIn(world.writes())) === before ? null : 'something was written');
  return tally.figures();
}

/** Nobody, a handler, an administrator, a token, and a guest of the attacked to whom nothing was shared. */
async function attackersOf({ world, ours, theirs }: Target) {
  const guest = await world.newPerson(theirs.administrator, {
    name: 'G. Gast',
    email: 'gast@elders.example',
    partyId: theirs.ids['addresseePartyId'] ?? '',
    roles: ['GUEST', 'HANDLER', 'DECIDER', 'DPO', 'MANAGER', 'COMMUNICATIONS', 'COUNSEL'],
  });
  const until = new Date(Date.parse(world.now()) + 30 * 86_400_000).toISOString();
  const made = await ours.administrator.ask<any>(
    `mutation { createApiToken(input: { name: "aanval", roles: [HANDLER, DECIDER, MANAGER, COMMUNICATIONS, COUNSEL, AUDITOR], expiresAt: "${until}" }) { secret errors { code message field } } }`,
  );
  const cookies = [ours.handler.email, ours.administrator.email, guest.email].map(
    async (email) => ({ cookie: (await signIn(world, email)) ?? '' }),
  );
  const authorization = `Bearer ${made.createApiToken.secret as string}`;
  return [{}, { authorization }, ...(await Promise.all(cookies))] as readonly Readonly<
    Record<string, string>
  >[];
}

function documentOf(root: RootField, idAt: (path: string) => string | undefined): string {
  const { kind, field } = root;
  return `${kind} { ${field.name}${literalArguments(root, idAt)} ${selectionOf(field.type, selectionDepth)} }`;
}

/** A canary in the answer, a fault, or a payload that refuses nothing. */
function throughIn({ status, text }: Said, canary: string): boolean {
  if (text.includes(canary) || status >= 500 || text.includes('FAULT')) return true;
  const { data, errors } = JSON.parse(text) as {
    data?: Record<string, any> | null;
    errors?: unknown;
  };
  if (errors !== undefined || !data) return false;
  return Object.values(data).some(
    (payload) => payload !== null && !(Array.isArray(payload?.errors) && payload.errors.length > 0),
  );
}
