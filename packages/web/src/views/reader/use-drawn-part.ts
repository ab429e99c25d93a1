import type { Span } from '@onrecord/model';
import { type RefObject, useEffect, useState } from 'react';
import type { TextMap } from './text-map.ts';

/** Screens of text that are drawn above and below what is seen, and how many may be left before more is drawn. */
const DRAWN = 1.5;
const LEAST = 0.5;

/**
 * The part of the text around the window, in offsets: only there the browser is given lines to draw, as it looks at each of them whenever
 * anything on the page changes. Undefined: all of it is near.
 */
export function useDrawnPart(
  map: TextMap | undefined,
  text: RefObject<HTMLElement | null>,
  length: number,
): Span | undefined {
  const [part, setPart] = useState<Span>();
  useEffect(() => {
    const element = text.current;
    if (!map || !element) return undefined;
    let frame = 0;
    let drawn: { from: number; to: number } | undefined;
    const look = (): void => {
      const { top, height } = element.getBoundingClientRect();
      const view = window.innerHeight;
      if (height < view * (2 * DRAWN + 1)) {
        drawn = undefined;
        setPart(undefined);
        return;
      }
      // px from the top of the text.
      const near = { from: Math.max(0, -top - view * LEAST), to: Math.min(height, view * (1 + LEAST) - top) };
      if (drawn && drawn.from <= near.from && drawn.to >= near.to) return;
      drawn = { from: Math.max(0, -top - view * DRAWN), to: Math.min(height, view * (1 + DRAWN) - top) };
      const { from, to } = drawn;
      setPart({
        start: from === 0 ? 0 : offsetAt(map, length, from + top),
        end: to === height ? length : offsetAt(map, length, to + top),
      });
    };
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    look();
    const watch = new ResizeObserver(() => {
      drawn = undefined;
      soon();
    });
    watch.observe(element);
    window.addEventListener('scroll', soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      watch.disconnect();
      window.removeEventListener('scroll', soon);
    };
  }, [map, text, length]);
  return part;
}

/** The first offset that is drawn below a height of the window, by halving. */
function offsetAt(map: TextMap, length: number, height: number): number {
  let low = 0;
  let high = length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((map.topOf(middle) ?? Infinity) < height) low = middle;
    else high = middle;
  }
  return low;
}
