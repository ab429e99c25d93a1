import { countOf } from '../../words/count-words.ts';
import type { ReactNode } from 'react';
import type { ReviewState, RowStanding } from '../../api/types.ts';
import { GoldButton } from '../../parts/gold-button.tsx';

interface ReviewedPartProps {
  readonly rows: readonly RowStanding[];
  /** Key of the report. */
  readonly report: number;
}

/** How far people have looked at the rows of a report, and what they left of it as a file. */
export function ReviewedPart({ rows, report }: ReviewedPartProps): ReactNode {
  const count = (state: ReviewState): number => rows.filter(({ review }) => review === state).length;
  const left = count('unreviewed');
  if (left === rows.length) return null;
  const said = (['confirmed', 'corrected', 'rejected'] as const).flatMap((state) =>
    count(state) === 0 ? [] : [`${count(state)} ${state}`],
  );
  return (
    <section>
      <h2>Reviewed</h2>
      <ul>
        <li>{said.join(', ')}</li>
        <li className="soft">{left === 0 ? 'all rows were looked at' : `${countOf(left, 'row')} not looked at yet`}</li>
      </ul>
      <GoldButton report={report} />
    </section>
  );
}
