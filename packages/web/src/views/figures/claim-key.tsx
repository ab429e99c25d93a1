import type { ReactNode } from 'react';
import { lookOf } from './claim-looks.ts';

/** The sign of a claimant's line, for a table or legend. */
export function ClaimKey({ index }: { readonly index: number }): ReactNode {
  const { name, shape } = lookOf(index);
  return (
    <svg className={`key claim ${name}`} width="28" height="12" aria-hidden="true">
      <path className="step" d="M0 6h28" />
      <path className="shape" d={shape} transform="translate(14 6) scale(0.85)" />
    </svg>
  );
}
