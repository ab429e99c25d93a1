import type { ReactNode } from 'react';
import { isOver } from '../../api/job-events.ts';
import type { Job } from '../../api/types.ts';
import { currentPlace, go } from '../../place/history.ts';
import { toMore, toView } from '../../place/write-place.ts';
import { type Drafts, sentDraft, setDraft } from './drafts.ts';
import { WAY } from './ways.ts';

/** What was written is not lost with a job that came to no good end. */
export function PutBack({ job }: { readonly job: Job }): ReactNode {
  const draft = sentDraft(job.id);
  const isGood = job.state === 'done' && job.progress.failed === 0;
  if (draft === undefined || !isOver(job) || isGood) return null;
  return (
    <p>
      <button
        type="button"
        className="button small"
        onClick={() => {
          putBack(draft);
        }}
      >
        {draft.given === undefined ? 'Put the addresses back into the form' : 'Put the text back into the form'}
      </button>
    </p>
  );
}

/** Fills the form with what was sent, and opens it. */
export function putBack(draft: Partial<Drafts>): void {
  setDraft(draft);
  go(toMore(toView(currentPlace(), 'add'), WAY, draft.given === undefined ? 'addresses' : undefined));
}
