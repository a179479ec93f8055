import { createServer, isIP, type AddressInfo } from 'node:net';
import { openWorld } from '../world.ts';
import { createTally, type AttackFigures } from './attack.ts';

/** What a name of the attacker's means. */
const attackersNames: Readonly<Record<string, readonly string[]>> = {
  'loopback.elders.example': ['127.0.0.1'],
  'six.elders.example': ['::1'],
  'mapped.elders.example': ['::ffff:127.0.0.1'],
  'private.elders.example': ['10.0.0.1'],
  'cloud.elders.example': ['169.254.169.254'],
  'carrier.elders.example': ['100.64.0.1'],
  'unique.elders.example': ['fd00::1'],
  'link.elders.example': ['fe80::1'],
  'nat.elders.example': ['64:ff9b::7f00:1'],
  'both.elders.example': ['127.0.0.1', '::1'],
  'none.elders.example': [],
};

const hosts = [
  ...Object.keys(attackersNames),
  'localhost',
  'LOCALHOST.',
  'a.localhost',
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '0',
  '0.0.0.0',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::127.0.0.1]',
  '[2002:7f00:1::]',
  '169.254.169.254',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '100.64.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '[fe80::1]',
  '[fd00::1]',
  '[ff02::1]',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
];
const shapes = (host: string, port: number): readonly string[] => [
  `https://${host}:${String(port)}/`,
  `http://${host}:${String(port)}/`,
  `https://${host}/`,
  `https://elders.example@${host}:${String(port)}/`,
  `https://${host}:${String(port)}#@example.com/`,
  `https://${host}\\@example.com:${String(port)}/`,
];
const others = [
  'file:///etc/passwd',
  'gopher://127.0.0.1:25/',
  'ftp://127.0.0.1/',
  'data:,x',
  '//127.0.0.1',
  'https://',
];

/**
 * A webhook reaches nothing inside, by whatever name or number it is called. Its port is allowed here, so
 * that the address alone decides.
 */
export async function insideAddresses(): Promise<AttackFigures> {
  const tally = createTally('addresses inside, through webhooks');
  let reached = 0;
  const inside = createServer((socket) => {
    reached += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => inside.listen(0, '::', resolve));
  const { port } = inside.address() as AddressInfo;
  const world = await openWorld({
    startAt: '2026-11-16T08:00:00Z',
    webhooks: {
      reach: { loopback: false, ports: [port, 443] },
      lookup: (name) =>
        Promise.resolve(
          (attackersNames[name] ?? []).map((address) => ({ address, family: isIP(address) })),
        ),
    },
  });
  try {
    const { administrator } = await world.newOrganisation({
      name: 'Lindehof',
      role: 'CONTROLLER',
      administrator: { name: 'A. Beheer', email: 'beheer@lindehof.example' },
    });
    for (const url of [...hosts.flatMap((host) => shapes(host, port)), ...others]) {
      const { registerWebhook } = await administrator.tryAsk<any>(register, { url });
      const webhookId = registerWebhook?.webhook?.id as string | undefined;
      if (webhookId !== undefined) {
        await administrator.tryAsk(test, { webhookId });
        await administrator.tryAsk(disable, { webhookId });
      }
      tally.count(reached > 0 ? url : null);
      reached = 0;
    }
  } finally {
    await world.close();
    await new Promise((resolve) => inside.close(resolve));
  }
  return tally.figures();
}

const register = `mutation($url: String!) { registerWebhook(input: { url: $url, description: "aanval", eventTypes: ["incident.opened.v1"] }) { webhook { id } errors { code } } }`;
const test = `mutation($webhookId: ID!) { testWebhook(webhookId: $webhookId) { errors { code } } }`;
const disable = `mutation($webhookId: ID!) { disableWebhook(webhookId: $webhookId) { errors { code } } }`;
