import type { ReactNode } from 'react';
import './skeleton.css';

/** The shape of a list that is on its way. */
export function Skeleton({ rows = 8 }: { readonly rows?: number }): ReactNode {
  return (
    <div className="skeleton" role="status">
      <span className="unseen">Loading</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} aria-hidden="true">
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
