import { connect } from 'node:net';
import type { FullCase } from '../full-case.ts';
import { password, type World } from '../world.ts';

/** What an attack was given to try on: the whole product behind its real door. */
export interface Target {
  readonly world: World;
  /** The attacker's own organisation, and the one that is attacked. */
  readonly ours: FullCase;
  readonly theirs: FullCase;
}

export interface AttackFigures {
  readonly attack: string;
  readonly tried: number;
  /** One line for each try that got through. */
  readonly succeeded: readonly string[];
}

/** Counts tries; `got` says how a try got through, or null when it did not. */
export function createTally(attack: string) {
  let tried = 0;
  const succeeded: string[] = [];
  return {
    count(got: string | null): void {
      tried += 1;
      if (got !== null) succeeded.push(got);
    },
    figures: (): AttackFigures => ({ attack, tried, succeeded }),
  };
}

export interface Said {
  readonly status: number;
  readonly text: string;
  readonly cookie: string | null;
}

export async function send(
  world: World,
  path: string,
  options: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | Uint8Array<ArrayBuffer>;
  } = {},
): Promise<Said> {
  const { method = 'POST', headers = {}, body } = options;
  const answer = await fetch(`${world.url}${path}`, {
    method,
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  });
  const text = await answer.text();
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? null;
  return { status: answer.status, text, cookie };
}

export async function ask(
  world: World,
  query: string,
  headers: Readonly<Record<string, string>> = {},
  variables: object = {},
): Promise<Said> {
  return await send(world, '/graphql', {
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

/** Sends bytes as they are and answers what came back until the other side closed or fell silent. */
export function rawExchange(
  world: World,
  bytes: string | Uint8Array,
  silenceMsMax = 2_000,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(world.url);
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    socket.setTimeout(silenceMsMax, () => socket.destroy());
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'ECONNRESET' && fault.code !== 'EPIPE') reject(fault);
    });
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
    socket.write(bytes);
  });
}

export async function signIn(
  world: World,
  email: string,
  headers: Readonly<Record<string, string>> = {},
  secret = password,
): Promise<string | null> {
  const query = `mutation($email: String!, $password: String!) { signIn(email: $email, password: $password) { me { id } errors { code } } }`;
  return (await ask(world, query, headers, { email, password: secret })).cookie;
}

/** Whether this cookie opens an account. */
export async function opens(world: World, headers: Readonly<Record<string, string>>) {
  const { text } = await ask(world, '{ me { id } }', headers);
  return /"me":\{"id"/.test(text);
}
