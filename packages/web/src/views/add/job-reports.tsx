import type { ReactNode } from 'react';
import { KINDS } from '@onrecord/model/entry';
import type { Job, JobReport } from '../../api/types.ts';
import { KindMark } from '../../parts/kind-mark.tsx';
import { Safe } from '../../parts/safe.tsx';
import { Link } from '../../place/link.tsx';
import { NO_FILTERS } from '../../place/place.ts';
import { usePlace } from '../../place/use-place.ts';
import { toAddress, toFilters, toView } from '../../place/write-place.ts';
import { plain } from '../../words/count-words.ts';
import { NoteList } from './note-list.tsx';

const OUTCOMES: Readonly<Record<JobReport['outcome'], string | undefined>> = {
  added: undefined,
  unchanged: 'there already',
  renewed: 'renewed',
};

interface JobReportsProps {
  readonly job: Job;
  /** The newest of them. */
  readonly most: number;
}

/** The reports that came of a job, the last one first, each leading into the reader. */
export function JobReports({ job: { reports: known, progress, kind }, most }: JobReportsProps): ReactNode {
  const place = usePlace();
  if (known.length === 0) return null;
  const reports = known.slice(-most).reverse();
  const all = progress.added + progress.renewed + (kind === 'reread' ? 0 : progress.unchanged);
  return (
    <>
      <ul className="job-reports">
        {reports.map((report) => (
          <JobReportItem key={report.address} report={report} />
        ))}
      </ul>
      {all > reports.length && reports.length === known.length ? (
        <p className="soft small">
          and {plain(all - reports.length)} more before them:{' '}
          <Link to={toFilters(toView(place, 'reports'), NO_FILTERS)}>all reports</Link>
        </p>
      ) : null}
    </>
  );
}

function JobReportItem({ report }: { readonly report: JobReport }): ReactNode {
  const place = usePlace();
  const { address, outcome, title, name, counts, notes } = report;
  const to = toAddress(toFilters(place, NO_FILTERS), address);
  const word = OUTCOMES[outcome];
  return (
    <li>
      <p>
        <Link to={to} dir="auto">
          <Safe text={title ?? name} />
        </Link>
        {word === undefined ? null : <span className="soft small"> · {word}</span>}
      </p>
      <p className="small counts">
        {KINDS.filter((kind) => (counts[kind] ?? 0) > 0).map((kind) => (
          <Link key={kind} to={toFilters(to, { kinds: [kind] })}>
            {counts[kind]} <KindMark kind={kind} many={counts[kind] !== 1} />
          </Link>
        ))}
        {outcome === 'added' && Object.keys(counts).length === 0 ? (
          <span className="absent">no row was found in it</span>
        ) : null}
      </p>
      <NoteList notes={notes} />
    </li>
  );
}
