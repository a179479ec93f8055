import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';

/** For logs: IPv4 without its last byte, IPv6 without its last 80 bits. */
export function shortenedAddress(address: string | undefined): string {
  const plain = unmapped(address ?? '');
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0`;
  return isIPv6(plain) ? `${groups(plain).slice(0, 3).join(':')}::` : 'unknown';
}

/** For counting: one IPv4 address, or the IPv6 network that one subscriber has (64 bits). */
export function countedAddress(address: string | undefined): string {
  const plain = unmapped(address ?? '');
  return isIPv6(plain) ? `${groups(plain).slice(0, 4).join(':')}::` : plain;
}

export function isLoopbackHost(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

const nearby = new BlockList();
nearby.addSubnet('127.0.0.0', 8, 'ipv4');
nearby.addSubnet('10.0.0.0', 8, 'ipv4');
nearby.addSubnet('172.16.0.0', 12, 'ipv4');
nearby.addSubnet('192.168.0.0', 16, 'ipv4');
nearby.addSubnet('169.254.0.0', 16, 'ipv4');
nearby.addAddress('::1', 'ipv6');
nearby.addSubnet('fc00::', 7, 'ipv6');
nearby.addSubnet('fe80::', 10, 'ipv6');

/** This machine, its link or a private network. */
export function isNearby(address: string): boolean {
  const plain = unmapped(address).split('%')[0] ?? '';
  return isIP(plain) !== 0 && nearby.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
}

function unmapped(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function groups(address: string): readonly string[] {
  const [before = '', after = ''] = (address.split('%')[0] ?? '').split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === '' ? [] : after.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  return [...head, ...zeros, ...tail];
}
