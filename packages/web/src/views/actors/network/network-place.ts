import type { NetworkLink } from '../../../api/types.ts';
import type { ActorRole, Place, View } from '../../../place/place.ts';
import { moreOf, toMore, toView } from '../../../place/write-place.ts';
import { LINK_KINDS, type LinkKind } from '../../../words/link-words.ts';
import { linkId } from './graph.ts';

type Ends = Pick<NetworkLink, 'kind' | 'from' | 'to'>;

/** What of the network the address of the page opens. */
export interface OpenPart {
  readonly node: number | undefined;
  readonly link: Ends | undefined;
}

export function openPart(place: Place): OpenPart {
  const [, key] = /^a(\d{1,9})$/.exec(moreOf(place, 'node') ?? '') ?? [];
  const [, kind, from, to] = /^([a-z-]+)\.(\d{1,9})\.(\d{1,9})$/.exec(moreOf(place, 'link') ?? '') ?? [];
  const known = LINK_KINDS.find((one) => one === kind);
  return {
    node: key === undefined ? undefined : Number(key),
    link: known === undefined ? undefined : { kind: known, from: Number(from), to: Number(to) },
  };
}

export function toNode(place: Place, key: number | undefined): Place {
  return toMore(toMore(place, 'link', undefined), 'node', key === undefined ? undefined : `a${key}`);
}

export function toLink(place: Place, link: Ends): Place {
  return toMore(toMore(place, 'node', undefined), 'link', linkId(link));
}

/** The kinds that "acts-on.speaks-to" means; all where none is chosen. */
export function kindsIn(text: string | undefined): readonly LinkKind[] {
  const chosen = (text ?? '').split('.');
  const kinds = LINK_KINDS.filter((kind) => chosen.includes(kind));
  return kinds.length === 0 ? LINK_KINDS : kinds;
}

/** A kind put in or taken out; the last one brings all back. */
export function toKind(place: Place, kind: LinkKind): Place {
  const shown = kindsIn(moreOf(place, 'links'));
  const next = LINK_KINDS.filter((one) => shown.includes(one) !== (one === kind));
  return toMore(place, 'links', next.length === 0 || next.length === LINK_KINDS.length ? undefined : next.join('.'));
}

/** In which view the rows behind a kind of link are, and what its ends are to them. */
const ROWS: Readonly<Record<LinkKind, { readonly view: View; readonly from: ActorRole; readonly to: ActorRole }>> = {
  'speaks-to': { view: 'statements', from: 'speaker', to: 'addressee' },
  'speaks-about': { view: 'statements', from: 'speaker', to: 'about' },
  'acts-on': { view: 'events', from: 'doer', to: 'recipient' },
};

/** The rows behind a link in the view that lists their like. */
export function toRows(place: Place, { kind, from, to }: Ends): Place {
  const { view, ...roles } = ROWS[kind];
  const there = toView(place, view);
  return {
    ...there,
    filters: {
      ...there.filters,
      actors: [],
      roles: [
        [roles.from, `a${from}`],
        [roles.to, `a${to}`],
      ],
    },
  };
}
