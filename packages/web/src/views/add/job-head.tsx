import type { ReactNode } from 'react';
import { useStopJob } from '../../api/jobs.ts';
import type { Job } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { momentWords } from '../../words/day-words.ts';
import { FormProblem } from './form-problem.tsx';

const STATES: Readonly<Record<Job['state'], string>> = {
  waiting: 'waits for its turn',
  running: 'is being read',
  done: 'done',
  failed: 'failed',
  stopped: 'stopped',
};

/** What was asked for, when and by whom, and the way to stop it. */
export function JobHead({ job, mayStop }: { readonly job: Job; readonly mayStop: boolean }): ReactNode {
  const stop = useStopJob();
  return (
    <>
      <div className="job-head">
        <h3>
          {job.kind === 'reread' ? 'Read anew: ' : ''}
          <Name text={job.what} />
        </h3>
        <p className="small">
          {STATES[job.state]}
          <span className="soft">
            {' · '}
            <time dateTime={job.created}>{momentWords(job.created)}</time>
            {job.by === 'local' || job.by === '' ? null : (
              <>
                {' · '}
                <Name text={job.by} />
              </>
            )}
          </span>
        </p>
        {mayStop ? (
          <button
            type="button"
            className="button small"
            disabled={stop.isPending}
            onClick={() => {
              stop.mutate(job.id);
            }}
          >
            Stop<span className="unseen"> {job.what}</span>
          </button>
        ) : null}
      </div>
      <FormProblem error={stop.error} />
    </>
  );
}
