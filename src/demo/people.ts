import type { Product } from '../composition/product.ts';
import { addMs, dayMs, hourMs, msOf, type Instant } from '../shared/instant.ts';
import { clientAt, postGraphql } from './http-client.ts';
import type { Organisation, Person, Stage } from './stage.ts';

const cookieAgeMsMax = 8 * hourMs;
const errors = 'errors { code message field }';
const documents = {
  signIn: `mutation($email: String!, $password: String!) { signIn(email: $email, password: $password) { ${errors} } }`,
  setUp: `mutation($input: SetUpAdministratorInput!) { setUpAdministrator(input: $input) { user { id partyId } ${errors} } }`,
  registerParty: `mutation($input: RegisterPartyInput!) { registerParty(input: $input) { party { id } ${errors} } }`,
  invite: `mutation($input: InviteUserInput!) { inviteUser(input: $input) { user { id } invitationLink ${errors} } }`,
  accept: `mutation($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) { user { id } ${errors} } }`,
  confirm: `mutation($password: String!) { confirmIdentity(password: $password) { authenticatedAt ${errors} } }`,
};

export interface People extends Pick<Stage, 'newOrganisation' | 'newPerson'> {
  cookieOf(who: { readonly id: string; readonly email: string }): Promise<string>;
  /** Everybody who got an account, in order. */
  readonly all: readonly Account[];
}

export interface Account {
  readonly organisation: string | null;
  readonly partyId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
}

/** People with accounts, who sign in through the door; all have one password. */
export function createPeople(product: Product, url: string, password: string): People {
  const settle = () => product.engine.settle();
  const sessions = new Map<string, { readonly cookie: string; readonly at: Instant }>();
  const all: Account[] = [];
  let first: Person | undefined;

  const post = async (query: string, variables: Readonly<Record<string, unknown>>) => {
    const { answer, cookie } = await postGraphql(url, { query, variables }, null);
    const payload = Object.values(answer.data ?? {})[0] as Payload | undefined;
    if (answer.errors || !payload || payload.errors.length > 0 || cookie === null) {
      throw new Error(JSON.stringify(answer));
    }
    await settle();
    return { payload, cookie };
  };

  /** Days pass between the steps of a case: whoever was away for long signs in again. */
  const cookieOf: People['cookieOf'] = async ({ id, email }) => {
    const known = sessions.get(id);
    const now = product.parts.now();
    if (known && msOf(now) - msOf(known.at) < cookieAgeMsMax) return known.cookie;
    const { cookie } = await post(documents.signIn, { email, password });
    sessions.set(id, { cookie, at: now });
    return cookie;
  };

  const personOf = (
    account: Account,
    { payload, cookie }: { readonly payload: Payload; readonly cookie: string },
  ): Person => {
    const { name, email } = account;
    const { id, partyId = account.partyId } = userOf(payload);
    sessions.set(id, { cookie, at: product.parts.now() });
    all.push({ ...account, partyId });
    const client = clientAt(url, settle, () => cookieOf({ id, email }));
    const confirmIdentity = async () => {
      await client.ask(documents.confirm, { password });
    };
    return { ...client, id, name, email, partyId, confirmIdentity };
  };

  const join = async (by: Person, input: Invitation, organisation: string | null) => {
    const invited = await by.ask<{ inviteUser: { invitationLink: string } }>(documents.invite, {
      input: { ...input, auditGrant: grantOf(input, product.parts.now()) },
    });
    const token = invited.inviteUser.invitationLink.split('/').at(-1);
    const { name, email, partyId, roles } = input;
    const known = all.find((it) => it.partyId === partyId && it.organisation !== null);
    return personOf(
      { name, email, partyId, roles, organisation: organisation ?? known?.organisation ?? null },
      await post(documents.accept, { token, password }),
    );
  };

  const begin = async (input: OrganisationInput): Promise<Organisation> => {
    const { name, role, administrator } = input;
    const link = await product.setUpLink();
    if (link === null) throw new Error('there is an administrator already');
    const token = new URL(link).searchParams.get('token');
    const made = await post(documents.setUp, {
      input: { token, organisation: name, role, ...administrator, password },
    });
    const account = { ...administrator, roles: administratorOnly, organisation: name, partyId: '' };
    first = personOf(account, made);
    return { partyId: first.partyId, name, administrator: first };
  };

  return {
    all,
    cookieOf,
    async newOrganisation(input) {
      if (!first) return begin(input);
      const { name, role, administrator } = input;
      const made = await first.ask<{ registerParty: { party: { id: string } } }>(
        documents.registerParty,
        { input: { name, role, own: true } },
      );
      const partyId = made.registerParty.party.id;
      const invitation = { ...administrator, partyId, roles: administratorOnly };
      return { partyId, name, administrator: await join(first, invitation, name) };
    },
    newPerson: (by, input) => join(by, input, null),
  };
}

type OrganisationInput = Parameters<Stage['newOrganisation']>[0];
type Invitation = Parameters<Stage['newPerson']>[1];

interface Payload {
  readonly user?: { readonly id: string; readonly partyId?: string } | null;
  readonly errors: readonly unknown[];
}

const administratorOnly = ['ADMINISTRATOR'];

function grantOf({ roles }: Invitation, now: Instant) {
  const endsOn = addMs(now, 180 * dayMs).slice(0, 10);
  return roles.includes('AUDITOR') ? { purpose: 'ISO 27001', endsOn } : null;
}

function userOf({ user }: Payload): { readonly id: string; readonly partyId?: string } {
  if (!user) throw new Error('the door answered without a user');
  return user;
}
