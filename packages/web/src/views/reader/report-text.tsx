import type { Reading } from '@onrecord/model';
import { memo, type ReactNode, type Ref } from 'react';
import { Safe } from '../../parts/safe.tsx';
import { segmentsOf } from '../../words/segments.ts';
import { type Region, regionsOf } from './regions.ts';
import { kindsIn, type ShownSpan } from './shown-spans.ts';
import './reader-text.css';

interface ReportTextProps {
  readonly report: Reading['report'];
  /** Given where the browser has no highlights: each stretch becomes a <mark> with the rows that it belongs to. */
  readonly marked: readonly ShownSpan[] | undefined;
  readonly openId: string | undefined;
  readonly ref: Ref<HTMLElement>;
}

/**
 * The report's text. Its text content is `report.text`, whatever is in it: blocks become paragraphs, and the white space between
 * them stays in hidden elements, so that offsets lead to places.
 */
export const ReportText = memo(function ReportText({ report, marked, openId, ref }: ReportTextProps): ReactNode {
  return (
    <article className="report-text" lang={report.language} aria-label="Text of the report" ref={ref}>
      {regionsOf(report).map((region) => (
        <Block key={region.start} region={region}>
          {marked ? (
            <Marked text={report.text} region={region} spans={marked} openId={openId} />
          ) : (
            <Safe text={report.text.slice(region.start, region.end)} />
          )}
        </Block>
      ))}
    </article>
  );
});

function Block({ region: { role }, children }: { readonly region: Region; readonly children: ReactNode }): ReactNode {
  if (role === 'gap') return <span className="gap">{children}</span>;
  const Element = role === 'headline' ? 'h2' : 'p';
  return (
    <Element className={`b-${role}`} dir="auto">
      {children}
    </Element>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly region: Region;
  readonly spans: readonly ShownSpan[];
  readonly openId: string | undefined;
}

function Marked({ text, region: { start, end }, spans, openId }: MarkedProps): ReactNode {
  const own = spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }));
  return segmentsOf(end - start, own).map((segment) => {
    const content = <Safe text={text.slice(start + segment.start, start + segment.end)} />;
    if (segment.covering.length === 0) return <span key={segment.start}>{content}</span>;
    const lines = kindsIn(segment.covering).reduceRight<ReactNode>(
      (inner, kind, depth) => <span className={`u u-${kind} d${depth}`}>{inner}</span>,
      content,
    );
    const isOpen = segment.covering.some(({ id }) => id === openId);
    return (
      <mark key={segment.start} className={isOpen ? 'on' : undefined}>
        {lines}
      </mark>
    );
  });
}
