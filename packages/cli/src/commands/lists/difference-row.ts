import type { Difference, DifferenceAnswer, FactBase, Lookup } from '@onrecord/archive';
import type { DifferenceRow } from '../../views/archive/view-rows.ts';
import { quantityText } from '../../views/entry/quantity-text.ts';
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
export function differenceRow({ difference, facts }: DifferenceAnswer, lookup: Lookup): DifferenceRow | undefined {
  const byKey = new Map(facts.map(({ fact }) => [fact.key, fact as FactBase]));
  const value = VALUES[difference.kind] as (side: Difference['sides'][number], lookup: Lookup) => string;
  const sides = difference.sides.flatMap((side) => {
    const own = side.keys.flatMap((key) => byKey.get(key) ?? []);
    const sourced = sourcedBy(own, lookup);
    const words = lookup.cite(own[0]?.key ?? 0)?.words ?? '';
    return sourced ? [{ ...sourced, value: value(side, lookup), words }] : [];
  });
  return sides.length < 2 ? undefined : { kind: difference.kind, about: aboutOf(difference, facts, lookup), sides };
}

function aboutOf(difference: Difference, facts: DifferenceAnswer['facts'], lookup: Lookup): string {
  if (difference.kind === 'figure')
    return `${difference.counted === '' ? 'people' : difference.counted} ${difference.measure}`;
  if (difference.kind === 'words') return `words of ${lookup.actor(difference.speaker)?.name ?? 'a speaker'}`;
  const [first] = facts;
  const words = first && lookup.cite(first.fact.key)?.words;
  return words === undefined ? 'an event' : `the event told as “${words}”`;
}
