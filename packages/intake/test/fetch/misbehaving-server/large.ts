import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { FETCH_LIMITS } from '../../../src/fetch/fetch-options.ts';
import { answered, floods, head } from './answers.ts';
import type { Misbehaviour } from './misbehaviour.ts';

/** What the buffers of both sockets and of the system hold beside what was read, with room to spare. */
const BUFFERS = 16 * 1024 * 1024;
const HUGE = Buffer.alloc(64 * 1024 * 1024, 'a');
const GZIP_BOMB = gzipSync(HUGE, { level: 9 });
const BROTLI_BOMB = brotliCompressSync(HUGE, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

/** Servers that send more than anybody wants. */
export const LARGE: readonly Misbehaviour[] = [
  {
    name: 'body without an end and without a length',
    answer: ({ socket }) => {
      socket.write(head('200 OK'));
      floods(socket, Buffer.alloc(65_536, 'a'));
    },
    becomes: { problem: 'tooManyBytes', again: 'never' },
    mostSent: FETCH_LIMITS.bytes + BUFFERS,
  },
  {
    name: 'chunks without an end',
    answer: ({ socket }) => {
      socket.write(head('200 OK', { 'Transfer-Encoding': 'chunked' }));
      floods(socket, `10000\r\n${'a'.repeat(65_536)}\r\n`);
    },
    becomes: { problem: 'tooManyBytes', again: 'never' },
    mostSent: FETCH_LIMITS.bytes + BUFFERS,
  },
  {
    name: 'says beforehand that it is too large: nothing of it is waited for',
    answer: ({ socket }) => socket.write(head('200 OK', { 'Content-Length': 10 ** 12 })),
    becomes: { problem: 'tooManyBytes', again: 'never' },
  },
  {
    name: 'packed without an end, and unpacks to nothing',
    answer: ({ socket }) => {
      socket.write(head('200 OK', { 'Content-Encoding': 'gzip' }));
      socket.write(gzipSync('').subarray(0, 10));
      // Stored blocks of length 0 (RFC 1951, 3.2.4).
      floods(socket, Buffer.alloc(50_000, Uint8Array.of(0, 0, 0, 0xff, 0xff)));
    },
    becomes: { problem: 'tooManyBytes', again: 'never' },
    mostSent: FETCH_LIMITS.bytes + BUFFERS,
  },
  {
    name: 'headers without an end',
    answer: ({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      floods(socket, `X-Long: ${'a'.repeat(500)}\r\n`);
    },
    becomes: { problem: 'headersTooLarge', again: 'never' },
    mostSent: BUFFERS,
  },
  {
    name: 'one huge header',
    answer: ({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\nX-Long: ');
      floods(socket, 'a'.repeat(65_536));
    },
    becomes: { problem: 'headersTooLarge', again: 'never' },
    mostSent: BUFFERS,
  },
  {
    name: '"early hints" in a flood',
    answer: ({ socket }) => {
      floods(socket, `HTTP/1.1 103 Early Hints\r\nLink: </${'a'.repeat(4000)}>\r\n\r\n`);
    },
    becomes: { problem: 'noAnswer', again: 'later' },
    stepMs: 1000,
    withinMs: FETCH_LIMITS.headersMs + 5000,
  },
  {
    name: 'gzip that swells a thousand times',
    answer: answered(GZIP_BOMB, { 'Content-Encoding': 'gzip' }),
    becomes: { problem: 'swells', again: 'never' },
  },
  {
    name: 'brotli that swells a hundred thousand times',
    answer: answered(BROTLI_BOMB, { 'Content-Encoding': 'br' }),
    becomes: { problem: 'swells', again: 'never' },
  },
  {
    name: 'gzip in gzip that swells a million times',
    answer: answered(gzipSync(GZIP_BOMB, { level: 9 }), { 'Content-Encoding': 'gzip, gzip' }),
    becomes: { problem: 'swells', again: 'never' },
  },
  {
    name: 'packed a little, and more than the limit unpacked',
    answer: answered(gzipSync(mixed(3 * 1024 * 1024)), { 'Content-Encoding': 'gzip' }),
    becomes: { problem: 'tooManyBytes', again: 'never' },
    limits: { bytes: 2 * 1024 * 1024 },
  },
  {
    name: 'robots.txt of ten megabytes: its beginning counts',
    robots: answered(`User-agent: *\nDisallow: /page\n${'# more\n'.repeat(1_500_000)}`, {
      'Content-Type': 'text/plain',
    }),
    answer: answered(),
    becomes: { problem: 'robotsForbid', again: 'never' },
    visits: 0,
  },
];

/** Letters that pack badly, always the same. */
function mixed(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[i] = 97 + ((state >>> 16) % 26);
  }
  return bytes;
}
