import type { Entry } from '@onrecord/model/entry';
import { type MouseEvent, type RefObject, useCallback } from 'react';
import { rowsAt, type ShownSpan } from './shown-spans.ts';
import type { TextMap } from './text-map.ts';
import type { OpenRow } from './use-open-row.ts';
import type { WordTops } from './use-word-tops.ts';

interface Walking extends Pick<OpenRow, 'openRow'> {
  readonly map: TextMap | undefined;
  readonly entries: readonly Entry[];
  readonly spans: readonly ShownSpan[];
  readonly open: Entry | undefined;
  readonly tops: WordTops | undefined;
  readonly column: RefObject<HTMLElement | null>;
}

interface Walk {
  /** To the next row or the one before; from nowhere, to the first one that is in sight. */
  readonly step: (by: 1 | -1) => void;
  /** A click on words opens their row. */
  readonly onText: (event: MouseEvent) => void;
}

/** From row to row, by key and by click. */
export function useWalk({ map, entries, spans, open, tops, column, openRow }: Walking): Walk {
  const step = useCallback(
    (by: 1 | -1) => {
      const first = tops?.tops.findIndex((top) => isInWindow(top, column.current)) ?? 0;
      const at = open ? entries.indexOf(open) + by : by > 0 ? Math.max(0, first) : entries.length - 1;
      const next = entries[at];
      if (next) openRow(next.id, 'key');
    },
    [entries, open, tops, column, openRow],
  );
  const onText = useCallback(
    (event: MouseEvent) => {
      if (!map || window.getSelection()?.isCollapsed === false) return;
      const offset = map.offsetAt(event.clientX, event.clientY);
      const here = offset === undefined ? [] : rowsAt(spans, offset);
      // Where several rows share the words, each further click takes the next one.
      const next = here[(here.indexOf(open?.id ?? '') + 1) % here.length];
      if (next !== undefined) openRow(next, 'words');
    },
    [map, spans, open, openRow],
  );
  return { step, onText };
}

function isInWindow(top: number, column: HTMLElement | null): boolean {
  const above = column?.getBoundingClientRect().top ?? 0;
  return top + above > 0 && top + above < window.innerHeight;
}
