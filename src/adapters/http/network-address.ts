import { isIPv4, isIPv6 } from 'node:net';

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
