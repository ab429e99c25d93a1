import type { EventType } from '@onrecord/model';
import { TYPE_WORDS } from '@onrecord/model/entry';
import type { Difference, DifferenceItem, Names } from '../../../api/types.ts';
import { countOf, countWords, plain } from '../../../words/count-words.ts';
import { spanWords } from '../../../words/day-words.ts';

/** What there is of each kind, in the order in which they are offered. */
export const DIFFERENCE_WORDS: Readonly<Record<Difference['kind'], string>> = {
  figure: 'counts',
  actor: 'who did it',
  place: 'where',
  date: 'when',
  words: 'words of a quotation',
};

type Side = Difference['sides'][number];

/** What it is about: "people killed", "attacks", "a statement by Adela Norrin". */
export function aboutWords({ difference, facts }: DifferenceItem, { details, actors }: Names): string {
  if (difference.kind === 'figure') {
    const record = details?.[difference.sides[0].keys[0] ?? -1]?.record;
    const counted = record?.kind === 'figure' && record.counted.status !== 'absent' ? record.counted.value : '';
    return `${counted === '' ? difference.counted : counted} ${difference.measure}`.trim();
  }
  if (difference.kind === 'words')
    return `a statement by ${actors[difference.speaker]?.name ?? 'a name that is not there'}`;
  // The server gives the whole fact; its schema names what all kinds have.
  const type = facts[0]?.fact['type'] as EventType | undefined;
  return type === undefined ? 'one event' : `one event: ${TYPE_WORDS[type]}`;
}

/** How far the accounts are apart. */
export function apartWords(difference: Difference): string {
  if (difference.kind !== 'figure') return countOf(difference.sides.length, 'account');
  const isExact = difference.sides.every(({ count }) => count.value !== undefined && !count.approximate);
  return `${isExact ? '' : 'at least '}${plain(difference.least)} apart`;
}

/** What one side has, in words; undefined where its words are shown themselves. */
export function sideWords(difference: Difference, index: number, { actors, places }: Names): string | undefined {
  const side: Side | undefined = difference.sides[index];
  if (!side) return undefined;
  if ('count' in side) return countWords(side.count);
  if ('actors' in side) return side.actors.map((key) => actors[key]?.name ?? '').join(' and ');
  if ('place' in side) return places[side.place]?.name;
  return 'from' in side ? spanWords(side) : undefined;
}

/** The words that stand in one side's quotation where the other has others. */
export function otherWords(difference: Difference, index: number): readonly string[] {
  if (difference.kind !== 'words') return [];
  return difference.differing
    .map(({ first, second }) => (index === 0 ? first : second))
    .filter((words) => words !== '');
}
