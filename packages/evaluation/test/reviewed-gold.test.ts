import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  EXPORTS,
  goldFolder,
  type KeptReview,
  loadKnownActors,
  openStore,
  prepareReport,
  putReports,
  reviewedReports,
  reviewRecord,
} from '@onrecord/archive';
import type { OnRecord, Reading } from '@onrecord/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../src/engine.ts';
import { kindRates } from '../src/gold/rates.ts';
import { readGoldCase } from '../src/gold/read-case.ts';
import { scoreCase } from '../src/gold/score-case.ts';

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url));
const BUSY_MS = 60_000;

const BY = { by: 'Ilsa', at: '2031-06-01T08:00:00.000Z' };
const CONFIRMED: KeptReview = { ...BY, state: 'confirmed', note: undefined, record: undefined };

/** What repeats itself: the same sentence twice, the same words in two rows. */
const REPEATED = `Port talks

HARSTAD, May 20, 2031 - Sunniva Brask said that the strike was over.

Sunniva Brask said that the strike was over. Police held 22 dockers in Tromso.

Police held 22 dockers in Tromso. Sunniva Brask said that the strike was over.
`;

let readings: readonly Reading[];
beforeAll(() => {
  const { read } = loadEngine();
  const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  const texts = [...files.sort().map((name) => readFileSync(path.join(EXAMPLES, name), 'utf8')), REPEATED];
  readings = texts.map((text) => read({ text }));
}, BUSY_MS);

function caseOf(reading: Reading, reviews: ReadonlyMap<string, KeptReview>) {
  const { name, files } = goldFolder({ reading, reviews });
  const [text = '', gold = '', meta = ''] = files.map((file) => file.text);
  return { gold: readGoldCase({ name, text, gold, meta }), meta: JSON.parse(meta) as { review: object } };
}

async function allOf<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}

const KINDS = ['statements', 'events', 'figures', 'positions', 'outlook'];

describe('gold of reviewed reports', () => {
  it('is what the reading says where all its rows were confirmed: 100 % in every kind', () => {
    expect(readings.length).toBeGreaterThan(10);
    for (const reading of readings) {
      const { gold, meta } = caseOf(reading, new Map(reading.records.map(({ id }) => [id, CONFIRMED])));
      expect(meta.review).toMatchObject({ complete: true, unreviewed: 0, confirmed: reading.records.length });
      const { counts, misses } = scoreCase(reading, gold);
      expect({ name: gold.name, misses }).toEqual({ name: gold.name, misses: [] });
      for (const kind of KINDS) {
        const rates = kindRates(counts[kind] ?? {});
        if (rates.gold > 0) expect([kind, rates.form === 'rows' && rates.full.f1]).toEqual([kind, 1]);
      }
    }
  });

  it('leaves rejected rows out, and does not require those that nobody has looked at', () => {
    const [reading] = readings;
    const [rejected, ...others] = reading?.records.filter(({ kind }) => kind === 'statement') ?? [];
    if (!reading || !rejected) throw new Error('no statement');
    const { gold, meta } = caseOf(reading, new Map([[rejected.id, { ...CONFIRMED, state: 'rejected' }]]));
    expect(meta.review).toMatchObject({ complete: false, rejected: 1, unreviewed: reading.records.length - 1 });
    expect(gold.events).toBeUndefined();
    expect(gold.statements?.map(({ optional }) => optional)).toEqual(others.map(() => true));
    expect(scoreCase(reading, gold).counts['statements']).toMatchObject({ gold: 0, extra: 1 });
  });
});

describe('an archive with reviews', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-gold-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives out what people left of each report, corrected rows as they put them', async () => {
    const store = await openStore(path.join(folder, 'gold.onrecord'), { create: true });
    const options = { knownActors: (await loadKnownActors()).index, at: () => BY.at };
    const few = readings.slice(0, 3);
    await putReports(store, few.map(prepareReport), options);
    const [engines] = few;
    if (!engines) throw new Error('no reading');
    const { records } = engines;
    const statement = records.find(({ kind }) => kind === 'statement');
    if (statement?.kind !== 'statement') throw new Error('no statement');
    const corrected: OnRecord = { ...statement, speaker: { status: 'absent' } };
    for (const { id } of records) {
      const verdict =
        id === statement.id ? { state: 'corrected' as const, record: corrected } : { state: 'confirmed' as const };
      await reviewRecord(store, { report: 1, id }, { ...BY, verdict });
    }
    const given = await allOf(reviewedReports(store));
    expect(given.length).toBe(1);
    const [report] = given;
    if (!report) throw new Error('no report');
    const { gold, meta } = caseOf(report.reading, report.reviews);
    expect(meta.review).toMatchObject({ complete: true, corrected: 1, by: ['Ilsa'], last: BY.at });
    expect(scoreCase(report.reading, gold).misses).toEqual([]);
    expect(scoreCase(engines, gold).misses.map(({ class: missClass }) => missClass)).toEqual(['wrong speaker']);
    expect(await allOf(reviewedReports(store, undefined, { report: 2 }))).toEqual([]);
    const zip = Buffer.concat(
      (await allOf(EXPORTS.gold.write(reviewedReports(store)))).map((chunk) => Buffer.from(chunk)),
    );
    expect(zip.subarray(0, 2).toString('latin1')).toBe('PK');
    await store.close();
  });
});
