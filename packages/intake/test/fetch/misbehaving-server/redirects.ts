import { answered, redirect } from './answers.ts';
import type { Misbehaviour } from './misbehaviour.ts';

/** Servers that send us where we do not want to go. */
export const REDIRECTS: readonly Misbehaviour[] = [
  {
    name: 'sends to itself',
    answer: redirect('/page'),
    becomes: { problem: 'circle', again: 'never' },
    visits: 1,
  },
  {
    name: 'sends in a circle of two',
    answer: redirect((path) => (path === '/page' ? '/other' : '/page')),
    becomes: { problem: 'circle', again: 'never' },
    visits: 2,
  },
  {
    name: 'sends on and on',
    answer: redirect((path) => `${path}x`),
    becomes: { problem: 'sentOnTooOften', again: 'never' },
    visits: 6,
    withinMs: 10_000,
  },
  {
    name: 'sends to this machine, by number',
    answer: redirect('http://2130706433:8080/admin'),
    becomes: { problem: 'privateAddress', again: 'never' },
    visits: 1,
  },
  {
    name: 'sends to this machine, by IPv6',
    answer: redirect('http://[::ffff:7f00:1]/'),
    becomes: { problem: 'privateAddress', again: 'never' },
    visits: 1,
  },
  {
    name: 'sends to a private network, by a name',
    answer: redirect('http://intranet.example/'),
    becomes: { problem: 'privateAddress', again: 'never' },
    visits: 1,
  },
  {
    name: 'sends to the address of a cloud that knows its secrets',
    answer: redirect('http://169.254.169.254/latest/meta-data/'),
    becomes: { problem: 'privateAddress', again: 'never' },
    visits: 1,
  },
  {
    name: 'sends to a file of this machine',
    answer: redirect('file:///etc/hosts'),
    becomes: { problem: 'otherScheme', again: 'never' },
    visits: 1,
  },
  {
    name: 'sends to the port of a mail server',
    answer: redirect('http://news.example:25/'),
    becomes: { problem: 'badPort', again: 'never' },
    visits: 1,
  },
  {
    name: 'sends on with a password',
    answer: redirect('http://adela:secret@news.example/'),
    becomes: { problem: 'withPassword', again: 'never' },
    visits: 1,
  },
  {
    name: 'sends on without an address',
    answer: answered('', {}, '302 Found'),
    becomes: { problem: 'sentNowhere', again: 'never' },
  },
  {
    name: 'sends to something that is no address',
    answer: redirect('http://[nowhere'),
    becomes: { problem: 'notAnAddress', again: 'never' },
  },
];
