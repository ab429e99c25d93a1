import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** Shares of the width, 0 to 1. */
export interface DrawnShares {
  readonly from: number;
  readonly to: number;
}

interface Gestures {
  /** So many times as long, around a share of the width. */
  readonly onZoom: (factor: number, at: number) => void;
  /** By a share of the width; positive: later. */
  readonly onPan: (share: number) => void;
  /** A span was drawn over. */
  readonly onDraw: (shares: DrawnShares) => void;
}

/** px that a hand may tremble in a click. */
const STILL = 4;
/** px of a wheel that make a picture twice as long. */
const WHEEL = 320;

/** No pointer has this id. */
const NOBODY = -1;

interface Drag {
  readonly id: number;
  readonly kind: 'draw' | 'pan';
  readonly start: number;
  readonly last: number;
  readonly isMoving: boolean;
}

/**
 * The wheel with ctrl and two fingers zoom, a wheel or finger to the side moves, a drawn mouse or pen chooses a span. Clicks stay clicks.
 */
export function useGestures(picture: RefObject<SVGSVGElement | null>, gestures: Gestures) {
  const [drawn, setDrawn] = useState<DrawnShares>();
  const drag = useRef<Drag>(undefined);
  const fingers = useRef(new Map<number, number>());
  const latest = useRef(gestures);
  useEffect(() => {
    latest.current = gestures;
  });
  useEffect(() => {
    const element = picture.current;
    if (!element) return;
    const onWheel = (event: WheelEvent): void => {
      const { left, width } = element.getBoundingClientRect();
      const side = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        latest.current.onZoom(2 ** (event.deltaY / WHEEL), (event.clientX - left) / width);
      } else if (event.shiftKey || Math.abs(side) > Math.abs(event.deltaY)) {
        event.preventDefault();
        latest.current.onPan(side / width);
      }
    };
    // React listens passively, and then the page itself would zoom.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('wheel', onWheel);
    };
  }, [picture]);

  const shareOf = (x: number): number => {
    const { left, width } = picture.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.min(1, Math.max(0, (x - left) / width));
  };
  const onPointerDown = (event: PointerEvent<SVGSVGElement>): void => {
    const { pointerType, button, pointerId, clientX } = event;
    if (button !== 0) return;
    if (pointerType === 'touch') fingers.current.set(pointerId, clientX);
    const kind = pointerType === 'touch' ? 'pan' : 'draw';
    drag.current = { id: pointerId, kind, start: clientX, last: clientX, isMoving: false };
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    const { pointerId, clientX, currentTarget } = event;
    if (fingers.current.size === 2) {
      pinch(pointerId, clientX);
      return;
    }
    const now = drag.current;
    if (now?.id !== pointerId || (!now.isMoving && Math.abs(clientX - now.start) < STILL)) return;
    if (!now.isMoving) currentTarget.setPointerCapture(pointerId);
    drag.current = { ...now, last: clientX, isMoving: true };
    if (now.kind === 'draw') setDrawn(sharesBetween(shareOf(now.start), shareOf(clientX)));
    else gestures.onPan((now.last - clientX) / currentTarget.getBoundingClientRect().width);
  };
  const pinch = (id: number, x: number): void => {
    const before = [...fingers.current.values()];
    fingers.current.set(id, x);
    const after = [...fingers.current.values()];
    const [was, is] = [before, after].map(([a = 0, b = 0]) => Math.max(20, Math.abs(a - b)));
    const [a = 0, b = 0] = after;
    gestures.onZoom((was ?? 1) / (is ?? 1), shareOf((a + b) / 2));
  };
  const onPointerUp = (event: PointerEvent<SVGSVGElement>): void => {
    const now = drag.current;
    end(event.pointerId);
    if (now?.kind !== 'draw' || !now.isMoving) return;
    gestures.onDraw(sharesBetween(shareOf(now.start), shareOf(event.clientX)));
  };
  const end = (id: number): void => {
    fingers.current.delete(id);
    setDrawn(undefined);
    // The click that follows must still know that it was none.
    const now = drag.current;
    drag.current = now?.isMoving === true ? { ...now, id: NOBODY } : undefined;
    window.setTimeout(() => {
      if (drag.current?.id === NOBODY) drag.current = undefined;
    });
  };
  return {
    drawn,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: ({ pointerId }: PointerEvent) => {
        end(pointerId);
      },
      onClickCapture: (event: { preventDefault: () => void; stopPropagation: () => void }) => {
        if (drag.current?.isMoving !== true) return;
        event.preventDefault();
        event.stopPropagation();
      },
      // A link that is drawn over is not carried away.
      onDragStart: (event: { preventDefault: () => void }) => {
        event.preventDefault();
      },
    },
  };
}

function sharesBetween(a: number, b: number): DrawnShares {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}
