import { type RefObject, useEffect, useState } from 'react';

/** The part of an element that is in the window: px from its top. */
export interface WindowPart {
  readonly from: number;
  readonly to: number;
}

/** Follows the part of an element that the window shows, once a frame. `edge`: px of the window that the bar on top covers. */
export function useWindowPart(element: RefObject<HTMLElement | null>, edge: number): WindowPart {
  const [part, setPart] = useState<WindowPart>({ from: -edge, to: window.innerHeight });
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      const top = element.current?.getBoundingClientRect().top ?? 0;
      setPart((before) => {
        const from = edge - top;
        const to = window.innerHeight - top;
        return before.from === from && before.to === to ? before : { from, to };
      });
    };
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', soon);
      window.removeEventListener('resize', soon);
    };
  }, [element, edge]);
  return part;
}
