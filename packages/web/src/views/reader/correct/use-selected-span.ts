import type { Span } from '@onrecord/model';
import { useEffect, useState } from 'react';
import type { TextMap } from '../text-map.ts';
import { trimmed } from './word-edges.ts';

/** What was selected in the report last, without white space at its edges; it stays while a field has the focus. */
export function useSelectedSpan(map: TextMap | undefined, text: string): Span | undefined {
  const [span, setSpan] = useState<Span>();
  useEffect(() => {
    if (!map) return undefined;
    const look = (): void => {
      const selection = window.getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
      const found = map.spanOf(selection.getRangeAt(0));
      const words = found && trimmed(text, found);
      if (words) setSpan(words);
    };
    look();
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('selectionchange', look);
    };
  }, [map, text]);
  return span;
}
