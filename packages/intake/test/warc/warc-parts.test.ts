import { deflateRawSync, deflateSync, crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPayload } from '../../src/warc/answer-payload.ts';
import { dechunked } from '../../src/warc/chunked.ts';
import { parseHead } from '../../src/warc/head-fields.ts';
import { contentTypeOf, parseAnswer } from '../../src/warc/http-answer.ts';
import { FOR_PROGRAMS } from '../../src/warc/media-kinds.ts';
import { seenPages } from '../../src/warc/seen-pages.ts';
import { utcOf } from '../../src/warc/warc-date.ts';
import { warcFormat } from '../../src/warc/warc-format.ts';
import { inPieces } from './in-pieces.ts';
import { pagesOf, readWarc, troublesOf } from './read-warc.ts';
import { answerBytes, chunkedBytes, pageText, recordBytes } from './warc-writer.ts';

describe('warcFormat.begins', () => {
  it.each([
    ['WARC/1.0\r\nWARC-Type', true],
    ['WARC/1.1', true],
    ['WARC is a format', false],
    ['{"WARC/1": 1}', false],
  ])('%j: %s', (head, expected) => {
    expect(warcFormat.begins?.(head)).toBe(expected);
  });
});

describe('utcOf', () => {
  it.each([
    ['2031-04-02T08:00:05Z', '2031-04-02T08:00:05Z'],
    ['2031-04-02T08:00:05.123456789Z', '2031-04-02T08:00:05Z'],
    ['2031-04-02T08:00Z', '2031-04-02T08:00:00Z'],
    ['2031-04-02', '2031-04-02T00:00:00Z'],
    ['2031', '2031-01-01T00:00:00Z'],
    ['20310402080005', '2031-04-02T08:00:05Z'],
    ['2031-02-30', undefined],
    ['2031-04-02T25:00:00Z', undefined],
    ['2031-04-02T08:00:05+02:00', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%j: %j', (field, expected) => {
    expect(utcOf(field)).toBe(expected);
  });
});

describe('contentTypeOf', () => {
  it.each([
    ['text/html', { mediaType: 'text/html' }],
    ['Text/HTML; Charset="ISO-8859-2"', { mediaType: 'text/html', charset: 'ISO-8859-2' }],
    ["text/html;a=b; charset='utf-8'", { mediaType: 'text/html', charset: 'utf-8' }],
    ['text/html; charset=', { mediaType: 'text/html' }],
    ['', { mediaType: '' }],
  ])('%j', (field, expected) => {
    expect(contentTypeOf(field)).toEqual(expected);
  });
});

describe('parseHead', () => {
  it.each([
    ['CRLF', 'WARC/1.1\r\nA: 1\r\nB-C:  two \r\n\r\nrest', 30],
    ['LF', 'WARC/1.1\nA: 1\nB-C: two\n\nrest', 24],
    ['a folded line', 'WARC/1.1\r\nA: 1\r\nB-C:\r\n two\r\n\r\nrest', 30],
    ['the first of two', 'WARC/1.1\r\nA: 1\r\na: 2\r\nB-C: two\r\n\r\n', 34],
  ])('reads %s', (_what, head, length) => {
    expect(parseHead(Buffer.from(head))).toEqual({
      first: 'WARC/1.1',
      fields: new Map([
        ['a', '1'],
        ['b-c', 'two'],
      ]),
      length,
      isTorn: false,
    });
  });

  it('does not take the end of the bytes for the end of a head', () => {
    expect(parseHead(Buffer.from('WARC/1.1\r\nA: 1\r\n'))).toBeUndefined();
  });
});

describe('parseAnswer', () => {
  it.each([
    ['HTTP/1.1 200 OK\r\n\r\nbody', 200],
    ['HTTP/2 404\r\n\r\nbody', 404],
    ['HTTP/1.0 301 \n\nbody', 301],
  ])('reads %j', (content, status) => {
    const answer = parseAnswer(Buffer.from(content));
    expect(answer?.status).toBe(status);
    expect(answer?.body.toString()).toBe('body');
  });

  it.each(['', 'HTTP/1.1 200 OK\r\n', 'ICY 200 OK\r\n\r\n', 'HTTP/1.1 2000\r\n\r\n'])(
    'takes %j for no answer',
    (content) => {
      expect(parseAnswer(Buffer.from(content))).toBeUndefined();
    },
  );
});

describe('dechunked', () => {
  it('puts any body together again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), fc.integer({ min: 1, max: 50 }), (body, size) => {
        const whole = dechunked(chunkedBytes(body, size));
        expect(whole?.breaksOff).toBe(false);
        expect(whole?.bytes.equals(body)).toBe(true);
      }),
    );
  });

  it('says where a body breaks off, and gives what is there', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20 }), fc.nat(), (body, cut) => {
        const sent = chunkedBytes(body, 7);
        const whole = dechunked(sent.subarray(0, 3 + (cut % (sent.length - 3))));
        expect(whole && Buffer.from(body.subarray(0, whole.bytes.length)).equals(whole.bytes)).toBe(true);
        if (whole && whole.bytes.length < body.length && whole.bytes.length % 7 !== 0)
          expect(whole.breaksOff).toBe(true);
      }),
    );
  });

  it.each(['<p>Talks</p>', 'Talks went on.', '123 talks', 'zz\r\n'])('leaves %j, which is not chunked', (body) => {
    expect(dechunked(Buffer.from(body))).toBeUndefined();
  });
});

describe('answerPayload', () => {
  const page = pageText('Talks');

  it.each([
    ['deflate with a header', 'deflate', deflateSync(page), page],
    ['deflate without', 'deflate', deflateRawSync(page), page],
    ['identity', 'identity', Buffer.from(page), page],
    ['two codings', 'deflate, deflate', deflateSync(deflateSync(page)), page],
  ])('unpacks %s', async (_what, coding, body, expected) => {
    const payload = await answerPayload({ status: 200, fields: new Map([['content-encoding', coding]]), body });
    expect(payload.status === 'bytes' && payload.bytes.toString()).toBe(expected);
  });

  it.each(['deflate, deflate, deflate', '__proto__', 'constructor'])('refuses %j', async (coding) => {
    const fields = new Map([['content-encoding', coding]]);
    expect(await answerPayload({ status: 200, fields, body: Buffer.from(page) })).toMatchObject({
      status: 'refused',
      problem: { code: 'ONR-INTAKE-157' },
    });
  });
});

describe('FOR_PROGRAMS', () => {
  it.each([
    ['https://post.example/robots.txt', true],
    ['http://post.example/.well-known/security.txt?x', true],
    ['https://post.example/news/robots.txt', false],
    ['https://post.example/robots.txt-is-read', false],
  ])('%s: %s', (url, expected) => {
    expect(FOR_PROGRAMS.test(url)).toBe(expected);
  });
});

describe('seenPages', () => {
  it('knows a page by address and bytes, and forgets the oldest', () => {
    const isSeen = seenPages(2);
    const page = (url: string): boolean => isSeen(url, Buffer.from('Talks'));
    expect([page('a'), page('a'), page('b')]).toEqual([false, true, false]);
    expect(isSeen('a', Buffer.from('More talks'))).toBe(false);
    expect([page('b'), page('a')]).toEqual([true, false]);
  });
});

describe('the header of a gzip member', () => {
  const record = recordBytes({ content: answerBytes() });
  const body = deflateRawSync(record);
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(record), 0);
  trailer.writeUInt32LE(record.length, 4);
  const member = (flags: number, fields: Buffer): Buffer =>
    Buffer.concat([Buffer.from([0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 3]), fields, body, trailer]);

  it.each([
    ['an extra field', 0x04, Buffer.from([4, 0, 1, 2, 3, 4])],
    ['the longest extra field', 0x04, Buffer.concat([Buffer.from([0xff, 0xff]), Buffer.alloc(0xffff)])],
    ['a name', 0x08, Buffer.from('talks.warc\0')],
    ['a comment and a check sum', 0x12, Buffer.from('made up\0\x01\x02', 'latin1')],
  ])('may have %s', async (_what, flags, fields) => {
    const given = await readWarc(inPieces(Buffer.concat([member(flags, fields), member(0, Buffer.alloc(0))])));
    expect(pagesOf(given)).toHaveLength(1);
    expect(given.at(-1)).toMatchObject({ message: expect.stringContaining('1 page that was there already') as string });
    expect(troublesOf(given)).toEqual([]);
  });
});
