import type { ReactNode } from 'react';
import { useLanes } from '../../api/lanes.ts';
import type { Lane, LaneCell, LanesAnswer } from '../../api/types.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Notes, Problem } from '../../parts/states.tsx';
import { useMedia } from '../../parts/use-media.ts';
import { useSize } from '../../parts/use-size.ts';
import { go } from '../../place/history.ts';
import type { Filters } from '../../place/place.ts';
import { usePlace } from '../../place/use-place.ts';
import { moreOf, toFilters, toMore } from '../../place/write-place.ts';
import type { DaySpan } from '../../words/day-words.ts';
import { useKeptOrder } from './kept-order.ts';
import { LaneLabels } from './lane-labels.tsx';
import { laneToken } from './lane-name.ts';
import { LanesLegend } from './lanes-legend.tsx';
import { LanesPicture } from './lanes-picture.tsx';
import { lanesShape } from './lanes-shape.ts';
import { LanesTable } from './lanes-table.tsx';
import { daysOf, holdsDays, isNarrower, openedIn, toOpened } from './opened-cell.ts';
import { OpenedPart } from './opened-part.tsx';
import { bucketIn, columnWidth, spanText, wholeColumns } from '../../time/span-math.ts';
import { TimeAxis } from './time-axis.tsx';
import { timeScale } from '../../time/time-scale.ts';
import type { ChartSpan } from './use-chart-span.ts';
import './lanes.css';

const LANES = { wide: 12, narrow: 6 } as const;
/** Room over a lane for its name, px. */
const HEAD = { wide: 4, narrow: 22 } as const;
/** px that a mark needs in a column. */
const MARK_WIDTH = 15;

/** What happened, in lanes along time. */
export function LanesFigure({ chart }: { readonly chart: ChartSpan }): ReactNode {
  const place = usePlace();
  const { filters } = place;
  const size = useMedia('(min-width: 48rem)') ? 'wide' : 'narrow';
  const [plot, box] = useSize<HTMLDivElement>();
  const width = box?.width ?? 0;
  const { shown, settled } = chart;
  const asked = settled && width > 0 ? layoutIn(settled, width) : undefined;
  const by = sortOf(moreOf(place, 'by'));
  const lanes = useLanes(filters, asked && { ...asked, by, lanes: LANES[size] });
  // While another sort of lanes comes, those of before stand as they are.
  const inOrder = useKeptOrder(lanes.data?.lanes ?? [], `${lanes.data?.by ?? ''} ${size} ${filterText(filters)}`);
  const answer = lanes.data && { ...lanes.data, lanes: inOrder };
  const scale = shown && width > 0 ? timeScale(shown, width) : undefined;
  const shape = answer && scale && lanesShape(answer, scale, { head: HEAD[size], dates: filters.dates });
  const opened = openedIn(place);
  const open = (lane: Lane, cell: LaneCell): void => {
    if (holdsDays(cell) && (!lane.spans.includes(cell) || isNarrower(cell, shown))) chart.show(daysOf(cell));
    else go(toOpened(place, { lane: laneToken(lane.of), from: cell.from, to: cell.to }));
  };
  const draw = ({ from, to }: DaySpan): void => {
    // What is shown stays what is shown.
    go(toFilters(toMore(place, 'zoom', shown && spanText(shown)), { since: from, until: to }));
  };
  return (
    <figure className={`lanes ${size}`} aria-busy={lanes.isFetching}>
      <div>
        {scale ? (
          <div className="lanes-axis">
            <TimeAxis scale={scale} />
          </div>
        ) : null}
        <div className="lanes-box">
          {answer && shape ? <LaneLabels answer={answer} shape={shape} /> : null}
          <div ref={plot} className="lanes-plot">
            {answer && shape && scale ? (
              <LanesPicture
                answer={answer}
                shape={shape}
                scale={scale}
                dates={filters.dates}
                chosen={filters}
                onZoom={chart.zoom}
                onPan={chart.pan}
                onWhole={chart.showAll}
                onDraw={draw}
                onOpen={(row, cell) => {
                  open(row.lane, cell);
                }}
              />
            ) : lanes.error ? (
              <Problem error={lanes.error} onRetry={() => void lanes.refetch()} />
            ) : (
              <Skeleton />
            )}
          </div>
        </div>
      </div>
      {answer ? (
        <figcaption>
          <LanesLegend answer={answer} dates={filters.dates} />
          <Notes notes={answer.notes} />
          <LanesTable answer={answer} onOpen={open} />
          {opened ? <OpenedPart opened={opened} answer={answer} /> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}

/** What narrows the lanes, apart from days. */
function filterText({ actors, places, types, story, search, minConfidence, dates }: Filters): string {
  return JSON.stringify([actors, places, types, story, search, minConfidence, dates]);
}

function sortOf(given: string | undefined): LanesAnswer['by'] {
  return given === 'type' || given === 'place' ? given : 'actor';
}

/** Columns that fit, and as many marks in each as have room. */
function layoutIn(span: DaySpan, width: number) {
  const bucket = bucketIn(span, width);
  const files = bucket === 'day' ? Math.floor(columnWidth(span, bucket, width) / MARK_WIDTH) : 1;
  return { bucket, span: wholeColumns(span, bucket), marks: files >= 4 ? 12 : files >= 2 ? 6 : 3 };
}
