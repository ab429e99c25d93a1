import { answered, head, PAGE } from './answers.ts';
import type { Misbehaviour } from './misbehaviour.ts';

const answeredBy = (status: string, headers: Readonly<Record<string, string>> = {}): Misbehaviour['answer'] =>
  answered('Not today.', headers, status);

/** Servers that say no, in words that HTTP has for it or in others. */
export const STATUSES: readonly Misbehaviour[] = [
  { name: '404', answer: answeredBy('404 Not Found'), becomes: { problem: 'notThere', again: 'never' } },
  { name: '410', answer: answeredBy('410 Gone'), becomes: { problem: 'notThere', again: 'never', isGone: true } },
  { name: '401', answer: answeredBy('401 Unauthorized'), becomes: { problem: 'notForUs', again: 'never' } },
  { name: '403', answer: answeredBy('403 Forbidden'), becomes: { problem: 'notForUs', again: 'never' } },
  { name: '451', answer: answeredBy('451 Unavailable'), becomes: { problem: 'notForUs', again: 'never' } },
  { name: '408', answer: answeredBy('408 Request Timeout'), becomes: { problem: 'serverTrouble', again: 'later' } },
  { name: '425', answer: answeredBy('425 Too Early'), becomes: { problem: 'serverTrouble', again: 'later' } },
  {
    name: '500',
    answer: answeredBy('500 Internal Server Error'),
    becomes: { problem: 'serverTrouble', again: 'later' },
  },
  { name: '429', answer: answeredBy('429 Too Many'), becomes: { problem: 'tooManyRequests', again: 'later' } },
  {
    name: '429, with seconds',
    answer: answeredBy('429 Too Many', { 'Retry-After': '120' }),
    becomes: { problem: 'tooManyRequests', again: 'later', waitMs: 120_000 },
  },
  {
    name: '503, for a thousand years',
    answer: answeredBy('503 Unavailable', { 'Retry-After': '31536000000' }),
    becomes: { problem: 'serverTrouble', again: 'later', waitMs: 7 * 24 * 60 * 60_000 },
  },
  {
    name: '503, until a day that is no day',
    answer: answeredBy('503 Unavailable', { 'Retry-After': 'soon' }),
    becomes: { problem: 'serverTrouble', again: 'later' },
  },
  { name: '999', answer: answeredBy('999 Denied'), becomes: { problem: 'otherStatus', again: 'never' } },
  {
    name: '304 to somebody who has no copy',
    answer: ({ socket }) => socket.end(head('304 Not Modified')),
    becomes: { problem: 'unaskedUnchanged', again: 'later' },
  },
  {
    name: '204',
    answer: ({ socket }) => socket.end(head('204 No Content')),
    becomes: { problem: 'emptyAnswer', again: 'later' },
  },
  {
    name: '202 instead of the page',
    answer: answeredBy('202 Accepted'),
    becomes: { problem: 'emptyAnswer', again: 'later' },
  },
  {
    name: '206 to somebody who wanted the whole',
    answer: answeredBy('206 Partial'),
    becomes: { problem: 'otherStatus', again: 'later' },
  },
  { name: '200 and nothing', answer: answered(''), becomes: { problem: 'emptyAnswer', again: 'later' } },
  {
    name: '200 and nothing, packed',
    answer: answered('', { 'Content-Encoding': 'gzip' }),
    becomes: { problem: 'emptyAnswer', again: 'later' },
  },
  {
    name: 'a film',
    answer: answered('....', { 'Content-Type': 'video/mp4' }),
    becomes: { problem: 'otherMedia', again: 'never' },
  },
  {
    name: 'a page that says it is a program: the formats judge its bytes',
    answer: answered(PAGE, { 'Content-Type': 'application/octet-stream' }),
    becomes: { body: PAGE },
  },
  {
    name: 'rules that forbid',
    robots: answered('User-agent: *\nDisallow: /\n'),
    answer: answered(),
    becomes: { problem: 'robotsForbid', again: 'never' },
    visits: 0,
  },
  {
    name: 'rules that cannot be had: 500',
    robots: answered('', {}, '500 Oh'),
    answer: answered(),
    becomes: { problem: 'robotsUnknown', again: 'later', waitMs: 600_000 },
    visits: 0,
  },
  {
    name: 'rules that send on in a circle: no rules',
    robots: ({ socket }) => socket.end(head('302 Found', { Location: '/robots.txt', 'Content-Length': 0 })),
    answer: answered(),
    becomes: { body: PAGE },
  },
  {
    name: 'a page instead of rules: no rules',
    robots: answered(PAGE),
    answer: answered(),
    becomes: { body: PAGE },
  },
];
