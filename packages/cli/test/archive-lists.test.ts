import { describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { LISTS } from '../src/arguments/requests.ts';
import { today } from '../src/arguments/day-of.ts';
import { addressesIn, exampleArchive, type Listed } from './archive/example-archive.ts';

const archive = exampleArchive();

/** Keys by which rows of a list are told apart. */
const KEYS: Readonly<Record<(typeof LISTS)[number], (row: Readonly<Record<string, unknown>>) => unknown>> = {
  timeline: ({ occurrence }) => occurrence,
  events: ({ occurrence }) => occurrence,
  figures: ({ facts }) => (facts as readonly { readonly key: number }[]).map(({ key }) => key),
  positions: ({ thread }) => thread,
  outlook: ({ facts }) => (facts as readonly { readonly key: number }[]).map(({ key }) => key),
  differences: ({ difference }) => (difference as { readonly keys: unknown }).keys,
  statements: ({ key }) => key,
  actors: ({ entity }) => (entity as { readonly key: unknown }).key,
  reports: ({ report }) => (report as { readonly key: unknown }).key,
  outlets: ({ outlet }) => (outlet as { readonly key: unknown }).key,
};

function keysOf(list: (typeof LISTS)[number], { rows, items }: Listed): readonly string[] {
  return (items ?? rows ?? []).map((row) => JSON.stringify(KEYS[list](row)));
}

async function keysFor(list: (typeof LISTS)[number], ...filters: readonly string[]): Promise<readonly string[]> {
  return keysOf(list, await archive.json([list, '--limit', '1000', ...filters]));
}

describe.each(LISTS)('onrecord %s', (list) => {
  it('prints text, JSON and CSV of the same rows', async () => {
    const [text, json, csv] = await Promise.all([
      archive.out([list, '--limit', '1000']),
      keysFor(list),
      archive.run([list, '--csv']),
    ]);
    expect(json.length).toBeGreaterThan(0);
    expect(new Set(json).size).toBe(json.length);
    expect(text).toMatch(/\n\n\d+ [a-z ]+ shown; no more follow\.\n$/);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    if (list === 'differences') {
      expect([csv.code, csv.out, csv.err]).toEqual([
        2,
        '',
        'onrecord: --csv is no option of "differences". onrecord differences [filters]; more: onrecord help differences\n',
      ]);
      return;
    }
    const rows: string[][] = parse(csv.out);
    expect(rows.length).toBeGreaterThan(json.length / 2);
  });

  it('comes in pages that hold each row once, in the same order', async () => {
    const whole = await keysFor(list);
    const paged: string[] = [];
    let after: string | undefined;
    const limit = Math.ceil(whole.length / 3);
    for (let page = 0; page < 6; page++) {
      const listed = await archive.json([
        list,
        '--limit',
        String(limit),
        ...(after === undefined ? [] : ['--after', after]),
      ]);
      paged.push(...keysOf(list, listed));
      after = listed.after;
      if (after === undefined) break;
    }
    expect(paged).toEqual(whole);
  });
});

describe('words and addresses', () => {
  it('of every list stand in the report that the address opens', async () => {
    const texts = await Promise.all(LISTS.map((list) => archive.json([list, '--limit', '1000'])));
    const cites = texts.flatMap(({ records = {} }) => Object.values(records));
    expect(cites.length).toBeGreaterThan(100);
    const readings = new Map<string, string>();
    for (const line of (await archive.out(['export', 'jsonl'])).split('\n').filter(Boolean)) {
      const { report, records } = JSON.parse(line) as {
        readonly report: { readonly text: string };
        readonly records?: readonly { readonly id: string }[];
      };
      for (const { id } of records ?? []) readings.set(id, report.text);
    }
    for (const { address, words } of cites) {
      const text = readings.get(address.split(':')[1] ?? '');
      for (const part of words.split(' […] '))
        expect({ address, part, isThere: text?.includes(part) }).toEqual({ address, part, isThere: true });
    }
  });

  it('can be shown, each as lists print it', async () => {
    const printed = await Promise.all(LISTS.map((list) => archive.out([list, '--limit', '3'])));
    const addresses = printed.flatMap(addressesIn).slice(0, 12);
    expect(addresses.length).toBe(12);
    for (const address of addresses) {
      const record = JSON.parse(await archive.out(['show', address, '--json'])) as { readonly id: string };
      expect(address).toBe(`${address.split(':')[0] ?? ''}:${record.id}`);
    }
    expect(await archive.out(['show', addresses[0] ?? ''])).toContain('│');
    expect(await archive.out(['show', 'r1'])).toContain('│');
    const actor = /· (a\d+)$/m.exec(printed[LISTS.indexOf('actors')] ?? '')?.[1] ?? '';
    expect(await archive.out(['show', actor])).toContain(`· ${actor}`);
  });

  it.each([
    ['r999', 1, 'there is no report r999 in this archive. "onrecord reports" lists them.'],
    ['r1:st-0', 1, 'report r1 has no row st-0. All its rows: onrecord show r1'],
    ['a9999', 1, 'there is no actor a9999 in this archive. "onrecord actors" lists them.'],
    ['12', 2, '"12" is no address. Lists print them, for example r12, r12:ev-1f2e... or a7.'],
  ])('show %s says that it is none', async (address, code, message) => {
    expect(await archive.run(['show', address])).toEqual({ code, out: '', err: `onrecord: ${message}\n` });
  });
});

describe('filters', () => {
  it('by actor: in any spelling and by key', async () => {
    const [named, shouted, again] = await Promise.all([
      keysFor('statements', '--actor', 'Saltmarsh Front'),
      keysFor('statements', '--actor', ' the  SALTMARSH front'),
      archive.json(['actors', '--search', 'Saltmarsh Front', '--limit', '1']),
    ]);
    const key = KEYS.actors(again.rows?.[0] ?? {});
    expect(named.length).toBeGreaterThan(5);
    expect(shouted).toEqual(named);
    expect(await keysFor('statements', '--actor', `a${String(key)}`)).toEqual(named);
    const all = await keysFor('statements');
    expect(all).toEqual(expect.arrayContaining([...named]));
    expect(named.length).toBeLessThan(all.length);
  });

  it('of statements: by who says it, to whom, about whom, in which mode, and by outlet', async () => {
    const all = await archive.json(['statements', '--limit', '1000']);
    const rows = (all.rows ?? []) as readonly {
      readonly key: number;
      readonly parties: readonly { readonly role: string; readonly actor: { readonly key: number } }[];
      readonly record: { readonly mode: string };
    }[];
    for (const [option, role] of [
      ['speaker', 'speaker'],
      ['addressee', 'addressee'],
      ['about', 'target'],
    ] as const) {
      const key = rows.flatMap(({ parties }) => parties.find((one) => one.role === role)?.actor.key ?? [])[0] ?? 0;
      const wanted = rows.filter(({ parties }) => parties.some((one) => one.role === role && one.actor.key === key));
      expect(await keysFor('statements', `--${option}`, `a${key}`)).toEqual(wanted.map((row) => String(row.key)));
      expect(wanted.length).toBeGreaterThan(0);
    }
    const quoted = rows.filter(({ record }) => record.mode === 'direct').map(({ key }) => String(key));
    expect(await keysFor('statements', '--mode', 'Direct')).toEqual(quoted);
    expect((await archive.run(['statements', '--mode', 'loud'])).code).toBe(2);
    expect((await archive.run(['events', '--speaker', 'Norrin'])).code).toBe(2);
    expect((await archive.run(['statements', '--speaker', 'altmars'])).err).toMatch(
      /^onrecord: --speaker "altmars" is taken/,
    );
    expect((await archive.run(['statements', '--outlet', 'Zzyzx'])).code).toBe(1);
  });

  it('by an actor that is not there: near names, or where to look', async () => {
    const near = await archive.run(['events', '--actor', 'Saltmarch']);
    expect([near.code, near.out]).toEqual([1, '']);
    expect(near.err).toMatch(
      /^onrecord: no actor "Saltmarch" in this archive\. Did you mean Saltmarsh Front \(a\d+\)\?\n$/,
    );
    expect(await archive.run(['events', '--actor', 'Zzyzx'])).toEqual({
      code: 1,
      out: '',
      err: 'onrecord: no actor "Zzyzx" in this archive. "onrecord actors" lists them.\n',
    });
    for (const signs of ['%', '_', '%_%']) expect((await archive.run(['events', '--actor', signs])).code).toBe(1);
  });

  it('by part of a name: says how it was taken', async () => {
    const { code, err } = await archive.run(['statements', '--actor', 'altmars']);
    expect(code).toBe(0);
    expect(err).toMatch(/^onrecord: --actor "altmars" is taken as Saltmarsh Front \(a\d+, organization\)/);
    expect((await archive.run(['statements', '--actor', 'altmars', '--quiet'])).err).toBe('');
  });

  it('by place, type, report and confidence', async () => {
    const all = (await archive.json(['statements', '--limit', '1000'])).rows ?? [];
    const warned = (await archive.json(['statements', '--type', 'WARN', '--limit', '1000'])).rows ?? [];
    const actOf = ({ record }: Readonly<Record<string, unknown>>): unknown => (record as { readonly act: unknown }).act;
    expect(warned).toEqual(all.filter((row) => actOf(row) === 'warn'));
    expect(warned.length).toBeGreaterThan(0);

    const sure = (await archive.json(['statements', '--min-confidence', '0.9', '--limit', '1000'])).rows ?? [];
    const confidence = ({ record }: Readonly<Record<string, unknown>>): number =>
      (record as { readonly confidence: number }).confidence;
    expect(sure).toEqual(all.filter((row) => confidence(row) >= 0.9));

    const ofReport = (await archive.json(['statements', '--report', 'r2', '--limit', '1000'])).rows ?? [];
    expect(ofReport).toEqual(all.filter((row) => (row['report'] as { readonly key: unknown }).key === 2));

    const there = await archive.out(['events', '--place', 'tolhuin', '--limit', '1000']);
    expect(there).toContain('where: Tolhuin');
    expect(await archive.out(['events', '--type', 'assault'])).toContain('(ASSAULT, ');
  });

  it('by story: reports with nearly the same text', async () => {
    const { rows = [] } = await archive.json(['reports', '--limit', '1000']);
    const stories = Map.groupBy(rows, ({ report }) => (report as { readonly story: number }).story);
    const [story, copies] = [...stories].find(([, own]) => own.length > 1) ?? [0, []];
    expect(copies.length).toBeGreaterThan(1);
    expect(await keysFor('reports', '--story', String(story))).toEqual(
      copies.map((row) => JSON.stringify(KEYS.reports(row))),
    );
  });

  it('by days: forms of a day, and of what', async () => {
    const [whole, year, month, days] = await Promise.all([
      keysFor('reports', '--since', '2030-03-01', '--until', '2030-03-31'),
      keysFor('reports', '--since', '2030', '--until', '2030'),
      keysFor('reports', '--since', '2030-03', '--until', '2030-03'),
      archive.json([
        'statements',
        '--dates',
        'report',
        '--since',
        '2030-03-18',
        '--until',
        '2030-03-19',
        '--limit',
        '1000',
      ]),
    ]);
    expect(month).toEqual(whole);
    expect(year).toEqual(expect.arrayContaining([...month]));
    expect(year.length).toBeGreaterThan(month.length);
    const published = (days.rows ?? []).map(({ report }) => (report as { readonly published: string }).published);
    expect(new Set(published)).toEqual(new Set(['2030-03-19', '2030-03-18']));
    const none = await archive.out(['statements', '--since', 'yesterday', '--until', 'today']);
    expect(none).toContain(`No statements for --since `);
    expect(none).toContain(`--until ${today()}.\nTry with fewer conditions`);
  });

  it('by words: a phrase, a star, accents and case', async () => {
    const texts = async (search: string): Promise<string> =>
      archive.out(['statements', '--search', search, '--limit', '1000']);
    const [words, phrase, star, other] = await Promise.all([
      texts('truce'),
      texts('"extend the truce"'),
      texts('tru*'),
      texts('TRÚCE'),
    ]);
    expect(addressesIn(words).length).toBeGreaterThan(0);
    expect(addressesIn(phrase).length).toBeGreaterThan(0);
    expect(addressesIn(words)).toEqual(expect.arrayContaining([...addressesIn(phrase)]));
    expect(addressesIn(star)).toEqual(expect.arrayContaining([...addressesIn(words)]));
    expect(other).toBe(words);
    expect(await texts('truce 🚀')).toBe(words);
    expect((await archive.run(['statements', '--search', '"the extend truce"'])).out).toContain('No statements for');
  });

  it('of actors: by kind and by part of a name', async () => {
    const people = (await archive.json(['actors', '--type', 'person', '--limit', '1000'])).rows ?? [];
    expect(people.length).toBeGreaterThan(2);
    expect(new Set(people.map(({ entity }) => (entity as { readonly kind: string }).kind))).toEqual(
      new Set(['person']),
    );
    expect(await archive.out(['actors', '--search', 'names'])).toContain('No actors for --search names');
    expect(await archive.out(['actors', '--places', '--search', 'tolhuin'])).toMatch(/^Tolhuin — city .* · p\d+\n/);
  });
});

describe('the outlook', () => {
  it('knows nothing that was told after --as-of', async () => {
    const { items = [] } = await archive.json(['outlook', '--as-of', '2030-03-16', '--limit', '1000']);
    const told = items.flatMap(({ facts }) => (facts as readonly { readonly told: string }[]).map((fact) => fact.told));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((day) => day > '2030-03-16')).toEqual([]);
  });

  it('says on which condition, and why it has its outcome', async () => {
    const text = await archive.out(['outlook', '--limit', '1000']);
    expect(text).toMatch(/^ {4}on condition: \S/m);
    expect(text).toContain('– lapsed\n');
    expect(text.replace(/\s+/g, ' ')).toContain('has passed, and no record in this archive tells that');
  });
});

describe('differences and tables', () => {
  it('name what is counted with a phrase', async () => {
    expect(await archive.out(['differences'])).toMatch(
      /^count: [a-z ]*(?:people|surveyors|workers|those) (?:killed|injured|abducted)/m,
    );
  });

  it('actors.csv counts records, not reports', async () => {
    const rows = parse(await archive.out(['actors', '--csv']), { columns: true });
    const front = (rows as readonly Readonly<Record<string, string>>[]).find(({ name }) => name === 'Saltmarsh Front');
    const [statements, events] = await Promise.all(
      (['statements', 'events'] as const).map(async (table) =>
        (await archive.out([table, '--csv', '--actor', 'Saltmarsh Front'])).match(/^"(?:st|ev)-/gm),
      ),
    );
    expect(Number(front?.['records'])).toBeGreaterThanOrEqual((statements?.length ?? 0) + (events?.length ?? 0));
    expect(Number(front?.['records'])).toBeGreaterThan(Number(front?.['reports']));
  });
});
