import type { ReactNode } from 'react';
import type { FigureItem, Names } from '../../api/types.ts';
import { hintHandlers } from '../../parts/hint-store.ts';
import { useMedia } from '../../parts/use-media.ts';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { toAddress } from '../../place/write-place.ts';
import { countWords, plain } from '../../words/count-words.ts';
import { dayOf, dayWords } from '../../words/day-words.ts';
import { chartOf, type DrawnPoint } from './chart-shape.ts';
import { claimantName } from './series-words.ts';

const WIDE = { width: 560, height: 190, left: 44, right: 14, top: 14, bottom: 26 };
/** Drawn smaller, so that its letters are not. */
const NARROW = { ...WIDE, width: 340, height: 170, left: 36 };
/** Lines differ by dashes as well as by colour. */
const LOOKS = 6;

interface FigureChartProps {
  readonly item: FigureItem;
  readonly names: Names;
}

/** One step line a claimant; bounds are whiskers, one that is open ends in an arrow. The table below says the same. */
export function FigureChart({ item, names }: FigureChartProps): ReactNode {
  const box = useMedia('(min-width: 40rem)') ? WIDE : NARROW;
  const chart = chartOf(item, box);
  if (!chart) return null;
  return (
    <svg
      className="figure-chart"
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="group"
      aria-label="Counts over time; the table below says the same"
    >
      {chart.yTicks.map(({ y, value }) => (
        <g key={value} aria-hidden="true">
          <line className="grid" x1={box.left} x2={box.width - box.right} y1={y} y2={y} />
          <text x={box.left - 6} y={y + 4} textAnchor="end">
            {plain(value)}
          </text>
        </g>
      ))}
      {chart.xTicks.map(({ x, day }) => (
        <text key={x} aria-hidden="true" x={x} y={box.height - 6} textAnchor="middle">
          {dayWords(dayOf(day.getTime()))}
        </text>
      ))}
      {chart.lines.map(({ index, path, points }) => (
        <g key={index} className={`claim look-${index % LOOKS}`}>
          <path d={path} />
          {points.map((drawn, at) => (
            <Point
              key={at}
              drawn={drawn}
              names={names}
              claimant={claimantName(item.series.lines[index]?.claimant ?? { by: 'report' }, names.actors)}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface PointProps {
  readonly drawn: DrawnPoint;
  readonly names: Names;
  readonly claimant: string;
}

function Point({ drawn: { point, x, y, whisker }, names, claimant }: PointProps): ReactNode {
  const place = usePlace();
  const cite = names.records[point.keys[0] ?? -1];
  const words = `${countWords(point)}, ${claimant}${point.day === undefined ? '' : `, ${dayWords(point.day)}`}`;
  const shape = (
    <>
      {whisker ? (
        <path
          className={whisker.isOpen ? 'whisker open' : 'whisker'}
          d={
            whisker.isOpen === 'up'
              ? `M${x} ${whisker.from}V${whisker.to}m-4 6l4-6l4 6M${x - 6} ${whisker.from}h12`
              : whisker.isOpen === 'down'
                ? `M${x} ${whisker.to}V${whisker.from}m-4 -6l4 6l4 -6M${x - 6} ${whisker.to}h12`
                : `M${x - 5} ${whisker.from}h10M${x} ${whisker.from}V${whisker.to}M${x - 5} ${whisker.to}h10`
          }
        />
      ) : null}
      {/* "At least 10" is no 10: only a count that is one has a dot. */}
      {point.value === undefined ? null : (
        <circle
          cx={x}
          cy={y}
          r={point.revisedBy.length > 0 ? 3 : 4}
          className={point.revisedBy.length > 0 ? 'revised' : undefined}
        />
      )}
      <circle className="target" cx={x} cy={y} r="10" />
    </>
  );
  if (!cite) return <g>{shape}</g>;
  return (
    <Link
      to={toAddress(place, cite.address)}
      aria-label={words}
      {...hintHandlers(() => (
        <>
          <blockquote dir="auto">{cite.words}</blockquote>
          {words}
        </>
      ))}
    >
      {shape}
    </Link>
  );
}
