import { expect } from 'chai';
import { isPublicAddress } from '../../../src/adapters/webhook/public-address.ts';
import { readWebhookAddress } from '../../../src/adapters/webhook/read-webhook-address.ts';

const nowhere = { loopback: false, ports: [] };

const refused: Readonly<Record<string, readonly string[]>> = {
  'this network': ['0.0.0.0', '0.1.2.3', '0.255.255.255'],
  loopback: ['127.0.0.1', '127.0.1.1', '127.255.255.254'],
  private: [
    '10.0.0.1',
    '10.255.255.255',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '192.168.255.255',
  ],
  'link-local and cloud metadata': ['169.254.0.1', '169.254.169.254', '169.254.170.2'],
  'shared by carriers': ['100.64.0.1', '100.100.100.200', '100.127.255.255'],
  'protocol assignments': ['192.0.0.1', '192.0.0.170', '192.0.0.192', '192.88.99.1'],
  documentation: ['192.0.2.1', '198.51.100.7', '203.0.113.9'],
  benchmarks: ['198.18.0.1', '198.19.255.255'],
  multicast: ['224.0.0.1', '239.255.255.250'],
  'reserved and broadcast': ['240.0.0.1', '255.255.255.255'],
  'IPv6 unspecified and loopback': ['::', '::1', '0:0:0:0:0:0:0:1'],
  'IPv4-mapped': [
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:169.254.169.254',
    '::ffff:8.8.8.8',
    '::ffff:0:127.0.0.1',
  ],
  'IPv4-compatible': ['::127.0.0.1', '::a9fe:a9fe'],
  NAT64: ['64:ff9b::7f00:1', '64:ff9b::169.254.169.254', '64:ff9b:1::1'],
  '6to4': ['2002:7f00:1::', '2002:a9fe:a9fe::1', '2002:808:808::1'],
  Teredo: ['2001:0:53aa:64c::1', '2001::1'],
  'unique local': ['fc00::1', 'fd00:ec2::254', 'fdff::1'],
  'IPv6 link-local and site-local': ['fe80::1', 'febf::1', 'fec0::1'],
  'IPv6 multicast': ['ff02::1', 'ff0e::1'],
  'IPv6 documentation and discard': ['2001:db8::1', '3fff::1', '3fff:fff::1', '100::1', '5f00::1'],
  'IPv6 benchmarks and ORCHID': ['2001:2::1', '2001:10::1', '2001:20::1'],
  'not handed out': ['4000::1', '8000::1', 'e000::1', '1::1'],
  'no plain address': [
    '',
    'localhost',
    '127.1',
    '2130706433',
    '0x7f000001',
    '017700000001',
    'fe80::1%eth0',
    '[::1]',
    '1.2.3.4.5',
    ' 8.8.8.8',
    '8.8.8.8:443',
  ],
};

const allowed = [
  '8.8.8.8',
  '1.1.1.1',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.1',
  '169.253.255.255',
  '169.255.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '192.167.255.255',
  '192.169.0.0',
  '198.17.255.255',
  '198.20.0.0',
  '223.255.255.255',
  '2606:4700::1111',
  '2a00:1450:400e::200e',
  '2001:4860:4860::8888',
  '2003::1',
];

describe('which addresses a webhook may lead to', () => {
  for (const [what, addresses] of Object.entries(refused)) {
    it(`refuses ${what}`, () => {
      for (const address of addresses) expect(isPublicAddress(address), address).to.equal(false);
    });
  }

  it('allows what is public, up to the very edge', () => {
    for (const address of allowed) expect(isPublicAddress(address), address).to.equal(true);
  });

  it('reads every way to write a host before it judges', () => {
    const hosts = [
      '127.0.0.1',
      '127.1',
      '0177.0.0.1',
      '0x7f.1',
      '2130706433',
      '0x7f000001',
      '017700000001',
      '10.1',
      '3232235521',
      '169.254.43518',
      '0xA9FEA9FE',
      '0',
      '[::1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[::ffff:a9fe:a9fe]',
      '[0:0:0:0:0:ffff:7f00:1]',
      '[64:ff9b::a9fe:a9fe]',
      '[fd00::1]',
      '[fe80::1]',
      '１２７.０.０.１',
      '127。0。0。1',
    ];
    for (const host of hosts) {
      const read = readWebhookAddress(`https://${host}/hook`, nowhere);
      expect(read.ok, host).to.equal(false);
    }
  });

  it('refuses what is no https address of another system', () => {
    const wrong: Readonly<Record<string, string>> = {
      'http://systeem.example/': 'WEBHOOK_URL_NOT_HTTPS',
      'http://127.0.0.1/': 'WEBHOOK_URL_NOT_HTTPS',
      'ftp://systeem.example/': 'WEBHOOK_URL_NOT_HTTPS',
      'file:///etc/passwd': 'WEBHOOK_URL_NOT_HTTPS',
      'gopher://systeem.example:70/x': 'WEBHOOK_URL_NOT_HTTPS',
      'data:text/plain,x': 'WEBHOOK_URL_NOT_HTTPS',
      'javascript:alert(1)': 'WEBHOOK_URL_NOT_HTTPS',
      'https://wie:geheim@systeem.example/': 'WEBHOOK_URL_NOT_VALID',
      'https://wie@systeem.example/': 'WEBHOOK_URL_NOT_VALID',
      'https://localhost/': 'WEBHOOK_URL_NOT_VALID',
      'https://intern/': 'WEBHOOK_URL_NOT_VALID',
      'https://systeem.example/#deel': 'WEBHOOK_URL_NOT_VALID',
      'https://systeem.example:22/': 'WEBHOOK_PORT_NOT_ALLOWED',
      'https://systeem.example:6379/': 'WEBHOOK_PORT_NOT_ALLOWED',
      'geen adres': 'WEBHOOK_URL_NOT_VALID',
      'https://': 'WEBHOOK_URL_NOT_VALID',
      [`https://systeem.example/${'x'.repeat(2_000)}`]: 'WEBHOOK_URL_TOO_LONG',
      'https://10.0.0.1/': 'WEBHOOK_ADDRESS_NOT_PUBLIC',
    };
    for (const [url, code] of Object.entries(wrong)) {
      const read = readWebhookAddress(url, nowhere);
      expect(read.ok ? 'accepted' : read.refusals[0]?.code, url).to.equal(code);
    }
  });

  it('accepts what is', () => {
    for (const url of [
      'https://systeem.example/hook?a=1',
      'https://systeem.example:8443/',
      'https://8.8.8.8/',
    ]) {
      expect(readWebhookAddress(url, nowhere).ok, url).to.equal(true);
    }
    expect(
      readWebhookAddress('https://systeem.example:9443/', { loopback: false, ports: [9443] }).ok,
    ).to.equal(true);
    expect(readWebhookAddress('http://127.0.0.1:4101/', { loopback: true, ports: [] }).ok).to.equal(
      true,
    );
    expect(
      readWebhookAddress('http://systeem.example/', { loopback: true, ports: [] }).ok,
    ).to.equal(false);
  });
});
