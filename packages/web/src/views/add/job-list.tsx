import type { ReactNode } from 'react';
import { isOver } from '../../api/job-events.ts';
import type { Job } from '../../api/types.ts';
import { useListKeys } from '../../parts/use-list-keys.ts';
import { JobItem } from './job-item.tsx';

interface JobListProps {
  /** The newest first. */
  readonly jobs: readonly Job[];
  readonly mayStop: boolean;
}

/** What is being done, in its turn, and what was done before. */
export function JobList({ jobs, mayStop }: JobListProps): ReactNode {
  useListKeys();
  const now = jobs.filter((job) => !isOver(job)).reverse();
  const before = jobs.filter(isOver);
  if (jobs.length === 0) {
    return <p className="soft small">Nothing was added since the server was started.</p>;
  }
  return (
    <>
      {now.length === 0 ? null : (
        <ul className="job-list" aria-label="Going on">
          {now.map((job) => (
            <JobItem key={job.id} job={job} mayStop={mayStop} isLatest />
          ))}
        </ul>
      )}
      {before.length === 0 ? null : (
        <ul className="job-list" aria-label="Done">
          {before.map((job, index) => (
            <JobItem key={job.id} job={job} mayStop={mayStop} isLatest={index === 0} />
          ))}
        </ul>
      )}
    </>
  );
}
