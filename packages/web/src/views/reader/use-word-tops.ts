import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Entry } from '@onrecord/model/entry';
import type { TextMap } from './text-map.ts';

/** Where the words of the rows are. */
export interface WordTops {
  /** Of each row, px from the top of the column. */
  readonly tops: readonly number[];
  /** Of the text, px. */
  readonly height: number;
  /** px of one rem: cards grow with the reader's letters. */
  readonly rem: number;
}

interface Measured {
  readonly map: TextMap | undefined;
  readonly entries: readonly Entry[];
  readonly text: RefObject<HTMLElement | null>;
  readonly column: RefObject<HTMLElement | null>;
}

/** Measures where the words are; anew when the text is drawn otherwise, wider or with other letters. O(rows), one layout. */
export function useWordTops({ map, entries, text, column }: Measured): WordTops | undefined {
  const [measured, setMeasured] = useState<WordTops>();
  useLayoutEffect(() => {
    const element = text.current;
    if (!map || !element) return undefined;
    const measure = (): void => {
      const base = column.current?.getBoundingClientRect().top;
      if (base === undefined) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const tops = entries.map(({ words: [first] }) => (first && map.topOf(first.start)) ?? 0).map((top) => top - base);
      setMeasured({ tops, height: element.offsetHeight, rem });
    };
    // Before anything is shown: no card comes a moment later than the text.
    measure();
    let size = sizeOf(element);
    const watch = new ResizeObserver(() => {
      if (sizeOf(element) !== size) measure();
      size = sizeOf(element);
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, [map, entries, text, column]);
  return measured;
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): string {
  return `${offsetWidth} ${offsetHeight}`;
}
