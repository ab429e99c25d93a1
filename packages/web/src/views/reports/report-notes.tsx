import type { ReactNode } from 'react';
import { useReport } from '../../api/report.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Notes, Problem } from '../../parts/states.tsx';

/** What the reading of a report remarks: read when it is asked for. */
export function ReportNotes({ address }: { readonly address: string }): ReactNode {
  const { data, error, refetch } = useReport(address);
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  return data ? <Notes notes={data.reading.notes} /> : <Skeleton rows={1} />;
}
