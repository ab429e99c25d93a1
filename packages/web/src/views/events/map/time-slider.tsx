import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useMedia } from '../../../parts/use-media.ts';
import { type Bars, sharesOf } from './slider-bars.ts';
import type { DaySpan } from '../../../words/day-words.ts';
import { chosenOf, chosenWords, firstWindow, moved, STEPS, usualStep, windowOf, withEnd } from './slider-days.ts';
import { SliderHandle } from './slider-handle.tsx';
import { usePlay } from './use-play.ts';
import { useSliderDrag } from './use-slider-drag.ts';
import './time-slider.css';

interface Chosen {
  readonly since: string | undefined;
  readonly until: string | undefined;
}

interface TimeSliderProps {
  readonly bars: Bars;
  readonly chosen: Chosen;
  /** Whether what is chosen is shown already. */
  readonly isReady: boolean;
  /** While it is drawn; undefined when it is not any more. */
  readonly onDraw: (shown: DaySpan | undefined) => void;
  /** `isStep`: one of many, without a step for the way back. */
  readonly onChoose: (chosen: Chosen, isStep: boolean) => void;
}

const HEIGHT = 40;

/** Two handles over the events a day: what lies between them is on the map. Steps and play move them on. */
export function TimeSlider({ bars, chosen, isReady, onDraw, onChoose }: TimeSliderProps): ReactNode {
  const [step, setStep] = useState(() => usualStep(bars));
  const [drawn, setDrawn] = useState<DaySpan>();
  const shown = drawn ?? windowOf(bars, chosen);
  const isAll = shown.from === bars.first && shown.to === bars.last;
  const choose = (next: DaySpan, isStep: boolean): void => {
    onChoose(chosenOf(bars, next), isStep);
  };
  const stepBy = (days: number): boolean => {
    const next = isAll ? (days > 0 ? firstWindow(bars, step) : undefined) : moved(bars, shown, days);
    if (next) choose(next, true);
    return next !== undefined;
  };
  const isCalm = useMedia('(prefers-reduced-motion: reduce)');
  const { isPlaying, setPlaying } = usePlay({ isReady, onStep: useLatest(() => stepBy(step)) });
  const show = (next: DaySpan | undefined): void => {
    setDrawn(next);
    onDraw(next);
  };
  const drag = useSliderDrag(bars, shown, {
    onBegin: () => {
      setPlaying(false);
    },
    onDraw: show,
    onEnd: (next) => {
      show(undefined);
      choose(next, false);
    },
  });
  const { from, to } = sharesOf(bars, shown);
  return (
    <div className="time-slider" role="group" aria-label="Days that the map shows">
      <div className="slider-buttons">
        {isCalm ? null : (
          <button
            type="button"
            className="button"
            aria-pressed={isPlaying}
            onClick={() => {
              setPlaying(!isPlaying);
            }}
          >
            {isPlaying ? 'Pause' : 'Play'}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-label="One step back"
          disabled={isAll}
          onClick={() => stepBy(-step)}
        >
          ◂
        </button>
        <button type="button" className="button" aria-label="One step on" onClick={() => stepBy(step)}>
          ▸
        </button>
        <label className="small">
          by{' '}
          <select
            value={step}
            onChange={({ currentTarget }) => {
              setStep(Number(currentTarget.value));
            }}
          >
            {STEPS.map(({ days, name }) => (
              <option key={days} value={days}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <output className="small slider-words">{chosenWords(drawn ? chosenOf(bars, drawn) : chosen)}</output>
      </div>
      <div className="slider-track" ref={drag.track} {...drag.handlers}>
        <svg viewBox={`0 0 ${bars.heights.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {bars.heights.map((height, index) => (
            <rect key={index} x={index + 0.08} width={0.84} y={HEIGHT * (1 - height)} height={HEIGHT * height} />
          ))}
        </svg>
        <div className="slider-shut" style={{ insetInlineStart: 0, width: `${from * 100}%` }} />
        <div className="slider-shut" style={{ insetInlineEnd: 0, width: `${(1 - to) * 100}%` }} />
        <div
          className="slider-span"
          data-grip="both"
          style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}
        />
        {(['from', 'to'] as const).map((end) => (
          <SliderHandle
            key={end}
            end={end}
            at={end === 'from' ? from : to}
            bars={bars}
            shown={shown}
            step={step}
            onChoose={(day) => {
              setPlaying(false);
              choose(withEnd(shown, end, day), true);
            }}
          />
        ))}
      </div>
    </div>
  );
}

/** A function that stays the same and does what the latest one does. */
function useLatest<T>(act: () => T): () => T {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback(() => latest.current(), []);
}
