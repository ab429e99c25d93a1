import type { Reading } from '@onrecord/model';
import { memo, type ReactNode, type Ref, useMemo } from 'react';
import { Safe } from '../../parts/safe.tsx';
import { MarkedText, type Marks, marksOf } from './marked-text.tsx';
import { type Region, regionsOf } from './regions.ts';
import './reader-text.css';

interface ReportTextProps {
  readonly report: Reading['report'];
  /** Given where the browser has no highlights. */
  readonly marks: Marks | undefined;
  /** The open row, for the marks. */
  readonly openId: string | undefined;
  readonly ref: Ref<HTMLElement>;
}

/**
 * The report's text. Its text content is `report.text`, whatever is in it: blocks become paragraphs, and the white space between
 * them stays in hidden elements, so that offsets lead to places.
 */
export const ReportText = memo(function ReportText({ report, marks, openId, ref }: ReportTextProps): ReactNode {
  const regions = useMemo(() => regionsOf(report), [report]);
  const marked = useMemo(() => marks && marksOf(regions, marks), [regions, marks]);
  return (
    <article className="report-text" lang={report.language} aria-label="Text of the report" ref={ref}>
      {regions.map((region, index) => {
        const text = report.text.slice(region.start, region.end);
        const own = marked?.[index];
        return (
          <Block key={region.start} region={region}>
            {own ? (
              <MarkedText
                text={text}
                start={region.start}
                marks={own}
                openId={own.spans.some(({ id }) => id === openId) ? openId : undefined}
              />
            ) : (
              <Safe text={text} />
            )}
          </Block>
        );
      })}
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
