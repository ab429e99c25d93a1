import type { ReactNode } from 'react';
import { ViewSwitch } from '../../parts/view-switch.tsx';
import { countFilters } from '../../place/place.ts';
import { usePlace } from '../../place/use-place.ts';
import { moreOf } from '../../place/write-place.ts';
import { ReportsTab } from './reports-tab.tsx';
import { ReviewedTab } from './reviewed-tab.tsx';
import './reports.css';

const TABS = [
  { value: undefined, words: 'All' },
  { value: 'reviewed', words: 'Reviewed rows' },
] as const;

/** The reports of the archive, and what people said of their rows. */
export function ReportsView(): ReactNode {
  const place = usePlace();
  const isReviewed = moreOf(place, 'tab') === 'reviewed';
  const isNarrowed = countFilters(place.filters) > 0;
  return (
    <>
      <div className="view-head">
        <h1>Reports</h1>
        <ViewSwitch name="tab" ways={TABS} label="Parts of this view" />
        <p className="small">
          {isReviewed
            ? `Rows that people confirmed, corrected or rejected, the last ones first.${isNarrowed ? ' They are not narrowed by the bar.' : ''}`
            : 'One text in many outlets is one story, and one witness.'}
        </p>
      </div>
      {isReviewed ? <ReviewedTab /> : <ReportsTab />}
    </>
  );
}
