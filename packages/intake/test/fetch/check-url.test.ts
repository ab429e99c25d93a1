import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkUrl, LONGEST_URL } from '../../src/fetch/check-url.ts';
import { fetchProblems } from '../../src/fetch/notes.ts';
import { isPublicAddress } from '../../src/fetch/public-address.ts';

function codeOf(url: string, allowPrivate = false): string {
  const checked = checkUrl(url, { allowPrivate });
  return checked.status === 'fine' ? 'fine' : checked.problem.refused.problem.code;
}

const PRIVATE = fetchProblems.privateAddress.code;

describe('the letters of an address', () => {
  it.each([
    ['https://news.example/a?b=c#d', 'fine'],
    ['http://news.example:8080/', 'fine'],
    ['http://11.22.33.44/', 'fine'],
    ['HTTP://NEWS.example', 'fine'],
    ['http://bücher.example/', 'fine'],
    ['', fetchProblems.notAnAddress.code],
    ['news.example', fetchProblems.notAnAddress.code],
    ['http://', fetchProblems.notAnAddress.code],
    ['http://127.1.1.1.1/', fetchProblems.notAnAddress.code],
    ['file:///etc/hosts', fetchProblems.otherScheme.code],
    ['javascript:alert(1)', fetchProblems.otherScheme.code],
    ['ftp://news.example/', fetchProblems.otherScheme.code],
    ['http://adela@news.example/', fetchProblems.withPassword.code],
    ['http://:secret@news.example/', fetchProblems.withPassword.code],
    ['http://news.example:25/', fetchProblems.badPort.code],
    ['http://news.example:0/', fetchProblems.badPort.code],
    [`http://news.example/${'a'.repeat(LONGEST_URL)}`, fetchProblems.addressTooLong.code],
  ])('%s: %s', (url, expected) => {
    expect(codeOf(url)).toBe(expected);
  });

  it('lets the fragment go and keeps the query', () => {
    const checked = checkUrl('https://news.example/a?b=c#d');
    expect(checked.status === 'fine' && checked.url.href).toBe('https://news.example/a?b=c');
  });

  it('never names the password', () => {
    const checked = checkUrl('http://adela:secret@news.example/');
    expect(checked.status === 'refused' && checked.problem.message).not.toContain('secret');
  });

  it.each([
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://127.0.0.1./',
    'http://%31%32%37.0.0.1/',
    'http://１２７。０。０。１/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[0:0:0:0:0:ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://0/',
  ])('knows this machine as %s', (url) => {
    expect(codeOf(url)).toBe(PRIVATE);
    expect(codeOf(url, true)).toBe('fine');
  });

  it('never throws, and never lets through a private address', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string({ unit: 'binary' }).map((text) => `http://${text}`),
      fc.tuple(fc.constantFrom('http:', 'https:', '//', 'file:'), fc.string()).map((parts) => parts.join('//')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const checked = checkUrl(text);
        if (checked.status === 'refused') return;
        expect(['http:', 'https:']).toContain(checked.url.protocol);
        expect(checked.url.username + checked.url.password + checked.url.hash).toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});

/** The networks that are not public, as first and last address. Source: IANA IPv4 Special-Purpose Address Registry. */
const HIDDEN: readonly (readonly [string, string])[] = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '255.255.255.255'],
];

function numberOf(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

const hidden = fc
  .constantFrom(...HIDDEN)
  .chain(([first, last]) => fc.integer({ min: numberOf(first), max: numberOf(last) }));

function bytesOf(address: number): readonly [number, number, number, number] {
  return [address >>> 24, (address >>> 16) & 255, (address >>> 8) & 255, address & 255];
}

/** All spellings in which WHATWG URLs take an IPv4 address, and those of IPv6 that hold one. */
const SPELLINGS: Readonly<Record<string, (address: number) => string>> = {
  dotted: (address) => bytesOf(address).join('.'),
  'with a dot at the end': (address) => `${bytesOf(address).join('.')}.`,
  'one number': (address) => String(address),
  hexadecimal: (address) => `0x${address.toString(16)}`,
  octal: (address) => `0${address.toString(8)}`,
  'hexadecimal parts': (address) =>
    bytesOf(address)
      .map((byte) => `0x${byte.toString(16)}`)
      .join('.'),
  'octal parts': (address) =>
    bytesOf(address)
      .map((byte) => `0${byte.toString(8)}`)
      .join('.'),
  'two parts': (address) => `${address >>> 24}.${address & 0xffffff}`,
  'three parts': (address) => `${address >>> 24}.${(address >>> 16) & 255}.${address & 0xffff}`,
  'wide digits': (address) => String(address).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  encoded: (address) => String(address).replace(/\d/g, (digit) => `%3${digit}`),
  mapped: (address) => `[::ffff:${bytesOf(address).join('.')}]`,
  'IPv4-compatible': (address) => `[::${(address >>> 16).toString(16)}:${(address & 0xffff).toString(16)}]`,
  translated: (address) => `[64:ff9b::${bytesOf(address).join('.')}]`,
  '6to4': (address) => `[2002:${(address >>> 16).toString(16)}:${(address & 0xffff).toString(16)}::1]`,
};

describe('addresses that are not public', () => {
  it.each(Object.entries(SPELLINGS))('are refused: %s', (_name, spell) => {
    fc.assert(
      fc.property(hidden, (address) => {
        expect(codeOf(`http://${spell(address)}/`)).toBe(PRIVATE);
      }),
    );
  });

  it.each([
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'fec0::1',
    'ff02::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::1',
    '64:ff9b:1::a00:1',
    '3fff::1',
    '5f00::1',
    '4000::1',
    'not an address',
    '',
  ])('%s is none', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['11.22.33.44', '172.32.0.1', '100.128.0.1', '2a00::17', '::ffff:11.22.33.44', '64:ff9b::b16:212c'])(
    '%s is one',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});
