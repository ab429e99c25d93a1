import type { ReactNode } from 'react';
import { isOver } from '../../api/job-events.ts';
import type { Job } from '../../api/types.ts';
import { go } from '../../place/history.ts';
import { usePlace } from '../../place/use-place.ts';
import { toMore } from '../../place/write-place.ts';
import { sentDraft, setDraft } from './drafts.ts';
import { WAY } from './ways.ts';

/** What was written is not lost with a job that came to no good end. */
export function PutBack({ job }: { readonly job: Job }): ReactNode {
  const place = usePlace();
  const draft = sentDraft(job.id);
  const isGood = job.state === 'done' && job.progress.failed === 0;
  if (draft === undefined || !isOver(job) || isGood) return null;
  return (
    <p>
      <button
        type="button"
        className="button small"
        onClick={() => {
          setDraft(draft);
          go(toMore(place, WAY, draft.given === undefined ? 'addresses' : undefined));
        }}
      >
        {draft.given === undefined ? 'Put the addresses back into the form' : 'Put the text back into the form'}
      </button>
    </p>
  );
}
