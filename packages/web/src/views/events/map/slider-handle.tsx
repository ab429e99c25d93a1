import type { KeyboardEvent, ReactNode } from 'react';
import type { Bars } from './slider-bars.ts';
import { addDays, daysBetween, type DaySpan, longDayWords } from '../../../words/day-words.ts';

interface SliderHandleProps {
  readonly end: keyof DaySpan;
  /** Where it stands: a share of the width. */
  readonly at: number;
  readonly bars: Bars;
  readonly shown: DaySpan;
  /** Days that a key moves it by. */
  readonly step: number;
  readonly onChoose: (day: string) => void;
}

const NAMES: Readonly<Record<keyof DaySpan, string>> = { from: 'First day on the map', to: 'Last day on the map' };
/** Steps that Page Up and Page Down take. */
const PAGE = 5;

/** One end of the chosen days: a slider of its own. */
export function SliderHandle({ end, at, bars, shown, step, onChoose }: SliderHandleProps): ReactNode {
  const [least, most] = end === 'from' ? [bars.first, shown.to] : [shown.from, bars.last];
  const day = shown[end];
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = DAYS[event.key]?.(step);
    const to =
      event.key === 'Home' ? least : event.key === 'End' ? most : by === undefined ? undefined : addDays(day, by);
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChoose(to < least ? least : to > most ? most : to);
  };
  return (
    <div
      className={`slider-handle h-${end}`}
      data-grip={end}
      style={{ left: `${at * 100}%` }}
      role="slider"
      tabIndex={0}
      aria-label={NAMES[end]}
      aria-valuemin={daysBetween(bars.first, least)}
      aria-valuemax={daysBetween(bars.first, most)}
      aria-valuenow={daysBetween(bars.first, day)}
      aria-valuetext={longDayWords(day)}
      onKeyDown={onKeyDown}
    />
  );
}

const DAYS: Readonly<Record<string, (step: number) => number>> = {
  ArrowLeft: (step) => -step,
  ArrowDown: (step) => -step,
  ArrowRight: (step) => step,
  ArrowUp: (step) => step,
  PageDown: (step) => -step * PAGE,
  PageUp: (step) => step * PAGE,
};
