import fc from 'fast-check';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { Note } from '@onrecord/model';
import { dayOfNumber } from '../../src/rows/day.ts';
import type { ExportOptions } from '../../src/exports/export-format.ts';
import { writeParquet } from '../../src/exports/parquet-table.ts';
import { plainText } from '../../src/exports/plain-text.ts';
import type { Cell, ColumnType, TableSource } from '../../src/exports/tables/table.ts';
import { TABLE_NAMES, tableNamed } from '../../src/exports/tables/tables.ts';
import { HOSTILE } from './hostile.ts';
import { allRows, bytesOf, eventRow, figure, figureRow, report, streamOf } from './rows.ts';
import { actorLine, outletLine, reportLine } from './table-lines.ts';

async function fileOf(rows: readonly TableSource[], options: ExportOptions): Promise<ArrayBuffer> {
  const bytes = await bytesOf(writeParquet(streamOf(rows), options));
  return new Uint8Array(bytes).buffer;
}

type Read = Readonly<Record<string, unknown>>;

/** What a cell must be when it is read back. */
const READ: Readonly<Record<ColumnType, (cell: NonNullable<Cell>) => unknown>> = {
  text: (cell) => plainText(String(cell)),
  integer: (cell) => BigInt(Number(cell)),
  number: (cell) => cell,
  boolean: (cell) => cell,
  day: (cell) => cell,
};

/** The reader of the tests takes a byte order mark at the beginning of a text away; here it stays. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
// A text that is not there has no bytes, whatever the type says.
const PARSERS = { stringFromBytes: (bytes: Uint8Array | undefined) => bytes && DECODER.decode(bytes) };

async function expectBack(
  rows: readonly TableSource[],
  options: ExportOptions & Required<Pick<ExportOptions, 'table'>>,
) {
  const table = tableNamed(options.table);
  const read = (await parquetReadObjects({ file: await fileOf(rows, options), parsers: PARSERS })) as readonly Read[];
  const expected = rows.filter((row) => table.holds(row));
  expect(read).toHaveLength(expected.length);
  for (const [i, row] of expected.entries()) {
    for (const { name, type, of } of table.columns) {
      const cell = of(row, { independentTexts: options.independentTexts ?? (() => undefined) });
      const value = read[i]?.[name];
      const shown = value instanceof Date ? dayOfNumber(value.getTime() / 86_400_000) : value;
      expect(shown ?? undefined, `${name} of row ${i}`).toEqual(cell === undefined ? undefined : READ[type](cell));
    }
  }
}

describe('writeParquet', () => {
  it.each(TABLE_NAMES)('gives back every cell of the table %s with its type', async (table) => {
    await expectBack([...allRows, actorLine, reportLine, outletLine], { table, independentTexts: () => 3 });
  });

  it.each(TABLE_NAMES)('writes a file without rows that has the columns of %s', async (table) => {
    const file = await fileOf([], { table });
    const metadata = await parquetMetadataAsync(file);
    expect(metadata.num_rows).toBe(0n);
    expect(metadata.schema.slice(1).map(({ name }) => name)).toEqual(tableNamed(table).columns.map(({ name }) => name));
  });

  it('says which table it is and how positions count', async () => {
    const metadata = await parquetMetadataAsync(await fileOf([eventRow()], { table: 'events' }));
    expect(metadata.key_value_metadata).toEqual([
      { key: 'onrecord.table', value: 'events' },
      { key: 'onrecord.offsets', value: 'utf-16' },
    ]);
  });

  it('gives back any text, but for what no reader of UTF-8 takes', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { maxLength: 20 }), async (texts) => {
        const rows = texts.map(([title, quote], key) =>
          eventRow({ key, report: { ...report, title }, context: { start: 0, end: 1, quote } }),
        );
        await expectBack(rows, { table: 'events' });
      }),
      { numRuns: 40 },
    );
  });

  it('gives back any number', async () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, fc.maxSafeInteger()), { minLength: 1 }), async (numbers) => {
        const rows = numbers.map(([number, key]) =>
          figureRow({ key, record: { ...figure, quantity: { value: number, approximate: false } } }),
        );
        await expectBack(rows, { table: 'figures' });
      }),
      { numRuns: 40 },
    );
  });

  it('writes in row groups of bounded size, each before the source ends, and loses no row', async () => {
    const quote = 'x'.repeat(1024 * 1024);
    let read = 0;
    async function* rows(): AsyncIterable<TableSource> {
      for (; read < 40; read++)
        yield await Promise.resolve(eventRow({ key: read, context: { start: 0, end: 9, quote: quote + read } }));
    }
    const parts: Uint8Array[] = [];
    const readBefore: number[] = [];
    for await (const part of writeParquet(rows(), { table: 'events' })) {
      parts.push(part);
      readBefore.push(read);
    }
    const file = new Uint8Array(Buffer.concat(parts)).buffer;
    const metadata = await parquetMetadataAsync(file);
    expect(metadata.row_groups.length).toBeGreaterThan(1);
    expect(readBefore[0]).toBeLessThan(40);
    const keys = (await parquetReadObjects({ file, columns: ['row_key', 'context'] })) as readonly Read[];
    expect(keys.map((row) => row['row_key'])).toEqual(Array.from({ length: 40 }, (_, i) => BigInt(i)));
    expect(keys.every((row, i) => row['context'] === quote + String(i))).toBe(true);
  });

  it('tells of rows of another kind and of NUL', async () => {
    const notes: Note[] = [];
    const rows = [...allRows, eventRow({ report: { ...report, title: 'a\0b' } })];
    await fileOf(rows, { table: 'events', onNote: (note) => notes.push(note) });
    expect(notes.map(({ code, message }) => [code, /\d+/.exec(message)?.[0]])).toEqual([
      ['ONR-EXPORT-1', '4'],
      ['ONR-EXPORT-5', '1'],
    ]);
  });
});
