import { absent, type Actor, inferred, type Known, stated } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { countryName, countryOf, countryOfDemonym } from './countries.ts';
import type { Found } from './find-actors.ts';
import type { Mention } from './mention.ts';
import { folded, singular } from './words-of.ts';

/** Actors that a word before a noun names: "Russian strikes", "army helicopters". Made when asked for. */
export interface ModifierActors {
  at(token: TokenIndex): Known<string>;
  /** The states that only such words name. */
  actors(): readonly Actor[];
}

const BEFORE_NOUNS: ReadonlySet<string> = new Set(['amod', 'compound', 'nmod', 'obl:unmarked']);
const BODY_KINDS: ReadonlySet<string> = new Set(['organization', 'state', 'group']);

export function modifierActors(
  tree: TreeView,
  { mentions, states, table }: Found,
  idOf: (mention: Mention) => string | undefined,
): ModifierActors {
  const made = new Map<string, Set<TokenIndex>>();
  const bodies = bodiesByNoun(mentions);
  const stateAt = (token: TokenIndex): Known<string> => {
    const country = countryAt(tree, token);
    if (country === undefined) return absent;
    const state = states.get(country);
    const id = state && table.kind(state.id) === 'state' ? idOf(state) : undefined;
    const spot = tree.anchor({ first: token, end: (token + 1) as TokenIndex });
    if (id !== undefined) return inferred(id, 'of-country', [spot]);
    const tokens = made.get(country) ?? new Set<TokenIndex>();
    made.set(country, tokens.add(token));
    return stated(`c${country}`, spot);
  };
  return {
    at: (token) => {
      if (!isModifier(tree, token)) return absent;
      const state = stateAt(token);
      if (state.status !== 'absent') return state;
      const body = bodies.get(singular(folded(tree.word(token))));
      const roots = new Set(body?.map(({ id }) => table.root(id)));
      const [meant] = body ?? [];
      if (meant === undefined || roots.size !== 1) return absent;
      const id = idOf(meant);
      return id === undefined ? absent : inferred(id, 'same-noun', [tree.anchor(meant.range)]);
    },
    actors: () => [...made].map(([country, tokens]) => stateRow(tree, country, [...tokens])),
  };
}

/** "Russian"; "North Korean", whichever of its words is asked about. */
function countryAt(tree: TreeView, token: TokenIndex): string | undefined {
  const word = (at: number): string => (at < 0 || at >= tree.size ? '' : folded(tree.word(at as TokenIndex)));
  const own = word(token);
  const two = countryOfDemonym(`${word(token - 1)} ${own}`) ?? countryOfDemonym(`${own} ${word(token + 1)}`);
  return two ?? countryOfDemonym(own) ?? countryOf(own);
}

/** A word before a noun that it belongs to, or one joined to such a word: "Russian and Syrian jets". */
function isModifier(tree: TreeView, token: TokenIndex): boolean {
  const governor = tree.head(token);
  if (governor === undefined) return false;
  const relation = tree.relation(token);
  if (relation === 'conj') return governor < token && isModifier(tree, governor);
  return (
    token < governor &&
    (BEFORE_NOUNS.has(relation) || relation === 'nmod:unmarked') &&
    tree.children(token, 'case').length === 0
  );
}

/** "the army", "rebel forces" by their noun, where it stands by itself. */
function bodiesByNoun(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.form !== 'nominal' || !BODY_KINDS.has(mention.kind)) continue;
    const noun = singular(mention.words.at(-1) ?? '');
    found.set(noun, [...(found.get(noun) ?? []), mention]);
  }
  return found;
}

function stateRow(tree: TreeView, country: string, tokens: readonly TokenIndex[]): Actor {
  const inOrder = tokens.toSorted((a, b) => a - b);
  return {
    id: `c${country}`,
    name: countryName(country) ?? country,
    kind: 'state',
    roles: [],
    mentions: inOrder.map((first) => ({ ...tree.anchor({ first, end: (first + 1) as TokenIndex }), form: 'name' })),
  };
}
