import { type ReactNode, useEffect, useRef } from 'react';
import { useOneSeries } from '../../api/figures.ts';
import type { FigureItem, Names } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Problem } from '../../parts/states.tsx';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { toMore } from '../../place/write-place.ts';
import { countOf, countWords } from '../../words/count-words.ts';
import { FigureChart } from './figure-chart.tsx';
import { ClaimantWords, PointsTable } from './points-table.tsx';
import { gapWords, isDrawn, parseSeriesId, seriesScope, seriesTitle } from './series-words.ts';

const MOST_GAPS = 4;

interface SeriesDetailProps {
  /** As an address has it. */
  readonly id: string;
  /** Whether it stands in the address: somebody opened it. */
  readonly isChosen: boolean;
}

/** One series: its chart, where claimants differ, and every count with its words. */
export function SeriesDetail({ id, isChosen }: SeriesDetailProps): ReactNode {
  const wanted = parseSeriesId(id);
  const { data, error, isPending, refetch } = useOneSeries(wanted?.thread);
  const place = usePlace();
  const box = useRef<HTMLElement>(null);
  // Beside a list that scrolls, another series begins at its top.
  useEffect(() => {
    box.current?.scrollTo(0, 0);
  }, [id]);
  const item = data?.items[wanted?.at ?? 0] ?? data?.items[0];
  return (
    <section ref={box} className="series-detail" aria-label="One series" data-of={id}>
      {isChosen ? (
        <p className="back small no-print">
          <Link to={toMore(place, 'series', undefined)}>‹ all series</Link>
        </p>
      ) : null}
      {isPending && wanted ? (
        <Skeleton rows={6} />
      ) : item && data ? (
        <Shown item={item} names={data} />
      ) : (
        <Problem error={error ?? new Error('There is no such series')} onRetry={() => void refetch()} />
      )}
    </section>
  );
}

function Shown({ item, names }: { readonly item: FigureItem; readonly names: Names }): ReactNode {
  const { series, tellings, facts } = item;
  const points = series.lines.reduce((sum, line) => sum + line.points.length, 0);
  return (
    <>
      <h2>
        <Name text={seriesTitle(item, names.details)} />
      </h2>
      <p className="small soft">
        {[
          ...seriesScope(item, names.places),
          countOf(series.lines.length, 'claimant'),
          countOf(points, 'count'),
          ...(tellings > facts.length ? [`the latest ${facts.length} of ${tellings} tellings`] : []),
        ].join(' · ')}
      </p>
      {isDrawn(item) ? <FigureChart item={item} names={names} /> : null}
      {series.gaps.slice(0, MOST_GAPS).map((gap, index) => (
        <p key={index} className="gap-line small">
          <b>
            <span aria-hidden="true">≠</span> {gapWords(gap)}
          </b>
          {[gap.lower, gap.higher].map(({ claimant, point }, side) => (
            <span key={side}>
              {' · '}
              <ClaimantWords claimant={claimant} actors={names.actors} />: {countWords(point)}
            </span>
          ))}
        </p>
      ))}
      <PointsTable item={item} names={names} />
    </>
  );
}
