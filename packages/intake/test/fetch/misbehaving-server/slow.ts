import { FETCH_LIMITS } from '../../../src/fetch/fetch-options.ts';
import { drips, head, PAGE } from './answers.ts';
import type { Misbehaviour } from './misbehaviour.ts';

const STEP = 500;
/** The pause after robots.txt, and a step for each time that something begins. */
const AROUND = 1000 + 4 * STEP;

/** Servers that keep us waiting. */
export const SLOW: readonly Misbehaviour[] = [
  {
    name: 'never answers',
    answer: () => undefined,
    becomes: { problem: 'noAnswer', again: 'later' },
    stepMs: STEP,
    withinMs: FETCH_LIMITS.headersMs + AROUND,
  },
  {
    name: 'headers drip without an end',
    answer: ({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      drips(socket, 'X-Drip: 1\r\n');
    },
    becomes: { problem: 'noAnswer', again: 'later' },
    stepMs: STEP,
    withinMs: FETCH_LIMITS.headersMs + AROUND,
  },
  {
    name: '"early hints" without an end',
    answer: ({ socket }) => {
      drips(socket, 'HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n');
    },
    becomes: { problem: 'noAnswer', again: 'later' },
    stepMs: STEP,
    withinMs: FETCH_LIMITS.headersMs + AROUND,
  },
  {
    name: 'stops in the middle of the body',
    answer: ({ socket }) => {
      socket.write(head('200 OK', { 'Content-Length': 5000 }) + PAGE);
    },
    becomes: { problem: 'stalled', again: 'later' },
    stepMs: STEP,
    withinMs: FETCH_LIMITS.idleMs + AROUND,
  },
  {
    name: 'body drips without an end',
    answer: ({ socket }) => {
      socket.write(head('200 OK'));
      drips(socket, '.');
    },
    becomes: { problem: 'tooSlow', again: 'later' },
    stepMs: STEP,
    withinMs: FETCH_LIMITS.totalMs + AROUND,
  },
  {
    name: 'robots.txt never comes',
    robots: () => undefined,
    answer: () => undefined,
    becomes: { problem: 'robotsUnknown', again: 'later', waitMs: 600_000 },
    visits: 0,
    stepMs: STEP,
    withinMs: FETCH_LIMITS.headersMs + AROUND,
  },
];
