import { type ReactNode, useState } from 'react';
import { isOver } from '../../api/job-events.ts';
import { useJob, useStopJob } from '../../api/jobs.ts';
import type { Job } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { momentWords } from '../../words/day-words.ts';
import { FormProblem } from './form-problem.tsx';
import { JobProgress } from './job-progress.tsx';
import { JobReports } from './job-reports.tsx';
import { JobNotes } from './job-notes.tsx';
import { PutBack } from './put-back.tsx';

interface JobItemProps {
  readonly job: Job;
  readonly mayStop: boolean;
  /** Shown with all that is known of it; others when they are opened. */
  readonly isLatest: boolean;
}

const STATES: Readonly<Record<Job['state'], string>> = {
  waiting: 'waits for its turn',
  running: 'is being read',
  done: 'done',
  failed: 'failed',
  stopped: 'stopped',
};

/** One job: what was asked for, how far it is, what came of it. */
export function JobItem({ job: listed, mayStop, isLatest }: JobItemProps): ReactNode {
  const [isOpened, setOpened] = useState(false);
  const hasMore = listed.lastEvent > 0 && countIn(listed) > listed.reports.length + listed.notes.length;
  const isWhole = isLatest || isOpened || !hasMore;
  const detail = useJob(listed.id, listed.state === 'running' || (isWhole && hasMore));
  const stop = useStopJob();
  const job = detail.data && detail.data.lastEvent >= listed.lastEvent ? detail.data : listed;
  return (
    <li className={`job s-${job.state}`} data-row data-state={job.state}>
      <div className="job-head">
        <h3>
          {job.kind === 'reread' ? 'Read anew: ' : ''}
          <Name text={job.what} />
        </h3>
        <p className="small">
          <span className="job-state">{STATES[job.state]}</span>
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
        {mayStop && !isOver(job) ? (
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
      <JobProgress job={job} />
      {job.problem === undefined ? null : (
        <p className="note n-error">
          <b>Error.</b> <Name text={job.problem} />
        </p>
      )}
      <FormProblem error={stop.error} />
      <JobReports job={job} />
      <JobNotes job={job} />
      {isWhole ? null : (
        <button
          type="button"
          className="plain small"
          onClick={() => {
            setOpened(true);
          }}
        >
          show all of it
        </button>
      )}
      <PutBack job={job} />
    </li>
  );
}

/** Reports and failures that it has, of which a list shows the first. */
function countIn({ progress: { added, renewed, unchanged, failed }, kind }: Job): number {
  return added + renewed + failed + (kind === 'reread' ? 0 : unchanged);
}
