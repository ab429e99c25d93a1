import { useEffect } from 'react';
import { onOwnJobOver } from '../../api/follow-jobs.ts';
import type { Job } from '../../api/types.ts';
import { currentPlace, go } from '../../place/history.ts';
import { NO_FILTERS, type Place } from '../../place/place.ts';
import { toAddress, toFilters, toView } from '../../place/write-place.ts';
import { tell } from '../../shell/notices-store.ts';
import { forgetSent, sentDraft } from './drafts.ts';
import { progressWords } from './job-progress.tsx';
import { putBack } from './put-back.tsx';

/** Says in every view what became of the jobs that were begun here, and leads to it. */
export function useJobNotices(): void {
  useEffect(
    () =>
      onOwnJobOver((id, job) => {
        if (job === undefined) tellLost(id);
        else {
          if (job.state === 'done' && job.progress.failed === 0) forgetSent(id);
          tellOf(job);
        }
      }),
    [],
  );
}

const LOST =
  'The server no longer knows what it was at: it was started again. What was added stays; add the rest once more.';

function tellLost(id: string): void {
  const draft = sentDraft(id);
  const action =
    draft === undefined
      ? { label: 'Open Add', run: openAdd }
      : {
          label: 'Put it back into the form',
          run: () => {
            putBack(draft);
          },
        };
  tell({ tone: 'bad', words: LOST, action });
}

function tellOf(job: Job): void {
  const { progress, state, reports, problem } = job;
  const isBad = state === 'failed' || progress.failed > 0;
  const [first] = reports;
  const came = progress.added + progress.renewed;
  const words = problem ?? (progressWords(job) || 'Nothing was added.');
  if (first && reports.length === 1 && !isBad) {
    const { address } = first;
    tell({
      tone: 'done',
      words: `${words}.`,
      action: { label: 'Open it', run: to((place) => toAddress(place, address)) },
    });
  } else if (isBad)
    tell({ tone: 'bad', words: `${words}.`.replace(/\.\.$/, '.'), action: { label: 'See why', run: openAdd } });
  else {
    const show = { label: 'Show reports', run: to((place) => toView(place, 'reports')) };
    tell({ tone: 'done', words: `${words}.`, ...(came > 0 && { action: show }) });
  }
}

function to(where: (place: Place) => Place): () => void {
  return () => {
    go(where(toFilters(currentPlace(), NO_FILTERS)));
  };
}

const openAdd = to((place) => toView(place, 'add'));
