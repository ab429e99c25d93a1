import { type ReactNode, useMemo } from 'react';
import { useNetwork } from '../../../api/network.ts';
import type { NetworkAnswer } from '../../../api/types.ts';
import { useAskedFocus } from '../../../parts/drawing/use-asked-focus.ts';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { Notes, Problem } from '../../../parts/states.tsx';
import { type BoxSize, useSize } from '../../../parts/use-size.ts';
import { go } from '../../../place/history.ts';
import { usePlace } from '../../../place/use-place.ts';
import { moreOf, toMore } from '../../../place/write-place.ts';
import { countOf } from '../../../words/count-words.ts';
import { type Graph, graphOf, linkId } from './graph.ts';
import { NetworkControls } from './network-controls.tsx';
import { NetworkDrawing } from './network-drawing.tsx';
import { NetworkList } from './network-list.tsx';
import { kindsIn, openPart, toNode } from './network-place.ts';
import { useSettled } from './use-settled.ts';
import './network.css';

const NOBODY: NetworkAnswer['actors'] = {};

/** Who acts on or speaks to or about whom: the network, and the same as a table. */
export function NetworkView(): ReactNode {
  const place = usePlace();
  const { data, error, isPending, refetch } = useNetwork(place.filters);
  const kinds = moreOf(place, 'links');
  const graph = useMemo(() => data && graphOf(data, kindsIn(kinds)), [data, kinds]);
  const [frame, size] = useSize<HTMLDivElement>();
  const settled = useSettled(graph, size && aspectOf(size));
  const part = openPart(place);
  const [node, link] = [part.node, part.link && linkId(part.link)];
  const open = useMemo(() => ({ node, link }), [node, link]);
  const { heading, ask } = useAskedFocus(link ?? String(node ?? ''));
  return (
    <div className="drawn network">
      <div className="drawn-side">
        <NetworkControls actors={data?.actors ?? NOBODY} />
        <div className="drawing-frame" ref={frame} aria-busy={settled === undefined}>
          {settled && size && data ? (
            <NetworkDrawing
              settled={settled}
              answer={data}
              size={size}
              open={open}
              onNode={(key) => {
                ask();
                go(toNode(place, key));
              }}
              onLink={(id) => {
                ask();
                go(toMore(toNode(place, undefined), 'link', id));
              }}
            />
          ) : null}
        </div>
        <p className="small soft" role="status">
          {data && graph ? countsOf(data, graph) : ' '}
        </p>
        <p className="small soft">
          Wide lines: more independent texts. Round marks: people; square ones: bodies and groups; a broken ring: kind
          not known.
        </p>
      </div>
      <div className="drawn-list" tabIndex={0} role="region" aria-label="Links of the network">
        {isPending ? (
          <Skeleton />
        ) : data ? (
          <>
            <Notes notes={data.notes} />
            <NetworkList answer={data} kinds={kindsIn(kinds)} heading={heading} />
          </>
        ) : (
          <Problem error={error} onRetry={() => void refetch()} />
        )}
      </div>
    </div>
  );
}

/** Width by height in halves: a window that is drawn a little wider moves nobody. */
function aspectOf({ width, height }: BoxSize): number {
  return Math.min(3, Math.max(0.5, Math.round((width / height) * 2) / 2));
}

/** "27 actors, 31 links, of 238 statements and events; 4 more links are in the table alone." */
function countsOf({ counted, isCut, rest }: NetworkAnswer, { nodes, links, left }: Graph): string {
  const parts = [
    `${countOf(nodes.length, 'actor')}, ${countOf(links.length, 'link')}, of ${isCut ? 'the newest ' : ''}${countOf(counted, 'statement and event', 'statements and events')}`,
    ...(left === 0 ? [] : [`${countOf(left, 'more link')} in the table alone`]),
    ...(rest === 0 ? [] : [`${countOf(rest, 'link')} told less often left out`]),
  ];
  return `${parts.join('; ')}.`;
}
