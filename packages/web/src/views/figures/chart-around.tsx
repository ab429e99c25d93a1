import type { ReactNode } from 'react';
import type { FigureItem } from '../../api/types.ts';
import { plain } from '../../words/count-words.ts';
import { dayOf, dayWords } from '../../words/day-words.ts';
import { flatText } from '../../words/flat-text.ts';
import type { DrawnGap } from './chart-gap.ts';
import { endLabels } from './chart-labels.ts';
import type { Box, ChartScale } from './chart-scale.ts';
import type { DrawnLine } from './chart-shape.ts';
import { ClaimKey } from './claim-key.tsx';
import { lookOf } from './claim-looks.ts';
import { gapWords } from './series-words.ts';

/** UTF-16 units of a name beside its line. */
const LONGEST = 22;
const MOST_LABELS = 14;

export function Axes({ scale, box }: { readonly scale: ChartScale; readonly box: Box }): ReactNode {
  return (
    <g className="axes" aria-hidden="true">
      {scale.yTicks.map((value) => (
        <g key={value}>
          <line x1={box.left} x2={box.width - box.right} y1={scale.y(value)} y2={scale.y(value)} />
          <text x={box.left - 8} y={scale.y(value) + 4} textAnchor="end">
            {plain(value)}
          </text>
        </g>
      ))}
      {scale.isFromZero ? null : (
        <text x={box.left} y={box.top - 8}>
          not from zero
        </text>
      )}
      {scale.xTicks.map((day) => (
        <g key={day.getTime()}>
          <line
            className="tick"
            x1={scale.x(day.getTime())}
            x2={scale.x(day.getTime())}
            y1={box.height - box.bottom}
            y2={box.height - box.bottom + 4}
          />
          <text x={scale.x(day.getTime())} y={box.height - 6} textAnchor="middle">
            {dayWords(dayOf(day.getTime()))}
          </text>
        </g>
      ))}
    </g>
  );
}

/** px that its words take. */
const GAP_WORDS = 110;

interface GapBracketProps {
  readonly drawn: DrawnGap;
  readonly box: Box;
}

/** How far two claimants are apart; its words stand on the side that has room. */
export function GapBracket({ drawn: { gap, x, low, high }, box }: GapBracketProps): ReactNode {
  const hasRoom = x + GAP_WORDS < box.width;
  return (
    <g className="gap-bracket" aria-hidden="true">
      <path d={`M${x - 5} ${high}h5V${low}h-5`} />
      <text x={hasRoom ? x + 6 : x - 10} y={(low + high) / 2 + 4} textAnchor={hasRoom ? 'start' : 'end'}>
        {gapWords(gap)}
      </text>
    </g>
  );
}

interface EndNamesProps {
  readonly lines: readonly DrawnLine[];
  readonly box: Box;
  readonly nameOf: (index: number) => string;
}

/** Names at the ends of their lines. */
export function EndNames({ lines, box, nameOf }: EndNamesProps): ReactNode {
  const x = box.width - box.right + 12;
  const labels = endLabels(lines.slice(0, MOST_LABELS), { top: box.top, bottom: box.height - box.bottom });
  return (
    <g aria-hidden="true">
      {labels.map(({ index, from, y }) => (
        <g key={index} className={`claim ${lookOf(index).name}`}>
          <path className="leader" d={`M${Math.min(from.x + 9, x - 6)} ${from.y}L${x - 5} ${y}`} />
          <path className="shape" d={lookOf(index).shape} transform={`translate(${x + 3} ${y}) scale(0.85)`} />
          <text x={x + 14} y={y + 4}>
            {shortName(nameOf(index))}
          </text>
        </g>
      ))}
    </g>
  );
}

function shortName(name: string): string {
  const text = flatText(name);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

/** Where there is no room beside the lines. The table below has the signs too. */
export function Legend({
  item,
  nameOf,
}: {
  readonly item: FigureItem;
  readonly nameOf: (index: number) => string;
}): ReactNode {
  return (
    <p className="figure-legend small" aria-hidden="true">
      {item.series.lines.slice(0, MOST_LABELS).map((_, index) => (
        <span key={index}>
          <ClaimKey index={index} /> <bdi>{shortName(nameOf(index))}</bdi>
        </span>
      ))}
    </p>
  );
}
