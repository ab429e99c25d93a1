import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { addressesIn, exampleArchive } from './archive/example-archive.ts';

const archive = exampleArchive();
const FORMATS = ['jsonl', 'csv', 'parquet', 'geojson', 'webannotation', 'timelinejs', 'plover'] as const;

describe('onrecord export', () => {
  it.each(FORMATS)('%s: the same on standard output and in a file', async (format) => {
    const file = archive.at(`out of ${format}`);
    const toFile = await archive.run(['export', format, '--out', file]);
    expect([toFile.code, toFile.out]).toEqual([0, '']);
    expect(toFile.err).toContain(`${file}: written\n`);
    const written = readFileSync(file);
    expect(written.length).toBeGreaterThan(100);
    if (format === 'parquet') {
      expect([written.subarray(0, 4).toString(), written.subarray(-4).toString()]).toEqual(['PAR1', 'PAR1']);
      return;
    }
    expect(await archive.out(['export', format])).toBe(written.toString());
    PARSED[format](written.toString());
  });

  it('csv: each table, with a mark and hashtags where asked for', async () => {
    const tables = ['statements', 'events', 'figures', 'positions', 'outlook', 'actors', 'reports'];
    const printed = await Promise.all(tables.map((table) => archive.out(['export', 'csv', '--table', table])));
    for (const text of printed) expect((parse(text) as unknown[]).length).toBeGreaterThan(1);
    const marked = await archive.out(['export', 'csv', '--bom', '--hxl', '--actor', 'Saltmarsh Front']);
    expect(marked.startsWith('\ufeff')).toBe(true);
    expect(marked.split('\r\n')[1] ?? marked.split('\n')[1]).toContain('#event+type');
  });

  it('gold: reviewed reports as folders, or in one file; nothing of the others', async () => {
    const on = archive.copy('reviewed.db');
    const [address = ''] = addressesIn(await archive.out(['statements'], { on }));
    await archive.out(['review', address, 'confirm', '--by', 'Ilsa'], { on });
    const folder = archive.at('gold folder');
    expect((await archive.run(['export', 'gold', '--out', folder], { on })).err).toContain(`${folder}: written`);
    const [name = '', ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(readdirSync(path.join(folder, name))).toEqual(['gold.json', 'meta.json', 'report.txt']);
    const { review } = JSON.parse(readFileSync(path.join(folder, name, 'meta.json'), 'utf8')) as { review: object };
    expect(review).toMatchObject({ complete: false, confirmed: 1, by: ['Ilsa'] });
    const file = archive.at('gold.zip');
    await archive.run(['export', 'gold', '--out', file], { on });
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    const misuse = await archive.run(['export', 'gold', '--actor', 'Adela Norrin'], { on });
    expect([misuse.code, misuse.err]).toEqual([2, expect.stringContaining('takes no --actor')]);
  });

  it('says that a file cannot be written', async () => {
    const { code, err } = await archive.run(['export', 'csv', '--out', archive.at('no/such/folder/x.csv')]);
    expect([code, err.split('\n').length]).toEqual([1, 2]);
    expect(err).toMatch(/^onrecord: .*no such file or directory/);
  });
});

type Parsed = Readonly<Record<Exclude<(typeof FORMATS)[number], 'parquet'>, (text: string) => void>>;

const lines = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));

const PARSED: Parsed = {
  jsonl: (text) => {
    expect(lines(text).length).toBeGreaterThan(20);
  },
  plover: (text) => {
    expect(lines(text).length).toBeGreaterThan(20);
  },
  csv: (text) => {
    expect((parse(text) as unknown[]).length).toBeGreaterThan(20);
  },
  geojson: (text) => {
    const { type, features } = JSON.parse(text) as { type: string; features: { geometry: { type: string } }[] };
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ geometry }) => geometry.type)).toContain('Point');
  },
  webannotation: (text) => {
    expect(text).toContain('http://www.w3.org/ns/anno.jsonld');
    JSON.parse(text);
  },
  timelinejs: (text) => {
    expect((JSON.parse(text) as { events: unknown[] }).events.length).toBeGreaterThan(10);
  },
};

describe('export jsonl | import -', () => {
  it('makes an archive that exports the same bytes, with operations and reviews in between', async () => {
    const on = archive.copy('decided.db');
    const [first, second] = addressesIn(await archive.out(['statements'], { on }));
    await archive.out(['merge', 'Channel Mission', 'Cape Column', '--by', 'one'], { on });
    await archive.out(['undo', '1'], { on });
    await archive.out(['rename', 'Saltmarsh Front', '--name', 'Front of the Saltmarsh', '--by', 'two'], { on });
    await archive.out(['keep-apart', 'Saltmarsh Front', 'Highland Assembly'], { on });
    await archive.out(['pin', 'Adela Norrin', '--name', 'A. Norrin'], { on });
    await archive.out(['split', 'Highland Assembly', '--report', 'r2'], { on });
    await archive.out(['review', first ?? '', 'reject'], { on });
    await archive.out(['review', second ?? '', 'confirm'], { on });

    for (const [from, to] of [
      ['examples.db', 'carried.db'],
      [on, 'carried decided.db'],
    ] as const) {
      const input = await archive.out(['export', 'jsonl'], { on: from });
      const { code, err } = await archive.run(['import', '-', '--quiet'], { on: to, input });
      expect([code, err]).toEqual([0, '']);
      expect(await archive.out(['export', 'jsonl'], { on: to })).toBe(input);
    }
    const [log, carried] = await Promise.all(
      [on, 'carried decided.db'].map((one) => archive.out(['actors', '--log'], { on: one })),
    );
    expect(log?.split('\n')).toHaveLength(6);
    expect(log).toContain('(undone)');
    // Keys are the archive's own.
    expect(carried?.replace(/ a\d+/g, '')).toBe(log?.replace(/ a\d+/g, ''));
  });

  it('names the lines that are none, and no file that is not there makes an archive', async () => {
    const { code, err } = await archive.run(['import', '-'], { on: 'rubbish.db', input: 'x\n'.repeat(30) });
    expect(code).toBe(1);
    expect(err.match(/is not JSON/g)).toHaveLength(20);
    expect(err).toContain('onrecord: and 10 more lines that failed\n');
    const missing = await archive.run(['import', 'none.jsonl'], { on: 'none.db' });
    expect(missing).toEqual({ code: 1, out: '', err: 'onrecord: none.jsonl: no such file. Nothing was imported.\n' });
    expect((await archive.run(['check'], { on: 'none.db' })).err).toContain('there is no archive');
  });
});

describe('operations on joins', () => {
  it('merge changes the lists; undo brings the very same output back', async () => {
    const on = archive.copy('merged.db');
    const lists = ['actors', 'positions', 'statements', 'outlook', 'differences', 'reports'];
    const all = (): Promise<readonly string[]> =>
      Promise.all(lists.map((list) => archive.out([list, '--limit', '1000'], { on })));
    const before = await all();
    const figures = await archive.out(['figures', '--limit', '1000'], { on });
    const done = await archive.out(['merge', 'Ilsa Brandhof', 'Tobin Marrick'], { on });
    expect(done).toMatch(/^done: operation 1, \d+ appearances? moved\. Undo: onrecord undo 1\n$/);
    const [actors = '', positions = ''] = await all();
    expect(actors).not.toMatch(/^Ilsa Brandhof — /m);
    expect(actors).toMatch(/^Tobin Marrick — .*\n {4}also: (?:.*\n {4})*?.*Ilsa Brandhof/m);
    expect(positions).not.toMatch(/^Ilsa Brandhof$/m);
    expect(await archive.out(['undo', '1'], { on })).toBe('undone: operation 1\n');
    expect(await all()).toEqual(before);
    // Of one day, series have the order in which they were put together, which is anew.
    const after = await archive.out(['figures', '--limit', '1000'], { on });
    expect([...addressesIn(after)].sort()).toEqual([...addressesIn(figures)].sort());
    const again = await archive.run(['undo', '1'], { on });
    expect([again.code, again.out]).toEqual([1, '']);
  });

  it('split takes an actor out of a report; rename shows; joins and log tell', async () => {
    const on = archive.copy('split.db');
    const joins = await archive.out(['actors', '--joins', '--search', 'Tobin Marrick'], { on });
    const [, report] = /^ {2}= .*\n? +(r\d+)$/m.exec(joins) ?? [];
    expect(joins).toMatch(/^ {2}= .*Marrick \d+ % /m);
    const done = await archive.out(['split', 'Tobin Marrick', '--report', report ?? ''], { on });
    const [, made] = /, new: (a\d+)\./.exec(done) ?? [];
    expect(await archive.out(['show', made ?? ''], { on })).toContain(`1 report · ${made ?? ''}`);
    await archive.out(['rename', made ?? '', '--name', 'Another Marrick', '--by', 'the desk'], { on });
    expect(await archive.out(['actors', '--limit', '1000'], { on })).toMatch(/^Another Marrick — /m);
    const log = await archive.out(['actors', '--log'], { on });
    expect(log).toMatch(/^2 +\S+ +the desk: renamed .*"Another Marrick"$/m);
    expect(JSON.parse(await archive.out(['actors', '--log', '--json'], { on }))).toHaveLength(2);
  });

  it('split by a name takes the reports that call it so throughout', async () => {
    const on = archive.copy('names.db');
    await archive.out(['merge', 'Ilsa Brandhof', 'Tobin Marrick'], { on });
    const done = await archive.out(['split', 'Tobin Marrick', '--name', 'Ilsa Brandhof'], { on });
    expect(done).toMatch(/appearances? moved, new: a\d+/);
    expect(await archive.out(['actors', '--limit', '1000'], { on })).toMatch(/^Ilsa Brandhof — /m);
  });

  it.each([
    [['merge', 'Saltmarsh Front', 'saltmarsh front'], 1, /are one actor already: merge needs two/],
    [['merge', 'Saltmarsh', 'Highland Assembly'], 1, /"Saltmarsh" may mean Saltmarsh Front \(a\d+, organization\)/],
    [
      ['merge', 'Saltmarsh', 'Front', 'x'],
      2,
      /Given: "Saltmarsh" "Front" "x"\. Put a name of several words in quotation/,
    ],
    [['split', 'Adela Norrin', '--name', 'Nobody'], 1, /"Nobody" is no name of "Adela Norrin"/],
    [['split', 'Adela Norrin', '--name', 'Ms Norrin'], 1, /no report calls Adela Norrin "Ms Norrin" only/],
    [['undo', '77'], 1, /no operation 77/],
  ] as const)('%j changes nothing and says why', async (args, code, message) => {
    const outcome = await archive.run(args);
    expect([outcome.code, outcome.out]).toEqual([code, '']);
    expect(outcome.err).toMatch(message);
    expect(await archive.out(['actors', '--log'])).toContain('Nobody has merged');
  });
});

describe('onrecord review', () => {
  it('takes a rejected row out of lists and counts, and back', async () => {
    const on = archive.copy('reviewed.db');
    const lists = ['statements', 'positions', 'reports', 'actors', 'differences'];
    const all = (): Promise<readonly string[]> =>
      Promise.all(lists.map((list) => archive.out([list, '--limit', '1000'], { on })));
    const before = await all();
    const [address = ''] = addressesIn(before[0] ?? '');
    const report = address.split(':')[0] ?? '';
    const countOf = async (): Promise<unknown> => {
      const { rows } = JSON.parse(await archive.out(['reports', '--report', report, '--json'], { on })) as {
        rows: { counts: { statement?: number } }[];
      };
      return rows[0]?.counts.statement ?? 0;
    };
    const count = Number(await countOf());

    expect(await archive.out(['review', address, 'reject', '--by', 'the desk'], { on })).toBe(`${address}: rejected\n`);
    expect(await archive.out(['statements', '--limit', '1000'], { on })).not.toContain(address);
    expect(await archive.out(['statements', '--csv'], { on })).not.toContain(address.split(':')[1]);
    expect(await archive.out(['statements', '--withdrawn', '--limit', '1000'], { on })).toMatch(
      new RegExp(`– rejected by a person\\n(?:.*\\n)*?.*${address}`),
    );
    expect(await countOf()).toBe(count - 1);

    expect(await archive.out(['review', address, 'confirm'], { on })).toBe(`${address}: confirmed\n`);
    expect(await archive.out(['statements', '--limit', '1000'], { on })).toContain(address);
    await archive.out(['review', address, 'reset'], { on });
    expect(await all()).toEqual(before);
    expect(await countOf()).toBe(count);
  });

  it.each(['events', 'figures', 'outlook', 'positions'])('takes a rejected row out of %s', async (list) => {
    const on = archive.copy(`reviewed ${list}.db`);
    const before = await archive.out([list, '--limit', '1000'], { on });
    const [address = ''] = addressesIn(before);
    await archive.out(['review', address, 'reject'], { on });
    expect(await archive.out([list, '--limit', '1000'], { on })).not.toContain(address);
    await archive.out(['review', address, 'reset'], { on });
    expect(await archive.out([list, '--limit', '1000'], { on })).toBe(before);
  });

  it('knows rows only', async () => {
    expect((await archive.run(['review', 'r2', 'reject'])).code).toBe(2);
    expect((await archive.run(['review', 'r2:st-0', 'reject'])).code).toBe(1);
    expect((await archive.run(['review', 'reject', 'r2:st-0'])).code).toBe(2);
  });
});
