import { memo, type ReactNode } from 'react';
import type { NetworkAnswer } from '../../../api/types.ts';
import { hintHandlers } from '../../../parts/hint-store.ts';
import type { Graph, Pointed } from './graph.ts';
import { NodeHint, nodeLabel } from './network-hints.tsx';
import { NodeShape } from './node-shape.tsx';
import type { PlacedNode } from './placed-node.ts';

interface NetworkNodeProps {
  readonly placed: PlacedNode;
  readonly graph: Graph;
  readonly records: NetworkAnswer['records'];
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly isDim: boolean;
  readonly onPoint: (pointed: Pointed | undefined) => void;
  readonly onFocus: (id: string) => void;
  readonly onOpen: (key: number) => void;
}

/** One actor of the network. */
export const NetworkNode = memo(function NetworkNode(props: NetworkNodeProps): ReactNode {
  const { placed, graph, records, isCurrent, isOpen, isDim, onPoint, onFocus, onOpen } = props;
  const { id, node, x, y, r } = placed;
  const hint = hintHandlers(() => <NodeHint node={node} graph={graph} records={records} />);
  const point = (): void => {
    onPoint({ node: node.key, link: undefined });
  };
  const leave = (): void => {
    onPoint(undefined);
    hint.onBlur();
  };
  return (
    <g
      className={['mark node', isOpen ? 'open' : '', isDim ? 'dim' : ''].filter((name) => name !== '').join(' ')}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={nodeLabel(node, graph)}
      aria-pressed={isOpen}
      data-mark={id}
      onPointerEnter={(event) => {
        point();
        hint.onPointerEnter(event);
      }}
      onPointerLeave={leave}
      onFocus={(event) => {
        point();
        onFocus(id);
        hint.onFocus(event);
      }}
      onBlur={leave}
      onClick={() => {
        onOpen(node.key);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen(node.key);
      }}
    >
      <NodeShape kind={node.kind} r={r} />
    </g>
  );
});
