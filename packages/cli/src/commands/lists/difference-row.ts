import {
  type Difference,
  type DifferenceAnswer,
  type FactBase,
  type FigureFact,
  type Lookup,
  plainText,
  trackPhrase,
} from '@onrecord/archive';
import type { DifferenceRow } from '../../views/archive/view-rows.ts';
import { quantityText } from '../../views/entry/quantity-text.ts';
import { countedWords } from './counted-words.ts';
import type { RecordsBehind } from './records-behind.ts';
import { sourcedBy } from './resolve.ts';

type Kind = Difference['kind'];
type DifferenceOf<K extends Kind> = Extract<Difference, { readonly kind: K }>;
type Side<K extends Kind> = DifferenceOf<K>['sides'][number];

/** What each side of a difference has, in words. */
const VALUES: { readonly [K in Kind]: (side: Side<K>, lookup: Lookup) => string } = {
  figure: ({ count: { value, min, max, approximate } }) =>
    quantityText({
      approximate,
      ...(value !== undefined && { value }),
      ...(min !== undefined && min !== value && { min }),
      ...(max !== undefined && max !== value && { max }),
    }),
  actor: ({ actors }, lookup) => actors.map((key) => lookup.actor(key)?.name ?? '').join(', '),
  place: ({ place }, lookup) => lookup.place(place)?.name ?? '',
  date: ({ from, to }) => (from === to ? from : `${from} to ${to}`),
  words: ({ words }) => words,
};

/** A difference with its sides; undefined where the words of a side cannot be shown. */
export function differenceRow(
  { difference, facts }: DifferenceAnswer,
  lookup: Lookup,
  records: RecordsBehind<'figure'>,
): DifferenceRow | undefined {
  const byKey = new Map(facts.map(({ fact }) => [fact.key, fact as FactBase]));
  const value = VALUES[difference.kind] as (side: Difference['sides'][number], lookup: Lookup) => string;
  const sides = difference.sides.flatMap((side) => {
    const own = side.keys.flatMap((key) => byKey.get(key) ?? []);
    const sourced = sourcedBy(own, lookup);
    const words = lookup.cite(own[0]?.key ?? 0)?.words ?? '';
    return sourced ? [{ ...sourced, value: value(side, lookup), words }] : [];
  });
  if (sides.length < 2) return undefined;
  return { kind: difference.kind, about: aboutOf({ difference, facts }, lookup, records), sides };
}

/** The keys whose full records say what is counted. */
export function countedKeys(answers: readonly DifferenceAnswer[]): readonly number[] {
  return answers.flatMap(({ facts }) => facts.flatMap(({ kind, fact }) => (kind === 'figure' ? [fact.key] : [])));
}

function aboutOf(
  { difference, facts }: Pick<DifferenceAnswer, 'difference' | 'facts'>,
  lookup: Lookup,
  records: RecordsBehind<'figure'>,
): string {
  if (difference.kind === 'figure') {
    const figures = facts.flatMap((one) => (one.kind === 'figure' ? [one.fact] : []));
    return figureWords(difference.measure, figures, { lookup, records });
  }
  if (difference.kind === 'words') return `a statement by ${lookup.actor(difference.speaker)?.name ?? 'a speaker'}`;
  const [first] = facts;
  const words = first && lookup.cite(first.fact.key)?.words;
  return words === undefined ? 'an event' : `the event told as “${words}”`;
}

/** "people killed in Tolhuin since 2 March": without a place or a day where the records name several. */
function figureWords(
  measure: string,
  facts: readonly FigureFact[],
  { lookup, records }: { readonly lookup: Lookup; readonly records: RecordsBehind<'figure'> },
): string {
  const keys = facts.map(({ key }) => key);
  const place = lookup.place(onlyOne(facts.map((fact) => fact.place)) ?? 0);
  const since = onlyOne(facts.map((fact) => fact.since));
  const track = {
    measure,
    counted: countedWords(keys, records),
    points: [],
    ...(place && { place }),
    ...(since !== undefined && { since }),
  };
  return plainText(trackPhrase(track));
}

/** What all say that say it; undefined where two say different things. */
function onlyOne<T>(values: readonly (T | undefined)[]): T | undefined {
  const said = new Set(values.filter((value) => value !== undefined));
  return said.size === 1 ? [...said][0] : undefined;
}
