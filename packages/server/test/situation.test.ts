import { loadKnownActors, putReports } from '@onrecord/archive';
import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from '@hono/zod-openapi';
import type { ApiServer } from '../src/index.ts';
import type { dueAnswer, matrixAnswer, oneCellAnswer, oneSeriesAnswer, seriesAnswer } from '../src/schemas/index.ts';
import { answered, ask, exampleDesk } from './support/example-desk.ts';

type Matrix = z.output<typeof matrixAnswer>;
type Due = z.output<typeof dueAnswer>;
type SeriesList = z.output<typeof seriesAnswer>;

/** Some days after the last example: a stance turns, another is told both ways, and things come due. */
const LATER = [
  [
    '2031-05-24',
    'The Fagnano Council rejected a ceasefire on Saturday. The council threatened to close the dam on June 5. It promised to reopen the road on May 31. It plans to hold elections on July 30.',
  ],
  [
    '2031-05-30',
    'The Fagnano Council accepted a ceasefire on Friday. The Upland League rejected an exchange of prisoners.',
  ],
  ['2031-05-30', 'The Upland League accepted an exchange of prisoners after a week of talks in Ushuaia.'],
] as const;

const desk = exampleDesk();
let api: ApiServer;
beforeAll(async () => {
  const batch = LATER.map(([publishedAt, text], index) =>
    desk.read({ text, given: { publishedAt, outlet: `Invented Post ${index}` } }),
  );
  await putReports(desk.store(), batch, {
    knownActors: (await loadKnownActors()).index,
    at: () => '2031-06-01T08:00:00Z',
  });
  api = desk.serverWith();
});

async function allPages<T extends { readonly items: readonly unknown[]; readonly after?: string | undefined }>(
  address: string,
  limit: number,
): Promise<readonly T['items'][number][]> {
  const items: T['items'][number][] = [];
  let after: string | undefined;
  do {
    const page: T = await answered<T>(api, `${address}limit=${limit}${after === undefined ? '' : `&after=${after}`}`);
    items.push(...page.items);
    after = page.after;
    if (items.length > 1000) throw new Error(`${address}: no end`);
  } while (after !== undefined);
  return items;
}

describe('the matrix', () => {
  it('has every cell once, the parties with most issues first, however long the pages are', async () => {
    const positions = await allPages<{ items: { thread: number }[]; after?: string }>('positions?', 1000);
    const threads = positions.map(({ thread }) => thread).sort((a, b) => a - b);
    for (const limit of [1, 4, 1000]) {
      const rows = await allPages<Matrix>('matrix?', limit);
      const shown = rows.flatMap(({ cells }) => cells.map(({ thread }) => thread));
      const rest = rows.reduce((sum, row) => sum + row.rest, 0);
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.length + rest).toBe(threads.length);
      expect(new Set(rows.map(({ party }) => party)).size).toBe(rows.length);
      const weights = rows.map(({ cells }) => cells.filter(({ history }) => history.issue !== 'other').length);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    }
    const { issues, parties } = await answered<Matrix>(api, 'matrix?limit=1');
    expect(parties).toBe((await allPages<Matrix>('matrix?', 1000)).length);
    expect(issues.reduce((sum, { cells }) => sum + cells, 0)).toBe(threads.length);
    expect(issues.at(-1)?.issue).toBe('other');
    expect(issues[0]?.issue).toBe('ceasefire');
  });

  it('has the words of what it shows', async () => {
    const { items, records, actors } = await answered<Matrix>(api, 'matrix?limit=1000');
    for (const { party, cells } of items) {
      expect(actors[party]?.name).toMatch(/./);
      for (const { facts } of cells) for (const { key } of facts) expect(records[key]?.words).toMatch(/./);
    }
  });

  it('knows what has moved in the last days, and what is told both ways', async () => {
    const namesIn = ({ items, actors }: Matrix): unknown =>
      items.flatMap(({ party, cells }) => cells.map(({ history }) => [actors[party]?.name, history.issue]));
    const moved = await answered<Matrix>(api, 'matrix?only=moved');
    expect(moved.newest).toBe('2031-06-01');
    expect(moved.movedSince).toBe('2031-05-26');
    expect(namesIn(moved)).toEqual([['Fagnano Council', 'ceasefire']]);
    expect(namesIn(await answered<Matrix>(api, 'matrix?only=moved&moved=2'))).toEqual([]);
    expect(namesIn(await answered<Matrix>(api, 'matrix?only=contested'))).toEqual([
      ['Upland League', 'prisoner-exchange'],
    ]);
    expect(namesIn(await answered<Matrix>(api, 'matrix?only=moved&actor=Upland%20League'))).toEqual([]);
  });

  it('leads to one cell with its history', async () => {
    const [row] = (await answered<Matrix>(api, 'matrix?only=moved')).items;
    const cell = await answered<z.output<typeof oneCellAnswer>>(api, `positions/${row?.cells[0]?.thread ?? 0}`);
    expect(cell.items).toHaveLength(1);
    expect(cell.items[0]?.history.changes).toMatchObject([{ kind: 'reversal', from: 'rejects', to: 'accepts' }]);
    for (const { key } of cell.items[0]?.facts ?? []) expect(cell.records[key]?.words).toMatch(/./);
  });
});

describe('what is due', () => {
  const partOf = async (part: string, more = ''): Promise<readonly string[]> => {
    const items = await allPages<Due>(`due?part=${part}&${more}`, 3);
    return items.map(({ facts }) => facts.at(-1)?.words ?? '');
  };

  it('stands in one part each, by the day that was named', async () => {
    expect(await partOf('overdue')).toEqual(['reopen the road on May 31']);
    expect(await partOf('today', 'asOf=2031-05-31&')).toEqual(['reopen the road on May 31']);
    expect(await partOf('week')).toEqual(['close the dam on June 5']);
    expect(await partOf('later')).toEqual(['hold elections on July 30']);
    // The elections had not been told by then.
    expect(await partOf('later', 'asOf=2031-05-23&')).toEqual(['resume on June 1']);
  });

  it('is all that the outlook has', async () => {
    const { items } = await answered<Due>(api, 'outlook?limit=1000');
    const parts = await Promise.all(
      ['overdue', 'today', 'week', 'later', 'unsaid', 'resolved'].map((part) => partOf(part)),
    );
    expect(parts.flat().sort()).toEqual(items.map(({ facts }) => facts.at(-1)?.words ?? '').sort());
    expect(parts.at(-1)?.length).toBeGreaterThan(3);
  });

  it('shows what became of the others with the words', async () => {
    const { items, records } = await answered<Due>(api, 'due?part=resolved&limit=1000');
    const evidence = items.flatMap(({ outcome }) => outcome.evidence);
    expect(evidence.length).toBeGreaterThan(0);
    for (const key of evidence) expect(records[key]?.words).toMatch(/./);
  });
});

describe('series', () => {
  it('are those of the figures, with the words of their latest counts', async () => {
    const list = await allPages<SeriesList>('series?', 7);
    const figures = await answered<SeriesList>(api, 'figures?limit=1000');
    expect(list.map(({ thread, series }) => ({ thread, series }))).toEqual(
      figures.items.map(({ thread, series }) => ({ thread, series })),
    );
    const { items, records } = await answered<SeriesList>(api, 'series?limit=1000');
    for (const { series } of items) {
      for (const { points, latest = points.at(-1) } of series.lines.slice(0, 6)) {
        expect(records[latest?.keys.at(-1) ?? 0]?.words).toMatch(/./);
      }
    }
  });

  it('may be only those that were told more than once', async () => {
    const all = await answered<SeriesList>(api, 'figures?limit=1000');
    const often = all.items.filter(({ tellings }) => tellings > 1).map(({ thread }) => thread);
    expect(often.length).toBeLessThan(all.items.length);
    for (const address of ['series?several=true&', 'series?several=true&minConfidence=0.01&']) {
      expect((await allPages<SeriesList>(address, 2)).map(({ thread }) => thread)).toEqual(often);
    }
  });

  it('of one thread has all its words', async () => {
    const { items } = await answered<SeriesList>(api, 'series?several=true&limit=1');
    const one = await answered<z.output<typeof oneSeriesAnswer>>(api, `figures/${items[0]?.thread ?? 0}`);
    expect(one.items[0]?.series).toEqual(items[0]?.series);
    for (const key of one.items.flatMap(({ series }) => series.keys)) expect(one.records[key]?.words).toMatch(/./);
  });
});

describe('the brief as a file', () => {
  const DAYS = 'since=2031-05-20&until=2031-06-01';

  it.each([
    ['html', 'text/html', /<h1>.*<\/h1>/],
    ['md', 'text/markdown', /^# Brief/],
  ] as const)('is written as %s', async (format, type, words) => {
    const response = await ask(api, `brief/${format}?${DAYS}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="brief-2031-05-20-2031-06-01.${format}"`,
    );
    const text = await response.text();
    expect(text).toMatch(words);
    expect(text).toContain('Fagnano Council');
  });

  it('is written for a word processor by whoever starts the server', async () => {
    const other = desk.serverWith({ briefDocx: ({ since }) => Promise.resolve(new TextEncoder().encode(since)) });
    const response = await ask(other, `brief/docx?${DAYS}`);
    expect(response.headers.get('content-type')).toContain('wordprocessingml');
    expect(await response.text()).toBe('2031-05-20');
  });
});
