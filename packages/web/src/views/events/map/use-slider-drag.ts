import { type PointerEvent, useRef } from 'react';
import { type Bars, dayAt } from './slider-bars.ts';
import { daysBetween, type DaySpan } from '../../../words/day-words.ts';
import { moved, withEnd } from './slider-days.ts';

type Grip = keyof DaySpan | 'both';

interface Drawing {
  readonly onBegin: () => void;
  readonly onDraw: (shown: DaySpan) => void;
  readonly onEnd: (shown: DaySpan) => void;
}

/** Dragging a handle, or what lies between them; from anywhere else the nearer handle comes. */
export function useSliderDrag(bars: Bars, shown: DaySpan, { onBegin, onDraw, onEnd }: Drawing) {
  const track = useRef<HTMLDivElement>(null);
  const held = useRef<{ readonly grip: Grip; readonly day: string; readonly before: DaySpan; now: DaySpan }>(undefined);
  const dayUnder = ({ clientX }: PointerEvent): string => {
    const { left = 0, width = 1 } = track.current?.getBoundingClientRect() ?? {};
    return dayAt(bars, Math.min(0.9999, Math.max(0, (clientX - left) / width)));
  };
  const drawTo = (event: PointerEvent): void => {
    if (!held.current) return;
    const { grip, before, day } = held.current;
    const to = dayUnder(event);
    held.current.now =
      grip === 'both' ? (moved(bars, before, daysBetween(day, to)) ?? before) : withEnd(before, grip, to);
    onDraw(held.current.now);
  };
  return {
    track,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLDivElement>): void => {
        if (event.button !== 0) return;
        const day = dayUnder(event);
        const isAll = shown.from === bars.first && shown.to === bars.last;
        const grip = gripOf(event.target, isAll) ?? nearerEnd(shown, day);
        held.current = { grip, day, before: shown, now: shown };
        event.currentTarget.setPointerCapture(event.pointerId);
        onBegin();
      },
      onPointerMove: drawTo,
      onPointerUp: (event: PointerEvent<HTMLDivElement>): void => {
        if (!held.current) return;
        drawTo(event);
        const { now } = held.current;
        held.current = undefined;
        onEnd(now);
      },
      onPointerCancel: (): void => {
        if (held.current) onEnd(held.current.before);
        held.current = undefined;
      },
    },
  };
}

/** What was taken hold of; all days as a whole cannot be moved. */
function gripOf(target: EventTarget, isAll: boolean): Grip | undefined {
  const grip = target instanceof Element ? target.closest<HTMLElement>('[data-grip]')?.dataset['grip'] : undefined;
  if (grip === 'from' || grip === 'to') return grip;
  return grip === 'both' && !isAll ? grip : undefined;
}

function nearerEnd({ from, to }: DaySpan, day: string): keyof DaySpan {
  return Math.abs(daysBetween(from, day)) < Math.abs(daysBetween(day, to)) ? 'from' : 'to';
}
