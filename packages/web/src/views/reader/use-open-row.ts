import { useCallback, useEffect, useRef } from 'react';
import type { Entry } from '@onrecord/model/entry';
import { currentPlace, go } from '../../place/history.ts';
import type { TextMap } from './text-map.ts';

export interface OpenRow {
  readonly openRow: (id: string | undefined, how: 'words' | 'card' | 'key') => void;
  readonly openCard: (id: string) => void;
}

/** Where in the window the words of a row are brought, and between which heights they need not be: shares of it. */
const EYE = 0.4;
const CALM = { from: 0.12, to: 0.7 };

/** Opens rows; the words of the open one are brought into the window. */
export function useOpenRow(map: TextMap | undefined, open: Entry | undefined): OpenRow {
  // What opened the row: its words need no scrolling to.
  const from = useRef<'words' | 'elsewhere'>('elsewhere');
  const openRow = useCallback((id: string | undefined, how: 'words' | 'card' | 'key') => {
    from.current = how === 'words' ? 'words' : 'elsewhere';
    go({ ...currentPlace(), record: id }, { replace: how === 'key' });
  }, []);
  const openCard = useCallback(
    (id: string) => {
      openRow(id, 'card');
    },
    [openRow],
  );
  const id = open?.id;
  useEffect(() => {
    const first = open?.words[0];
    if (!map || !first || from.current === 'words') {
      from.current = 'elsewhere';
      return undefined;
    }
    // After the page has gone to its place.
    const frame = requestAnimationFrame(() => {
      const top = map.topOf(first.start);
      const { innerHeight, scrollY } = window;
      if (top === undefined || (top > innerHeight * CALM.from && top < innerHeight * CALM.to)) return;
      window.scrollTo({ top: top + scrollY - innerHeight * EYE, behavior: 'auto' });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
    // A row that is reviewed or corrected stays where it is.
  }, [map, id]);
  return { openRow, openCard };
}
