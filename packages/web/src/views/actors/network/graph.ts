import type { NetworkAnswer, NetworkLink } from '../../../api/types.ts';
import type { LinkKind } from '../../../words/link-words.ts';

export interface GraphNode {
  readonly key: number;
  readonly name: string;
  readonly kind: string;
  /** Links that it has in the drawing. */
  readonly links: number;
}

export interface GraphLink extends NetworkLink {
  /** "acts-on.12.7" */
  readonly id: string;
  /** Which of the lines between the same two actors it is: they lie side by side, 0 in the middle. */
  readonly lane: number;
}

/** What of a network is drawn. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** Links of the chosen kinds that have no room. */
  readonly left: number;
}

/** More actors lie over each other. */
export const MOST_NODES = 60;

export function linkId({ kind, from, to }: Pick<NetworkLink, 'kind' | 'from' | 'to'>): string {
  return `${kind}.${from}.${to}`;
}

/** The links that most texts tell, of the kinds that are asked for, as long as there is room for their actors. O(links). */
export function graphOf({ links, actors }: Pick<NetworkAnswer, 'links' | 'actors'>, kinds: readonly LinkKind[]): Graph {
  const wanted = links.filter(({ kind }) => kinds.includes(kind));
  const degrees = new Map<number, number>();
  const drawn: NetworkLink[] = [];
  for (const link of wanted) {
    const added = [link.from, link.to].filter((key) => !degrees.has(key)).length;
    if (degrees.size + added > MOST_NODES) continue;
    drawn.push(link);
    for (const key of [link.from, link.to]) degrees.set(key, (degrees.get(key) ?? 0) + 1);
  }
  return {
    nodes: [...degrees].flatMap(([key, degree]) => {
      const actor = actors[key];
      return actor ? [{ ...actor, links: degree }] : [];
    }),
    links: withLanes(drawn),
    left: wanted.length - drawn.length,
  };
}

function withLanes(links: readonly NetworkLink[]): readonly GraphLink[] {
  const pairs = Map.groupBy(links, ({ from, to }) => `${Math.min(from, to)} ${Math.max(from, to)}`);
  const lanes = new Map<NetworkLink, number>();
  for (const own of pairs.values())
    for (const [index, link] of own.entries()) lanes.set(link, index - (own.length - 1) / 2);
  return links.map((link) => ({ ...link, id: linkId(link), lane: lanes.get(link) ?? 0 }));
}

/** What is lit when something is pointed at: a node with its links and neighbours, or a link with its two ends. */
export interface Lit {
  readonly nodes: ReadonlySet<number>;
  readonly links: ReadonlySet<string>;
}

/** What is pointed at, or open: an actor, or a link by its id. */
export interface Pointed {
  readonly node: number | undefined;
  readonly link: string | undefined;
}

/** `undefined`: nothing of the drawing is meant, so that nothing is dimmed. */
export function litBy({ nodes, links }: Graph, pointed: Pointed): Lit | undefined {
  const own = links.filter(({ id, from, to }) =>
    pointed.link === undefined ? from === pointed.node || to === pointed.node : id === pointed.link,
  );
  const isThere = pointed.link === undefined ? nodes.some(({ key }) => key === pointed.node) : own.length > 0;
  if (!isThere) return undefined;
  const lone = pointed.link === undefined && pointed.node !== undefined ? [pointed.node] : [];
  return {
    nodes: new Set([...lone, ...own.flatMap(({ from, to }) => [from, to])]),
    links: new Set(own.map(({ id }) => id)),
  };
}
