import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { parseArguments } from '../src/arguments.ts';
import { exampleArchive } from './archive/example-archive.ts';

const archive = exampleArchive();
const ON = { on: 'outlets.db' } as const;

const SHELLING =
  'Saltmarsh Front fighters shelled the harbour of Tolhuin on Tuesday, the police chief said. "They fired on the quay," he said.';
/** Lines as an archive of pages gives them. */
const LINES = [
  {
    text: `Harbour shelled\n\nTOLHUIN, March 12 (Tern Agency) - ${SHELLING}`,
    url: 'https://www.northernpost.example/a',
    outlet: 'Northern Post',
    published: '2030-03-12',
    byline: 'By Adela Norrin',
    id: 'np/1',
  },
  {
    text: `Fighters shell harbour\n\n${SHELLING} Windows broke along the shore road, and the ferry to the cape was held back until noon.`,
    outlet: 'Harbour Courier',
    published: '2030-03-12',
  },
  {
    text: 'A quiet day\n\nThe council of Tolhuin met on Wednesday to speak about the ferry, its speaker said. Nobody was hurt.',
    outlet: 'Harbour Courier',
    published: '2030-03-13',
  },
] as const;

beforeAll(async () => {
  writeFileSync(
    archive.at('own.csv'),
    'id,name,names,kind,country,hosts\nnorthern-post,Northern Post,,newspaper,AR,northernpost.example\ntern,Tern Agency,Tern,agency,CL,tern.example\n',
  );
  writeFileSync(archive.at('lines.jsonl'), LINES.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await archive.out(['add', archive.at('lines.jsonl'), '--outlets', archive.at('own.csv'), '--quiet'], ON);
}, 60_000);

describe('who published what', () => {
  it('stands beside the outlet, with the agency that the text credits', async () => {
    const text = await archive.out(['reports'], ON);
    expect(text.replace(/\s+/g, ' ')).toContain('Northern Post (newspaper, AR), from Tern Agency, 2030-03-12 · r1');
    expect(text).toContain('    Harbour Courier, 2030-03-13 · r3\n');
    const { rows } = JSON.parse(await archive.out(['reports', '--report', 'r1', '--json'], ON)) as {
      readonly rows: readonly { readonly report: unknown; readonly origins: readonly unknown[] }[];
    };
    expect(rows[0]).toMatchObject({
      report: {
        outlet: 'Northern Post',
        publisher: {
          name: 'Northern Post',
          kind: 'newspaper',
          country: 'AR',
          via: { name: 'Tern Agency', kind: 'agency', country: 'CL' },
        },
      },
      origins: [
        {
          byline: 'By Adela Norrin',
          published: '2030-03-12',
          originId: 'np/1',
          credit: 'Tern Agency',
          format: 'json-lines',
        },
      ],
    });
  });

  it('is shown with a report: where its text came from and how', async () => {
    const words = (await archive.out(['show', 'r1'], ON)).replace(/\s+/g, ' ');
    expect(words).toMatch(
      /Where the text came from Northern Post \(newspaper, AR\) · https:\/\/www\.northernpost\.example\/a · .*lines\.jsonl:1 · json-lines, utf-8 · By Adela Norrin · .* · SHA-256 ?[0-9a-f ]{64,}/,
    );
    expect(words).toContain('Its head credits Tern Agency.');
  });

  it('tells a claim from its echo in the list of events', async () => {
    const events = (await archive.out(['events', '--type', 'assault'], ON)).replace(/\s+/g, ' ');
    expect(events).toContain('2 independent texts: 1 agency, 1 of unknown kind)');
    const { items = [] } = JSON.parse(await archive.out(['events', '--type', 'assault', '--json'], ON)) as {
      readonly items?: readonly { readonly texts: number; readonly kinds: unknown }[];
    };
    expect(items.map(({ texts, kinds }) => [texts, kinds])).toContainEqual([2, { agency: 1, unknown: 1 }]);
  });

  it('filters reports: by name, domain and key, as publisher or credited', async () => {
    const keys = async (...filters: readonly string[]): Promise<readonly unknown[]> => {
      const { rows } = JSON.parse(await archive.out(['reports', '--json', ...filters], ON)) as {
        readonly rows: readonly { readonly report: { readonly key: number } }[];
      };
      return rows.map(({ report }) => report.key).sort();
    };
    expect(await keys('--outlet', 'harbour courier')).toEqual([2, 3]);
    expect(await keys('--outlet', 'northernpost.example')).toEqual([1]);
    expect(await keys('--outlet', 'Tern', '--outlet', 'Harbour Courier')).toEqual([1, 2, 3]);
    const csv: string[][] = parse(await archive.out(['reports', '--csv', '--outlet', 'Tern'], ON));
    expect(csv).toHaveLength(2);
    expect(csv[0]?.slice(-4)).toEqual(['published_by', 'outlet_kind', 'outlet_country', 'via']);
    expect(csv[1]?.slice(-4)).toEqual(['Northern Post', 'newspaper', 'AR', 'Tern Agency']);
    const unknown = await archive.run(['reports', '--outlet', 'Harbour'], ON);
    expect([unknown.code, unknown.out]).toEqual([1, '']);
    expect(unknown.err).toMatch(
      /^onrecord: no outlet "Harbour" in this archive\. Did you mean Harbour Courier \(o\d+\)\?\n$/,
    );
  });
});

describe('onrecord outlets, onrecord outlet', () => {
  it('lists outlets as text, JSON and a table, and shows one by its key', async () => {
    const text = await archive.out(['outlets'], ON);
    expect(text).toMatch(/^Harbour Courier — kind not known · 2 reports · o\d+\n/);
    expect(text).toMatch(/^Northern Post — newspaper, AR · 1 report · o\d+\n {4}at: northernpost\.example\n/m);
    expect(text).toMatch(/^Tern Agency — agency, CL · 0 reports · o\d+\n {4}credited in 1 report of others\n/m);
    expect(await archive.out(['outlets', '--type', 'agency'], ON)).toContain('1 outlet shown');
    expect(await archive.out(['outlets', '--search', 'courier'], ON)).toContain('1 outlet shown');
    const csv: string[][] = parse(await archive.out(['outlets', '--csv'], ON));
    expect(csv.map(([, name, kind]) => [name, kind])).toEqual([
      ['name', 'kind'],
      ['Harbour Courier', ''],
      ['Northern Post', 'newspaper'],
      ['Tern Agency', 'agency'],
    ]);
    expect(await archive.out(['export', 'csv', '--table', 'outlets'], ON)).toContain('"northernpost.example"');
    const key = /· (o\d+)\n/.exec(text)?.[1] ?? '';
    expect(await archive.out(['show', key], ON)).toContain(`Harbour Courier — kind not known · 2 reports · ${key}`);
    const none = await archive.run(['show', 'o999'], ON);
    expect(none).toEqual({
      code: 1,
      out: '',
      err: 'onrecord: there is no outlet o999 in this archive. "onrecord outlets" lists them.\n',
    });
  });

  it('a person says who runs one: kept when reports come again, in the log, carried on, and undone', async () => {
    const before = await archive.out(['outlets'], ON);
    const done = await archive.out(
      [
        'outlet',
        'harbour courier',
        '--kind',
        'Newspaper',
        '--country',
        'ar',
        '--host',
        'courier.example',
        '--by',
        'the desk',
      ],
      ON,
    );
    expect(done).toMatch(/^done: operation 1, o\d+ Harbour Courier \(newspaper, AR\)\. Undo: onrecord undo 1\n$/);
    await archive.out(['add', archive.at('lines.jsonl'), '--quiet'], ON);
    expect(await archive.out(['outlets'], ON)).toMatch(
      /^Harbour Courier — newspaper, AR · 2 reports · o\d+\n {4}at: courier\.example\n {4}a person has said something of it/,
    );
    const log = await archive.out(['actors', '--log'], ON);
    expect(log).toMatch(
      /^1 +\S+ +the desk: said that o\d+ Harbour Courier is of kind newspaper, is of AR, is at courier\.example\n$/,
    );
    const input = await archive.out(['export', 'jsonl'], ON);
    expect(await archive.run(['import', '-', '--quiet'], { on: 'carried outlets.db', input })).toMatchObject({
      code: 0,
    });
    expect(await archive.out(['export', 'jsonl'], { on: 'carried outlets.db' })).toBe(input);
    expect(await archive.out(['outlets', '--search', 'courier'], { on: 'carried outlets.db' })).toContain(
      'Harbour Courier — newspaper, AR',
    );
    expect(await archive.out(['undo', '1'], ON)).toBe('undone: operation 1\n');
    expect(await archive.out(['outlets'], ON)).toBe(before);
  });

  it.each([
    [
      ['outlet', 'Nobody', '--kind', 'agency'],
      1,
      /no outlet "Nobody" in this archive\. "onrecord outlets" lists them\./,
    ],
    [
      ['outlet', 'Harbour Courier', '--rename', 'Tern'],
      1,
      /"Tern" is a name of Tern Agency \(o\d+\)\. Nothing was changed/,
    ],
    [['outlet', 'Harbour Courier', '--host', 'x.com'], 1, /"x\.com" is no domain of one outlet\. Nothing was changed/],
  ] as const)('%j changes nothing and says why', async (args, code, message) => {
    const outcome = await archive.run(args, ON);
    expect([outcome.code, outcome.out]).toEqual([code, '']);
    expect(outcome.err).toMatch(message);
  });

  it('says what was wrong in a list, and goes on', async () => {
    writeFileSync(archive.at('odd.csv'), 'id,name,names,kind,country,hosts\nx,Odd Post,,paper,,\n');
    const { code, err } = await archive.run(['add', archive.at('lines.jsonl'), '--outlets', archive.at('odd.csv')], {
      on: 'odd.db',
    });
    expect(code).toBe(0);
    expect(err).toContain('onrecord: outlets: Line 2: "paper" is none of agency, newspaper, ');
  });
});

describe('what is typed wrong', () => {
  it.each([
    [['outlet'], 'outlet needs one: a name, a domain, or a key such as o12.'],
    [['outlet', 'Tern'], 'outlet needs something to say: --kind, --country, --host, --name or --rename.'],
    [
      ['outlet', 'Tern', '--kind', 'agncy'],
      '--kind "agncy" is no kind of outlet. Did you mean agency? There are agency, ',
    ],
    [['outlet', 'Tern', '--country', 'Chile'], '--country "Chile" is no code of a country.'],
    [['outlet', 'Tern', 'Agency', '--kind', 'agency'], 'Put a name of several words in quotation marks.'],
    [['outlets', 'Tern'], 'outlets takes no "Tern": conditions are options'],
    [['outlets', '--type', 'papers'], '--type "papers" is no type of outlets.'],
    [['outlets', '--since', '2030'], '--since is no option of "outlets".'],
    [['events', '--outlet', 'Tern'], '--outlet is no option of "events".'],
    [['export', 'csv', '--table', 'outlets', '--since', '2030'], 'export table outlets takes no --since'],
  ])('%j: one line with the way out', (line, message) => {
    const request = parseArguments(line);
    expect(request.command === 'misuse' ? request.message : `taken as ${request.command}`).toContain(message);
  });
});
