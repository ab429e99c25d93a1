import { expect, it } from 'vitest';
import { originsOf } from '../../src/asking/report-origins.ts';
import { knownActorIndex } from '../../src/known-actors/known-actor-index.ts';
import { outletIndex } from '../../src/outlets/outlet-index.ts';
import { prepareReport } from '../../src/prepare/prepare-report.ts';
import type { ArrivedReport, OriginFacts } from '../../src/put/origin-facts.ts';
import { type PutOptions, putReports } from '../../src/put/put-reports.ts';
import type { Store } from '../../src/store/store.ts';
import { builtReading, type ReportPlan } from './built-reading.ts';
import { dumpDifference, dumpTables } from './dump-tables.ts';
import { LISTED } from './listed-outlets.ts';
import { PUT_OPTIONS } from './put-readings.ts';
import { sampleLine } from './sample-plans.ts';
import { type StoreHome, withStore } from './store-home.ts';

export const WITH_LIST: PutOptions = {
  knownActors: knownActorIndex([]),
  knownOutlets: outletIndex([LISTED]),
  at: PUT_OPTIONS.at,
};

let made = 0;

/** A report of its own with this head. */
function arrived(head: Omit<ReportPlan, 'lines'>, origin?: OriginFacts): ArrivedReport {
  const reading = builtReading({ title: `Report ${made++}`, ...head, lines: [sampleLine(made)] });
  return { ...prepareReport(reading), ...(origin && { origin }) };
}

/** "Estuary Post (newspaper, AR), from Tern Agency" of each report, in order. */
async function publishers({ db }: Store): Promise<readonly string[]> {
  const outlets = await db.selectFrom('outlet').selectAll().execute();
  const byKey = new Map(outlets.map((row) => [row.key, row]));
  const reports = await db.selectFrom('report').select(['outlet_key', 'via_key']).orderBy('key').execute();
  return reports.map(({ outlet_key: outlet, via_key: via }) => {
    const own = byKey.get(outlet);
    const from = byKey.get(via);
    const about = [own?.kind, own?.country].filter(Boolean).join(', ');
    return `${own?.name ?? 'none'}${about === '' ? '' : ` (${about})`}${from ? `, from ${from.name}` : ''}`;
  });
}

/** Who published a report, and how its text came in. */
export function outletContract(home: StoreHome): void {
  it.each<readonly [string, Omit<ReportPlan, 'lines'>, OriginFacts | undefined, string]>([
    ['its host', { url: 'https://www.estuary.example/a' }, {}, 'Estuary Post (newspaper, AR)'],
    ['a host inside its host', { url: 'https://news.estuary.example/a' }, {}, 'Estuary Post (newspaper, AR)'],
    ['its name', { outlet: 'the  estuary-post' }, {}, 'Estuary Post (newspaper, AR)'],
    ['another name of it', { outlet: 'Tern News Agency' }, {}, 'Tern Agency (agency, CL)'],
    ['a domain as its name', { outlet: 'estuary.example' }, {}, 'Estuary Post (newspaper, AR)'],
    [
      'its host before its name',
      { url: 'https://estuary.example/a', outlet: 'Post feed' },
      {},
      'Estuary Post (newspaper, AR)',
    ],
    [
      'a host of everybody says nothing',
      { url: 'https://t.me/x/12', outlet: 'Radio Upland' },
      {},
      'Radio Upland (broadcaster, AR)',
    ],
    ['an unknown name', { outlet: 'Harbour Courier' }, {}, 'Harbour Courier'],
    ['an unknown host alone', { url: 'https://www.harbour.example/a' }, {}, 'harbour.example'],
    ['a blog', { url: 'https://harbour.wordpress.com/a' }, {}, 'harbour.wordpress.com'],
    ['nothing', {}, {}, 'none'],
    ['no name of a host', { url: 'http://192.0.2.7/a' }, {}, 'none'],
    [
      'an agency in the text',
      { url: 'https://estuary.example/a', outlet: 'Estuary Post' },
      { credit: 'Tern' },
      'Estuary Post (newspaper, AR), from Tern Agency',
    ],
    [
      'an agency that the reading has as outlet',
      { url: 'https://estuary.example/a', outlet: 'Tern' },
      undefined,
      'Estuary Post (newspaper, AR), from Tern Agency',
    ],
    [
      'an agency in the text, at a host that nobody knows',
      { url: 'https://harbour.example/a', outlet: 'Tern' },
      { credit: 'Tern' },
      'harbour.example, from Tern Agency',
    ],
    [
      'an agency on its own site',
      { url: 'https://tern.example/a', outlet: 'Tern' },
      undefined,
      'Tern Agency (agency, CL)',
    ],
    [
      'an agency that nobody knows',
      { url: 'https://estuary.example/a' },
      { credit: 'Petrel Wire' },
      'Estuary Post (newspaper, AR), from Petrel Wire',
    ],
  ])('is told by %s', (_, head, origin, expected) =>
    withStore(home, async (store) => {
      await putReports(store, [arrived(head, origin)], WITH_LIST);
      expect(await publishers(store)).toEqual([expected]);
    }),
  );

  it('is one outlet under host and names, and an unknown one is one by its name', () =>
    withStore(home, async (store) => {
      const heads = [
        { outlet: 'Tern' },
        { url: 'https://tern.example/1' },
        { outlet: 'Harbour Courier' },
        { outlet: 'The Harbour Courier' },
        { url: 'https://harbour.example/1' },
        { url: 'https://harbour.example/2', outlet: 'Harbour Courier' },
      ];
      for (const head of heads) await putReports(store, [arrived(head, {})], WITH_LIST);
      expect(await publishers(store)).toEqual([
        'Tern Agency (agency, CL)',
        'Tern Agency (agency, CL)',
        'Harbour Courier',
        'Harbour Courier',
        'harbour.example',
        'Harbour Courier',
      ]);
      expect(await store.db.selectFrom('outlet').select('key').execute()).toHaveLength(3);
    }));

  it('is the same however reports are divided into batches', () =>
    withStore(home, async (whole) => {
      const reports = [
        { outlet: 'Harbour Courier' },
        { outlet: 'Tern', url: 'https://harbour.example/1' },
        { url: 'https://estuary.example/1' },
        { outlet: 'Estuary Post' },
        { outlet: 'Harbour Courier', url: 'https://estuary.example/2' },
      ].map((head) => arrived(head));
      await putReports(whole, reports, WITH_LIST);
      await withStore(home, async (parts) => {
        for (const report of reports) await putReports(parts, [report], WITH_LIST);
        expect(dumpDifference(await dumpTables(whole), await dumpTables(parts)).join('\n')).toBe('');
      });
    }));

  it('gets its kind when a list learns of it, and a later list goes before', () =>
    withStore(home, async (store) => {
      await putReports(store, [arrived({ outlet: 'Estuary Post' }, {})], {
        ...WITH_LIST,
        knownOutlets: outletIndex([]),
      });
      expect(await publishers(store)).toEqual(['Estuary Post']);
      await putReports(store, [arrived({ outlet: 'Estuary Post' }, {})], WITH_LIST);
      expect(await publishers(store)).toEqual(Array(2).fill('Estuary Post (newspaper, AR)'));
      const [first] = LISTED;
      if (!first) throw new Error('no list');
      const own = [{ ...first, id: 'own', kind: 'magazine' as const, hosts: [] }];
      await putReports(store, [arrived({ outlet: 'Estuary Post' }, {})], {
        ...WITH_LIST,
        knownOutlets: outletIndex([LISTED, [{ ...first, kind: 'magazine' }]]),
      });
      expect(await publishers(store)).toEqual(Array(3).fill('Estuary Post (magazine, AR)'));
      expect(outletIndex([LISTED, own]).byKey('name:estuary post')?.id).toBe('own');
      expect(outletIndex([LISTED, own]).byKey('host:estuary.example')?.id).toBe('estuary-post');
    }));

  it('keeps how each text came in, with the place that it came from', () =>
    withStore(home, async (store) => {
      const facts = {
        format: 'html',
        charset: 'windows-1252',
        bytesHash: 'ab'.repeat(32),
        fetched: '2030-03-02T08:00:00Z',
        byline: 'By Adela Norrin',
        language: 'en-GB',
        originId: 'x/12',
        published: 'Saturday',
        credit: 'Tern',
      };
      const report = arrived({ url: 'https://estuary.example/a', outlet: 'Estuary Post' }, facts);
      const again = { ...report, report: { ...report.report, url: 'https://upland.example/b', outlet: undefined } };
      await putReports(store, [report], WITH_LIST);
      await putReports(store, [{ ...again, origin: { format: 'eml' } }, report], WITH_LIST);
      const origins = (await originsOf(store, [1])).get(1);
      expect(origins).toEqual([
        {
          ...facts,
          outlet: 'Estuary Post',
          url: 'https://estuary.example/a',
          file: undefined,
          title: report.report.title,
          added: PUT_OPTIONS.at(),
          publisher: { key: 1, name: 'Estuary Post', kind: 'newspaper', country: 'AR' },
        },
        {
          format: 'eml',
          outlet: undefined,
          url: 'https://upland.example/b',
          file: undefined,
          title: report.report.title,
          added: PUT_OPTIONS.at(),
          publisher: expect.objectContaining({ name: 'Radio Upland' }) as unknown,
        },
      ]);
    }));

  it('writes what else belongs to a put in the same transaction, or nothing at all', () =>
    withStore(home, async (store) => {
      const mark: PutOptions['within'] = async (db, outcomes) => {
        await db
          .insertInto('meta')
          .values({ name: 'taken', value: outcomes.map(({ result }) => result).join(' ') })
          .execute();
      };
      const before = await dumpTables(store);
      const failing = async (...given: Parameters<typeof mark>): Promise<void> => {
        await mark(...given);
        throw new Error('within');
      };
      await expect(
        putReports(store, [arrived({ outlet: 'Tern' }, {})], { ...WITH_LIST, within: failing }),
      ).rejects.toThrow('within');
      expect(dumpDifference(before, await dumpTables(store))).toEqual([]);
      await putReports(store, [arrived({ outlet: 'Tern' }, {})], { ...WITH_LIST, within: mark });
      expect(await store.db.selectFrom('meta').select('value').where('name', '=', 'taken').execute()).toEqual([
        { value: 'added' },
      ]);
      await store.write((db) => db.deleteFrom('meta').where('name', '=', 'taken').execute());
      await putReports(store, [], { ...WITH_LIST, within: mark });
      expect(await store.db.selectFrom('meta').select('value').where('name', '=', 'taken').execute()).toEqual([
        { value: '' },
      ]);
    }));
}
