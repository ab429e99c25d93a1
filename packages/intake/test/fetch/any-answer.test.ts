import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { fetchProblems } from '../../src/fetch/notes.ts';
import { head, PAGE } from './misbehaving-server/answers.ts';
import { fetchIn, world } from './world.ts';

const packed = gzipSync(PAGE);
const SOUND: readonly Buffer[] = [
  Buffer.from(head('200 OK', { 'Content-Type': 'text/html', 'Content-Length': PAGE.length }) + PAGE),
  Buffer.concat([Buffer.from(head('200 OK', { 'Content-Encoding': 'gzip' })), packed]),
  Buffer.from(`${head('200 OK', { 'Transfer-Encoding': 'chunked' })}5\r\nhello\r\n0\r\n\r\n`),
  Buffer.from(head('301 Moved Permanently', { Location: 'http://www.news.example:6000/x', 'Content-Length': 0 })),
  Buffer.from(head('503 Unavailable', { 'Retry-After': 120, 'Content-Length': 0 })),
];

const changed = fc
  .tuple(fc.constantFrom(...SOUND), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }), fc.nat())
  .map(([sound, changes, length]) => {
    const bytes = Buffer.from(sound);
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    return length % 3 === 0 ? bytes.subarray(0, length % bytes.length) : bytes;
  });
const any = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));

it('any bytes as an answer come to a page or to a note that was foreseen', async () => {
  let answer = Buffer.alloc(0);
  const here = await world({ answer: ({ socket }) => socket.end(answer) }, { politeness: { gapMs: 0 } });
  await fc.assert(
    fc.asyncProperty(fc.oneof(changed, any), async (bytes) => {
      answer = bytes;
      const fetched = await fetchIn(here, { url: here.url('/page') });
      if (fetched.status !== 'refused') return;
      expect(fetched.problem.code).not.toBe(fetchProblems.unexpected.code);
      // A pause that was asked for must not keep the next answers away.
      here.clock.advance(fetched.waitMs ?? 0);
    }),
    { numRuns: 300 },
  );
});
