import type { Reading } from '@onrecord/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hydrate } from '../../src/asking/hydrate.ts';
import { recordKeys } from '../../src/asking/record-keys.ts';
import { reportsOfTexts } from '../../src/asking/reports-of-texts.ts';
import { storedReading } from '../../src/asking/stored-reading.ts';
import { countTexts, storedTexts } from '../../src/asking/stored-texts.ts';
import type { Store } from '../../src/store/store.ts';
import { builtReading } from './built-reading.ts';
import { putReadings } from './put-readings.ts';
import { sampleLine } from './sample-plans.ts';
import { type StoreHome, withStore } from './store-home.ts';

const MIB = 1024 * 1024;

const TEXTS: readonly (readonly [string, string])[] = [
  ['emoji and signs beyond the basic plane', ' 🕊️ 👩‍👩‍👧 𝔸𝕕𝕖𝕝𝕒 🇳🇴'],
  ['line ends of all sorts', '\r\none\r\ntwo\rthree\u2028four\u2029five\u0085six\n\n\n'],
  ['right-to-left words and marks', ' \u200fهدنة ثلاثة أيام\u200e (שביתת נשק) \u202bend\u202c'],
  ['combining marks in both forms', ' e\u0301 \u00e9 \u1e9b\u0323 \ufb01'],
  ['control characters and a byte order mark', ' \ufeff\u0001\u0008\u001b[31m\u007f'],
  ['what SQL and JSON escape', ` '";--\\' \\u0000 {"a":[1]} $1 ?1 :a %s \\x41`],
  ['2 MiB', ` ${'The river rose. '.repeat((2 * MIB) / 16)}`],
  ['2 MiB of one word', ` ${'a'.repeat(2 * MIB)}`],
  ['200,000 different words', ` ${Array.from({ length: 200_000 }, (_, n) => `w${n.toString(36)}`).join(' ')}`],
];

async function collected<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}

/** Any text comes back as it was, and can be searched. */
export function textContract(home: StoreHome): void {
  it.each(TEXTS)('keeps a text with %s', (_, ending) =>
    withStore(home, async (store) => {
      const reading = builtReading({ title: 'Odd text', lines: [sampleLine(0), sampleLine(1)], ending });
      await putReadings(store, [reading]);
      expect((await onlyText(store)) === reading.report.text).toBe(true);
      await expectAllRows(store, reading);
      expect(await store.faults()).toEqual([]);
    }),
  );

  it('gives all texts out again, replaced ones too, with what was known of them', () =>
    withStore(home, async (store) => {
      const plan = { title: 'Harbour', url: 'https://post.example/a', outlet: 'Estuary Post' } as const;
      const readings = Array.from({ length: 20 }, (_, n) => builtReading({ ...plan, lines: [sampleLine(n)] }));
      await putReadings(store, readings);
      const all = await collected(storedTexts(store, {}));
      expect(all.map(({ text }) => text)).toEqual(readings.map(({ report }) => report.text));
      expect(await countTexts(store)).toBe(20);
      const [second] = await collected(storedTexts(store, { report: 2 }));
      expect(second).toMatchObject({
        key: 2,
        title: 'Harbour',
        engine: 'onrecord',
        engineVersion: '0.3.0',
        blocks: readings[1]?.report.blocks,
        origin: { url: plan.url, outlet: plan.outlet },
      });
      expect(await collected(storedTexts(store, { report: 99 }))).toEqual([]);
      const ids = [...readings.slice(3, 5).map(({ report }) => report.id), 'none'];
      expect([...(await reportsOfTexts(store, ids)).values()].map(({ report }) => report).sort()).toEqual([4, 5]);
    }));

  it('keeps any text', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (random) => {
        const ending = ` ${random.replaceAll('\0', '')}`;
        const reading = builtReading({ title: 'Any text', lines: [sampleLine(1)], ending });
        await withStore(home, async (store) => {
          await putReadings(store, [reading]);
          expect(await onlyText(store)).toBe(reading.report.text);
          await expectAllRows(store, reading);
        });
      }),
      { numRuns: 12, seed: 23 },
    ),
  );

  it('finds a row by each word of its own words, whatever they are', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (random) => {
        const speaker = `Ada ${random.replace(/[\0\n\r"“”„*]/g, ' ').replace(/said/g, '')} Berg`.replace(/\s+/g, ' ');
        const reading = builtReading({ lines: [{ ...sampleLine(0), doer: speaker }] });
        await withStore(home, async (store) => {
          await putReadings(store, [reading]);
          const words = reading.records.find(({ kind }) => kind === 'statement')?.anchors[0].quote ?? '';
          for (const word of words.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece))) {
            const page = await recordKeys(store, { kinds: ['statement'], search: word }, { limit: 5 });
            expect(page.rows, `search ${JSON.stringify(word)}`).toHaveLength(1);
          }
        });
      }),
      { numRuns: 25, seed: 31 },
    ),
  );

  it.each([
    '12.5',
    '34,000',
    'pre-2020',
    'state-run',
    'U.N.',
    'post.example/a/b',
    'a@b.example',
    '-5',
    '½',
    'ﬁre',
    'Straße',
    'İzmir',
    "people's",
    'Al-Ḥasan',
    'Київ',
    'ΑΘΉΝΑ',
    'القاهرة',
    '東京',
  ])('finds a row by the words of "%s"', (word) =>
    withStore(home, async (store) => {
      const reading = builtReading({ lines: [{ ...sampleLine(0), doer: `Guard ${word} of` }] });
      await putReadings(store, [reading]);
      for (const search of [word, `"guard ${word}"`, `"${word} of attacked"`]) {
        const page = await recordKeys(store, { kinds: ['statement'], search }, { limit: 5 });
        expect(page.rows, search).toHaveLength(1);
      }
    }),
  );
}

async function onlyText(store: Store): Promise<string> {
  const row = await store.db.selectFrom('report').select(['id', 'text', 'reading']).executeTakeFirstOrThrow();
  expect(storedReading(row).status).toBe('whole');
  return row.text;
}

async function expectAllRows(store: Store, reading: Reading): Promise<void> {
  const keys = await store.db.selectFrom('record').select('key').orderBy('key').execute();
  const { rows, notes } = await hydrate(
    store,
    keys.map(({ key }) => key),
  );
  expect(notes).toEqual([]);
  expect(rows.map(({ record }) => record)).toEqual(reading.records);
}
