import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GzipProblem, unpackedGzip } from '../../src/formats/unpack-gzip.ts';
import { inPieces } from './in-pieces.ts';

const TEXT = Buffer.from('Talks at the quay of Tolhuin went on. '.repeat(2000));

interface Outcome {
  readonly bytes: Buffer;
  readonly code: string | undefined;
}

async function outcomeOf(
  chunks: AsyncIterable<Uint8Array>,
  limits?: Parameters<typeof unpackedGzip>[1],
): Promise<Outcome> {
  const parts: Uint8Array[] = [];
  try {
    for await (const piece of unpackedGzip(chunks, limits)) parts.push(piece);
  } catch (cause) {
    if (!(cause instanceof GzipProblem)) throw cause;
    return { bytes: Buffer.concat(parts), code: cause.note.code };
  }
  return { bytes: Buffer.concat(parts), code: undefined };
}

describe('unpackedGzip', () => {
  it('gives the bytes back, of one member or several, however they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(60), { maxLength: 20 }),
        async (members, cuts) => {
          const packed = Buffer.concat(members.map((member) => gzipSync(member)));
          const { bytes, code } = await outcomeOf(inPieces(packed, cuts));
          expect(code).toBeUndefined();
          expect(bytes).toEqual(Buffer.concat(members));
        },
      ),
    );
  });

  it('gives the beginning of a file that was cut off, then says so', async () => {
    const packed = gzipSync(TEXT);
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), async (length) => {
        const { bytes, code } = await outcomeOf(inPieces(packed.subarray(0, length)));
        expect(code).toBe('ONR-INTAKE-166');
        expect(bytes.equals(TEXT.subarray(0, bytes.length))).toBe(true);
      }),
    );
  });

  it('never gives other bytes for a damaged file without saying so', async () => {
    const packed = gzipSync(TEXT);
    await fc.assert(
      // After the header, whose fields (time, system) may be anything.
      fc.asyncProperty(
        fc.integer({ min: 10, max: packed.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const damaged = Buffer.from(packed);
          damaged[at] = (damaged[at] ?? 0) ^ by;
          const { bytes, code } = await outcomeOf(inPieces(damaged));
          if (code === undefined) expect(bytes.equals(TEXT)).toBe(true);
          else expect(code).toMatch(/^ONR-INTAKE-16[56]$/);
        },
      ),
    );
  });

  it.each([
    ['no gzip', Buffer.from('Talks went on.')],
    ['a wrong check sum', Buffer.concat([gzipSync(TEXT).subarray(0, -8), Buffer.alloc(8)])],
  ])('says that %s is damaged', async (_what, bytes) => {
    expect((await outcomeOf(inPieces(bytes))).code).toBe('ONR-INTAKE-165');
  });

  it('leaves what comes after the last member', async () => {
    const { bytes, code } = await outcomeOf(inPieces(Buffer.concat([gzipSync(TEXT), Buffer.alloc(512)])));
    expect(code).toBeUndefined();
    expect(bytes.equals(TEXT)).toBe(true);
  });

  it('leaves a bomb, and lets a small odd file and a large plain one be', async () => {
    const zeros = gzipSync(Buffer.alloc(4 * 1024 * 1024));
    const left = await outcomeOf(inPieces(zeros), { ratio: 200, from: 1024 * 1024 });
    expect(left.code).toBe('ONR-INTAKE-167');
    expect(left.bytes.length).toBeLessThanOrEqual(1024 * 1024);
    expect((await outcomeOf(inPieces(zeros))).code).toBeUndefined();
    expect((await outcomeOf(inPieces(gzipSync(TEXT)), { ratio: 1000, from: 0 })).code).toBeUndefined();
  });

  it('lets errors of the source through, and ends it when it is ended', async () => {
    const failing = (async function* (): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(gzipSync(TEXT).subarray(0, 20));
      throw new RangeError('the disk is gone');
    })();
    await expect(outcomeOf(failing)).rejects.toThrow('the disk is gone');

    let ended = false;
    const endless = (async function* (): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield await Promise.resolve(gzipSync(TEXT));
      } finally {
        ended = true;
      }
    })();
    for await (const piece of unpackedGzip(endless)) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).toBe(true);
  });
});
