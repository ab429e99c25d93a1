import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import type { FigureItem, Names } from '../../api/types.ts';
import { useSize } from '../../parts/use-size.ts';
import { Axes, EndNames, GapBracket, Legend } from './chart-around.tsx';
import { drawnGap } from './chart-gap.ts';
import { ChartPoint } from './chart-point.tsx';
import { type Box, scaleOf } from './chart-scale.ts';
import { type DrawnLine, linesOf } from './chart-shape.ts';
import { lookOf } from './claim-looks.ts';
import { claimantName } from './series-words.ts';
import { type ChartPlace, walk } from './walk.ts';
import './chart.css';

/** px from which names stand beside their lines; below it they stand above the chart. */
const WIDE = 560;

interface FigureChartProps {
  readonly item: FigureItem;
  readonly names: Names;
}

/** One step line a claimant. Arrow keys walk over the counts; the table below says the same. */
export function FigureChart({ item, names }: FigureChartProps): ReactNode {
  const [ref, size] = useSize<HTMLDivElement>();
  const nameOf = (index: number): string =>
    claimantName(item.series.lines[index]?.claimant ?? { by: 'report' }, names.actors);
  const isWide = (size?.width ?? 0) >= WIDE;
  return (
    <figure className="figure-chart">
      {isWide ? null : <Legend item={item} nameOf={nameOf} />}
      <div className="figure-chart-box" ref={ref}>
        {size ? <Drawing item={item} names={names} box={boxOf(size, isWide)} isWide={isWide} nameOf={nameOf} /> : null}
      </div>
    </figure>
  );
}

function boxOf({ width, height }: { readonly width: number; readonly height: number }, isWide: boolean): Box {
  return { width, height, left: 46, right: isWide ? 172 : 22, top: 20, bottom: 24 };
}

interface DrawingProps extends FigureChartProps {
  readonly box: Box;
  readonly isWide: boolean;
  readonly nameOf: (index: number) => string;
}

function Drawing({ item, names, box, isWide, nameOf }: DrawingProps): ReactNode {
  const { width, height } = box;
  const { scale, lines, gap } = useMemo(() => {
    const axes = scaleOf(item, { ...box, width, height });
    const drawn = axes ? linesOf(item, axes, { ...box, width, height }) : [];
    return { scale: axes, lines: drawn, gap: drawnGap(item, drawn) };
    // The box differs with the size alone.
  }, [item, width, height]);
  const [stop, setStop] = useState<ChartPlace>();
  if (!scale) return null;
  const first = lines.find(({ points }) => points.length > 0)?.index ?? 0;
  const { line: stopLine, at: stopAt } = stop ?? { line: first, at: 0 };
  const onKey = (event: KeyboardEvent<SVGSVGElement>): void => {
    const next = walk(lines, { line: stopLine, at: stopAt }, event.key);
    if (!/^(?:Arrow|Home|End)/.test(event.key)) return;
    event.preventDefault();
    if (next) event.currentTarget.querySelector<SVGElement>(`[data-point="${next.line}.${next.at}"]`)?.focus();
  };
  return (
    <svg
      width={width}
      height={height}
      role="group"
      aria-label="Counts over time, walked over with the arrow keys; the table below says the same"
      onKeyDown={onKey}
    >
      <Axes scale={scale} box={box} />
      {lines.map((line) => (
        <g key={line.index} className={`claim ${lookOf(line.index).name}`}>
          <Steps line={line} />
          {line.points.map((drawn, at) => (
            <ChartPoint
              key={at}
              drawn={drawn}
              names={names}
              claimant={nameOf(line.index)}
              line={line.index}
              at={at}
              isStop={line.index === stopLine && at === stopAt}
              onFocus={() => {
                setStop({ line: line.index, at });
              }}
            />
          ))}
        </g>
      ))}
      {gap ? <GapBracket drawn={gap} box={box} /> : null}
      {isWide ? <EndNames lines={lines} box={box} nameOf={nameOf} /> : null}
    </svg>
  );
}

function Steps({ line: { points, stretches } }: { readonly line: DrawnLine }): ReactNode {
  return (
    <g aria-hidden="true">
      {points.map(({ sort, x, bounds }, at) => {
        const end = points[at + 1]?.x ?? points[at]?.until;
        return sort === 'range' && bounds && end !== undefined ? (
          <rect
            key={at}
            className="band"
            x={x}
            y={bounds.high}
            width={Math.max(0, end - x)}
            height={bounds.low - bounds.high}
          />
        ) : null;
      })}
      {stretches.map(({ path, isExact }) => (
        <path key={path} className={isExact ? 'step' : 'step bound'} d={path} />
      ))}
    </g>
  );
}
