import { createTally, rawExchange, signIn, type AttackFigures, type Target } from './attack.ts';

const climbs = [
  '../',
  '..%2f',
  '..%2F',
  '%2e%2e/',
  '%2e%2e%2f',
  '%252e%252e%252f',
  '..\\',
  '..%5c',
  '....//',
  '.%00./',
  '%c0%ae%c0%ae/',
  '..;/',
];
const wanted = [
  'package.json',
  'etc/passwd',
  'data/data.mdb',
  'keys/master.key',
  'src/config.ts',
  'proc/self/environ',
  '.env',
  '.git/config',
];
const starts = [
  '/',
  '/assets/',
  '/evidence/',
  '/exports/',
  '/letters/',
  '/receipt/',
  '/register.csv/',
];
const contents = /root:.*:0:0|"devDependencies"|MELDKLOK_|\[core\]|readConfig|-----BEGIN/;

/** No path leads out of what is served. */
export async function pathTraversal({ world, theirs }: Target): Promise<AttackFigures> {
  const tally = createTally('path traversal');
  const cookie = (await signIn(world, theirs.handler.email)) ?? '';
  for (const start of starts) {
    for (const climb of climbs) {
      for (const file of wanted) {
        const path = `${start}${climb.repeat(6)}${file}`;
        const said = await rawExchange(
          world,
          `GET ${path} HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`,
        );
        tally.count(contents.test(said) ? path : null);
      }
    }
  }
  return tally.figures();
}
