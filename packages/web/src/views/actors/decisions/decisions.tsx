import type { ReactNode } from 'react';
import { useOperations } from '../../../api/operations.ts';
import { useSummary } from '../../../api/summary.ts';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { Problem } from '../../../parts/states.tsx';
import { DecisionList } from './decision-list.tsx';

/** All that people decided about joins and outlets. */
export function Decisions(): ReactNode {
  const { data, error, refetch } = useOperations();
  const mayWrite = useSummary().data?.mayWrite === true;
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  if (data.items.length === 0) {
    return (
      <section className="state">
        <h2>Nothing was decided yet</h2>
        <p>
          Merge, split, pin, keep apart or rename an actor at its own address: it is noted here, and can be taken back.
        </p>
      </section>
    );
  }
  return <DecisionList decisions={data.items} mayWrite={mayWrite} />;
}
