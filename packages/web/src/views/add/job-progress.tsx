import type { ReactNode } from 'react';
import { isOver } from '../../api/job-events.ts';
import type { Job } from '../../api/types.ts';
import { countOf, plain } from '../../words/count-words.ts';

/** How far a job is: a bar as long as it goes on, and the counts. */
export function JobProgress({ job }: { readonly job: Job }): ReactNode {
  const { progress, state } = job;
  const words = progressWords(job);
  const done = doneIn(progress);
  return (
    <div className="job-progress">
      {isOver(job) ? null : (
        <progress
          aria-label="Reports read"
          {...(state === 'running' &&
            progress.total !== undefined && { value: done, max: Math.max(1, progress.total) })}
        />
      )}
      <p className="small" role={isOver(job) ? 'status' : undefined}>
        {words}
      </p>
    </div>
  );
}

function doneIn({ added, unchanged, renewed, failed }: Job['progress']): number {
  return added + unchanged + renewed + failed;
}

/** "12 of 40 read · 10 added · 1 there already · 1 failed". */
export function progressWords({ progress, state, kind }: Pick<Job, 'progress' | 'state' | 'kind'>): string {
  const { total, added, unchanged, renewed, failed } = progress;
  const done = doneIn(progress);
  const far =
    state !== 'running'
      ? []
      : total === undefined || total <= done
        ? [`${plain(done)} read so far`]
        : [`${plain(done)} of ${plain(total)} read`];
  const counts = [
    ...(added > 0 ? [`${countOf(added, 'report')} added`] : []),
    ...(renewed > 0
      ? [kind === 'reread' ? `${plain(renewed)} read otherwise than before` : `${plain(renewed)} renewed`]
      : []),
    ...(unchanged > 0
      ? [kind === 'reread' ? `${plain(unchanged)} as before` : `${plain(unchanged)} there already`]
      : []),
    ...(failed > 0 ? [`${plain(failed)} failed`] : []),
  ];
  if (far.length + counts.length > 0) return [...far, ...counts].join(' · ');
  return state === 'waiting'
    ? 'It is done after those before it.'
    : state === 'done'
      ? 'No report was found in it.'
      : '';
}
