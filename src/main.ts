import { configProblems, readConfig } from './config.ts';
import { KeysRefused } from './adapters/system/load-keys.ts';
import { StoreFault } from './store/collection.ts';
import { startService } from './composition/start-service.ts';
import { untilToldToStop } from './composition/until-told-to-stop.ts';

/** Runs the service until it is told to stop; answers the exit status. */
export async function serve(say: (sentence: string) => void): Promise<number> {
  const config = readConfig();
  if (!config.ok) {
    say(configProblems(config.refusals));
    return 2;
  }
  try {
    const service = await startService(config.value, {
      demo: false,
      introspection: process.env['NODE_ENV'] !== 'production',
    });
    const { masterKey, signingKey } = service.keySources;
    say(`Keys: master key ${keyWords[masterKey]}, signing key ${keyWords[signingKey]}.`);
    const setUpLink = await service.product.setUpLink();
    say(`Meldklok listens on ${service.url}`);
    if (setUpLink !== null) say(`Set up the first account here, once: ${setUpLink}`);
    await untilToldToStop();
    await service.stop();
    return 0;
  } catch (fault) {
    if (!(fault instanceof KeysRefused) && !(fault instanceof StoreFault)) throw fault;
    say(fault.message);
    return 2;
  }
}

const keyWords = {
  CONFIGURATION: 'from the configuration',
  FILE: 'from its file',
  GENERATED: 'generated now',
} as const;
