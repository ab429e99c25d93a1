import type { Realis } from '@onrecord/model';
import type { ReactNode } from 'react';
import type { LanesAnswer } from '../../api/types.ts';
import { REALIS_MARKS } from '../../words/realis-marks.ts';
import { REALIS_SHAPES } from './realis-shapes.ts';

const ALL = Object.keys(REALIS_MARKS) as readonly Realis[];

/** What the signs mean: those that are drawn. */
export function LanesLegend({
  answer,
  dates,
}: {
  readonly answer: LanesAnswer;
  readonly dates: 'subject' | 'report';
}): ReactNode {
  const cells = answer.lanes.flatMap(({ cells: own, spans }) => [...own, ...spans]);
  const used = ALL.filter((realis) => cells.some(({ counts }) => (counts[realis] ?? 0) > 0));
  const hasSpans = answer.lanes.some(({ spans }) => spans.length > 0);
  const hasUndated = dates === 'subject' && cells.some(({ undated }) => undated > 0);
  return (
    <ul className="lanes-legend small soft" aria-label="Signs">
      {used.map((realis) => {
        const { path, isFull } = REALIS_SHAPES[realis];
        const { word, sort } = REALIS_MARKS[realis];
        return (
          <li key={realis}>
            <svg width="26" height="14" viewBox="-7 -7 26 14" aria-hidden="true">
              <g className={`sign s-${sort}`}>
                <path className={isFull ? 'full' : 'open'} d={path} />
              </g>
              <rect className={`part p-${sort}`} x="9" y="-6" width="9" height="12" />
            </svg>
            {word}
          </li>
        );
      })}
      {hasUndated ? (
        <li>
          <svg width="20" height="14" viewBox="-12 -7 20 14" aria-hidden="true">
            <g className="sign s-fact">
              <path className="undated" d="M-10 0h3.5" />
              <path className="full" d={REALIS_SHAPES.actual.path} />
            </g>
          </svg>
          day not said: on the day of the report
        </li>
      ) : null}
      {hasSpans ? (
        <li>
          <svg width="28" height="14" viewBox="0 -7 28 14" aria-hidden="true">
            <path className="reach r-fact" d="M1 0H27M2 -4v8M26 -4v8" />
          </svg>
          somewhen in between
        </li>
      ) : null}
    </ul>
  );
}
