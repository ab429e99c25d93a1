import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import type { DaysAnswer } from '../api/types.ts';
import { hideHint, hintHandlers } from '../parts/hint-store.ts';
import { type TimeScale, timeScale } from '../time/time-scale.ts';
import { countOf } from '../words/count-words.ts';
import { daysBetween, dayWords, type DaySpan, spanWords } from '../words/day-words.ts';
import { dragged, type Grip, gripAt, stepped } from './brush.ts';
import { barsOf, type HistogramBar } from './histogram-bars.ts';
import './histogram.css';

/** px */
const BARS = 28;
const HEIGHT = 42;
/** px that a hand may tremble in a click. */
const STILL = 3;

interface HistogramProps {
  readonly days: DaysAnswer['days'];
  readonly span: DaySpan;
  readonly width: number;
  /** Undefined: all days. */
  readonly chosen: DaySpan | undefined;
  /** While an end is moved: soon again with another one. */
  readonly onMove: (span: DaySpan) => void;
  readonly onChoose: (span: DaySpan) => void;
}

interface Hold {
  readonly grip: Grip;
  readonly span: DaySpan | undefined;
  readonly start: string;
  readonly x: number;
  readonly now: DaySpan | undefined;
}

/** Rows a day over time. Drawing over it chooses days; the chosen ones are moved whole or by their ends, also by keyboard. */
export function Histogram({ days, span, width, chosen, onMove, onChoose }: HistogramProps): ReactNode {
  const plot = useRef<SVGSVGElement>(null);
  const [hold, setHold] = useState<Hold>();
  const scale = timeScale(span, width);
  const bars = barsOf(days, span, width);
  const shown = hold?.now ?? chosen;
  const ends = shown && endsOf(shown, scale);
  const xOf = ({ clientX }: PointerEvent): number => clientX - (plot.current?.getBoundingClientRect().left ?? 0);
  const begin = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const x = xOf(event);
    setHold({
      grip: gripAt(x, chosen && endsOf(chosen, scale)),
      span: chosen,
      start: scale.dayAt(x),
      x,
      now: undefined,
    });
  };
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    if (!hold) return;
    hideHint();
    const x = xOf(event);
    if (!hold.now && Math.abs(x - hold.x) < STILL) return;
    setHold({ ...hold, now: dragged(hold, scale.dayAt(x), span) });
  };
  const end = (): void => {
    setHold(undefined);
    if (!hold) return;
    // A click is about the bar under it.
    const clicked = bars.find(({ from, to }) => from <= hold.start && hold.start <= to);
    const days = hold.now ?? clicked;
    if (days) onChoose({ from: days.from, to: days.to });
  };
  return (
    <svg
      ref={plot}
      className={`histogram g-${hold?.grip ?? 'none'}`}
      width={width}
      height={HEIGHT}
      role="group"
      aria-label={`Rows a day, ${spanWords(span)}. Draw over it, move its ends, or use the two fields, to choose days.`}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => {
        setHold(undefined);
      }}
    >
      <Ticks scale={scale} />
      {bars.map((bar) => (
        <Column key={bar.from} bar={bar} scale={scale} />
      ))}
      {ends ? <Chosen ends={ends} width={width} /> : null}
      <End of="from" day={shown?.from ?? span.from} {...{ shown, scale, span, onMove }} />
      <End of="to" day={shown?.to ?? span.to} {...{ shown, scale, span, onMove }} />
    </svg>
  );
}

interface Ends {
  readonly from: number;
  readonly to: number;
}

/** px; within the picture, and never narrower than can be seen. */
function endsOf({ from, to }: DaySpan, scale: TimeScale): Ends {
  const clamp = (x: number): number => Math.max(0, Math.min(scale.width, x));
  const [left, right] = [clamp(scale.start(from)), clamp(scale.end(to))];
  const missing = Math.max(0, 2 - (right - left)) / 2;
  return { from: clamp(left - missing), to: clamp(right + missing) };
}

function Ticks({ scale }: { readonly scale: TimeScale }): ReactNode {
  return (
    <g aria-hidden="true">
      <path className="line" d={`M0 ${BARS + 0.5}H${scale.width}`} />
      {scale.ticks.map(({ ms, x, words, wordsX }) => (
        <g key={ms}>
          <path className="tick" d={`M${x} ${BARS}v4`} />
          <text x={wordsX} y={HEIGHT - 3} textAnchor="middle">
            {words}
          </text>
        </g>
      ))}
    </g>
  );
}

function Column({ bar, scale }: { readonly bar: HistogramBar; readonly scale: TimeScale }): ReactNode {
  const [left, right] = [scale.start(bar.from), scale.end(bar.to)];
  const height = Math.max(1, bar.height * (BARS - 2));
  const hint = (): ReactNode => `${spanWords(bar)}: ${countOf(bar.rows, 'row')}`;
  return (
    <g aria-hidden="true" {...hintHandlers(hint)}>
      <rect className="target" x={left} y="0" width={right - left} height={BARS} />
      <rect
        className="bar"
        x={left + 0.25}
        y={BARS - height}
        width={Math.max(0.75, right - left - 0.5)}
        height={height}
      />
    </g>
  );
}

function Chosen({ ends: { from, to }, width }: { readonly ends: Ends; readonly width: number }): ReactNode {
  return (
    <g aria-hidden="true" className="chosen-span">
      <rect className="shut" x="0" y="0" width={from} height={BARS} />
      <rect className="shut" x={to} y="0" width={width - to} height={BARS} />
      <path className="span-line" d={`M${from} ${BARS + 0.5}H${to}`} />
      <path className="edge" d={`M${from} 0V${BARS}M${to} 0V${BARS}`} />
    </g>
  );
}

interface EndProps {
  readonly of: 'from' | 'to';
  readonly day: string;
  readonly shown: DaySpan | undefined;
  readonly scale: TimeScale;
  readonly span: DaySpan;
  readonly onMove: (span: DaySpan) => void;
}

const NAMES = { from: 'First day', to: 'Last day' } as const;

/** One end of the chosen days: a handle for the hand, a slider for the keyboard. */
function End({ of, day, shown, scale, span, onMove }: EndProps): ReactNode {
  const x = endsOf(shown ?? span, scale)[of];
  const step = (event: KeyboardEvent): void => {
    const { from, to } = shown ?? span;
    const limits = of === 'from' ? { from: span.from, to } : { from, to: span.to };
    const next = event.ctrlKey || event.metaKey || event.altKey ? undefined : stepped(day, event, limits);
    if (next === undefined) return;
    event.preventDefault();
    onMove({ from, to, [of]: next });
  };
  return (
    <g
      className={shown ? 'end' : 'end idle'}
      role="slider"
      tabIndex={0}
      aria-label={NAMES[of]}
      aria-valuemin={0}
      aria-valuemax={daysBetween(span.from, span.to)}
      aria-valuenow={daysBetween(span.from, day)}
      aria-valuetext={dayWords(day)}
      onKeyDown={step}
      {...hintHandlers(() => `${NAMES[of]}: ${dayWords(day)}`)}
    >
      <rect className="target" x={of === 'from' ? x - 10 : x - 2} y="0" width="12" height={BARS} />
      {/* Outside, so that few days are not hidden. */}
      <rect className="grip" x={of === 'from' ? x - 6 : x} y={BARS / 2 - 7} width="6" height="14" rx="2" />
    </g>
  );
}
