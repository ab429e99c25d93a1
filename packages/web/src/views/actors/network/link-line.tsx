import type { ReactNode } from 'react';
import type { LinkKind } from '../../../words/link-words.ts';
import type { LinkPath } from './link-path.ts';

/** The head of a line, drawn at (0, 0) and pointing to the right: one for each kind, so that it does not hang on colour. */
const HEADS: Readonly<Record<LinkKind, ReactNode>> = {
  'speaks-to': <path className="head open" d="M-9 -5L0 0L-9 5" />,
  'speaks-about': <circle className="head hollow" cx={-4} r={3.6} />,
  'acts-on': <path className="head full" d="M-11 -5.5L0 0L-11 5.5Z" />,
};

interface LinkLineProps {
  readonly kind: LinkKind;
  readonly path: LinkPath;
  /** px */
  readonly width: number;
  /** How large its head is, 1 or less. */
  readonly small?: number;
}

/** A line of its kind: solid, broken or dotted, each with its own head. */
export function LinkLine({ kind, path: { d, end, turn }, width, small = 1 }: LinkLineProps): ReactNode {
  return (
    <g className={`line l-${kind}`}>
      <path className="stroke" d={d} strokeWidth={width} />
      <g
        transform={`translate(${end[0].toFixed(1)} ${end[1].toFixed(1)}) rotate(${turn.toFixed(1)}) scale(${small.toFixed(2)})`}
      >
        {HEADS[kind]}
      </g>
    </g>
  );
}

const SAMPLE: LinkPath = { d: 'M2 7H30', end: [36, 7], turn: 0 };

/** What a line of a kind looks like. */
export function LinkSample({ kind }: { readonly kind: LinkKind }): ReactNode {
  return (
    <svg className="link-sample" width="40" height="14" viewBox="0 0 40 14" aria-hidden="true">
      <LinkLine kind={kind} path={SAMPLE} width={2} />
    </svg>
  );
}
