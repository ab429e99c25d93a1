import type { ReactNode } from 'react';
import { useOperations } from '../../../api/operations.ts';
import type { OperationsAnswer } from '../../../api/types.ts';
import { Problem } from '../../../parts/states.tsx';
import { DecisionList } from './decision-list.tsx';

interface OwnDecisionsProps {
  readonly entityKey: number;
  readonly mayWrite: boolean;
}

/** What people decided about one actor or place. */
export function OwnDecisions({ entityKey, mayWrite }: OwnDecisionsProps): ReactNode {
  const { data, error, refetch } = useOperations();
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  const own = (data?.items ?? []).filter(({ operation }) => isAbout(operation, entityKey));
  if (own.length === 0) return null;
  return (
    <section>
      <h2>What people decided</h2>
      <DecisionList decisions={own} mayWrite={mayWrite} />
    </section>
  );
}

/** Under these an operation names actors and places. */
const NAMED = ['from', 'into', 'entity', 'a', 'b'] as const;

function isAbout(operation: OperationsAnswer['items'][number]['operation'], key: number): boolean {
  return NAMED.some((field) => operation[field] === key);
}
