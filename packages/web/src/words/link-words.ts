import type { NetworkLink } from '../api/types.ts';

export type LinkKind = NetworkLink['kind'];

/** Kinds of links in the order of their buttons, as an editor would say them. */
export const LINK_WORDS: Readonly<Record<LinkKind, string>> = {
  'speaks-to': 'speaks to',
  'speaks-about': 'speaks about',
  'acts-on': 'acts on',
};

export const LINK_KINDS = Object.keys(LINK_WORDS) as readonly LinkKind[];
