import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { type MapView, movedBy, nearer, type Point, type Size } from './map-view.ts';

interface Gestured {
  readonly view: MapView;
  readonly size: Size;
  /** While it moves. */
  readonly onMove: (view: MapView) => void;
  /** When it rests. */
  readonly onRest: (view: MapView) => void;
}

/** px: a hand that shakes still clicks. */
const SHAKE = 4;
/** ms after the last turn of a wheel. */
const WHEEL_REST = 160;
/** How much nearer for one px of a wheel, or one line. */
const WHEEL_STEPS = { px: 0.0022, line: 0.05 } as const;

/**
 * Moving a map by hand: drag, pinch with two fingers, wheel. The wheel zooms with Ctrl, or once the map has the focus: until then it
 * scrolls the page.
 */
export function useMapGestures(frame: RefObject<HTMLElement | null>, gestured: Gestured) {
  const latest = useRef(gestured);
  const fingers = useRef(new Map<number, Point>());
  const moved = useRef(false);
  useEffect(() => {
    latest.current = gestured;
  });
  useWheel(frame, latest);
  const pointAt = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => {
    const { left = 0, top = 0 } = frame.current?.getBoundingClientRect() ?? {};
    return [clientX - left, clientY - top];
  };
  const show = (view: MapView): void => {
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
    const { view, size } = latest.current;
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, now);
    show(other ? pinched(view, size, { before, now, other }) : movedBy(view, size, [dx, dy]));
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

function pinched(
  view: MapView,
  size: Size,
  { before, now, other }: { readonly before: Point; readonly now: Point; readonly other: Point },
): MapView {
  const spread = (point: Point): number => Math.max(1, Math.hypot(point[0] - other[0], point[1] - other[1]));
  return nearer(view, size, { by: spread(now) / spread(before), at: other });
}

function useWheel(frame: RefObject<HTMLElement | null>, latest: RefObject<Gestured>): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let resting = 0;
    const onWheel = (event: WheelEvent): void => {
      const hasFocus = element.contains(document.activeElement);
      if (!event.ctrlKey && !event.metaKey && !hasFocus) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const { view, size, onMove } = latest.current;
      const step = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? WHEEL_STEPS.line : WHEEL_STEPS.px;
      const at: Point = [event.clientX - left, event.clientY - top];
      const next = nearer(view, size, { by: Math.exp(-event.deltaY * step), at });
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
