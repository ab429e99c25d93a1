import type { ReactNode } from 'react';

/** Radius in px: more links, a larger mark. */
export function nodeRadius(links: number): number {
  return Math.min(18, 6 + 2.2 * Math.sqrt(links));
}

/** People are round, bodies and groups square; of what kind nobody says, an open ring. */
export function NodeShape({ kind, r }: { readonly kind: string; readonly r: number }): ReactNode {
  if (kind === 'person') return <circle className="node-shape" r={r} />;
  if (kind === 'unknown') return <circle className="node-shape of-unknown" r={r} />;
  return <rect className="node-shape" x={-r * 0.9} y={-r * 0.9} width={r * 1.8} height={r * 1.8} rx={2} />;
}
