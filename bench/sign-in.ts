// Signing in through the door, hash included: alone, against the bare hash in the same run, and fifty at
// once while the heartbeat's lateness is measured (the beat is due every 500 ms; its gap is what counts).
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { startHeartbeat } from '../src/adapters/schedule/start-heartbeat.ts';
import { createArgon2Passwords } from '../src/adapters/system/argon2-passwords.ts';
import { openWorld, password, type World } from '../test/support/world.ts';

const aloneCount = 30;
const togetherCount = 50;
/** Fewer at once for each than an account may try from one address. */
const accountsTogether = 6;
const goalMs = 1_000;

const query =
  'mutation($email: String!, $password: String!) { signIn(email: $email, password: $password) { errors { code } } }';

async function signIn({ url }: World, email: string): Promise<number> {
  const startedAt = performance.now();
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { email, password } }),
  });
  const { data } = (await answer.json()) as { data?: { signIn?: { errors: unknown[] } } };
  if (data?.signIn?.errors.length !== 0) throw new Error('nobody was signed in');
  return performance.now() - startedAt;
}

function share(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN);
}

async function bareHashMs(): Promise<readonly number[]> {
  const passwords = await createArgon2Passwords();
  const hash = await passwords.hash(password);
  if (!hash.ok) throw new Error('no hash');
  const times: number[] = [];
  for (let round = 0; round < aloneCount; round += 1) {
    const startedAt = performance.now();
    await passwords.matches(hash.value, password);
    times.push(performance.now() - startedAt);
  }
  return times;
}

/** The longest time between two beats while `work` runs, and how many there were. */
async function whileBeating(work: () => Promise<void>) {
  const beats: number[] = [performance.now()];
  const heartbeat = startHeartbeat(() => {
    beats.push(performance.now());
  });
  await work();
  beats.push(performance.now());
  heartbeat.stop();
  const gaps = beats.slice(1).map((at, place) => at - (beats[place] ?? at));
  return { beats: beats.length - 2, longestGapMs: Math.round(Math.max(...gaps)) };
}

export async function run(): Promise<void> {
  const world = await openWorld({ startAt: '2026-11-20T02:10:00Z' });
  try {
    const { administrator, partyId } = await world.newOrganisation({
      name: 'Sleutelbos',
      role: 'CONTROLLER',
      administrator: { name: 'Aart Beheer', email: 'aart@sleutelbos.example' },
    });
    const { email } = administrator;
    await signIn(world, email);
    const alone: number[] = [];
    for (let round = 0; round < aloneCount; round += 1) alone.push(await signIn(world, email));
    const bare = await bareHashMs();
    const timesBareHash = Math.round((share(alone, 0.5) / share(bare, 0.5)) * 100) / 100;
    const figures = { p50Ms: share(alone, 0.5), p99Ms: share(alone, 0.99), timesBareHash, goalMs };
    console.log(JSON.stringify({ bench: 'sign-in', what: 'alone', ...figures }));

    const people = [email];
    while (people.length < accountsTogether) {
      const name = `Persoon ${people.length}`;
      const address = `p${people.length}@sleutelbos.example`;
      const roles = ['REPORTER'];
      await world.newPerson(administrator, { name, email: address, partyId, roles });
      people.push(address);
    }
    let together: readonly number[] = [];
    const { beats, longestGapMs } = await whileBeating(async () => {
      const all = Array.from({ length: togetherCount }, (_, place) =>
        signIn(world, people[place % people.length] ?? email),
      );
      together = await Promise.all(all);
    });
    const crowd = {
      p50Ms: share(together, 0.5),
      p99Ms: share(together, 0.99),
      beats,
      longestGapMs,
    };
    console.log(JSON.stringify({ bench: 'sign-in', what: `${togetherCount} at once`, ...crowd }));
  } finally {
    await world.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run();
