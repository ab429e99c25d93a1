import { type ReactNode, useEffect } from 'react';
import { followJob } from '../../api/follow-jobs.ts';
import { isOver } from '../../api/job-events.ts';
import { useJobs } from '../../api/jobs.ts';
import type { JobsAnswer, Limits } from '../../api/types.ts';
import { Problem } from '../../parts/states.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { toMore } from '../../place/write-place.ts';
import { useQueryClient } from '@tanstack/react-query';
import { AddressesForm } from './addresses-form.tsx';
import { AnewForm } from './anew-form.tsx';
import { CannotAdd } from './cannot-add.tsx';
import { FeedsForm } from './feeds-form.tsx';
import { FilesForm } from './files-form.tsx';
import { JobList } from './job-list.tsx';
import { TextForm } from './text-form.tsx';
import { useSendKey } from './use-send-key.ts';
import { type Way, WAY, WAY_NAMES, wayOf, WAYS } from './ways.ts';
import './add.css';

const FORMS: Readonly<Record<Way, (props: { readonly limits: Limits }) => ReactNode>> = {
  text: TextForm,
  files: FilesForm,
  addresses: AddressesForm,
  feeds: FeedsForm,
  anew: AnewForm,
};

/** Reports come in: as text, files, pages and feeds; beside it what becomes of them. */
export function AddView(): ReactNode {
  const jobs = useJobs();
  useFollowing(jobs.data);
  useSendKey();
  if (!jobs.data) {
    return jobs.error ? <Problem error={jobs.error} onRetry={() => void jobs.refetch()} /> : <Skeleton rows={4} />;
  }
  const { adding, items } = jobs.data;
  return (
    <>
      <div className="view-head">
        <h1>Add</h1>
        <p className="small">Reports are read on the server’s own machine; what you add is sent nowhere else.</p>
      </div>
      <div className="adding">
        {adding.mayAdd ? <Ways limits={adding.limits} /> : <CannotAdd why={adding.why} />}
        <section className="jobs" aria-labelledby="jobs-head">
          <h2 id="jobs-head">What became of it</h2>
          {jobs.error ? <Problem error={jobs.error} onRetry={() => void jobs.refetch()} /> : null}
          <JobList jobs={items} mayStop={adding.mayAdd} />
        </section>
      </div>
    </>
  );
}

function Ways({ limits }: { readonly limits: Limits }): ReactNode {
  const place = usePlace();
  const way = wayOf(place);
  const Form = FORMS[way];
  return (
    <div className="ways">
      <nav aria-label="What to add">
        <ul>
          {WAYS.map((one) => (
            <li key={one}>
              <Link
                to={toMore(place, WAY, one === 'text' ? undefined : one)}
                aria-current={one === way ? 'page' : undefined}
                data-name={WAY_NAMES[one]}
              >
                {WAY_NAMES[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Form limits={limits} />
    </div>
  );
}

/** Jobs that go on are followed, whoever began them. */
function useFollowing(jobs: JobsAnswer | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    for (const job of jobs?.items.toReversed() ?? []) if (!isOver(job)) followJob(client, job.id, { isOwn: false });
  }, [client, jobs]);
}
