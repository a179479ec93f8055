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
    const sentence = sentenceFor(fault, config.value.port);
    if (sentence === undefined) throw fault;
    say(sentence);
    return 2;
  }
}

/** What an operator can mend is said in a sentence; anything else is a fault with its trace. */
function sentenceFor(fault: unknown, port: number): string | undefined {
  if (fault instanceof KeysRefused || fault instanceof StoreFault) return fault.message;
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (code === 'EADDRINUSE')
    return `Another program listens on port ${String(port)}: choose another PORT.`;
  if (code === 'EACCES')
    return `This account may not listen on port ${String(port)}: choose another PORT.`;
  return undefined;
}

const keyWords = {
  CONFIGURATION: 'from the configuration',
  FILE: 'from its file',
  GENERATED: 'generated now',
} as const;
