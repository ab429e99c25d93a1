import type { ReactNode } from 'react';
import type { Label } from './labels.ts';

/** Names beside marks; who does not see them hears the marks' own. */
export function DrawingLabels({ labels }: { readonly labels: readonly Label[] }): ReactNode {
  return labels.map(({ id, text, x, y, anchor }) => (
    <text key={id} className="drawing-label" x={x} y={y} dy="0.33em" textAnchor={anchor} aria-hidden="true">
      {text}
    </text>
  ));
}
