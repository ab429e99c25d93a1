import type { Span } from '@onrecord/model';

/** A stretch of text and the spans that cover all of it. */
export interface Segment<S extends Span> extends Span {
  /** In the order in which they begin; none where no span lies. */
  readonly covering: readonly S[];
}

/**
 * Cuts `[0, length)` wherever a span begins or ends: the segments join to the whole text, and spans may overlap in any
 * way. O(n log n + sum of the overlaps).
 */
export function segmentsOf<S extends Span>(length: number, spans: readonly S[]): readonly Segment<S>[] {
  const begins = [...spans].filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const cuts = new Set([0, length, ...begins.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].filter((edge) => edge >= 0 && edge <= length).sort((a, b) => a - b);
  const segments: Segment<S>[] = [];
  let open: S[] = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i] ?? 0;
    const end = edges[i + 1] ?? length;
    open = open.filter((span) => span.end > start);
    for (let span = begins[next]; span && span.start <= start; span = begins[++next]) open.push(span);
    segments.push({ start, end, covering: [...open] });
  }
  return segments;
}
