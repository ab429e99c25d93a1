import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { NetworkAnswer } from '../../../api/types.ts';
import { DrawingLabels } from '../../../parts/drawing/drawing-labels.tsx';
import { KEYS_WORDS, onDrawingKey } from '../../../parts/drawing/drawing-keys.ts';
import { DrawingTools } from '../../../parts/drawing/drawing-tools.tsx';
import { labelsOf } from '../../../parts/drawing/labels.ts';
import { type Point, useHandMoves } from '../../../parts/drawing/use-hand-moves.ts';
import { hideHint } from '../../../parts/hint-store.ts';
import type { BoxSize } from '../../../parts/use-size.ts';
import { flatText } from '../../../words/flat-text.ts';
import { type Lit, litBy, type Pointed } from './graph.ts';
import { NetworkLinks } from './network-links.tsx';
import { NetworkNode } from './network-node.tsx';
import { nodeRadius } from './node-shape.tsx';
import { markScale, panned, shownAt, zoomedAt } from './pan-view.ts';
import type { PlacedNode } from './placed-node.ts';
import type { Settled } from './use-settled.ts';
import { usePanView } from './use-pan-view.ts';

export interface NetworkDrawingProps {
  readonly settled: Settled;
  readonly answer: Pick<NetworkAnswer, 'actors' | 'records'>;
  readonly size: BoxSize;
  /** What is open in the list beside it. */
  readonly open: Pointed;
  readonly onNode: (key: number) => void;
  readonly onLink: (id: string) => void;
}

/** The network itself, with all at rest. */
export function NetworkDrawing({ settled, answer, size, open, onNode, onLink }: NetworkDrawingProps): ReactNode {
  const { graph, positions } = settled;
  const drawing = useRef<HTMLDivElement>(null);
  const { view, hold, keep, fit } = usePanView(positions, size);
  const [pointed, setPointed] = useState<Pointed>();
  const [focused, setFocused] = useState<string>();
  const small = markScale(view);
  const placed = useMemo(
    () =>
      graph.nodes.flatMap((node): readonly PlacedNode[] => {
        const at = positions.get(node.key);
        if (!at) return [];
        const [x, y] = shownAt(view, size, at);
        return [{ id: `a${node.key}`, node, x, y, r: nodeRadius(node.links) * small }];
      }),
    [graph, positions, view, size, small],
  );
  const lit = useMemo(() => litBy(graph, pointed ?? open), [graph, pointed, open]);
  const labels = useMemo(
    () => labelsOf(litFirst(placed, lit), size, ({ node }) => flatText(node.name)),
    [placed, lit, size],
  );
  const hand = useHandMoves(drawing, {
    view,
    moved: panned,
    zoomed: (from, zoom) => zoomedAt(from, size, zoom),
    onMove: (next) => {
      hideHint();
      hold(next);
    },
    onRest: keep,
  });
  const current = placed.some(({ id }) => id === focused) ? focused : placed[0]?.id;
  const zoom = (by: number): void => {
    keep(zoomedAt(view, size, { by, at: [size.width / 2, size.height / 2] }));
  };
  const move = ([x, y]: Point): void => {
    keep(panned(view, [x * size.width, y * size.height]));
  };
  return (
    <>
      <div
        ref={drawing}
        className="drawing network-drawing"
        role="group"
        aria-label={`Network of actors. ${KEYS_WORDS}`}
        tabIndex={-1}
        onKeyDown={(event) => {
          onDrawingKey(event, { marks: placed, current, onMove: move, onZoom: zoom, onFit: fit });
        }}
        {...hand}
      >
        <svg width={size.width} height={size.height} role="presentation">
          <NetworkLinks
            graph={graph}
            placed={placed}
            small={small}
            lit={lit}
            answer={answer}
            onPoint={setPointed}
            onLink={onLink}
          />
          {placed.map((one) => (
            <NetworkNode
              key={one.id}
              placed={one}
              graph={graph}
              records={answer.records}
              isCurrent={one.id === current}
              isOpen={open.node === one.node.key}
              isDim={lit !== undefined && !lit.nodes.has(one.node.key)}
              onPoint={setPointed}
              onFocus={setFocused}
              onOpen={onNode}
            />
          ))}
          <DrawingLabels labels={labels} />
        </svg>
      </div>
      <DrawingTools all="all actors" onZoom={zoom} onMove={move} onFit={fit} />
    </>
  );
}

/** Names of what is lit come first, and alone; else those with the most links. */
function litFirst(placed: readonly PlacedNode[], lit: Lit | undefined): readonly PlacedNode[] {
  const shown = lit ? placed.filter(({ node }) => lit.nodes.has(node.key)) : placed;
  return [...shown].sort((a, b) => b.node.links - a.node.links || a.node.key - b.node.key);
}
