import type { FigureFact, Lookup, SeriesAnswer } from '@onrecord/archive';
import type { Figure } from '@onrecord/model';
import type { FigurePoint, FigureSeriesRow, FigureSide } from '../../views/archive/view-rows.ts';
import { countedWords } from './counted-words.ts';
import type { RecordsBehind } from './records-behind.ts';
import { sourcedBy, voiceOf } from './resolve.ts';

type Series = SeriesAnswer['series'];
type Point = Series['lines'][number]['points'][number];
type Counted = Pick<Point, 'value' | 'min' | 'max' | 'approximate'>;

/** One series with the steps of each claimant; what it counts is called as its newest record calls it. */
export function seriesRow(
  { series, facts }: SeriesAnswer,
  lookup: Lookup,
  records: RecordsBehind<'figure'>,
): FigureSeriesRow {
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  const places = facts.flatMap(({ place }) => (place === undefined ? [] : (lookup.place(place)?.name ?? [])));
  const affected = facts.flatMap((fact) =>
    fact.affected === undefined ? [] : (lookup.actor(fact.affected)?.name ?? []),
  );
  return {
    measure: series.measure,
    counted: countedWords(newestOf(facts), records) || (affected[0] ?? series.counted),
    where: only(places),
    since: facts.find(({ since }) => since !== undefined)?.since,
    claimants: series.lines.map(({ claimant, points }) => ({
      voice: voiceOf(claimant, lookup),
      points: points.flatMap((point) => pointRow(point, { byKey, lookup }) ?? []),
    })),
    gaps: series.gaps.map(({ lower, higher, least }) => ({
      least,
      lower: side(lower),
      higher: side(higher),
    })),
  };

  function side({ claimant, point }: Series['gaps'][number]['lower']): FigureSide {
    return { voice: voiceOf(claimant, lookup), quantity: quantityOf(point) };
  }
}

/** The keys whose full records say what each series counts. */
export function seriesKeys(answers: readonly SeriesAnswer[]): readonly number[] {
  return answers.flatMap(({ facts }) => newestOf(facts));
}

function newestOf(facts: readonly FigureFact[]): readonly number[] {
  return facts.slice(0, 1).map(({ key }) => key);
}

/** The one place that all name; a series whose counts name several is not of one of them. */
function only(places: readonly string[]): string | undefined {
  const [first, ...others] = new Set(places);
  return others.length === 0 ? first : undefined;
}

interface Context {
  readonly byKey: ReadonlyMap<number, FigureFact>;
  readonly lookup: Lookup;
}

function pointRow(point: Point, { byKey, lookup }: Context): FigurePoint | undefined {
  const facts = point.keys.flatMap((key) => byKey.get(key) ?? []);
  const sourced = sourcedBy(facts, lookup);
  const [first] = facts;
  const replaced = byKey.get(point.revises[0] ?? 0);
  if (!sourced || !first) return undefined;
  return {
    ...sourced,
    quantity: quantityOf(point),
    words: lookup.cite(first.key)?.words ?? '',
    basis: first.basis,
    realis: first.realis,
    ...(replaced && { revises: quantityOf(replaced) }),
  };
}

function quantityOf({ value, min, max, approximate }: Counted): Figure['quantity'] {
  return {
    approximate,
    ...(value !== undefined && { value }),
    ...(min !== undefined && min !== value && { min }),
    ...(max !== undefined && max !== value && { max }),
  };
}
