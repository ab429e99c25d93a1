import type { ReactNode } from 'react';
import { useReport } from '../../api/report.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Problem } from '../../parts/states.tsx';
import { usePlace } from '../../place/use-place.ts';
import { Reader } from './reader.tsx';

/** The report at the address of the page. */
export function ReaderView(): ReactNode {
  const { item = '' } = usePlace();
  const { data, error, isPending, refetch } = useReport(item);
  if (isPending) return <Skeleton rows={10} />;
  if (!data) return <Problem error={error} onRetry={() => void refetch()} />;
  return <Reader detail={data} />;
}
