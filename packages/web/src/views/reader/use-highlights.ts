import type { Span } from '@onrecord/model';
import { useLayoutEffect, useMemo } from 'react';
import type { Entry } from '@onrecord/model/entry';
import { drawLines, drawSpans } from './highlights.ts';
import { type Line, linesOf, type ShownSpan } from './shown-spans.ts';
import type { TextMap } from './text-map.ts';

const NO_LINES: readonly Line[] = [];

interface Drawn {
  readonly map: TextMap | undefined;
  readonly spans: readonly ShownSpan[];
  /** The part of the text that is drawn; undefined: all of it. */
  readonly part: Span | undefined;
  readonly open: Entry | undefined;
  /** The row whose card is pointed at. */
  readonly hovered: Entry | undefined;
  /** What is searched. */
  readonly hits: readonly Span[];
  readonly mentions: readonly Span[];
}

/** Draws what is to be seen in the text: lines of the kinds, the open row, what is searched, mentions of a name. */
export function useHighlights({ map, spans, part, open, hovered, hits, mentions }: Drawn): void {
  const lines = useMemo(() => (map ? linesOf(spans) : NO_LINES), [map, spans]);
  useLayoutEffect(() => (map ? drawLines(map, within(lines, part)) : undefined), [map, lines, part]);
  useLayoutEffect(() => {
    if (!map || !open) return undefined;
    const words = open.parts.filter(({ role }) => role === 'words').map(({ anchor }) => anchor);
    const others = open.parts.filter(({ role }) => role !== 'words').map(({ anchor }) => anchor);
    const undo = [drawSpans(map, 'part', others, 1), drawSpans(map, `open-${open.kind}`, words, 2)];
    return () => {
      for (const take of undo) take();
    };
  }, [map, open]);
  useLayoutEffect(() => (map && hovered ? drawSpans(map, 'hover', hovered.words, 4) : undefined), [map, hovered]);
  useLayoutEffect(
    () => (map && hits.length > 0 ? drawSpans(map, 'search', within(hits, part), 0) : undefined),
    [map, hits, part],
  );
  useLayoutEffect(
    () => (map && mentions.length > 0 ? drawSpans(map, 'mention', within(mentions, part), 3) : undefined),
    [map, mentions, part],
  );
}

/** Those that touch a part of the text. */
function within<S extends Span>(spans: readonly S[], part: Span | undefined): readonly S[] {
  return part ? spans.filter(({ start, end }) => end > part.start && start < part.end) : spans;
}
