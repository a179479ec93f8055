import { randomBytes, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { openEmbeddedStore } from '../../src/adapters/embedded/open-embedded-store.ts';
import { createLogger } from '../../src/adapters/http/logger.ts';
import { createSmtpChannel } from '../../src/adapters/smtp/create-smtp-channel.ts';
import { createTwilioChannel } from '../../src/adapters/twilio/create-twilio-channel.ts';
import { createDoor, type Door } from '../../src/composition/http-door.ts';
import { createProduct, type Product } from '../../src/composition/product.ts';
import { smtpSettings } from '../../src/composition/smtp-settings.ts';
import { createClient } from '../../src/demo/client.ts';
import { advance } from '../../src/demo/advance.ts';
import type { Client, Person, Stage } from '../../src/demo/stage.ts';
import {
  addMs,
  hourMs,
  minuteMs,
  msOf,
  parseInstant,
  type Instant,
} from '../../src/shared/instant.ts';
import { startLocalTwilio, type LocalTwilio } from './local-twilio.ts';
import { startSmtpInbox, type SmtpInbox } from './smtp-inbox.ts';

export const password = 'veulen trapt dorpel blauw';

/** The whole product in one process, behind its real door, with a real mail server and a local Twilio. */
export interface World extends Stage {
  readonly product: Product;
  readonly url: string;
  readonly inbox: SmtpInbox;
  readonly twilio: LocalTwilio;
  /** `await world.phone('+447700900123').expectSms(/24 hours left/)`. */
  phone(number: string): ReturnType<LocalTwilio['phone']>;
  /** A text message from this phone to our number. */
  textBack(from: string, text: string): Promise<number>;
  /** GET as somebody: status and bytes. */
  download(who: Person, path: string): Promise<{ status: number; bytes: Buffer }>;
  close(): Promise<void>;
}

export async function openWorld(options: {
  startAt: string;
  checkpointMail?: readonly string[];
}): Promise<World> {
  const directory = mkdtempSync(join(tmpdir(), 'meldklok-world-'));
  let now = parseInstant(options.startAt) as Instant;
  const inbox = await startSmtpInbox();
  const twilio = await startLocalTwilio({ now: () => new Date(now) });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const product = await createProduct({
    store: await openEmbeddedStore({ directory }),
    keys: {
      masterKey: randomBytes(32),
      signingKey: generateKeyPairSync('ed25519').privateKey,
    },
    now: () => now,
    channels: {
      EMAIL: createSmtpChannel(
        smtpSettings({
          url: `smtp://${inbox.host}:${inbox.port}`,
          from: 'Meldklok <meldklok@organisatie.example>',
        }),
      ),
      SMS: createTwilioChannel({
        accountSid: twilio.accountSid,
        authToken: twilio.authToken,
        baseUrl: twilio.url,
        sender: { kind: 'NUMBER', from: '+447700900000' },
        statusCallbackUrl: `${url}/callbacks/twilio/status`,
        ratePerSecondMax: 1_000,
        concurrencyMax: 20,
        timeoutMs: 10_000,
      }),
    },
    publicUrl: url,
    twilioAuthToken: twilio.authToken,
    checkpointMail: options.checkpointMail ?? [],
    replyTo: null,
    demo: false,
    log: createLogger('error'),
    webDir: null,
    requestsPerMinuteMax: 1_000_000,
  });
  const door = await createDoor(product, { introspection: false });
  await new Promise<void>((resolve) => door.server.listen(port, '127.0.0.1', resolve));
  const people = peopleOf(product, url);
  const settle = () => product.engine.settle();
  const moveTo = (at: Instant) => {
    now = at;
  };
  const advanceTo = (at: Instant) => advance(product, { now: () => now, moveTo }, at);

  return {
    product,
    url,
    inbox,
    twilio,
    sends: true,
    now: () => now,
    settle,
    advanceTo,
    fastForward: ({ hours = 0, minutes = 0 }) =>
      advanceTo(addMs(now, hours * hourMs + minutes * minuteMs)),
    stranger: clientAt(url, settle, () => Promise.resolve(null)),
    newOrganisation: (input) => people.newOrganisation(input),
    newPerson: (by, input) => people.newPerson(by, input),
    phone: (number) => twilio.phone(number),
    textBack: async (from, text) => {
      const status = await twilio.sendInbound(`${url}/callbacks/twilio/inbound`, {
        from,
        to: '+447700900000',
        text,
      });
      await settle();
      return status;
    },
    download: async (who, path) => {
      const answer = await fetch(`${url}${path}`, {
        headers: { cookie: await people.cookieOf(who) },
      });
      return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
    },
    close: async () => {
      await closeAll(door, product);
      await Promise.all([inbox.close(), twilio.close()]);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function closeAll(door: Door, product: Product): Promise<void> {
  await door.close();
  await product.close();
}

/** Over HTTP, with the cookie of a session; everything due runs before a call answers. */
export function clientAt(
  url: string,
  settle: () => Promise<void>,
  cookie: () => Promise<string | null>,
): Client {
  const headersOf = async (): Promise<Record<string, string>> => {
    const known = await cookie();
    return known === null ? {} : { cookie: known };
  };
  return createClient({
    post: async (body) => {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { ...(await headersOf()), 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const json = (await answer.json()) as { data?: unknown; errors?: { message: string }[] };
      await settle();
      return json;
    },
    upload: async (incidentId, description, bytes) => {
      const answer = await fetch(`${url}/evidence/${incidentId}`, {
        method: 'POST',
        headers: {
          ...(await headersOf()),
          'content-type': 'application/octet-stream',
          'x-evidence': Buffer.from(JSON.stringify(description)).toString('base64url'),
        },
        body: new Uint8Array(bytes),
      });
      if (!answer.ok) throw new Error(`upload: ${answer.status} ${await answer.text()}`);
      await settle();
      return (await answer.json()) as { id: string; sha256: string };
    },
  });
}

function peopleOf(product: Product, url: string) {
  const settle = () => product.engine.settle();
  const sessions = new Map<string, { cookie: string; at: Instant }>();

  const post = async (query: string, variables: object, cookie: string | null) => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie === null ? {} : { cookie }) },
      body: JSON.stringify({ query, variables }),
    });
    const json = (await answer.json()) as { data: Record<string, any>; errors?: unknown };
    const [payload] = Object.values(json.data ?? {});
    if (json.errors || payload?.errors?.length > 0) throw new Error(JSON.stringify(json));
    await settle();
    return { payload, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  };

  const person = (
    input: { name: string; email: string; partyId: string },
    id: string,
    cookie: string,
  ): Person => {
    sessions.set(id, { cookie, at: product.parts.now() });
    const fresh = () => cookieOf({ id, email: input.email });
    return { ...clientAt(url, settle, fresh), ...input, id };
  };

  /** Days pass between the steps of a case: whoever was away for long signs in again. */
  const cookieOf = async (who: { id: string; email: string }): Promise<string> => {
    const known = sessions.get(who.id);
    const now = product.parts.now();
    if (known && msOf(now) - msOf(known.at) < 8 * hourMs) return known.cookie;
    const { cookie } = await post(
      `mutation($email: String!, $password: String!) { signIn(email: $email, password: $password) { errors { code message field } } }`,
      { email: who.email, password },
      null,
    );
    sessions.set(who.id, { cookie, at: now });
    return cookie;
  };

  let first: Person | undefined;

  return {
    cookieOf,
    async newOrganisation(input: Parameters<Stage['newOrganisation']>[0]) {
      const { name, role, administrator } = input;
      if (!first) {
        const link = await product.setUpLink();
        const token = new URL(link as string).searchParams.get('token');
        const made = await post(
          `mutation($input: SetUpAdministratorInput!) { setUpAdministrator(input: $input) { user { id partyId } errors { code message field } } }`,
          { input: { token, organisation: name, role, ...administrator, password } },
          null,
        );
        const { id, partyId } = made.payload.user;
        first = person({ ...administrator, partyId }, id, made.cookie);
        return { partyId, name, administrator: first };
      }
      const made = await first.ask<any>(
        `mutation($input: RegisterPartyInput!) { registerParty(input: $input) { party { id } errors { code message field } } }`,
        { input: { name, role, own: true } },
      );
      const partyId = made.registerParty.party.id as string;
      const invited = await this.newPerson(first, {
        ...administrator,
        partyId,
        roles: ['ADMINISTRATOR'],
      });
      return { partyId, name, administrator: invited };
    },
    async newPerson(by: Person, input: Parameters<Stage['newPerson']>[1]): Promise<Person> {
      const invited = await by.ask<any>(
        `mutation($input: InviteUserInput!) { inviteUser(input: $input) { user { id } invitationLink errors { code message field } } }`,
        { input },
      );
      const token = (invited.inviteUser.invitationLink as string).split('/').at(-1);
      const accepted = await post(
        `mutation($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) { user { id } errors { code message field } } }`,
        { token, password },
        null,
      );
      return person(input, accepted.payload.user.id, accepted.cookie);
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
