import { absent, type OnRecord, type Reading } from '@onrecord/model';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askDayList } from '../../src/asking/ask-day-list.ts';
import { askLanes } from '../../src/asking/lanes/ask-lanes.ts';
import { type Bucket, columnsOf } from '../../src/asking/lanes/columns.ts';
import type { Lane, LaneCell, LanesAnswer } from '../../src/asking/lanes/lanes-answer.ts';
import type { LanesLayout, LaneSort, LanesQuestion } from '../../src/asking/lanes/lanes-question.ts';
import type { Question } from '../../src/asking/question.ts';
import { addDays } from '../../src/rows/day.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { RecordTable } from '../../src/store/tables.ts';
import { builtReading } from './built-reading.ts';
import { allRows, type AllRows, naiveRows } from './naive-rows.ts';
import { putReadings } from './put-readings.ts';
import { samplePlan } from './sample-plans.ts';
import type { StoreHome } from './store-home.ts';

const MONTH = { since: '2030-03-01', until: '2030-03-31' } as const;

/** What happened, in lanes and by day, against a look at every row. */
export function lanesContract(home: StoreHome): void {
  let store: Store;
  let all: AllRows;
  const readings = Array.from({ length: 40 }, (_, n) => changedTimes(builtReading(samplePlan(n))));
  const times = timesByRecord(readings);
  beforeAll(async () => {
    store = await openStore(home.skip === undefined ? home.address() : '', { create: true });
    await putReadings(store, readings, 8);
    all = await allRows(store);
  });
  afterAll(() => store.close());

  const asked = (
    question: LanesQuestion,
    layout: { readonly by: LaneSort; readonly bucket: Bucket } & Partial<LanesLayout>,
  ): Promise<LanesAnswer> => {
    const columns = columnsOf(layout.bucket, { from: question.since, to: question.until }) ?? [];
    return askLanes(store, question, { columns, lanes: 50, marks: 500, rows: 1000, ...layout });
  };

  it.each([
    ['actor', 'day', MONTH],
    ['type', 'week', MONTH],
    ['place', 'month', { since: '2030-02-10', until: '2030-04-10' }],
    ['type', 'day', { ...MONTH, dates: 'report' }],
    ['place', 'week', { ...MONTH, minConfidence: 0.4 }],
    ['place', 'week', { ...MONTH, dates: 'report', search: 'raided' }],
    ['type', 'day', { ...MONTH, search: 'raided' }],
  ] as const satisfies readonly (readonly [LaneSort, Bucket, LanesQuestion])[])(
    'has lanes by %s in columns of a %s as a look at every row has them: %j',
    async (by, bucket, question) => {
      const answer = await asked(question, { by, bucket });
      const expected = naiveLanes(all, question, { by, bucket });
      const places = placesIn(answer.columns, bucket);
      expect(new Map(answer.lanes.map((lane) => [nameOf(lane), countsOf(lane, places)]))).toEqual(expected);
      expect(expected.size).toBeGreaterThan(0);
      expect(answer.isCut).toBe(false);
      const weights = answer.lanes.flatMap((lane) => naiveWeights(all, question, by).get(nameOf(lane)) ?? []);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    },
  );

  it('tells days that are not known from those that are, and what stands on the day of its report', async () => {
    const { lanes } = await asked(MONTH, { by: 'type', bucket: 'day' });
    const spans = lanes.flatMap((lane) => lane.spans);
    expect(spans.map(({ from, to }) => `${from} ${to}`)).toContain('2030-03-01 2030-03-31');
    expect(lanes.flatMap(({ cells }) => cells).some(({ undated }) => undated > 0)).toBe(true);
    const byReport = await asked({ ...MONTH, dates: 'report' }, { by: 'type', bucket: 'day' });
    expect(
      byReport.lanes.flatMap((lane) => [...lane.spans, ...lane.cells.filter(({ undated }) => undated > 0)]),
    ).toEqual([]);
  });

  it('puts events on the hours that their reports say, and keeps the day of those that say none', async () => {
    const idOf = new Map(all.records.map(({ key, id }) => [key, id]));
    const seen: string[] = [];
    for (let day = 1; day <= 28; day++) {
      const date = `2030-03-${String(day).padStart(2, '0')}`;
      const { lanes } = await asked({ since: date, until: date }, { by: 'type', bucket: 'hour' });
      for (const cell of lanes.flatMap((lane) => [...lane.cells, ...lane.spans])) {
        for (const key of cell.marks) {
          const value = times.get(idOf.get(key) ?? '') ?? date;
          const expected = value.endsWith('T06:30')
            ? [`${date}T06`, `${date}T06`]
            : value.endsWith('TNI')
              ? [`${date}T18`, `2030-03-${String(day + 1).padStart(2, '0')}T05`]
              : value === '2030-03'
                ? ['2030-03-01', '2030-03-31']
                : [date, date];
          expect({ value, hours: [cell.from, cell.to] }).toEqual({ value, hours: expected });
          seen.push(value.slice(10));
        }
      }
    }
    expect(new Set(seen)).toEqual(new Set(['', 'T06:30', 'TNI']));
  });

  it('leads from what stands alone to its words, and names no more than is asked for', async () => {
    const { lanes, marks, lookup } = await asked(MONTH, { by: 'actor', bucket: 'day', marks: 2 });
    const cells = lanes.flatMap((lane) => [...lane.cells, ...lane.spans]);
    const named = new Set(cells.flatMap((cell) => cell.marks));
    expect(named.size).toBeGreaterThan(5);
    expect(new Set(marks.map(({ fact }) => fact.key))).toEqual(named);
    for (const { fact, texts } of marks) {
      expect(lookup.cite(fact.key)?.words).toBe(fact.words);
      expect(texts).toBeGreaterThan(0);
    }
    for (const cell of cells) expect([0, sum(cell)]).toContain(cell.marks.length);
    expect(cells.filter((cell) => sum(cell) <= 2).every((cell) => cell.marks.length > 0)).toBe(true);
    expect(lanes.every(({ of }) => of.kind !== 'actor' || lookup.actor(of.key) !== undefined)).toBe(true);
  });

  it('folds what is in no lane that is shown', async () => {
    const whole = await asked(MONTH, { by: 'place', bucket: 'month' });
    const { lanes } = await asked(MONTH, { by: 'place', bucket: 'month', lanes: 1 });
    expect(lanes.map(({ of }) => of.kind)).toEqual(['place', 'others']);
    expect(lanes[1]?.of).toEqual({ kind: 'others', lanes: whole.lanes.length - 1 });
    expect(lanes.reduce((total, { events }) => total + events, 0)).toBe(whole.events);
  });

  it.each(['subject', 'report'] as const)(
    'says where only the newest rows of a column were looked at, by %s',
    async (dates) => {
      const question = { ...MONTH, dates };
      const { columns, counted, isCut } = await asked(question, { by: 'type', bucket: 'month', rows: 10 });
      expect(isCut).toBe(true);
      expect(columns.map((column) => column.isCut)).toEqual([true]);
      expect(counted).toBeLessThan(naiveRows(all, { ...question, kinds: ['event'] }).length);
    },
  );

  it.each([
    {},
    { dates: 'report' },
    { since: '2030-03-05', until: '2030-03-20' },
    { dates: 'report', minConfidence: 0.5 },
    { dates: 'report', search: 'raided', until: '2030-03-20' },
  ] as const)('lists what happened day by day, the most told first: %j', async (question) => {
    const lines = [];
    for (let after: string | undefined, isFirst = true; isFirst || after !== undefined; isFirst = false) {
      const page = await askDayList(store, question, { limit: 4, top: 500, ...(after !== undefined && { after }) });
      lines.push(...page.items);
      for (const { fact } of page.items.flatMap(({ items }) => items)) expect(page.lookup.cite(fact.key)).toBeDefined();
      after = page.next;
    }
    const days = naiveDays(all, question);
    expect(lines.map(({ day, items }) => [day, new Set(items.map(({ occurrence }) => occurrence))])).toEqual(days);
    for (const { items, events, isCut } of lines) {
      const texts = items.map((item) => item.texts);
      expect(texts).toEqual(texts.toSorted((a, b) => b - a));
      expect([events, isCut]).toEqual([items.length, false]);
    }
  });

  it('folds a day to those that most texts tell', async () => {
    const [whole] = (await askDayList(store, {}, { limit: 1, top: 500 })).items;
    const [folded] = (await askDayList(store, {}, { limit: 1, top: 1 })).items;
    expect(folded?.items).toEqual(whole?.items.slice(0, 1));
    expect(folded?.events).toBe(whole?.events);
  });
}

/** Every fourth event loses its day, every fifth is about a month, every sixth of a day has an hour or a part of the day. */
function changedTimes(reading: Reading): Reading {
  let count = reading.report.text.length;
  const records = reading.records.map((record): OnRecord => {
    if (record.kind !== 'event') return record;
    count += 1;
    return count % 4 === 0 ? { ...record, time: absent } : record;
  });
  const used = new Set(
    records.flatMap((record) => (record.kind === 'event' && 'value' in record.time ? record.time.value : [])),
  );
  const times = reading.times.map((time, index) => {
    if (!used.has(time.id)) return time;
    const at = (time.anchor.start + index) % 5;
    if (at === 0) return { ...time, value: '2030-03', earliest: '2030-03-01', latest: '2030-03-31' };
    if (at === 1) return { ...time, type: 'time' as const, value: `${time.value}T06:30` };
    if (at === 2) return { ...time, type: 'time' as const, value: `${time.value}TNI` };
    return time;
  });
  return { ...reading, records, times };
}

/** The time that each event tells, by its id, as its reading writes it. */
function timesByRecord(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { times, records } of readings) {
    for (const record of records) {
      if (record.kind !== 'event' || record.time.status === 'absent') continue;
      const id = record.time.value;
      found.set(record.id, times.find((time) => time.id === id)?.value ?? '');
    }
  }
  return found;
}

type Told = readonly RecordTable[];

/** Rows of one happening, the newest first. */
function naiveHappenings(all: AllRows, question: Omit<Question, 'kinds'>): readonly Told[] {
  const byKey = new Map(all.records.map((row) => [row.key, row]));
  const rows = naiveRows(all, { ...question, kinds: ['event'] }).flatMap(({ key }) => byKey.get(key) ?? []);
  return [...Map.groupBy(rows, ({ grp }) => grp).values()];
}

/** First and last day of a happening: of the row that says least days, else of its newest report. */
function naiveSpan(own: Told, dates: 'subject' | 'report'): readonly [from: string, to: string] {
  const dated = own.filter(({ day }) => day !== '').map(({ day, day_to: to }) => [day, to] as const);
  const width = ([from, to]: readonly [string, string]): number => Date.parse(to) - Date.parse(from);
  const [narrowest] = dated.toSorted((a, b) => width(a) - width(b));
  const told = own[0]?.told ?? '';
  return dates === 'report' || !narrowest ? [told, told] : narrowest;
}

function naiveLanes(
  all: AllRows,
  question: LanesQuestion,
  { by, bucket }: { readonly by: LaneSort; readonly bucket: Bucket },
): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const columns = columnsOf(bucket, { from: question.since, to: question.until }) ?? [];
  const lanes = new Map<string, Record<string, number>>();
  for (const own of naiveHappenings(all, question)) {
    const [from, to] = naiveSpan(own, question.dates ?? 'subject');
    const where = placesIn(columns, bucket)(from, to);
    for (const name of naiveNames(all, own, by)) {
      const counts = lanes.get(name) ?? {};
      lanes.set(name, counts);
      counts[where] = (counts[where] ?? 0) + 1;
    }
  }
  return lanes;
}

/** Texts of each lane that stands for itself, a happening counting as three at most. */
function naiveWeights(all: AllRows, question: LanesQuestion, by: LaneSort): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const own of naiveHappenings(all, question)) {
    const texts = Math.min(3, new Set(own.map(({ story }) => story)).size);
    for (const name of naiveNames(all, own, by))
      if (name !== 'none') weights.set(name, (weights.get(name) ?? 0) + texts);
  }
  return weights;
}

function naiveNames({ parties }: AllRows, own: Told, by: LaneSort): ReadonlySet<string> {
  const keys = new Set(own.map(({ key }) => key));
  const actors = parties.filter(({ record, role }) => keys.has(record) && ['actor', 'recipient'].includes(role));
  const names = {
    actor: actors.map(({ actor }) => `actor ${actor}`),
    place: own.flatMap(({ place }) => (place === 0 ? [] : `place ${place}`)).slice(0, 1),
    type: own.map(({ type }) => `type ${type}`),
  }[by];
  return new Set(names.length === 0 ? ['none'] : names);
}

function naiveDays(
  all: AllRows,
  question: Omit<Question, 'kinds'>,
): readonly (readonly [string, ReadonlySet<number>])[] {
  const column = question.dates === 'report' ? 'told' : 'sorted';
  const rows = naiveHappenings(all, question).flat();
  return [...Map.groupBy(rows, (row) => row[column])]
    .map(([day, own]) => [day, new Set(own.map(({ grp }) => grp))] as const)
    .sort(([a], [b]) => (a < b ? 1 : -1));
}

function nameOf({ of }: Lane): string {
  if ('key' in of) return `${of.kind} ${of.key}`;
  return of.kind === 'type' ? `type ${of.type}` : of.kind;
}

type Places = (from: string, to: string) => string;

/** The columns in which something begins and ends; what is no longer than a column stands in the one of its middle. */
function placesIn(columns: readonly { readonly from: string; readonly to: string }[], bucket: Bucket): Places {
  const placeOf = (day: string): number => columns.findIndex(({ from, to }) => from <= day && day <= to);
  const most = { year: 365, month: 28, week: 7, day: 1, hour: 0 }[bucket];
  return (from, to) => {
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
    const middle = placeOf(addDays(from, Math.floor((days - 1) / 2)));
    return days > most && placeOf(from) !== placeOf(to) ? `${placeOf(from)} ${placeOf(to)}` : `${middle} ${middle}`;
  };
}

function countsOf({ cells, spans }: Lane, places: Places): Readonly<Record<string, number>> {
  return Object.fromEntries([...cells, ...spans].map((cell) => [places(cell.from, cell.to), sum(cell)]));
}

function sum({ counts }: LaneCell): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
