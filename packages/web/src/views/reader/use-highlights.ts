import type { Span } from '@onrecord/model';
import { useLayoutEffect } from 'react';
import { patternOf } from '../../parts/search-pattern.ts';
import type { Entry } from '../../words/entry.ts';
import { drawLines, drawSpans } from './highlights.ts';
import { linesOf, type ShownSpan } from './shown-spans.ts';
import type { TextMap } from './text-map.ts';

interface Drawn {
  readonly map: TextMap | undefined;
  readonly text: string;
  readonly spans: readonly ShownSpan[];
  readonly open: Entry | undefined;
  readonly search: string | undefined;
  readonly mentions: readonly Span[];
}

/** Draws what is to be seen in the text: lines of the kinds, the open row, what is searched, mentions of a name. */
export function useHighlights({ map, text, spans, open, search, mentions }: Drawn): void {
  useLayoutEffect(() => (map ? drawLines(map, linesOf(text.length, spans)) : undefined), [map, text, spans]);
  useLayoutEffect(() => {
    if (!map || !open) return undefined;
    const words = open.parts.filter(({ role }) => role === 'words').map(({ anchor }) => anchor);
    const others = open.parts.filter(({ role }) => role !== 'words').map(({ anchor }) => anchor);
    const undo = [drawSpans(map, 'part', others, 1), drawSpans(map, `open-${open.kind}`, words, 2)];
    return () => {
      for (const take of undo) take();
    };
  }, [map, open]);
  useLayoutEffect(
    () => (map && search !== undefined ? drawSpans(map, 'search', hitsIn(text, search), 0) : undefined),
    [map, text, search],
  );
  useLayoutEffect(
    () => (map && mentions.length > 0 ? drawSpans(map, 'mention', mentions, 3) : undefined),
    [map, mentions],
  );
}

function hitsIn(text: string, search: string): readonly Span[] {
  const pattern = patternOf(search);
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
