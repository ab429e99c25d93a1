import { absent, anchor, type Known, type Mention, type Place, stated } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { PlaceIndex } from './gazetteer/place-entry.ts';
import type { PlaceMention, PlaceTable } from './place-table.ts';

const LEADS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'across',
  'around',
  'on',
  'into',
  'outside',
]);

/** Finds the places that a report names: one a name. Linear in the text. */
export function readPlaces({ tree }: { readonly tree: TreeView; readonly index: PlaceIndex }): PlaceTable {
  const found = new Map<string, { readonly place: Place; readonly mentions: Mention[] }>();
  const all: PlaceMention[] = [];
  const owner = new Map<TokenIndex, Known<string>>();
  for (const { first, end, type } of tree.document.names) {
    if (type !== 'place') continue;
    const words = tree.anchor({ first, end });
    const key = words.quote.toLowerCase();
    const known = found.get(key) ?? {
      place: { id: `p${found.size + 1}`, name: words.quote, kind: 'unknown', mentions: [] },
      mentions: [],
    };
    found.set(key, known);
    known.mentions.push({ ...anchor(tree.text, words.start, words.end), form: 'name' });
    const head = headOf(tree, first, end);
    const isLocative = tree.children(head, 'case').some((word) => LEADS.has(tree.lower(word)));
    all.push({ start: words.start, end: words.end, place: known.place.id, head, isLocative });
    for (let token = first; token < end; token++) owner.set(token, stated(known.place.id, words));
  }
  return {
    at: (token) => owner.get(token) ?? absent,
    within: ({ start, end }) => all.filter((mention) => mention.start >= start && mention.end <= end),
    around: () => [],
    places: () => [...found.values()].map(({ place, mentions }) => ({ ...place, mentions })),
    notes: [],
  };
}

function headOf(tree: TreeView, first: TokenIndex, end: TokenIndex): TokenIndex {
  for (let token = first; token < end; token++) {
    const above = tree.head(token);
    if (above === undefined || above < first || above >= end) return token;
  }
  return first;
}
