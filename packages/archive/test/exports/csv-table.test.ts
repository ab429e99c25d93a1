import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Note, stated } from '@onrecord/model';
import { writeCsv } from '../../src/exports/csv-table.ts';
import type { ExportOptions } from '../../src/exports/export-format.ts';
import { unguardedCell } from '../../src/exports/guarded-cell.ts';
import { plainText } from '../../src/exports/plain-text.ts';
import type { TableSource } from '../../src/exports/tables/table.ts';
import { TABLE_NAMES, tableNamed, TABLES } from '../../src/exports/tables/tables.ts';
import { HOSTILE } from './hostile.ts';
import { allRows, at, event, eventRow, figure, figureRow, report, statementRow, streamOf, textOf } from './rows.ts';
import { actorLine, outletLine, reportLine } from './table-lines.ts';

type Cells = Readonly<Record<string, string>>;

async function csvOf(rows: readonly TableSource[], options: ExportOptions): Promise<string> {
  return textOf(writeCsv(streamOf(rows), options));
}

async function cellsOf(rows: readonly TableSource[], options: ExportOptions): Promise<readonly Cells[]> {
  return parse(await csvOf(rows, options), { columns: true }) as Cells[];
}

describe('writeCsv', () => {
  it('writes a header and one line a row of the table, and tells of the others', async () => {
    const notes: Note[] = [];
    const rows = await cellsOf(allRows, { table: 'statements', onNote: (note) => notes.push(note) });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      speaker: 'Adela Norrin',
      speaker_keys: '7',
      speaker_status: 'stated',
      act: 'warn',
    });
    expect(notes).toMatchObject([{ code: 'ONR-EXPORT-1' }]);
    expect(notes[0]?.message).toContain('4 rows');
  });

  it.each(TABLE_NAMES)('holds in the table %s what leads back to the source', async (table) => {
    const rows = await cellsOf([...allRows, actorLine, reportLine, outletLine], { table });
    expect(rows).toHaveLength(1);
    if (['actors', 'outlets'].includes(tableNamed(table).takes)) return;
    expect(rows[0]).toMatchObject({
      report_id: report.id,
      outlet: 'Invented Courier',
      url: report.url,
      published: '2020-03-03',
      story: '4',
    });
    if (tableNamed(table).takes !== 'rows') return;
    const anchors = JSON.parse(rows[0]?.['anchors'] ?? '[]') as { quote: string }[];
    expect(rows[0]?.['quote']).toBe(anchors[0]?.quote);
    for (const column of ['words', 'start', 'end', 'context', 'claimant_by', 'confidence', 'review', 'rule']) {
      expect(rows[0]?.[column], column).not.toBe('');
    }
  });

  it('says on whose word', async () => {
    const claimantOf = async (row: TableSource): Promise<unknown> => {
      const [cells] = await cellsOf([row], { table: 'events' });
      return [cells?.['claimant_by'], cells?.['claimant']];
    };
    expect(await claimantOf(eventRow())).toEqual(['report', 'Invented Courier']);
    expect(await claimantOf(eventRow({ claimant: { by: 'unnamed' } }))).toEqual(['unnamed', '']);
    const actor = { key: 2, name: 'Port Office', kind: 'organization' };
    expect(await claimantOf(eventRow({ claimant: { by: 'actor', actor } }))).toEqual(['actor', 'Port Office']);
  });

  it('joins the words of a record as everywhere: […] where the report goes on between', async () => {
    expect((await cellsOf([eventRow()], { table: 'events' }))[0]?.['words']).toBe('attacked […] killed');
  });

  it('ends every line with CR LF and never a bare one outside quotation marks', async () => {
    const csv = await csvOf([eventRow(), eventRow()], { table: 'events', hxl: true });
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replace(/"(?:[^"]|"")*"/g, '').split('\r\n')).toHaveLength(5);
    expect(csv.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('begins with a byte order mark where asked for, else with the header', async () => {
    expect(await csvOf([], { table: 'events', bom: true })).toMatch(/^\ufeff"record_id"/);
    expect(await csvOf([], { table: 'events' })).toMatch(/^"record_id"/);
  });

  it('leaves numbers bare, negative ones too, and quotes text', async () => {
    const place = { key: 1, name: 'Harbour', kind: 'site', lat: -12.5, lon: -77.25 };
    const csv = await csvOf([eventRow({ place, group: -3 })], { table: 'events' });
    expect(csv).toContain(',-12.5,-77.25,');
    expect(csv).not.toContain("'-");
    expect(csv).toContain('"Harbour"');
    const row = figureRow({ record: { ...figure, quantity: { value: -4, approximate: true } } });
    expect(await csvOf([row], { table: 'figures' })).toMatch(/,-4,,,true,/);
  });

  it('writes no number where there is none to write', async () => {
    const row = figureRow({
      record: { ...figure, quantity: { value: Number.NaN, max: Infinity, approximate: false } },
    });
    expect((await cellsOf([row], { table: 'figures' }))[0]).toMatchObject({ value: '', max: '' });
  });

  it('adds HXL hashtags under the header: each one well formed, blank where there is none', async () => {
    for (const table of TABLE_NAMES) {
      const [head = [], tags = []] = parse(await csvOf([], { table, hxl: true })) as string[][];
      expect(tags).toHaveLength(head.length);
      for (const tag of tags) expect(tag).toMatch(/^(?:#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*)?$/);
      expect(tags.some((tag) => tag.startsWith('#'))).toBe(true);
    }
    const [head = [], tags = []] = parse(await csvOf([], { table: 'figures', hxl: true })) as string[][];
    const tagOf = (column: string): string | undefined => tags[head.indexOf(column)];
    expect(['killed', 'place', 'lat', 'outlet', 'published', 'value'].map(tagOf)).toEqual([
      '#affected+killed',
      '#loc+name',
      '#geo+lat',
      '#meta+source+name',
      '#date+reported',
      '#indicator+value+num',
    ]);
  });

  it.each([
    ['a plain count told as fact', {}, '9'],
    ['a lower bound', { quantity: { min: 9, approximate: false } }, ''],
    ['a value with a bound', { quantity: { value: 9, min: 9, approximate: false } }, ''],
    ['a share', { quantity: { value: 0.5, of: 'fi-1', approximate: false } }, ''],
    ['what is only feared', { realis: 'possible' as const }, ''],
    ['another measure', { measure: 'injured' }, ''],
  ])('puts under #affected+killed only a number that stands for itself: %s', async (_what, changes, killed) => {
    const [cells] = await cellsOf([figureRow({ record: { ...figure, ...changes } })], { table: 'figures' });
    expect(cells?.['killed']).toBe(killed);
  });

  it('asks for the independent texts of a row', async () => {
    const options = { table: 'events', independentTexts: ({ group }) => group } as const satisfies ExportOptions;
    expect((await cellsOf([eventRow()], options))[0]?.['independent_texts']).toBe('5');
  });

  it('guards formulas in every text cell, and tells of it', async () => {
    const notes: Note[] = [];
    const row = statementRow({
      report: { ...report, title: '=1+1', outlet: '@x' },
      parties: [{ role: 'speaker', actor: { key: 1, name: '-cmd', kind: 'person' }, status: 'stated' }],
    });
    const [cells] = await cellsOf([row], { table: 'statements', onNote: (note) => notes.push(note) });
    expect(cells).toMatchObject({ title: "'=1+1", outlet: "'@x", speaker: "'-cmd" });
    expect(notes).toMatchObject([{ code: 'ONR-EXPORT-6' }]);
    expect(notes[0]?.message).toMatch(/^3 cells/);
  });

  it('gives back every cell of every table', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...HOSTILE));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text, text), { maxLength: 5 }), async (texts) => {
        const rows = texts.map(([title, outlet, quote]) =>
          eventRow({ report: { ...report, title, outlet, url: quote }, context: { start: 0, end: 1, quote } }),
        );
        const cells = await cellsOf(rows, { table: 'events' });
        expect(cells).toHaveLength(rows.length);
        for (const [i, row] of rows.entries()) {
          for (const { name, of } of TABLES.events.columns) {
            const cell = of(row, { independentTexts: () => undefined });
            const read = cells[i]?.[name] ?? '?';
            expect(typeof cell === 'string' ? unguardedCell(read) : read).toBe(plainText(String(cell ?? '')));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes a cell of 2 MiB whole, and tells that spreadsheets do not', async () => {
    const quote = 'ä'.repeat(2 * 1024 * 1024);
    const notes: Note[] = [];
    const row = eventRow({ context: { start: 0, end: quote.length, quote } });
    const [cells] = await cellsOf([row], { table: 'events', onNote: (note) => notes.push(note) });
    expect(cells?.['context']).toBe(quote);
    expect(notes).toMatchObject([{ code: 'ONR-EXPORT-4' }]);
  });

  it('replaces NUL and tells of it', async () => {
    const notes: Note[] = [];
    const rows = await cellsOf([eventRow({ report: { ...report, title: 'a\0b' } })], {
      table: 'events',
      onNote: (note) => notes.push(note),
    });
    expect(rows[0]?.['title']).toBe('a\ufffdb');
    expect(notes).toMatchObject([{ code: 'ONR-EXPORT-5' }]);
  });

  it('streams: begins to write before the source ends, and loses no row between batches', async () => {
    let read = 0;
    async function* rows(): AsyncIterable<TableSource> {
      for (; read < 1001; read++) yield await Promise.resolve(eventRow({ key: read }));
    }
    const keys: string[] = [];
    for await (const part of writeCsv(rows(), { table: 'events' })) {
      if (keys.length === 0 && read > 0) expect(read).toBeLessThan(1001);
      keys.push(...(parse(part) as string[][]).map((cells) => cells[1] ?? ''));
    }
    expect(keys).toEqual(['row_key', ...Array.from({ length: 1001 }, (_, i) => String(i))]);
  });

  it('tells stated, inferred and absent apart', async () => {
    const record = { ...event, time: stated('t1', at('Monday')) };
    expect((await cellsOf([eventRow({ record })], { table: 'events' }))[0]).toMatchObject({
      when_status: 'stated',
      place_status: 'stated',
    });
    expect((await cellsOf([eventRow()], { table: 'events' }))[0]?.['when_status']).toBe('absent');
  });
});
