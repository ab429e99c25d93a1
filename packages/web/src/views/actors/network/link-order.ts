import type { NetworkAnswer, NetworkLink } from '../../../api/types.ts';
import { LINK_WORDS } from '../../../words/link-words.ts';

/** What the table of links can be sorted by. */
export const LINK_ORDERS = ['from', 'what', 'to', 'rows', 'texts'] as const;
export type LinkOrder = (typeof LINK_ORDERS)[number];

export function linkOrderOf(text: string | undefined): LinkOrder {
  return LINK_ORDERS.find((one) => one === text) ?? 'texts';
}

/** The same links, sorted; equal ones stay as they were. */
export function linksInOrder(
  links: readonly NetworkLink[],
  actors: NetworkAnswer['actors'],
  order: LinkOrder,
): readonly NetworkLink[] {
  const name = (key: number): string => actors[key]?.name ?? '';
  const compare: Readonly<Record<LinkOrder, (a: NetworkLink, b: NetworkLink) => number>> = {
    from: (a, b) => name(a.from).localeCompare(name(b.from)),
    what: (a, b) => LINK_WORDS[a.kind].localeCompare(LINK_WORDS[b.kind]),
    to: (a, b) => name(a.to).localeCompare(name(b.to)),
    rows: (a, b) => b.rows - a.rows,
    texts: (a, b) => b.texts - a.texts || b.rows - a.rows,
  };
  return [...links].sort(compare[order]);
}
