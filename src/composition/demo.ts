import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../adapters/cli/command.ts';
import { KeysRefused } from '../adapters/system/load-keys.ts';
import { randomToken } from '../adapters/system/random-ids.ts';
import { createSystemClock } from '../adapters/system/system-clock.ts';
import { configProblems, readDemoConfig, type Config } from '../config.ts';
import type { Account } from '../demo/people.ts';
import { stories } from '../demo/stories.ts';
import { StoreFault } from '../store/collection.ts';
import { fillDemo } from './fill-demo.ts';
import { startService } from './start-service.ts';
import { untilToldToStop } from './until-told-to-stop.ts';

/** Written when the filling is done: a directory without it is somebody's data, or half a demo. */
const markFile = 'demo';

/** `meldklok demo`: fills a fresh data directory with fictitious cases and serves it. */
export const demoCommand: Command = async (_args, io) => {
  const config = readDemoConfig();
  if (!config.ok) {
    io.say(configProblems(config.refusals));
    return 2;
  }
  const { dataDir } = config.value;
  const earlier = existsSync(join(dataDir, markFile));
  if (!earlier && existsSync(dataDir) && readdirSync(dataDir).length > 0) {
    io.say(
      `${dataDir} is not empty and holds no finished demo. Empty it, or name another folder in MELDKLOK_DATA_DIR.`,
    );
    return 2;
  }
  try {
    const account = earlier ? signInWasShown(dataDir) : await fill(config.value, io.say);
    const service = await startService(config.value, { demo: true, introspection: true });
    io.say(`Meldklok listens on ${service.url}`);
    io.say(account);
    await untilToldToStop();
    await service.stop();
    return 0;
  } catch (fault) {
    if (!(fault instanceof KeysRefused) && !(fault instanceof StoreFault)) throw fault;
    io.say(fault.message);
    return 2;
  }
};

async function fill(config: Config, say: (sentence: string) => void): Promise<string> {
  say('Playing the cases. All organisations, people and breaches are fictitious.');
  const password = randomToken().slice(0, 20);
  const endAt = createSystemClock(() => undefined)();
  const accounts = await fillDemo(config, { stories, password, endAt });
  writeFileSync(join(config.dataDir, markFile), 'All data in this folder is fictitious.\n');
  return signInData(accounts, password);
}

/** One person per organisation and role. */
export function signInData(accounts: readonly Account[], password: string): string {
  const seen = new Set<string>();
  const lines = accounts.flatMap(({ organisation, partyId, name, email, roles }) => {
    const role = roles.join(', ');
    const key = `${partyId} ${role}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [`  ${organisation ?? 'guest'}: ${role}: ${email} (${name})`];
  });
  return [
    'Sign in as one of these fictitious people:',
    ...lines,
    `The password of all, shown only now: ${password}`,
    'Nothing is sent: mail and text messages are kept as previews.',
  ].join('\n');
}

function signInWasShown(dataDir: string): string {
  return `This is an earlier demo: its password was shown when it was filled. Empty ${dataDir} for a new one.`;
}
