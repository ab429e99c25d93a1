import type { Realis } from '@onrecord/model';
import { addDays, dayNumber } from '../../rows/day.ts';
import { type Bucket, type Column, columnAt } from './columns.ts';
import type { LookedHappening } from './happenings.ts';
import type { Lane, LaneCell, LaneOf, RealisCounts } from './lanes-answer.ts';
import type { LanesLayout, LaneSort } from './lanes-question.ts';

/** How many days a whole column has at least. */
const COLUMN_DAYS: Readonly<Record<Exclude<Bucket, 'hour'>, number>> = { year: 365, month: 28, week: 7, day: 1 };
/** One happening makes a lane no longer than so many texts that tell it: a lane with a single mark says little. */
const MOST_TEXTS = 3;
/** Spans of a lane, those that begin and end in the same columns as one; more are not told apart by anybody who looks at them. */
export const MAX_SPANS = 12;
/** Records that are named, so that their words can be looked up: those of the emptiest cells. */
export const MAX_MARKS = 120;

const VALUES: Readonly<Record<LaneSort, (one: LookedHappening) => readonly (string | number)[]>> = {
  actor: ({ actors }) => [...actors],
  type: ({ type }) => [type],
  place: ({ place }) => (place === 0 ? [] : [place]),
};

/** Happenings as lanes with cells: those with the most texts for themselves, the others together. O(happenings × lanes of each). */
export function lanesOf(happenings: readonly LookedHappening[], layout: LanesLayout): readonly Lane[] {
  const groups = groupsOf(happenings, VALUES[layout.by]);
  const shown = groups.slice(0, layout.lanes);
  const isShown = new Set(shown.flatMap(({ own }) => own));
  const isNamed = new Set(groups.flatMap(({ own }) => own));
  const rest = groups.slice(layout.lanes).flatMap(({ own }) => own.filter((one) => !isShown.has(one)));
  const others: LaneOf = { kind: 'others', lanes: groups.length - shown.length };
  const laned: readonly (readonly [LaneOf, readonly LookedHappening[]])[] = [
    ...shown.map(({ value, own }) => [laneOf(layout.by, value), own] as const),
    [others, [...new Set(rest)]],
    [{ kind: 'none' }, happenings.filter((one) => !isNamed.has(one))],
  ];
  const lanes = laned.filter(([, own]) => own.length > 0).map(([of, own]) => lane(of, own, layout));
  return withMarks(lanes);
}

interface Group {
  readonly value: string | number;
  readonly own: readonly LookedHappening[];
  /** Texts, of each happening at most `MOST_TEXTS`. */
  readonly weight: number;
}

/** Those with the most texts first, then with the most happenings. */
function groupsOf(
  happenings: readonly LookedHappening[],
  valuesOf: (one: LookedHappening) => readonly (string | number)[],
): readonly Group[] {
  const groups = new Map<string | number, LookedHappening[]>();
  for (const one of happenings) {
    for (const value of valuesOf(one)) {
      const own = groups.get(value) ?? [];
      groups.set(value, own);
      own.push(one);
    }
  }
  return [...groups]
    .map(([value, own]) => ({ value, own, weight: weightOf(own) }))
    .sort((a, b) => b.weight - a.weight || b.own.length - a.own.length || (a.value < b.value ? -1 : 1));
}

function laneOf(by: LaneSort, value: string | number): LaneOf {
  // The values of a sort are those that VALUES gives for it.
  return (by === 'type' ? { kind: by, type: value } : { kind: by, key: value }) as LaneOf;
}

function weightOf(own: readonly LookedHappening[]): number {
  return own.reduce((sum, { stories }) => sum + Math.min(MOST_TEXTS, stories.size), 0);
}

function textsOf(own: readonly LookedHappening[]): number {
  const texts = new Set<number>();
  for (const { stories } of own) for (const story of stories) texts.add(story);
  return texts.size;
}

function lane(of: LaneOf, own: readonly LookedHappening[], { columns, marks, bucket }: LanesLayout): Lane {
  const cells = new Map<number, LookedHappening[]>();
  const spans = new Map<string, LookedHappening[]>();
  const add = <K>(to: Map<K, LookedHappening[]>, name: K, one: LookedHappening): void => {
    const there = to.get(name) ?? [];
    to.set(name, there);
    there.push(one);
  };
  for (const one of own) {
    const [first, last] = placesOf(one.when, { columns, bucket });
    if (first !== undefined && first === last) add(cells, first, one);
    else add(spans, `${first ?? ''} ${last ?? ''}`, one);
  }
  const inOrder = [...spans.values()].sort((a, b) => b.length - a.length || startOf(a).localeCompare(startOf(b)));
  const shown = inOrder.slice(0, MAX_SPANS);
  return {
    of,
    texts: textsOf(own),
    events: own.length,
    cells: [...cells]
      .sort(([a], [b]) => a - b)
      .flatMap(([place, there]) => {
        const column = columns[place];
        return column ? [cell(column, there, marks)] : [];
      }),
    spans: shown
      .map((there) => cell(around(there), there, marks))
      .sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to)),
    spansLeft: inOrder.slice(MAX_SPANS).reduce((sum, { length }) => sum + length, 0),
  };
}

/** From the first to the last moment of several spans. */
function around(own: readonly LookedHappening[]): Column {
  const froms = own.map(({ when }) => when.from).sort();
  const tos = own.map(({ when }) => when.to).sort();
  return { from: froms[0] ?? '', to: tos.at(-1) ?? '' };
}

function startOf([first]: readonly LookedHappening[]): string {
  return first?.when.from ?? '';
}

/** The columns in which something begins and ends. What is no longer than a column stands in the one that has its middle. */
function placesOf(
  when: Column,
  { columns, bucket }: Pick<LanesLayout, 'columns' | 'bucket'>,
): readonly [first: number | undefined, last: number | undefined] {
  const { from, to } = bucket === 'hour' ? inHours(when) : when;
  const [first, last] = [columnAt(columns, from), columnAt(columns, to)];
  const days = (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0) + 1;
  if (first === last || bucket === 'hour' || days > COLUMN_DAYS[bucket]) return [first, last];
  const middle = columnAt(columns, addDays(from, Math.floor((days - 1) / 2)));
  return [middle, middle];
}

/** A day as its first and last hour. */
function inHours({ from, to }: Column): Column {
  return { from: from.includes('T') ? from : `${from}T00`, to: to.includes('T') ? to : `${to}T23` };
}

function cell({ from, to }: Column, own: readonly LookedHappening[], marks: number): LaneCell {
  return {
    from,
    to,
    counts: countsOf(own),
    undated: own.filter(({ isDated }) => !isDated).length,
    marks: own.length <= marks ? own.map(({ key }) => key) : [],
  };
}

function countsOf(own: readonly LookedHappening[]): RealisCounts {
  const counts: Partial<Record<Realis, number>> = {};
  for (const { realis } of own) counts[realis] = (counts[realis] ?? 0) + 1;
  return counts;
}

/** Names the records of the emptiest cells, at most `MAX_MARKS` in all: one that stands alone must lead to its words. */
function withMarks(lanes: readonly Lane[]): readonly Lane[] {
  const cells = lanes.flatMap(({ cells: own, spans }) => [...own, ...spans]);
  const named = new Set<number>();
  const kept = new Set<LaneCell>();
  for (const one of cells.toSorted((a, b) => a.marks.length - b.marks.length)) {
    const more = one.marks.filter((key) => !named.has(key));
    if (named.size + more.length > MAX_MARKS) continue;
    for (const key of more) named.add(key);
    kept.add(one);
  }
  const keep = (one: LaneCell): LaneCell => (kept.has(one) ? one : { ...one, marks: [] });
  return lanes.map((one) => ({ ...one, cells: one.cells.map(keep), spans: one.spans.map(keep) }));
}
