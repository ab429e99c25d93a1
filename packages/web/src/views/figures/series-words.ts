import type { ClaimantKey, FigureItem, Names, SeriesPoint } from '../../api/types.ts';
import { countWords, plain } from '../../words/count-words.ts';
import { dayWords } from '../../words/day-words.ts';

/** "their own" says nothing in a title. */
const OWNED = /^(?:the|its|their|his|her|our|my|your|these|those|them|whom)(?!\p{L})/iu;

/** "workers killed": what is counted, in the words of the newest report where they stand alone, and as what. */
export function seriesTitle(
  { series: { counted, measure }, facts: [newest] }: FigureItem,
  details: Names['details'],
): string {
  const record = newest && details?.[newest.key]?.record;
  const words = record?.kind === 'figure' && record.counted.status !== 'absent' ? record.counted.value : '';
  const what = words === '' || OWNED.test(words) ? counted : words;
  return what === '' ? measure : `${what} ${measure}`;
}

/** "Rio Grande, since 20 Jan 2030": what of its place and time the reports say. */
export function seriesScope({ facts, series }: FigureItem, places: Names['places']): readonly string[] {
  const where = facts.find(({ place }) => place !== undefined)?.place;
  const since = facts.find((fact) => fact.since !== undefined)?.since;
  return [
    ...(where === undefined ? [] : [places[where]?.name ?? '']),
    ...(since === undefined ? [] : [`since ${dayWords(since)}`]),
    ...(series.basis === 'increment' ? ['each on top of an earlier count'] : []),
  ].filter((words) => words !== '');
}

export function claimantName(claimant: ClaimantKey, actors: Names['actors']): string {
  if (claimant.by === 'report') return 'the reports themselves';
  if (claimant.by === 'unnamed') return 'a source not named';
  return actors[claimant.actor]?.name ?? 'a name that is not there';
}

/** "at least 16 apart": how far two accounts are from each other. */
export function gapWords({ lower, higher, least }: FigureItem['series']['gaps'][number]): string {
  const isExact = [lower, higher].every(({ point }) => point.value !== undefined && !point.approximate);
  return `${isExact ? '' : 'at least '}${plain(least)} apart`;
}

/** "at least 10, 1 Apr 2032, replaced later". */
export function pointWords(point: SeriesPoint): string {
  const { day, lastDay = day } = point;
  return [
    countWords(point),
    ...(day === undefined ? ['day not known'] : [dayWords(day)]),
    ...(lastDay === undefined || lastDay === day ? [] : [`again until ${dayWords(lastDay)}`]),
    ...revisionWords(point),
  ].join(', ');
}

/** What became of a count, and of others by it. */
export function revisionWords({ revises, revisedBy, unsettled }: SeriesPoint): readonly string[] {
  return [
    ...(revisedBy.length > 0 ? ['replaced later'] : []),
    ...(revises.length > 0 ? ['replaces an earlier one'] : []),
    ...(unsettled ? ['told otherwise on the same day'] : []),
  ];
}

/** A series as an address has it: its thread, and which of several series of one thread. */
export function seriesIds(items: readonly Pick<FigureItem, 'thread'>[]): readonly string[] {
  const seen = new Map<number, number>();
  return items.map(({ thread }) => {
    const count = (seen.get(thread) ?? 0) + 1;
    seen.set(thread, count);
    return count === 1 ? String(thread) : `${thread}.${count}`;
  });
}

/** Thread and place among its series; undefined for what is no series. */
export function parseSeriesId(text: string | undefined): { readonly thread: number; readonly at: number } | undefined {
  const [, thread, count = '1'] = /^(\d{1,9})(?:\.(\d{1,3}))?$/.exec(text ?? '') ?? [];
  return thread === undefined ? undefined : { thread: Number(thread), at: Number(count) - 1 };
}

/** Counts that are drawn against each other: on more than one day, or by more than one claimant. */
export function isDrawn({ series: { lines } }: FigureItem): boolean {
  const dated = lines.flatMap(({ points }) => points).filter(({ day }) => day !== undefined);
  return dated.length > 1;
}
