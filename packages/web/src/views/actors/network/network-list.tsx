import type { ReactNode, RefObject } from 'react';
import type { NetworkAnswer } from '../../../api/types.ts';
import { Empty } from '../../../parts/states.tsx';
import { go } from '../../../place/history.ts';
import { usePlace } from '../../../place/use-place.ts';
import type { LinkKind } from '../../../words/link-words.ts';
import { linkId } from './graph.ts';
import { LinkPanel } from './link-panel.tsx';
import { openPart, toNode } from './network-place.ts';
import { NetworkTable } from './network-table.tsx';
import { NodePanel } from './node-panel.tsx';

interface NetworkListProps {
  readonly answer: NetworkAnswer;
  readonly kinds: readonly LinkKind[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Beside the drawing: what is open, else all links. */
export function NetworkList({ answer, kinds, heading }: NetworkListProps): ReactNode {
  const place = usePlace();
  const { node, link } = openPart(place);
  const close = (): void => {
    go(toNode(place, undefined));
  };
  if (link) {
    const own = answer.links.find((one) => linkId(one) === linkId(link));
    return <LinkPanel ends={link} link={own} actors={answer.actors} heading={heading} onClose={close} />;
  }
  if (node !== undefined) return <NodePanel nodeKey={node} answer={answer} heading={heading} onClose={close} />;
  const links = answer.links.filter(({ kind }) => kinds.includes(kind));
  return links.length === 0 ? <Empty what="links" /> : <NetworkTable links={links} answer={answer} />;
}
