import type { Reading } from '@onrecord/model';
import type { Entry } from '@onrecord/model/entry';
import { lazy, type ReactNode, Suspense } from 'react';
import type { RowStanding } from '../../api/types.ts';
import { ReviewRow } from './review-row.tsx';
import type { TextMap } from './text-map.ts';
import type { Editing } from './use-editing.ts';
import type { Reviewing } from './use-reviewing.ts';

const CorrectForm = lazy(() =>
  import('./correct/correct-form.tsx').then(({ CorrectForm: form }) => ({ default: form })),
);

interface RowActionsProps extends Pick<Reviewing, 'review'> {
  readonly entry: Entry;
  readonly standing: RowStanding;
  readonly reading: Reading;
  readonly map: TextMap | undefined;
  readonly editing: Editing;
}

/** What can be said of the open row: buttons, or the form that corrects it. */
export function RowActions({ entry: { id }, standing, reading, map, editing, review }: RowActionsProps): ReactNode {
  if (!editing.draft) {
    return (
      <ReviewRow
        standing={standing}
        onEdit={() => {
          editing.begin(id);
        }}
        onReview={(verdict, onKept) => {
          review(id, verdict, onKept);
        }}
      />
    );
  }
  return (
    <Suspense fallback={<p className="soft small">Opening the form …</p>}>
      <CorrectForm
        reading={reading}
        map={map}
        draft={editing.draft}
        onDraft={editing.change}
        onLeave={editing.leave}
        onSave={({ record, note }) => {
          review(id, { state: 'corrected', record, ...(note !== '' && { note }) }, editing.done);
        }}
      />
    </Suspense>
  );
}
