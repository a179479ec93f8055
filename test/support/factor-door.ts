import { Secret, TOTP } from 'otpauth';
import { challengeIn, createSoftPasskey } from './soft-passkey.ts';
import { password, type World } from './world.ts';

export interface DoorAnswer {
  /** Of the one field that was asked. */
  readonly payload: Readonly<Record<string, unknown>> & {
    readonly errors?: readonly { readonly code: string }[];
  };
  readonly codes: readonly string[];
  /** That the answer set; null when it set none. */
  readonly cookie: string | null;
  readonly text: string;
}

export type Proof = Readonly<Record<string, string>>;

/** Browsers at the door of a world, each as the cookie that it holds. */
export function factorDoor(world: World) {
  const ask = async (
    query: string,
    cookie: string | null,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<DoorAnswer> => {
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie === null ? {} : { cookie }) },
      body: JSON.stringify({ query, variables }),
    });
    const text = await answer.text();
    const { data } = JSON.parse(text) as { data?: Record<string, DoorAnswer['payload']> | null };
    const payload = Object.values(data ?? {})[0] ?? {};
    const codes = (payload.errors ?? []).map(({ code }) => code);
    const given = answer.headers.get('set-cookie')?.split(';')[0] ?? null;
    return { payload, codes, cookie: given, text };
  };
  const signIn = (email: string, word = password) =>
    ask(
      `mutation($email: String!, $password: String!) {
        signIn(email: $email, password: $password) { awaitsSecondStep errors { code } } }`,
      null,
      { email, password: word },
    );
  const prove = (cookie: string | null, proof: Proof) =>
    ask(
      'mutation($proof: SecondProofInput!) { proveSecondStep(proof: $proof) { errors { code } } }',
      cookie,
      { proof },
    );
  const confirm = (cookie: string | null, proof: Proof | null) =>
    ask(
      `mutation($password: String!, $proof: SecondProofInput) {
        confirmIdentity(password: $password, secondProof: $proof) { errors { code } } }`,
      cookie,
      { password, proof },
    );
  const codeOf = (secret: string): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: Date.parse(world.now()),
    });
  const opens = async (cookie: string | null) =>
    (await ask('{ me { id } }', cookie)).payload['id'] !== undefined;

  /** Sets up an authenticator app in a session of the person's own. */
  const enrolTotp = async (cookie: string | null) => {
    const start = await ask('mutation { startTotp { secret errors { code } } }', cookie);
    const secret = String(start.payload['secret']);
    const added = await ask(
      `mutation { confirmTotp(code: "${codeOf(secret)}") { recoveryCodes errors { code } } }`,
      cookie,
    );
    if (added.codes.length > 0) throw new Error(added.text);
    // The code that confirmed it has counted.
    await world.fastForward({ minutes: 1 });
    const recoveryCodes = (added.payload['recoveryCodes'] ?? []) as readonly string[];
    return { secret, recoveryCodes, cookie: added.cookie };
  };
  const register = (cookie: string | null, passkey: string) =>
    ask(
      'mutation($passkey: String!) { addPasskey(name: "laptop", passkey: $passkey) { errors { code } } }',
      cookie,
      { passkey },
    );
  const addPasskey = async (cookie: string | null) => {
    const soft = createSoftPasskey(world.url);
    const { payload } = await ask('mutation { startPasskey { options errors { code } } }', cookie);
    const added = await register(cookie, soft.registers(challengeIn(payload['options'])));
    if (added.codes.length > 0) throw new Error(added.text);
    return { soft, cookie: added.cookie };
  };
  const askPasskey = async (cookie: string | null) => {
    const { payload } = await ask('mutation { askPasskey { options errors { code } } }', cookie);
    return challengeIn(payload['options']);
  };
  return {
    ask,
    signIn,
    prove,
    confirm,
    codeOf,
    opens,
    enrolTotp,
    register,
    addPasskey,
    askPasskey,
  };
}
