import { memo, type ReactNode } from 'react';
import type { NetworkAnswer } from '../../../api/types.ts';
import { hintHandlers } from '../../../parts/hint-store.ts';
import type { Graph, GraphLink, Lit, Pointed } from './graph.ts';
import { LinkLine } from './link-line.tsx';
import { linkPath, widthOf } from './link-path.ts';
import { LinkHint } from './network-hints.tsx';
import type { PlacedNode } from './placed-node.ts';

interface NetworkLinksProps {
  readonly graph: Graph;
  readonly placed: readonly PlacedNode[];
  /** How large heads are, 1 or less. */
  readonly small: number;
  readonly lit: Lit | undefined;
  readonly answer: Pick<NetworkAnswer, 'actors' | 'records'>;
  readonly onPoint: (pointed: Pointed | undefined) => void;
  readonly onLink: (id: string) => void;
}

/** All lines. By keyboard they are reached through their actors and the table: hundreds of stops would be none. */
export const NetworkLinks = memo(function NetworkLinks(props: NetworkLinksProps): ReactNode {
  const { graph, placed, small, lit, answer, onPoint, onLink } = props;
  const byKey = new Map(placed.map((one) => [one.node.key, one]));
  return graph.links.map((link) => {
    const [from, to] = [byKey.get(link.from), byKey.get(link.to)];
    if (!from || !to) return null;
    const isDim = lit !== undefined && !lit.links.has(link.id);
    const hint = hintHandlers(() => <LinkHint link={link} actors={answer.actors} records={answer.records} />);
    const path = pathOf(link, from, to);
    return (
      <g
        key={link.id}
        className={isDim ? 'network-link dim' : 'network-link'}
        aria-hidden="true"
        data-link={link.id}
        onPointerEnter={(event) => {
          onPoint({ node: undefined, link: link.id });
          hint.onPointerEnter(event);
        }}
        onPointerLeave={() => {
          onPoint(undefined);
          hint.onPointerLeave();
        }}
        onClick={() => {
          onLink(link.id);
        }}
      >
        <path className="grip" d={path.d} />
        <LinkLine kind={link.kind} path={path} width={widthOf(link.texts)} small={small} />
      </g>
    );
  });
});

function pathOf({ from, to, lane }: GraphLink, a: PlacedNode, b: PlacedNode) {
  return linkPath({ at: [a.x, a.y], r: a.r }, { at: [b.x, b.y], r: b.r }, { lane, isTurned: from > to });
}
