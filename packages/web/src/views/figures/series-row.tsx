import type { ReactNode } from 'react';
import type { FigureItem, Names } from '../../api/types.ts';
import { hideHint, hintHandlers } from '../../parts/hint-store.ts';
import { Name } from '../../parts/name.tsx';
import { Sentence } from '../../parts/words.tsx';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { toMore } from '../../place/write-place.ts';
import { countOf, countWords } from '../../words/count-words.ts';
import { dayWords } from '../../words/day-words.ts';
import { ClaimKey } from './claim-key.tsx';
import { claimantName, gapWords, isDrawn, seriesScope, seriesTitle } from './series-words.ts';
import { Spark } from './spark.tsx';

/** Claimants whose newest count is shown. */
const SHOWN = 3;

interface SeriesRowProps {
  readonly item: FigureItem;
  readonly id: string;
  readonly names: Names;
  readonly isOpen: boolean;
}

/** One series to choose: what is counted, where, since when, its course and its newest counts by claimant. */
export function SeriesRow({ item, id, names, isOpen }: SeriesRowProps): ReactNode {
  const place = usePlace();
  const { lines, spread, gaps } = item.series;
  const gap = spread ?? gaps[0];
  const newest = names.records[item.facts[0]?.key ?? -1];
  const scope = seriesScope(item, names.places);
  const hint = newest ? hintHandlers(() => <Sentence cite={newest} />) : {};
  return (
    <li data-row className={isOpen ? 'series-row open' : 'series-row'}>
      <Link
        to={toMore(place, 'series', id)}
        onClick={hideHint}
        aria-current={isOpen ? 'true' : undefined}
        data-series={id}
        {...hint}
      >
        <span className="series-name">
          <b>
            <Name text={seriesTitle(item, names.details)} />
          </b>
          <span className="small soft">
            {scope.map((words, index) => (
              <span key={index}>
                {index === 0 ? '' : ' · '}
                <Name text={words} />
              </span>
            ))}
            {lines.length > 1 ? `${scope.length === 0 ? '' : ' · '}${countOf(lines.length, 'claimant')}` : ''}
          </span>
          {gap ? (
            <span className="differ small">
              <span aria-hidden="true">≠</span> {gapWords(gap)}
            </span>
          ) : null}
        </span>
        {isDrawn(item) ? <Spark item={item} /> : null}
        <span className="newest small">
          {lines.slice(0, SHOWN).map(({ claimant, points, latest = points.at(-1) }, index) => (
            <span key={index} className="newest-count">
              {lines.length > 1 ? <ClaimKey index={index} /> : null}
              <b>{latest ? countWords(latest) : ''}</b>{' '}
              <span className="soft">
                <Name text={claimantName(claimant, names.actors)} />
                {latest?.day === undefined ? '' : `, ${dayWords(latest.day)}`}
              </span>
            </span>
          ))}
          {lines.length > SHOWN ? <span className="soft">and {countOf(lines.length - SHOWN, 'other')}</span> : null}
        </span>
      </Link>
    </li>
  );
}
