import type { Realis } from '@onrecord/model';
import type { ReactNode } from 'react';
import type { Cite, MapPlace } from '../../../api/types.ts';
import { Name } from '../../../parts/name.tsx';
import { NewestWords } from '../../../parts/newest-words.tsx';
import { Safe } from '../../../parts/safe.tsx';
import { countOf, plain } from '../../../words/count-words.ts';
import { flatText } from '../../../words/flat-text.ts';
import { REALIS_MARKS } from '../../../words/realis-marks.ts';
import type { Cluster } from './clusters.ts';
import { precisionWords } from './precision.ts';

/** Names that are said before the rest is counted. */
const MOST_NAMES = 6;

/** "3 events, 5 independent texts". */
export function countsWords({ events, texts }: Pick<MapPlace, 'events' | 'texts'>): string {
  return `${countOf(events, 'event')}, ${countOf(texts, 'independent text')}`;
}

/** "2 told as fact, 1 threatened". */
export function realisWords(realis: MapPlace['realis']): string {
  return Object.entries(realis)
    .map(([one, count]) => `${plain(count)} ${REALIS_MARKS[one as Realis].word}`)
    .join(', ');
}

/** What a mark is called for who does not see it. */
export function markLabel({ marks }: Cluster): string {
  const [first] = marks;
  if (!first) return '';
  const { item } = first;
  if (marks.length === 1)
    return `${flatText(item.place.name)}, ${precisionWords(item.place)}: ${countsWords(item)}; ${realisWords(item.realis)}`;
  return `${countOf(marks.length, 'place')}: ${namesOf(marks.map(({ item: { place } }) => flatText(place.name)))}`;
}

/** Names for a line; the rest is counted. */
export function namesOf(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(', ') + (rest > 0 ? ` and ${plain(rest)} more` : '');
}

interface MarkHintProps {
  readonly cluster: Cluster;
  readonly records: Readonly<Record<string, Cite>>;
}

/** What pointing at a mark shows: where, how much, and the newest sentence with its outlet and day. */
export function MarkHint({ cluster: { marks }, records }: MarkHintProps): ReactNode {
  const cites = marks.flatMap(({ item }) => item.records.slice(0, 1).flatMap((key) => records[key] ?? []));
  const [first] = marks;
  return (
    <>
      <p>
        <strong>
          {marks.length === 1 && first ? (
            <Name text={first.item.place.name} />
          ) : (
            <Safe text={namesOf(marks.map(({ item }) => item.place.name))} />
          )}
        </strong>
        <br />
        {marks.length === 1 && first ? (
          <>
            {precisionWords(first.item.place)} · {countsWords(first.item)}
            <br />
            {realisWords(first.item.realis)}
          </>
        ) : (
          `${countOf(marks.length, 'place')}: look nearer to part them`
        )}
      </p>
      <NewestWords cites={cites} />
    </>
  );
}
