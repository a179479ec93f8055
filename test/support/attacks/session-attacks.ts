import { rootFields, literalArguments, selectionOf } from '../schema-walk.ts';
import { actsIn } from '../counting-store.ts';
import { password } from '../world.ts';
import {
  ask,
  createTally,
  opens,
  send,
  signIn,
  type AttackFigures,
  type Target,
} from './attack.ts';

/** A cookie that the attacker knew before the sign-in opens nothing after it. */
export async function fixation({ world, theirs }: Target): Promise<AttackFigures> {
  const tally = createTally('session fixation');
  const { email } = theirs.second;
  const earlier = await signIn(world, theirs.handler.email);
  const planted = [
    'meldklok=planted',
    `meldklok=${'a'.repeat(43)}`,
    'meldklok=; meldklok=planted',
    '__Host-meldklok=planted',
    earlier ?? '',
    `meldklok=planted; ${earlier ?? ''}`,
  ];
  for (const cookie of planted) {
    const given = await signIn(world, email, { cookie });
    tally.count(given === null || given === cookie ? `the planted ${cookie} stays` : null);
    if (cookie === earlier) continue;
    tally.count((await opens(world, { cookie })) ? `${cookie} opens an account` : null);
  }
  if (earlier !== null) {
    const me = await ask(world, '{ me { id } }', { cookie: earlier });
    const stolen = me.text.includes(theirs.second.id);
    tally.count(stolen ? 'an earlier session became another person' : null);
  }
  return tally.figures();
}

/** What was ended, used or revoked opens nothing, however often it is shown. */
export async function replay(target: Target): Promise<AttackFigures> {
  const { world, theirs } = target;
  const tally = createTally('token replay');
  const refused = async (what: string, headers: Readonly<Record<string, string>>) => {
    for (let again = 0; again < 5; again += 1) {
      tally.count((await opens(world, headers)) ? what : null);
    }
  };
  const signedOut = (await signIn(world, theirs.second.email)) ?? '';
  await ask(world, 'mutation { signOut { ended } }', { cookie: signedOut });
  await refused('a session that was signed out', { cookie: signedOut });

  const changed = (await signIn(world, theirs.second.email)) ?? '';
  const newer = (await signIn(world, theirs.second.email)) ?? '';
  const change = `mutation($a: String!, $b: String!) { changePassword(currentPassword: $a, newPassword: $b) { errors { code } } }`;
  const other = 'zeven trage kranen roesten';
  await ask(world, change, { cookie: newer }, { a: password, b: other });
  await refused('a session from before the password changed', { cookie: changed });
  const again = (await signIn(world, theirs.second.email, {}, other)) ?? '';
  await ask(world, change, { cookie: again }, { a: other, b: password });

  await revokedToken(target, refused);
  await usedInvitation(target, (got) => tally.count(got));
  await blockedPerson(target, refused);
  return tally.figures();
}

async function revokedToken(
  { world, theirs }: Target,
  refused: (what: string, headers: Readonly<Record<string, string>>) => Promise<void>,
): Promise<void> {
  const make = `mutation($at: DateTime!) { createApiToken(input: { name: "kort", roles: [HANDLER], expiresAt: $at }) { secret tokenId errors { code } } }`;
  const until = (hours: number) =>
    new Date(Date.parse(world.now()) + hours * 3_600_000).toISOString();
  const made = (await theirs.administrator.ask<any>(make, { at: until(2) })).createApiToken;
  const authorization = `Bearer ${made.secret as string}`;
  if (!(await opens(world, { authorization }))) throw new Error('the token should open at first');
  await theirs.administrator.ask(
    `mutation { revokeApiToken(tokenId: "${made.tokenId as string}") { errors { code message field } } }`,
  );
  await refused('a revoked token', { authorization });
  for (const shown of [made.tokenId as string, 'mk_', `mk_${'A'.repeat(43)}`, 'x'.repeat(200)]) {
    await refused('a made-up token', { authorization: `Bearer ${shown}` });
  }
}

async function usedInvitation(
  { world, theirs }: Target,
  count: (got: string | null) => void,
): Promise<void> {
  const email = `kort@${theirs.canary.toLowerCase()}.example`;
  const invited = await theirs.administrator.ask<any>(
    `mutation { inviteUser(input: { name: "K. Kort", email: "${email}", partyId: "${theirs.ids['partyId']!}", roles: [HANDLER] }) { invitationLink errors { code message field } } }`,
  );
  const token = (invited.inviteUser.invitationLink as string).split('/').at(-1) ?? '';
  const accept = `mutation($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) { user { id } errors { code } } }`;
  await ask(world, accept, {}, { token, password });
  for (const shown of [token, token.toUpperCase(), ` ${token}`, `${token}=`, '']) {
    const { cookie } = await ask(
      world,
      accept,
      {},
      { token: shown, password: 'andere zeven kranen' },
    );
    count(cookie === null ? null : `the invitation ${shown === token ? 'twice' : 'changed'}`);
  }
}

async function blockedPerson(
  { world, theirs }: Target,
  refused: (what: string, headers: Readonly<Record<string, string>>) => Promise<void>,
): Promise<void> {
  const cookie = (await signIn(world, theirs.second.email)) ?? '';
  const set = (act: string) =>
    theirs.administrator.ask(
      `mutation { ${act}(userId: "${theirs.second.id}", reason: "proef") { errors { code message field } } }`,
    );
  await set('blockUser');
  await refused('a session of who is blocked', { cookie });
  const meanwhile = await signIn(world, theirs.second.email);
  await refused('a sign-in of who is blocked', { cookie: meanwhile ?? 'meldklok=none' });
  await set('unblockUser');
  await refused('a session from before the block', { cookie });
}

const elsewhere = [
  { origin: 'https://elders.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', origin: 'https://sub.elders.example' },
] as const;
const formTypes = [
  'application/x-www-form-urlencoded',
  'text/plain',
  'multipart/form-data; boundary=x',
];

/** Whatever another site makes the browser of somebody who is signed in send, nothing happens. */
export async function crossSite({ world, theirs }: Target): Promise<AttackFigures> {
  const tally = createTally('cross-site requests');
  const cookie = (await signIn(world, theirs.handler.email)) ?? '';
  await world.settle();
  const before = JSON.stringify(actsIn(world.writes()));
  for (const root of rootFields.filter(({ kind }) => kind === 'mutation')) {
    const { field } = root;
    const args = literalArguments(root, (path) => theirs.ids[path.split('.').at(-1) ?? '']);
    const query = `mutation { ${field.name}${args} ${selectionOf(field.type, 1)} }`;
    const body = JSON.stringify({ query });
    const json = { 'content-type': 'application/json', cookie };
    const tries = [
      ...elsewhere.map((from) => ({ headers: { ...json, ...from }, body })),
      ...formTypes.map((type) => ({ headers: { 'content-type': type, cookie }, body })),
      {
        headers: { cookie, 'content-type': formTypes[0] ?? '' },
        body: `query=${encodeURIComponent(query)}`,
      },
    ];
    for (const one of tries) {
      const { status } = await send(world, '/graphql', one);
      tally.count(status < 400 ? `${field.name} with ${JSON.stringify(one.headers)}` : null);
    }
    const address = `/graphql?query=${encodeURIComponent(query)}`;
    const looked = await send(world, address, { method: 'GET', headers: { cookie } });
    tally.count(looked.status < 400 ? `${field.name} by GET` : null);
  }
  await world.settle();
  tally.count(JSON.stringify(actsIn(world.writes())) === before ? null : 'something was written');
  return tally.figures();
}
