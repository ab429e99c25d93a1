import { type ReactNode, useState } from 'react';
import { isOver } from '../../api/job-events.ts';
import { useJob } from '../../api/jobs.ts';
import type { Job } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { JobHead } from './job-head.tsx';
import { JobProgress } from './job-progress.tsx';
import { JobReports } from './job-reports.tsx';
import { JobNotes } from './job-notes.tsx';
import { PutBack } from './put-back.tsx';

interface JobItemProps {
  readonly job: Job;
  readonly mayStop: boolean;
  /** More of it is shown than of others. */
  readonly isLatest: boolean;
}

/** Reports and notes that are shown before anybody asks for the rest. */
const SHOWN = { latest: 8, other: 3, all: 100 } as const;

/** One job: what was asked for, how far it is, what came of it. */
export function JobItem({ job: listed, mayStop, isLatest }: JobItemProps): ReactNode {
  const [isOpened, setOpened] = useState(false);
  const most = isOpened ? SHOWN.all : isLatest ? SHOWN.latest : SHOWN.other;
  const isShort = Math.max(reportsIn(listed), listed.progress.failed) > SHOWN.other;
  const detail = useJob(listed.id, listed.state === 'running' || (isShort && most > SHOWN.other));
  const job = detail.data && detail.data.lastEvent >= listed.lastEvent ? detail.data : listed;
  const isMore = Math.max(reportsIn(job), job.progress.failed, job.notes.length) > most;
  return (
    <li className={`job s-${job.state}`} data-row data-state={job.state}>
      <JobHead job={job} mayStop={mayStop && !isOver(job)} />
      <JobProgress job={job} />
      {job.problem === undefined ? null : (
        <p className="note n-error">
          <b>Error.</b> <Name text={job.problem} />
        </p>
      )}
      <JobNotes job={job} most={most} />
      <JobReports job={job} most={most} />
      {isMore && !isOpened ? (
        <button
          type="button"
          className="button small"
          onClick={() => {
            setOpened(true);
          }}
        >
          Show more of it
        </button>
      ) : null}
      <PutBack job={job} />
    </li>
  );
}

/** Those that are named one by one: of a reading anew only what has changed. */
function reportsIn({ progress: { added, renewed, unchanged }, kind }: Job): number {
  return added + renewed + (kind === 'reread' ? 0 : unchanged);
}
