import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceItem } from '../../src/sources/source-item.ts';
import { csvFormat } from '../../src/tables/csv-format.ts';
import { contextWith, itemsIn, sourceOf } from '../documents/case-context.ts';

async function rowsOf(table: string | Uint8Array, size?: number): Promise<SourceItem[]> {
  return itemsIn(csvFormat, sourceOf('table.csv', Buffer.from(table), size), contextWith([]));
}

const texts = (items: readonly SourceItem[]): readonly string[] =>
  items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
const problems = (items: readonly SourceItem[]): readonly string[] =>
  items.flatMap((item) => (item.kind === 'refused' ? [`${item.name} ${item.problem.code}`] : []));

describe('rows', () => {
  it('hashes a row without its line end', async () => {
    const row = 'Ferry,"The ferry ran, at last."';
    const [item] = await rowsOf(`title,text\r\n${row}\r\n`);
    expect(item).toMatchObject({ bytesHash: createHash('sha256').update(row).digest('hex') });
  });

  it('counts rows as a spreadsheet does, and lines as an editor does', async () => {
    const items = await rowsOf('title,text\nA,"One\r\ntwo\nthree."\n\nB,Four.\n');
    expect(items.map((item) => [item.name, item.kind === 'text' && item.given.file])).toEqual([
      ['table.csv:row 2', 'table.csv:2'],
      ['table.csv:row 4', 'table.csv:6'],
    ]);
  });

  it.each([
    ['lone CR', 'title,text\rA,One.\rB,Two.\r'],
    ['CRLF', 'title,text\r\nA,One.\r\nB,Two.\r\n'],
    ['no line end at the end', 'title,text\nA,One.\nB,Two.'],
    ['a byte order mark', '\ufeff"text",title\nOne.,A\nTwo.,B'],
    ['bars', 'title|text\nA|One.\nB|Two.'],
    ['names in capitals with spaces', 'Title,Full Text\nA,One.\nB,Two.'],
    ['two columns of one name', 'text,text\nOne.,x\nTwo.,y\n'],
  ])('reads %s', async (_what, table) => {
    for (const size of [1, 2, 7, 1000]) expect(texts(await rowsOf(table, size))).toEqual(['One.', 'Two.']);
  });

  it('does not let an open mark swallow the rows below', async () => {
    const table = 'title,text\nA,"One.\nB,Two.\n"C,Three.\nD,"Four, and last."\n';
    const items = await rowsOf(table);
    expect(texts(items)).toEqual(['Two.', 'Four, and last.']);
    expect(problems(items)).toEqual(['table.csv:row 2 ONR-INTAKE-82', 'table.csv:row 4 ONR-INTAKE-82']);
  });

  it('does not let an open mark that is closed by a later cell swallow rows', async () => {
    const items = await rowsOf('title,text\n"A,One.\nB,Two.\nC",Three.,x\nD,Four.\n');
    expect(texts(items)).toEqual(['Two.', 'Four.']);
    expect(problems(items)).toEqual(['table.csv:row 2 ONR-INTAKE-81', 'table.csv:row 4 ONR-INTAKE-79']);
  });

  it('goes on after a row of more than 16 MiB', async () => {
    const long = 'a'.repeat(17 * 1024 * 1024);
    const items = await rowsOf(`title,text\nA,${long}\nB,"Two.\n${long}\nC,Three.\n`);
    expect(problems(items)).toEqual([
      'table.csv:row 2 ONR-INTAKE-83',
      'table.csv:row 3 ONR-INTAKE-81',
      'table.csv:row 4 ONR-INTAKE-83',
    ]);
    expect(texts(items)).toEqual(['Three.']);
  });

  it('takes the text out of a cell that is a piece of a page', async () => {
    const [item] = await rowsOf('title,text\nA,"<p>The <b>ferry</b> ran.</p><p>It was full.</p>"\n');
    expect(item?.kind === 'text' && item.text).toBe('The ferry ran.\n\nIt was full.');
  });

  it('keeps signs that only look like tags', async () => {
    expect(texts(await rowsOf('text\nThe rate was <5% and <x> is no tag.\n'))).toEqual([
      'The rate was <5% and <x> is no tag.',
    ]);
  });

  it('refuses names of columns that the table does not have', async () => {
    const context = contextWith([], { columns: { title: 'Kopf' } });
    const items = await itemsIn(csvFormat, sourceOf('table.csv', Buffer.from('titel,text\nA,One.\n')), context);
    expect(problems(items)).toEqual(['table.csv ONR-INTAKE-78']);
  });

  it('says that an empty file is empty', async () => {
    expect(problems(await rowsOf(''))).toEqual(['table.csv ONR-INTAKE-5']);
  });
});

/** A cell as a writer of tables puts it. */
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe('properties', () => {
  it('gives every text that was written, whatever signs are in it and however it comes', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\r\n', ';', ' ', '<', '“') })
      .map((text) => `x${text}x`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        fc.integer({ min: 1, max: 50 }),
        async (rows, size) => {
          const table = ['title,text', ...rows.map((row) => row.map(quoted).join(','))].join('\n');
          expect(texts(await rowsOf(table, size))).toEqual(rows.map(([, text]) => text));
        },
      ),
    );
  });

  it('gives items for any bytes', async () => {
    const wild = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .string({ unit: fc.constantFrom('text', ',', '"', '\n', '\r', '\t', ';', 'a', '\0', 'sep=') })
        .map((s) => Buffer.from(s)),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a') }).map((s) => Buffer.from(`title,text\n${s}`)),
    );
    await fc.assert(
      fc.asyncProperty(wild, fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
        expect((await rowsOf(bytes, size)).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
