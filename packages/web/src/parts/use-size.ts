import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Of an element's content, in px. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

/** How large an element is drawn, kept up to date; undefined until it has been drawn. */
export function useSize<T extends Element>(): readonly [ref: RefObject<T | null>, size: BoxSize | undefined] {
  const ref = useRef<T>(null);
  const [size, setSize] = useState<BoxSize>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0)
        setSize((now) => (now?.width === width && now.height === height ? now : { width, height }));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, []);
  return [ref, size];
}
