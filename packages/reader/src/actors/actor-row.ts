import type { Actor, Mention as Spot, MentionForm, Role } from '@onrecord/model';
import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { countryName, countryOf } from './countries.ts';
import type { Found } from './find-actors.ts';
import { ACTOR_KIND_OF } from './listed-actors.ts';
import type { Mention } from './mention.ts';

/** What the rows of all actors are made of. */
export interface RowInput {
  readonly tree: TreeView;
  readonly found: Found;
  /** The id of the mention's actor, which from then on is listed. */
  readonly idOf: (mention: Mention) => string | undefined;
  readonly spokenBy: (actor: string) => readonly TokenIndex[];
}

/** The row of one actor: its fullest name, roles, and all mentions. */
export function actorRow({ tree, found, idOf, spokenBy }: RowInput, root: number): Actor | undefined {
  const { table } = found;
  const first = found.mentions[root];
  const id = first && idOf(first);
  const kind = ACTOR_KIND_OF[table.kind(root)];
  if (id === undefined || kind === undefined) return undefined;
  const members = [...table.members(root)].sort((a, b) => a.id - b.id);
  const spots = new Map<number, Spot>();
  const add = (range: TokenRange, form: MentionForm): void => {
    const spot = tree.anchor(range);
    if ((spots.get(spot.start)?.end ?? 0) < spot.end) spots.set(spot.start, { ...spot, form });
  };
  for (const { range, form } of members) add(range, form);
  const pronouns = [...(found.pronounsByRoot.get(root) ?? []).map(([token]) => token), ...spokenBy(id)];
  for (const token of pronouns) add({ first: token, end: (token + 1) as TokenIndex }, 'pronoun');
  return {
    id,
    name: nameOf(tree, members),
    kind,
    roles: rolesOf(tree, found, root, idOf),
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
  // "-Iraq" of "the Chad-Iraq talks", where the tokens were cut there
  return fullest === undefined
    ? ''
    : tree
        .anchor(fullest.named)
        .quote.replace(/\s+/g, ' ')
        .replace(/^[-–](?=\p{L})/u, '');
}

function rolesOf(
  tree: TreeView,
  { table, rolesByRoot, ofToken, mentions, states }: Found,
  root: number,
  idOf: (mention: Mention) => string | undefined,
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
    const of = owner && table.root(owner.id) !== table.root(root) ? idOf(owner) : undefined;
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
