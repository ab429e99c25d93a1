import type { RecordKind, Span } from '@onrecord/model';
import { type Entry, KINDS, type PartRole } from '@onrecord/model/entry';
import { type Segment, segmentsOf } from '../../words/segments.ts';

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

/** One line for each kind that has its words at a place, one below the other. O(n log n + overlaps). */
export function linesOf(length: number, spans: readonly ShownSpan[]): readonly Line[] {
  const words = spans.filter(({ role }) => role === 'words');
  return segmentsOf(length, words).flatMap(({ start, end, covering }) =>
    kindsIn(covering).map((kind, depth) => ({ start, end, kind, depth: Math.min(depth, MOST_LINES - 1) })),
  );
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
