import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceItem } from '../../src/sources/source-item.ts';
import { parquetFormat, parquetItems } from '../../src/tables/parquet-format.ts';
import { contextWith, itemsIn, sourceOf } from '../documents/case-context.ts';
import { allOf } from '../sources/temporary-folder.ts';
import { parquetOf } from './make-parquet.ts';

const VALID = parquetOf({
  rowGroupSize: 3,
  columns: [
    { name: 'text', data: ['One.', 'Two.', 'Three.', 'Four.', 'Five.'] },
    { name: 'date', type: 'DATE', data: ['2030-04-01', '2030-04-02', null, '2030-04-04', '2030-04-05'] },
  ],
});

async function rowsOf(bytes: Uint8Array): Promise<SourceItem[]> {
  return allOf(parquetItems(sourceOf('table.parquet', bytes), contextWith([]), { limitMs: 2000, memoryMb: 128 }));
}

const texts = (items: readonly SourceItem[]): readonly string[] =>
  items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));

describe('parquet', () => {
  it('reads a file by ranges as it reads bytes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-parquet-'));
    try {
      const file = join(folder, 'table.parquet');
      writeFileSync(file, VALID);
      const unread = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('not by ranges')) }) };
      const items = await itemsIn(parquetFormat, { name: file, file, chunks: unread }, contextWith([]));
      expect(texts(items)).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('gives the other groups where one is damaged', async () => {
    const bytes = Uint8Array.from(VALID);
    // The first page header, right behind the magic number.
    bytes.fill(0xff, 4, 12);
    const items = await rowsOf(bytes);
    expect(items[0]).toMatchObject({ kind: 'refused', name: 'table.parquet:rows 1 to 3' });
    expect(texts(items)).toEqual(['Four.', 'Five.']);
  });

  it('is not stopped by a file that makes its reader loop', async () => {
    const bytes = Uint8Array.from(VALID);
    // The bytes that define which dates are given become a run of two billion.
    const at = Buffer.from(VALID).indexOf(Buffer.from([0x03, 0x03]));
    bytes.set([0xfe, 0xff, 0xff, 0xff, 0x0f], at);
    const items = await rowsOf(bytes);
    expect(items[0]).toMatchObject({ kind: 'refused', problem: { code: 'ONR-INTAKE-88' } });
    expect(texts(items)).toEqual(['Four.', 'Five.']);
  });

  it('gives items for damaged and cut tables, and for any bytes', async () => {
    const at = fc.nat({ max: VALID.length - 1 });
    const wild = fc.oneof(
      fc.array(fc.tuple(at, fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }).map((changes) => {
        const bytes = Uint8Array.from(VALID);
        for (const [i, byte] of changes) bytes[i] = byte;
        return bytes;
      }),
      at.map((length) => VALID.subarray(0, length)),
      fc
        .uint8Array({ maxLength: 200 })
        .map((bytes) => Buffer.concat([Buffer.from('PAR1'), bytes, Buffer.from('PAR1')])),
      fc.uint8Array({ maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(wild, async (bytes) => {
        expect((await rowsOf(bytes)).length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});
