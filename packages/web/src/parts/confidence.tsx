import type { ReactNode } from 'react';
import './marks.css';

/** How likely the whole row is right, as the reader of reports judges itself. */
export function Confidence({ value }: { readonly value: number }): ReactNode {
  const percent = Math.round(value * 100);
  return (
    <span className="confidence" title="How likely the whole row is read rightly, as the machine judges itself">
      {percent} % sure
    </span>
  );
}
