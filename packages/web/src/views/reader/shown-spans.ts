import type { RecordKind, Span } from '@onrecord/model';
import { type Entry, KINDS, type PartRole } from '@onrecord/model/entry';
import type { Segment } from '../../words/segments.ts';

/** What a stretch of text is to a row. */
export interface ShownSpan extends Span {
  readonly id: string;
  readonly kind: RecordKind;
  readonly role: PartRole;
}

export function shownSpans(entries: readonly Entry[]): readonly ShownSpan[] {
  return entries.flatMap(({ id, kind, parts }) =>
    parts.map(({ role, anchor: { start, end } }) => ({ start, end, id, kind, role })),
  );
}

/** Lines that can be drawn one below the other. */
export const MOST_LINES = 4;

/** One line under a stretch of text: of which kind, and how deep below the letters. */
export interface Line extends Span {
  readonly kind: RecordKind;
  readonly depth: number;
}

/**
 * A line under the words of every row, at one depth from end to end: where rows share words, also of one kind, each has a line of its own
 * below the other, the longest on top. Those beyond `MOST_LINES` share the lowest. O(n log n).
 */
export function linesOf(spans: readonly ShownSpan[]): readonly Line[] {
  const words = spans
    .filter(({ role, start, end }) => role === 'words' && start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  // Where each depth is free again.
  const ends = Array.from({ length: MOST_LINES }, () => 0);
  return words.map(({ start, end, kind }) => {
    const free = ends.findIndex((until) => until <= start);
    const depth = free < 0 ? MOST_LINES - 1 : free;
    ends[depth] = Math.max(ends[depth] ?? 0, end);
    return { start, end, kind, depth };
  });
}

export function kindsIn(spans: Segment<ShownSpan>['covering']): readonly RecordKind[] {
  return KINDS.filter((kind) => spans.some((span) => span.kind === kind && span.role === 'words'));
}

/**
 * The rows whose words or parts hold an offset: words before other parts, the shortest first, as they say most about the place.
 */
export function rowsAt(spans: readonly ShownSpan[], offset: number): readonly string[] {
  const here = spans.filter(({ start, end }) => start <= offset && offset <= end);
  const ranked = here.toSorted(
    (a, b) => Number(a.role !== 'words') - Number(b.role !== 'words') || a.end - a.start - (b.end - b.start),
  );
  return [...new Set(ranked.map(({ id }) => id))];
}
