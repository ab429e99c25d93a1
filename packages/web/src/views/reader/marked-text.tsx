import type { Span } from '@onrecord/model';
import { memo, type ReactNode } from 'react';
import { Safe } from '../../parts/safe.tsx';
import { segmentsOf } from '../../words/segments.ts';
import { kindsIn, type ShownSpan } from './shown-spans.ts';

/** What is marked in a text where the browser has no highlights. */
export interface Marks {
  readonly spans: readonly ShownSpan[];
  /** What is searched, and the mentions of a name. */
  readonly hits: readonly Span[];
}

interface MarkedTextProps {
  readonly text: string;
  /** Where it begins in the report. */
  readonly start: number;
  readonly marks: Marks;
  /** Only where one of its spans is here: the rest of the text is not drawn anew for it. */
  readonly openId: string | undefined;
}

/** A stretch of text in which each part becomes a <mark> with a line for each kind of row that it belongs to. */
export const MarkedText = memo(function MarkedText({ text, start, marks, openId }: MarkedTextProps): ReactNode {
  const end = start + text.length;
  const own = <S extends Span>(span: S): S => ({
    ...span,
    start: Math.max(span.start, start) - start,
    end: Math.min(span.end, end) - start,
  });
  const all = [...marks.spans.map(own), ...marks.hits.map((hit) => ({ ...own(hit), isHit: true as const }))];
  return segmentsOf(text.length, all).map(({ start: from, end: to, covering }) => {
    const content = <Safe text={text.slice(from, to)} />;
    if (covering.length === 0) return <span key={from}>{content}</span>;
    const rows = covering.filter(isOfRow);
    const lines = kindsIn(rows).reduceRight<ReactNode>(
      (inner, kind, depth) => <span className={`u u-${kind} d${depth}`}>{inner}</span>,
      content,
    );
    const isOpen = rows.some(({ id }) => id === openId);
    return (
      <mark key={from} className={isOpen ? 'on' : rows.length < covering.length ? 'hit' : undefined}>
        {lines}
      </mark>
    );
  });
});

function isOfRow(span: ShownSpan | (Span & { readonly isHit: true })): span is ShownSpan {
  return !('isHit' in span);
}

/** The marks of each stretch of a text, the stretches and spans in order. O(n log n). */
export function marksOf(regions: readonly Span[], { spans, hits }: Marks): readonly Marks[] {
  const [ofSpans, ofHits] = [withinEach(regions, spans), withinEach(regions, hits)];
  return regions.map((_, index) => ({ spans: ofSpans[index] ?? [], hits: ofHits[index] ?? [] }));
}

function withinEach<S extends Span>(regions: readonly Span[], spans: readonly S[]): readonly (readonly S[])[] {
  const within: S[][] = regions.map(() => []);
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let first = 0;
  for (const span of sorted) {
    while (first < regions.length && (regions[first]?.end ?? 0) <= span.start) first++;
    for (let index = first; index < regions.length && (regions[index]?.start ?? 0) < span.end; index++) {
      within[index]?.push(span);
    }
  }
  return within;
}
