import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';

/** px of the drawing. */
export type Point = readonly [x: number, y: number];

/** So many times nearer; what is at the point stays there. */
export interface Zoom {
  readonly by: number;
  readonly at: Point;
}

interface Moved<V> {
  readonly view: V;
  readonly moved: (view: V, by: Point) => V;
  readonly zoomed: (view: V, zoom: Zoom) => V;
  /** While it moves. */
  readonly onMove: (view: V) => void;
  /** When it rests. */
  readonly onRest: (view: V) => void;
}

/** px: a hand that shakes still clicks. */
const SHAKE = 4;
/** ms after the last turn of a wheel. */
const WHEEL_REST = 160;
/** How much nearer for one px of a wheel, or one line. */
const WHEEL_STEPS = { px: 0.0022, line: 0.05 } as const;

/**
 * Moving a drawing by hand: drag, pinch with two fingers, wheel. The wheel zooms with Ctrl, or once the drawing has the focus: until
 * then it scrolls the page.
 */
export function useHandMoves<V>(frame: RefObject<HTMLElement | null>, hand: Moved<V>) {
  const latest = useRef(hand);
  const fingers = useRef(new Map<number, Point>());
  const moved = useRef(false);
  useEffect(() => {
    latest.current = hand;
  });
  useWheel(frame, latest);
  const pointAt = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => {
    const { left = 0, top = 0 } = frame.current?.getBoundingClientRect() ?? {};
    return [clientX - left, clientY - top];
  };
  const show = (view: V): void => {
    latest.current = { ...latest.current, view };
    latest.current.onMove(view);
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (fingers.current.size === 0) moved.current = false;
    fingers.current.set(event.pointerId, pointAt(event));
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    const now = pointAt(event);
    const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
    if (!moved.current && Math.hypot(dx, dy) < SHAKE) return;
    moved.current = true;
    // From now on the click is not for what lies below.
    event.currentTarget.setPointerCapture(event.pointerId);
    const { view, moved: movedBy, zoomed } = latest.current;
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, now);
    show(other ? zoomed(view, pinch(before, now, other)) : movedBy(view, [dx, dy]));
  };
  const onPointerUp = (event: PointerEvent): void => {
    const { view, onRest } = latest.current;
    if (fingers.current.delete(event.pointerId) && moved.current && fingers.current.size === 0) onRest(view);
  };
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel: onPointerUp,
    onClickCapture: (event: { stopPropagation: () => void; preventDefault: () => void }): void => {
      if (!moved.current) return;
      moved.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
  };
}

function pinch(before: Point, now: Point, other: Point): Zoom {
  const spread = (point: Point): number => Math.max(1, Math.hypot(point[0] - other[0], point[1] - other[1]));
  return { by: spread(now) / spread(before), at: other };
}

function useWheel<V>(frame: RefObject<HTMLElement | null>, latest: RefObject<Moved<V>>): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let resting = 0;
    const onWheel = (event: WheelEvent): void => {
      const hasFocus = element.contains(document.activeElement);
      if (!event.ctrlKey && !event.metaKey && !hasFocus) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const { view, zoomed, onMove } = latest.current;
      const step = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? WHEEL_STEPS.line : WHEEL_STEPS.px;
      const at: Point = [event.clientX - left, event.clientY - top];
      const next = zoomed(view, { by: Math.exp(-event.deltaY * step), at });
      latest.current = { ...latest.current, view: next };
      onMove(next);
      window.clearTimeout(resting);
      resting = window.setTimeout(() => {
        latest.current.onRest(latest.current.view);
      }, WHEEL_REST);
    };
    // React listens to wheels without the right to stop the page from scrolling.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      window.clearTimeout(resting);
      element.removeEventListener('wheel', onWheel);
    };
  }, [frame, latest]);
}
