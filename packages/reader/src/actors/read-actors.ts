import {
  absent,
  type Actor,
  type Anchor,
  type Block,
  inferred,
  type Known,
  type Mention as Spot,
  type Role,
  stated,
} from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { Quotation } from '../quotations/quotation.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { ActorTable } from './actor-table.ts';
import { findActors, type Found } from './find-actors.ts';
import { countryName, countryOf } from './countries.ts';
import { conjuncts } from './coordination.ts';
import { authorOf } from './documents.ts';
import { isLocative } from './metonyms.ts';
import type { Mention, PhraseKind } from './mention.ts';

/** What the actor stage looks at. */
export interface ActorInput {
  readonly tree: TreeView;
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
}

const KIND: Readonly<Record<PhraseKind, Actor['kind'] | undefined>> = {
  person: 'person',
  organization: 'organization',
  state: 'state',
  group: 'group',
  population: 'population',
  unknown: 'unknown',
  document: 'unknown',
  place: undefined,
  thing: undefined,
};

/** Reads who is who in one report. O(tokens); lookups O(1) but for the sorting in `actors`. */
export function readActors(input: ActorInput): ActorTable {
  const found = findActors(input);
  const { tree } = input;
  const ids = numbered(found);
  const listed = new Set(
    found.mentions.filter((mention) => isListed(tree, found, mention)).map(({ id }) => found.table.root(id)),
  );
  const groups = new Map<string, { readonly actor: Actor; readonly first: number }>();

  const mentionAt = (token: TokenIndex): Mention | undefined => {
    const id = found.ofToken.get(token);
    return id === undefined ? undefined : found.mentions[id];
  };
  const use = (mention: Mention): string | undefined => {
    const root = found.table.root(mention.id);
    const id = ids.get(root);
    if (id === undefined || KIND[found.table.kind(root)] === undefined) return undefined;
    listed.add(root);
    return id;
  };
  const ownAt = (token: TokenIndex): Known<string> => {
    const pointer = found.pointers.pronouns.get(token);
    if (pointer) return known(use(pointer.to), pointer.rule, tree.anchor(pointer.to.range));
    const mention = mentionAt(relativeHead(tree, token) ?? token);
    if (!mention) return absent;
    if (mention.kind === 'document') {
      const author = authorOf(tree, mention.head, mentionAt);
      if (author) return known(use(author), 'author', tree.anchor(author.range));
    }
    const pointing = found.pointers.nominals.get(mention.id);
    const id = use(mention);
    if (id === undefined) return absent;
    return pointing
      ? inferred(id, pointing.rule, [tree.anchor(pointing.to.range)])
      : stated(id, tree.anchor(mention.range));
  };
  const membersOf = (token: TokenIndex): readonly Mention[] => {
    const members = conjuncts(tree, token, mentionAt);
    return members.length > 1 && members.every(({ id }) => KIND[found.table.kind(id)] !== undefined) ? members : [];
  };
  const membersAt = (token: TokenIndex): readonly string[] => [
    ...new Set(
      membersOf(token)
        .map(use)
        .filter((id) => id !== undefined),
    ),
  ];
  const at = (token: TokenIndex): Known<string> => {
    const members = membersOf(token);
    const memberIds = membersAt(token);
    const [first] = members;
    const last = members.at(-1);
    if (!first || !last || memberIds.length < 2) return ownAt(token);
    const id = `g${memberIds.map((member) => member.slice(1)).join('-')}`;
    const spot = tree.anchor({ first: first.range.first, end: last.range.end });
    const earlier = groups.get(id);
    const mentions = [
      ...(earlier?.actor.mentions ?? []).filter(({ start }) => start !== spot.start),
      { ...spot, form: 'nominal' as const },
    ].sort((a, b) => a.start - b.start);
    const name =
      earlier && earlier.first <= first.range.first
        ? earlier.actor.name
        : tree.anchor({ first: first.named.first, end: last.range.end }).quote.replace(/\s+/g, ' ');
    groups.set(id, {
      actor: { id, name, kind: 'group', roles: [], mentions, members: memberIds },
      first: Math.min(earlier?.first ?? Infinity, first.range.first),
    });
    return stated(id, spot);
  };
  const actors = (): readonly Actor[] => {
    const single = () => [...listed].flatMap((root) => actorOf(tree, found, root, ids, use) ?? []);
    // the first pass may list further actors: those that roles point to
    single();
    return [...single(), ...[...groups.values()].map(({ actor }) => actor)].sort(
      (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.id < b.id ? -1 : 1),
    );
  };
  return { at, ownAt, membersAt, actors, notes: [] };
}

function known(id: string | undefined, rule: string, from: Anchor): Known<string> {
  return id === undefined ? absent : inferred(id, rule, [from]);
}

/** Ids in text order of the first mention; a thing has none. */
function numbered({ mentions, table }: Found): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  for (const { id } of mentions) {
    if (table.root(id) === id && KIND[table.kind(id)] !== undefined) ids.set(id, `a${ids.size + 1}`);
  }
  return ids;
}

/** Named actors are listed without being asked for; a country only where it is more than a place. */
function isListed(tree: TreeView, { table, pointers }: Found, mention: Mention): boolean {
  const kind = table.kind(mention.id);
  if (kind === 'state')
    return (
      !isLocative(tree, mention.head) &&
      tree.relation(mention.head) !== 'nmod:unmarked' &&
      (mention.form === 'name' || isNamedPhrase(tree, mention))
    );
  if (kind === 'unknown')
    return mention.form === 'name' && ['nsubj', 'nsubj:pass', 'obl:agent'].includes(tree.relation(mention.head));
  if (kind !== 'person' && kind !== 'organization' && kind !== 'population') return false;
  return (
    mention.form === 'name' ||
    pointers.nominals.has(mention.id) ||
    (kind === 'organization' && isNamedPhrase(tree, mention))
  );
}

/** "the Chadian army": a noun phrase that says whose it is, in its adjectives. */
function isNamedPhrase(tree: TreeView, { definite, words, range: { end }, head }: Mention): boolean {
  return (
    definite &&
    end <= head + 5 &&
    words.length > 1 &&
    tree.children(head, 'amod', 'compound', 'nmod:poss').some((child) => /^\p{Lu}/u.test(tree.word(child)))
  );
}

/** "who" and "which" stand for the noun that their clause is about. */
function relativeHead(tree: TreeView, token: TokenIndex): TokenIndex | undefined {
  if (!['who', 'which', 'that', 'whom'].includes(tree.lower(token)) || tree.upos(token) !== 'PRON') return undefined;
  const verb = tree.head(token);
  return verb !== undefined && tree.relation(verb) === 'acl:relcl' ? tree.head(verb) : undefined;
}

function actorOf(
  tree: TreeView,
  found: Found,
  root: number,
  ids: ReadonlyMap<number, string>,
  use: (mention: Mention) => string | undefined,
): Actor | undefined {
  const { table, pointers } = found;
  const id = ids.get(root);
  const kind = KIND[table.kind(root)];
  if (id === undefined || kind === undefined) return undefined;
  const members = [...table.members(root)].sort((a, b) => a.id - b.id);
  const spots = new Map<string, Spot>();
  for (const { range, form } of members) {
    const spot = tree.anchor(range);
    spots.set(`${spot.start}`, { ...spot, form });
  }
  for (const [token, { to }] of found.pronounsByRoot.get(root) ?? []) {
    if (pointers.pronouns.get(token)?.to === to) {
      const spot = tree.anchor({ first: token, end: (token + 1) as TokenIndex });
      spots.set(`${spot.start}`, { ...spot, form: 'pronoun' });
    }
  }
  return {
    id,
    name: nameOf(tree, members),
    kind,
    roles: rolesOf(tree, found, root, use),
    mentions: [...spots.values()].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

/** "US", "U.K.": longer names of a country go before these. */
const SHORTEST_COUNTRY = 4;

/** The fullest name; without a name the longest of the nominals. */
function nameOf(tree: TreeView, members: readonly Mention[]): string {
  const named = members.filter(({ form }) => form === 'name');
  const [first, ...others] = named.length > 0 ? named : members;
  const length = ({ words, named: { first: from, end } }: Mention): number => words.length * 100 + end - from;
  const seat = named.find(({ country }) => country !== undefined)?.country;
  const isCountry = named.some(({ country, words }) => country !== undefined && countryOf(words.join(' ')) === country);
  if (seat !== undefined && !isCountry) return countryName(seat) ?? '';
  const plain =
    seat === undefined
      ? undefined
      : named.filter(({ words }) => countryOf(words.join(' ')) === seat && words.join('').length > SHORTEST_COUNTRY);
  if (plain !== undefined && plain.length > 0 && plain.length < named.length) return nameOf(tree, plain);
  const fullest = others.reduce(
    (best, mention) => (best === undefined || length(mention) > length(best) ? mention : best),
    first,
  );
  return fullest === undefined ? '' : tree.anchor(fullest.named).quote.replace(/\s+/g, ' ');
}

function rolesOf(
  tree: TreeView,
  { table, rolesByRoot, ofToken, mentions, states }: Found,
  root: number,
  use: (mention: Mention) => string | undefined,
): readonly Role[] {
  const roles = new Map<string, Role>();
  for (const clue of rolesByRoot.get(table.root(root)) ?? []) {
    const mentionId = clue.ofToken === undefined ? undefined : ofToken.get(clue.ofToken);
    const owner =
      mentionId === undefined
        ? clue.ofCountry === undefined
          ? undefined
          : states.get(clue.ofCountry)
        : mentions[mentionId];
    const of = owner && table.root(owner.id) !== table.root(root) ? use(owner) : undefined;
    const key = `${clue.title.toLowerCase()}|${of ?? ''}`;
    if (roles.has(key)) continue;
    // the same title without its owner says less
    if (of === undefined && [...roles.keys()].some((other) => other.startsWith(`${clue.title.toLowerCase()}|`)))
      continue;
    roles.delete(`${clue.title.toLowerCase()}|`);
    roles.set(key, { title: clue.title, anchor: tree.anchor(clue.range), ...(of !== undefined && { of }) });
  }
  return [...roles.values()];
}
