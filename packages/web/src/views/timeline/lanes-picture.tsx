import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { LaneCell, LanesAnswer } from '../../api/types.ts';
import { hideHint } from '../../parts/hint-store.ts';
import type { DaySpan } from '../../words/day-words.ts';
import { spanWords } from '../../words/day-words.ts';
import { Bar } from './lane-bar.tsx';
import { Count } from './lane-count.tsx';
import { Mark } from './lane-mark.tsx';
import { laneName } from './lane-name.ts';
import type { LaneRow, LanesShape } from './drawn.ts';
import { RealisPatterns } from './realis-patterns.tsx';
import type { TimeScale } from '../../time/time-scale.ts';
import { type DrawnShares, useGestures } from './use-gestures.ts';
import { type Reach, useReach } from './use-reach.ts';

export interface PictureActions {
  readonly onZoom: (factor: number, at?: number) => void;
  readonly onPan: (share: number) => void;
  readonly onWhole: () => void;
  readonly onDraw: (span: DaySpan) => void;
  readonly onOpen: (row: LaneRow, cell: LaneCell) => void;
}

interface LanesPictureProps extends PictureActions {
  readonly answer: LanesAnswer;
  readonly shape: LanesShape;
  readonly scale: TimeScale;
  readonly dates: 'subject' | 'report';
  /** The span of the bar, as far as it is chosen. */
  readonly chosen: { readonly since: string | undefined; readonly until: string | undefined };
}

/** The lanes, drawn. The table below says the same. */
export function LanesPicture(props: LanesPictureProps): ReactNode {
  const { shape, scale, onZoom, onPan, onDraw, onOpen } = props;
  const picture = useRef<SVGSVGElement>(null);
  const reach = useReach(picture, shape.rows);
  const draw = ({ from, to }: DrawnShares): void => {
    onDraw({ from: scale.dayAt(from * scale.width), to: scale.dayAt(to * scale.width - 0.01) });
  };
  const { drawn, handlers } = useGestures(picture, { onZoom, onPan, onDraw: draw });
  const open = (row: LaneRow, cell: LaneCell): void => {
    reach.keepFocus();
    onOpen(row, cell);
  };
  const span = drawn && {
    since: scale.dayAt(drawn.from * scale.width),
    until: scale.dayAt(drawn.to * scale.width - 0.01),
  };
  return (
    <svg
      ref={picture}
      className="lanes-picture"
      width={scale.width}
      height={shape.height}
      role="group"
      aria-label="What happened along time. Arrow keys go from one to the next, plus and minus zoom, with shift the arrows move in time, Home shows all; drawing over it chooses days. The table below says the same."
      tabIndex={reach.active ? undefined : 0}
      onKeyDown={(event) => {
        takeKey(event, props, reach);
      }}
      {...handlers}
    >
      <RealisPatterns />
      <Grid scale={scale} height={shape.height} />
      {shape.rows.map((row) => (
        <LaneItems key={row.token} row={row} reach={reach} open={open} {...props} />
      ))}
      <Chosen {...(span ?? props.chosen)} scale={scale} height={shape.height} />
      {shape.rows.length === 0 ? (
        <text x={scale.width / 2} y={shape.height / 2} textAnchor="middle">
          {props.answer.isCut
            ? 'None in the newest reports of each column. Zoom in to look at more of them.'
            : 'No events in these days. Zoom out, or move in time.'}
        </text>
      ) : null}
      {span ? (
        <text className="drawn-words" x={((drawn.from + drawn.to) / 2) * scale.width} y={14} textAnchor="middle">
          {spanWords({ from: span.since, to: span.until })}
        </text>
      ) : null}
    </svg>
  );
}

const ZOOMS: Readonly<Record<string, number>> = { '+': 0.5, '=': 0.5, '-': 2, _: 2 };
const PANS: Readonly<Record<string, number>> = { ArrowLeft: -0.25, ArrowRight: 0.25 };

/** Keys of the picture: arrows reach, with shift they move in time; plus, minus and Home zoom. */
function takeKey(event: KeyboardEvent, { scale, onZoom, onPan, onWhole }: LanesPictureProps, reach: Reach): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey || metaKey || altKey) return;
  const factor = ZOOMS[key];
  const pan = shiftKey ? PANS[key] : undefined;
  const isTaken = factor !== undefined || pan !== undefined || key === 'Home';
  if (isTaken) {
    hideHint();
    reach.keepFocus();
  }
  if (factor !== undefined) onZoom(factor, reach.active && reach.active.x / scale.width);
  else if (pan !== undefined) onPan(pan);
  else if (key === 'Home') onWhole();
  if (isTaken || reach.onArrow(event)) event.preventDefault();
}

interface LaneItemsProps extends LanesPictureProps {
  readonly row: LaneRow;
  readonly reach: Reach;
  readonly open: (row: LaneRow, cell: LaneCell) => void;
}

function LaneItems({ row, reach, open, answer, dates, scale }: LaneItemsProps): ReactNode {
  const common = (id: string) => ({ answer, dates, isActive: reach.active?.id === id, onReach: reach.onReach });
  const onOpen = ({ cell }: { readonly cell: LaneCell }): void => {
    open(row, cell);
  };
  return (
    <g role="group" aria-label={laneName(row.lane.of, answer)}>
      <path className="base" d={`M0 ${row.base}H${scale.width}`} />
      {row.bars.map((bar) => (
        <Bar key={bar.id} drawn={bar} onOpen={onOpen} {...common(bar.id)} />
      ))}
      {row.counts.map((count) => (
        <Count key={count.id} drawn={count} onOpen={onOpen} {...common(count.id)} />
      ))}
      {row.marks.map((mark) => (
        <Mark key={mark.id} drawn={mark} {...common(mark.id)} />
      ))}
    </g>
  );
}

function Grid({ scale, height }: { readonly scale: TimeScale; readonly height: number }): ReactNode {
  return (
    <g aria-hidden="true">
      {scale.ticks.map(({ ms, x }) => (
        <path key={ms} className="grid" d={`M${x} 0V${height}`} />
      ))}
    </g>
  );
}

interface ChosenProps {
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly scale: TimeScale;
  readonly height: number;
}

/** What lies outside the chosen days is dimmed, their edges are lines. */
function Chosen({ since, until, scale, height }: ChosenProps): ReactNode {
  const from = since === undefined ? 0 : Math.max(0, Math.min(scale.width, scale.start(since)));
  const to = until === undefined ? scale.width : Math.max(0, Math.min(scale.width, scale.end(until)));
  if (from === 0 && to === scale.width) return null;
  return (
    <g aria-hidden="true" className="chosen-days">
      <rect className="shut" x="0" y="0" width={from} height={height} />
      <rect className="shut" x={to} y="0" width={scale.width - to} height={height} />
      <path
        className="edge"
        d={`${from > 0 ? `M${from} 0V${height}` : ''}${to < scale.width ? `M${to} 0V${height}` : ''}`}
      />
    </g>
  );
}
