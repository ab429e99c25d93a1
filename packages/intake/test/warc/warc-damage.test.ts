import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASES } from './cases.ts';
import { inPieces } from './in-pieces.ts';
import { type Given, pagesOf, readWarc, troublesOf } from './read-warc.ts';
import { answerBytes, packed, pageText, recordBytes } from './warc-writer.ts';

const RUNS = { numRuns: 300 };
const names = ['one', 'two', 'three', 'four'];
const pages = names.map((name) => pageText(`Page ${name}`));
const records = names.map((name, i) =>
  recordBytes({ url: `https://saltmarsh-post.example/${name}`, content: answerBytes({ body: pages[i] ?? '' }) }),
);

interface Archive {
  readonly how: string;
  readonly bytes: Buffer;
  /** Where each record ends. */
  readonly ends: readonly number[];
}

function archiveOf(how: string, parts: readonly Buffer[]): Archive {
  let end = 0;
  return { how, bytes: Buffer.concat(parts), ends: parts.map((part) => (end += part.length)) };
}

const archives = [
  archiveOf('plain', records),
  archiveOf(
    'packed',
    records.map((record) => gzipSync(record)),
  ),
];

describe('a file cut off', () => {
  it.each(archives)('gives the records before the cut and says so once: $how', async ({ how, bytes, ends }) => {
    for (let cut = 1; cut < bytes.length; cut++) {
      const given = await readWarc(inPieces(bytes.subarray(0, cut)));
      const whole = ends.filter((end) => end <= cut).length;
      // The line ends behind a plain record are no part of its page.
      const isBehindPage = how === 'plain' && ends.some((end) => cut < end && cut >= end - 4);
      expect([cut, ...pagesOf(given)]).toEqual([cut, ...pages.slice(0, whole + (isBehindPage ? 1 : 0))]);
      expect([cut, troublesOf(given).length]).toEqual([cut, ends.includes(cut) ? 0 : 1]);
    }
  });

  it('gives the records before the cut where all are packed in one', async () => {
    const bytes = gzipSync(Buffer.concat(records));
    for (let cut = 1; cut < bytes.length; cut++) {
      const given = await readWarc(inPieces(bytes.subarray(0, cut)));
      expect(pagesOf(given)).toEqual(pages.slice(0, pagesOf(given).length));
      expect(troublesOf(given)).toHaveLength(1);
    }
  });
});

describe('a damaged file', () => {
  it('loses the damaged member alone, and says so, whatever byte of it is damaged', async () => {
    const before = gzipSync(records[0] ?? '').length;
    const size = gzipSync(records[1] ?? '').length;
    await fc.assert(
      fc.asyncProperty(fc.nat(size - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = packed(records);
        bytes[before + at] = (bytes[before + at] ?? 0) ^ by;
        const given = await readWarc(inPieces(bytes));
        const found = pagesOf(given);
        // Some fields of a member's header and the last bits of its data may be anything: then the page is there.
        const isHarmless = troublesOf(given).length === 0;
        expect(found).toEqual(isHarmless ? pages : [pages[0], pages[2], pages[3]]);
      }),
      RUNS,
    );
  });

  it('compares check sum and size of a member', async () => {
    const end = packed(records.slice(0, 2)).length;
    for (let back = 1; back <= 8; back++) {
      const bytes = packed(records);
      bytes[end - back] = (bytes[end - back] ?? 0) ^ 1;
      const given = await readWarc(inPieces(bytes));
      expect(pagesOf(given)).toEqual([pages[0], pages[2], pages[3]]);
      expect(troublesOf(given)).toEqual(['ONR-INTAKE-150']);
    }
  });

  it('finds the records again behind any garbage', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 400 }),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(true, false),
        async (garbage, after, isPacked) => {
          const parts: Uint8Array[] = isPacked ? records.map((record) => gzipSync(record)) : [...records];
          const ends = isPacked ? garbage : Buffer.concat([garbage, Buffer.from('\r\n')]);
          parts.splice(after, 0, ends);
          const given = await readWarc(inPieces(Buffer.concat(parts)));
          expect(pagesOf(given)).toEqual(pages);
          const isBlank = !isPacked && garbage.every((byte) => byte === 0x0a || byte === 0x0d);
          expect(troublesOf(given)).toEqual(isBlank ? [] : ['ONR-INTAKE-150']);
        },
      ),
      RUNS,
    );
  });

  it('finds the records behind a damaged one of more than 10 MiB', async () => {
    const film = recordBytes({
      url: 'https://saltmarsh-post.example/film',
      fields: { 'WARC-Identified-Payload-Type': 'video/mp4', 'Content-Length': String(40 * 1024 * 1024) },
      content: Buffer.alloc(12 * 1024 * 1024, 1),
    });
    const [one = '', two = ''] = records;
    const given = await readWarc(inPieces(Buffer.concat([Buffer.from(one), film, Buffer.from(two)])));
    expect(pagesOf(given)).toEqual(pages.slice(0, 2));
    expect(troublesOf(given)).toEqual(['ONR-INTAKE-150']);
  });

  it('counts a sound record of more than 10 MiB', async () => {
    const content = answerBytes({ body: Buffer.alloc(12 * 1024 * 1024, 'a') });
    const [one = ''] = records;
    const film = { 'WARC-Identified-Payload-Type': 'video/mp4' };
    const parts = [recordBytes({ content }), recordBytes({ content, fields: film }), Buffer.from(one)];
    const given = await readWarc(inPieces(Buffer.concat(parts)));
    expect(pagesOf(given)).toEqual(pages.slice(0, 1));
    expect(lastMessage(given)).toBe(
      '1 page read from the web archive; left out: 1 sound or film, 1 page larger than 10 MiB.',
    );
  });

  it('stops at a head without an end', async () => {
    const head = Buffer.concat([Buffer.from('WARC/1.1\r\nX: '), Buffer.alloc(3 * 1024 * 1024, 'a')]);
    const given = await readWarc(inPieces(Buffer.concat([head, Buffer.from('\r\n'), ...records])));
    expect(pagesOf(given)).toEqual(pages);
    expect(given[0]).toMatchObject({
      code: 'ONR-INTAKE-150',
      message: expect.stringContaining('does not end') as string,
    });
  });

  it('finds a sound member between damaged ones', async () => {
    const broken = packed(records.slice(0, 1));
    broken[broken.length - 1] = 7;
    const given = await readWarc(
      inPieces(Buffer.concat([broken, broken, packed(records.slice(1, 2)), broken, broken])),
    );
    expect(pagesOf(given)).toEqual([pages[1]]);
    expect(troublesOf(given)).toEqual(['ONR-INTAKE-150', 'ONR-INTAKE-150', 'ONR-INTAKE-150', 'ONR-INTAKE-151']);
  });

  it.each([
    ['a line end after another', Buffer.alloc(3000, '\n')],
    ['more line ends than the standard asks for', Buffer.from('\r\n\r\n\r\n')],
  ])('takes no offence at %s', async (_what, lineEnds) => {
    const [one = Buffer.alloc(0), two = Buffer.alloc(0)] = records;
    for (const bytes of [
      Buffer.concat([one, lineEnds, two]),
      packed([Buffer.concat([one, lineEnds.subarray(0, 900)]), two]),
    ]) {
      const given = await readWarc(inPieces(bytes));
      expect(pagesOf(given)).toEqual(pages.slice(0, 2));
      expect(troublesOf(given)).toEqual([]);
    }
  });

  it.each([
    ['beginnings of records', Buffer.from('\nWARC/1.'.repeat(11_000))],
    ['beginnings of members', Buffer.concat(Array.from({ length: 11_000 }, () => Buffer.from([0x1f, 0x8b, 8, 0])))],
  ])('gives up a file full of %s', async (_what, many) => {
    const isPacked = many[0] === 0x1f;
    const [one = Buffer.alloc(0)] = records;
    const bytes = Buffer.concat([
      isPacked ? packed([one]) : one,
      many,
      isPacked ? packed(records) : Buffer.concat(records),
    ]);
    const given = await readWarc(inPieces(bytes));
    expect(pagesOf(given)).toEqual(pages.slice(0, 1));
    expect(troublesOf(given)).toEqual([isPacked ? 'ONR-INTAKE-151' : 'ONR-INTAKE-153']);
  });

  it('lists no more than a hundred damaged places, and stops at a thousand', async () => {
    const [one = Buffer.alloc(0)] = records;
    const many = Buffer.concat(Array.from({ length: 150 }, () => Buffer.concat([one, Buffer.from('garbage\r\n')])));
    const codes = troublesOf(await readWarc(inPieces(many)));
    expect(codes.filter((code) => code === 'ONR-INTAKE-150')).toHaveLength(100);
    expect(codes.slice(100)).toEqual(['ONR-INTAKE-154']);

    const most = Buffer.concat(Array.from({ length: 1100 }, () => Buffer.concat([one, Buffer.from('garbage\r\n')])));
    const last = troublesOf(await readWarc(inPieces(most))).slice(100);
    expect(last).toEqual(['ONR-INTAKE-153', 'ONR-INTAKE-154']);
  });
});

function lastMessage(given: readonly Given[]): string | undefined {
  const last = given.at(-1);
  return last && 'message' in last ? last.message : undefined;
}

describe('any bytes', () => {
  const begin = fc.constantFrom('', 'WARC/1.1\r\n', '\x1f\x8b\x08\x00', 'WARC/1.1\r\nContent-Length: 3\r\n\r\n');

  it('never throws and says something, whatever the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(begin, fc.uint8Array({ maxLength: 300 }), async (head, rest) => {
        const given = await readWarc(inPieces(Buffer.concat([Buffer.from(head, 'latin1'), rest])));
        expect(given.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  const sound = Object.values(CASES).map(([, bytes]) => bytes);
  const change = fc.record({ at: fc.nat(), by: fc.uint8Array({ maxLength: 6 }), lose: fc.nat(6) });

  it('never throws and says something of a web archive changed anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sound),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(500), { maxLength: 5 }),
        async (bytes, changes, cuts) => {
          const changed = changes.reduce<Buffer>((all, { at, by, lose }) => {
            const place = at % (all.length + 1);
            return Buffer.concat([all.subarray(0, place), by, all.subarray(place + lose)]);
          }, bytes);
          expect((await readWarc(inPieces(changed, cuts))).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the stream', () => {
  it('is closed when the reading is ended early', async () => {
    let isClosed = false;
    const endless = (async function* (): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield await Promise.resolve(packed(records));
      } finally {
        isClosed = true;
      }
    })();
    const { recordsOf } = await import('../../src/warc/records.ts');
    for await (const found of recordsOf(endless)) {
      expect(found.kind).toBe('record');
      break;
    }
    expect(isClosed).toBe(true);
  });

  it.each([0, 1])('lets an error of the file through, after %s whole chunks', async (whole) => {
    const bytes = packed(records);
    const failing = (async function* (): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < whole; i++) yield await Promise.resolve(bytes);
      yield await Promise.resolve(bytes.subarray(0, 100));
      throw new RangeError('the disk is gone');
    })();
    await expect(readWarc(failing)).rejects.toThrow('the disk is gone');
  });
});
