import { readingSchema } from '@onrecord/model/schema';
import type { Reading } from '@onrecord/model';
import { describe, expect, it } from 'vitest';
import { readGoldFolders } from '../src/files.ts';
import { kindRates } from '../src/gold/rates.ts';
import { scoreCase } from '../src/gold/score-case.ts';
import { missClasses, sumCounts, sumRules } from '../src/gold/tally.ts';
import { readingOf } from './gold-reading.ts';

const cases = readGoldFolders(new URL('fixtures/gold', import.meta.url).pathname);

function only<T>(values: readonly T[], index = 0): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`No value ${index}`);
  return value;
}

const crossing = only(cases);
const perfect = readingOf(crossing);

function changed(change: (reading: Reading) => Partial<Reading>): ReturnType<typeof scoreCase> {
  return scoreCase({ ...perfect, ...change(perfect) }, crossing);
}

describe('gold against itself', () => {
  it.each(cases.map((gold) => [gold.name, gold] as const))('%s is perfect in every kind', (_name, gold) => {
    const reading = readingOf(gold);
    expect(readingSchema.safeParse(reading).success).toBe(true);
    const { counts, misses } = scoreCase(reading, gold);
    expect(misses).toEqual([]);
    for (const [kind, row] of Object.entries(counts)) {
      if (kind === 'anchors') continue;
      const result = kindRates(row);
      expect([kind, result.form === 'rows' ? result.full.f1 : result.full]).toEqual([kind, 1]);
    }
  });

  it('counts what is asked', () => {
    expect(sumCounts(cases.map((gold) => scoreCase(readingOf(gold), gold).counts))).toMatchObject({
      statements: { gold: 6, found: 6, full: 6, exactContent: 6, speakerRight: 6, missed: 0, extra: 0 },
      events: { gold: 2, full: 2, placeAsked: 1, placeRight: 1 },
      figures: { gold: 1, full: 1, quantityRight: 1, measureRight: 1, claimantRight: 1 },
      captions: { gold: 1, full: 1, extra: 0 },
      published: { gold: 2, full: 2 },
      times: { gold: 2, full: 2 },
    });
  });
});

describe('what is not as the gold says', () => {
  const withStatement = (index: number, change: object): ReturnType<typeof scoreCase> =>
    changed(({ records }) => ({
      records: records.map((record, at) => (at === index ? { ...record, ...change } : record)) as Reading['records'],
    }));

  it('a missing row is missed', () => {
    const { counts, misses } = changed(({ records }) => ({ records: records.slice(1) }));
    expect(counts['statements']).toMatchObject({ gold: 4, found: 3, missed: 1, extra: 0 });
    expect(misses.map(({ class: missClass }) => missClass)).toEqual(['missed indirect (nothing there)']);
  });

  it('an optional row is neither required nor wrong', () => {
    const { counts, rules } = changed(({ records }) => ({ records: records.filter((_, index) => index !== 3) }));
    expect(counts['statements']).toMatchObject({ gold: 4, found: 4, missed: 0, extra: 0 });
    expect(rules['gold-statement']).toEqual({ right: 4, full: 4, neutral: 0, wrong: 0 });
    expect(scoreCase(perfect, crossing).rules['gold-statement']).toEqual({ right: 4, full: 4, neutral: 1, wrong: 0 });
  });

  it('a wrong speaker is found but not full', () => {
    const { counts, misses } = withStatement(0, {
      speaker: { status: 'inferred', value: 'River League', rule: 'x', from: [] },
    });
    expect(counts['statements']).toMatchObject({ found: 4, full: 3, speakerRight: 3 });
    expect(misses).toEqual([{ kind: 'statements', class: 'wrong speaker', label: expect.any(String) as string }]);
  });

  it('an absent speaker is not a right one', () => {
    expect(withStatement(0, { speaker: { status: 'absent' } }).counts['statements']).toMatchObject({
      found: 4,
      speakerRight: 3,
    });
  });

  it('a wrong mode is found but not full', () => {
    expect(withStatement(1, { mode: 'mixed' }).counts['statements']).toMatchObject({
      found: 4,
      full: 3,
      speakerRight: 4,
    });
    expect(withStatement(4, { mode: 'mixed' }).counts['statements']).toMatchObject({ found: 4, full: 4 });
  });

  it('half a content is both missed and extra', () => {
    const start = crossing.text.indexOf('open again');
    const half = { start, end: start + 10, quote: 'open again' };
    const { counts, misses, rules } = withStatement(0, { content: [half], anchors: [half] });
    expect(counts['statements']).toMatchObject({ found: 3, missed: 1, extra: 1 });
    expect(misses.map(({ class: missClass }) => missClass)).toEqual(['missed indirect (content edges)', 'extra']);
    expect(rules['gold-statement']).toMatchObject({ right: 3, wrong: 1 });
  });

  it('edges of marks and stops do not count', () => {
    const start = crossing.text.indexOf('the crossing was open again');
    const wide = { start: start - 1, end: start + 28, quote: ' the crossing was open again.' };
    expect(withStatement(0, { content: [wide] }).counts['statements']).toMatchObject({ found: 4, exactContent: 4 });
  });

  it('the more exact of two rows is the one that matches', () => {
    const start = crossing.text.indexOf('the crossing was open again');
    const wide = { start: start - 5, end: start + 27, quote: crossing.text.slice(start - 5, start + 27) };
    const [first] = perfect.records;
    if (first?.kind !== 'statement') throw new TypeError('no statement');
    const { counts } = changed(({ records }) => ({ records: [{ ...first, content: [wide] }, ...records] }));
    expect(counts['statements']).toMatchObject({ found: 4, exactContent: 4, extra: 1 });
  });

  it('a pronoun is no name of its actor', () => {
    const named = (form: 'name' | 'pronoun') =>
      changed(({ actors }) => ({
        actors: actors.map((actor) =>
          actor.id === 'Adela Norrin'
            ? { ...actor, name: 'Somebody', mentions: [{ start: 88, end: 100, quote: 'Adela Norrin', form }] }
            : actor,
        ),
      }));
    expect(named('name').counts['statements']).toMatchObject({ speakerRight: 4 });
    expect(named('pronoun').counts['statements']).toMatchObject({ speakerRight: 2 });
  });

  it('the claimant is the innermost source', () => {
    const withSources = (...names: readonly string[]) =>
      changed(({ records }) => ({
        records: records.map((record) =>
          record.kind === 'figure' ? { ...record, attribution: names.map((actor) => ({ actor })) } : record,
        ),
      })).counts['figures'];
    expect(withSources('Harbour Council', 'River League')).toMatchObject({ claimantRight: 1 });
    expect(withSources('River League', 'Harbour Council')?.['claimantRight']).toBeUndefined();
  });

  it.each([{ min: 13 }, { max: 12 }, { value: 12 }])('a figure of %j is not "at least 12"', (quantity) => {
    const { counts } = changed(({ records }) => ({
      records: records.map((record) =>
        record.kind === 'figure' ? { ...record, quantity: { approximate: false, ...quantity } } : record,
      ),
    }));
    expect(counts['figures']?.['found']).toBe(1);
    expect(counts['figures']?.['quantityRight']).toBeUndefined();
  });

  it('an extra row in a caption is not wrong, one in the body is', () => {
    const [first] = perfect.records;
    if (first?.kind !== 'statement') throw new TypeError('no statement');
    const start = crossing.text.indexOf('Boats wait');
    const words = { start, end: start + 10, quote: 'Boats wait' };
    const extra = { ...first, content: [words], anchors: [words] } as const;
    const captionBlock = perfect.report.blocks.findIndex(({ role }) => role === 'caption');
    expect(
      changed(({ records }) => ({ records: [...records, { ...extra, block: captionBlock }] })).counts['statements'],
    ).toMatchObject({ extra: 0 });
    expect(
      changed(({ records }) => ({ records: [...records, { ...extra, block: 0 }] })).counts['statements'],
    ).toMatchObject({ extra: 1 });
  });

  it('wrong times, places, captions and dates are told', () => {
    const { misses } = changed(({ times, places, report }) => ({
      times: times.map((time) => ({ ...time, value: '2020-03-08' })),
      places: places.map((place) => ({
        ...place,
        geo: { lat: 0, lon: 0, country: 'IQ', precision: 'city', score: 1 },
      })),
      report: { ...report, publishedAt: { status: 'absent' }, blocks: [{ start: 0, end: 40, role: 'caption' }] },
    }));
    expect(Object.keys(missClasses([{ misses }])).sort()).toEqual([
      'captions: extra',
      'captions: missed',
      'places: wrong place',
      'published: missed',
      'times: wrong value',
    ]);
  });

  it.each([
    ['event', { type: 'AID' }, ['events: extra (wrong type)', 'events: missed (wrong type)']],
    ['event', { realis: 'denied', actors: [] }, ['events: wrong realis']],
    [
      'position',
      { party: { status: 'absent' } },
      ['positions: extra (wrong party)', 'positions: missed (wrong party)'],
    ],
    ['position', { stance: 'rejects' }, ['positions: wrong stance']],
    ['prospect', { holder: { status: 'absent' }, type: 'plan' }, ['outlook: wrong type+by']],
  ] as const)('a %s with %j is told by its fault', (kind, change, classes) => {
    const first = perfect.records.findIndex((record) => record.kind === kind);
    expect(Object.keys(missClasses([withStatement(first, change)])).sort()).toEqual(classes);
  });

  it.each([
    ['event', 'events: extra (told twice)', 'events: missed (nothing there)'],
    ['position', 'positions: extra (one row for two)', 'positions: missed (nothing there)'],
    ['prospect', 'outlook: extra (one row for two)', 'outlook: missed (nothing there)'],
  ])('a %s told twice, and one that is not told', (kind, twice, missed) => {
    const ofKind = perfect.records.filter((record) => record.kind === kind);
    const { misses } = changed(({ records }) => ({
      records: [...records, ...ofKind.slice(0, 1).map((record) => ({ ...record }))],
    }));
    expect(Object.keys(missClasses([{ misses }]))).toEqual([twice]);
    const rest = changed(({ records }) => ({ records: records.filter((record) => record !== ofKind[0]) }));
    expect(Object.keys(missClasses([rest]))).toEqual([missed]);
  });

  it('words beside the issue and beside what is to come are told', () => {
    const at = crossing.text.indexOf('safe passage');
    const wide = { start: at - 30, end: at + 4, quote: crossing.text.slice(at - 30, at + 4) };
    const { misses } = changed(({ records }) => ({
      records: records.map((record) =>
        record.kind === 'position' ? { ...record, issue: { ...record.issue, anchor: wide } } : record,
      ),
    }));
    expect(Object.keys(missClasses([{ misses }])).sort()).toEqual([
      'positions: extra (issue edges)',
      'positions: missed (issue edges)',
    ]);
  });

  it('every row is right, found or wrong, but those that match an optional row', () => {
    const count = (rows: typeof perfect.records): Readonly<Record<string, number>> => {
      const all: Record<string, number> = {};
      for (const { outcome } of changed(() => ({ records: rows })).rows) all[outcome] = (all[outcome] ?? 0) + 1;
      return all;
    };
    expect(count(perfect.records)).toEqual({ full: perfect.records.length - 1 });
    const spoiled = perfect.records.map((record) => (record.kind === 'event' ? { ...record, type: 'AID' } : record));
    expect(count(spoiled as typeof perfect.records)).toEqual({ full: perfect.records.length - 3, wrong: 2 });
    const speechless = perfect.records.map((record) =>
      record.kind === 'prospect' ? { ...record, holder: { status: 'absent' } } : record,
    );
    expect(count(speechless as typeof perfect.records)).toEqual({ full: perfect.records.length - 2, found: 1 });
  });

  it('a broken anchor is counted', () => {
    const { counts } = withStatement(0, {
      cue: { status: 'stated', value: 'said', anchor: { start: 0, end: 4, quote: 'said' } },
    });
    expect(counts['anchors']).toMatchObject({ wrong: 1 });
  });

  it('a reading of another text is refused with both lengths', () => {
    expect(() => scoreCase(perfect, only(cases, 1))).toThrow(`${crossing.text.length} code units`);
  });
});

describe('sums', () => {
  it('add the counts of rules over reports', () => {
    const scores = cases.map((gold) => scoreCase(readingOf(gold), gold));
    expect(sumRules(scores)['gold-statement']).toEqual({ right: 6, full: 6, neutral: 1, wrong: 0 });
    expect(Object.keys(sumRules(scores))).toEqual([
      'gold-event',
      'gold-figure',
      'gold-position',
      'gold-prospect',
      'gold-statement',
    ]);
  });
});
