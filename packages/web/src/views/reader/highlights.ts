import type { Span } from '@onrecord/model';
import type { Line } from './shown-spans.ts';
import type { TextMap } from './text-map.ts';

/** drafts.csswg.org/css-highlight-api-1. Where it is missing, the text is shown with <mark> elements. */
export function hasHighlights(): boolean {
  return 'Highlight' in window && 'highlights' in CSS;
}

const PREFIX = 'onrecord-';

/** Draws the lines of the kinds; returns what takes them away. The names are those of reader-text.css. */
export function drawLines(map: TextMap, lines: readonly Line[]): () => void {
  const names = new Map<string, Highlight>();
  for (const { start, end, kind, depth } of lines) {
    const range = map.stillOf({ start, end });
    if (!range) continue;
    const name = `${PREFIX}${kind}-${depth}`;
    const highlight = names.get(name) ?? new Highlight();
    highlight.add(range);
    names.set(name, highlight);
  }
  return put(names);
}

/** Draws spans under one name: the open row, its parts, what is searched. */
export function drawSpans(map: TextMap, name: string, spans: readonly Span[], priority: number): () => void {
  const highlight = new Highlight();
  for (const span of spans) {
    const range = map.rangeOf(span);
    if (range) highlight.add(range);
  }
  highlight.priority = priority;
  return put(new Map([[`${PREFIX}${name}`, highlight]]));
}

function put(names: ReadonlyMap<string, Highlight>): () => void {
  for (const [name, highlight] of names) CSS.highlights.set(name, highlight);
  return () => {
    for (const [name, highlight] of names) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}
