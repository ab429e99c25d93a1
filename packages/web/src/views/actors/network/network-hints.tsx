import type { ReactNode } from 'react';
import type { NetworkAnswer } from '../../../api/types.ts';
import { Name } from '../../../parts/name.tsx';
import { NewestWords } from '../../../parts/newest-words.tsx';
import { countOf } from '../../../words/count-words.ts';
import { flatText } from '../../../words/flat-text.ts';
import { LINK_KINDS, LINK_WORDS } from '../../../words/link-words.ts';
import type { Graph, GraphLink, GraphNode } from './graph.ts';

type Records = NetworkAnswer['records'];

function citesOf(links: readonly GraphLink[], records: Records) {
  return links.flatMap((link) => link.records.flatMap((key) => records[key] ?? []));
}

/** "speaks to 2, acts on 5; 1 speaks about it": what leads from an actor, and what to it. */
export function nodeWords({ key }: GraphNode, { links }: Graph): string {
  const counts = (isOwn: (link: GraphLink) => boolean) =>
    LINK_KINDS.flatMap((kind) => {
      const count = links.filter((link) => link.kind === kind && isOwn(link)).length;
      return count === 0 ? [] : [`${LINK_WORDS[kind]} ${count}`];
    });
  const [from, to] = [counts((link) => link.from === key), counts((link) => link.to === key)];
  return [from.join(', '), to.length === 0 ? '' : `others to it: ${to.join(', ')}`]
    .filter((part) => part !== '')
    .join('; ');
}

export function nodeLabel(node: GraphNode, graph: Graph): string {
  return `${flatText(node.name)}, ${node.kind === 'unknown' ? 'kind not known' : node.kind}: ${nodeWords(node, graph)}`;
}

interface NodeHintProps {
  readonly node: GraphNode;
  readonly graph: Graph;
  readonly records: Records;
}

/** What pointing at an actor shows: its links, and the newest sentence behind them. */
export function NodeHint({ node, graph, records }: NodeHintProps): ReactNode {
  const own = graph.links.filter(({ from, to }) => from === node.key || to === node.key);
  return (
    <>
      <p>
        <strong>
          <Name text={node.name} />
        </strong>{' '}
        <span className="soft">{node.kind === 'unknown' ? 'kind not known' : node.kind}</span>
        <br />
        {nodeWords(node, graph)}
      </p>
      <NewestWords cites={citesOf(own, records)} />
    </>
  );
}

interface LinkHintProps {
  readonly link: GraphLink;
  readonly actors: NetworkAnswer['actors'];
  readonly records: Records;
}

/** What pointing at a line shows. */
export function LinkHint({ link, actors, records }: LinkHintProps): ReactNode {
  return (
    <>
      <p>
        <strong>
          <Name text={actors[link.from]?.name ?? ''} />
        </strong>{' '}
        {LINK_WORDS[link.kind]}{' '}
        <strong>
          <Name text={actors[link.to]?.name ?? ''} />
        </strong>
        <br />
        {countOf(link.texts, 'independent text')}, {countOf(link.rows, 'row')}
      </p>
      <NewestWords cites={citesOf([link], records)} />
    </>
  );
}
