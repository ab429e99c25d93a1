import type { TreeView } from '../tree/tree-view.ts';
import { bracketedAcronyms, initialsOf } from './acronyms.ts';
import type { Clusters } from './clusters.ts';
import { joinGovernments } from './governments.ts';
import type { Mention } from './mention.ts';
import { joinMisspellings } from './misspellings.ts';
import { nameKey } from './name-key.ts';
import { lists } from './word-sets.ts';

/** Of the longer names with one last word, only so many are looked at. */
const MOST_CANDIDATES = 40;

/** Joins the mentions that are the same name, a part of it, or its acronym. O(mentions), but for hash look-ups. */
export function joinNames(tree: TreeView, mentions: readonly Mention[], table: Clusters): void {
  const named = mentions.filter(({ form }) => form === 'name');
  const keyed = mentions.filter((mention) => (mention.form === 'name' && !isHalf(mention)) || isFixedPhrase(mention));
  const first = new Map<string, Mention[]>();
  for (const mention of keyed) {
    const key = mention.country === undefined ? nameKey(mention.words) : `country ${mention.country}`;
    const same = first.get(key) ?? [];
    if (!same.some((other) => table.join(other.id, mention.id))) same.push(mention);
    first.set(key, same);
  }
  for (const [long, short] of bracketedAcronyms(tree, mentions)) table.join(long, short);
  joinAcronyms(named, first, table);
  joinMisspellings(named, table);
  joinShortNames(named, table);
  joinShortBodies(mentions, first, table);
  joinGovernments(tree, mentions, table);
}

/** "North" of "the North": which country it means is seen in the text's order. */
export function isHalf({ words }: Mention): boolean {
  return words.length === 1 && /^(?:north|south|east|west)$/.test(words[0] ?? '');
}

/** "the Chadian army": a body or people named by an adjective and a noun. */
export function isFixedPhrase({ form, kind, words, definite, count }: Mention): boolean {
  if (form !== 'nominal' || words.length < 2) return false;
  if (kind === 'organization' || kind === 'state') return definite || count === 'many';
  return kind === 'population';
}

function joinAcronyms(
  named: readonly Mention[],
  first: ReadonlyMap<string, readonly Mention[]>,
  table: Clusters,
): void {
  const longer = new Map<string, Set<number>>();
  for (const mention of named) {
    for (const initials of initialsOf(mention.words)) {
      const roots = longer.get(initials) ?? new Set();
      longer.set(initials, roots.add(table.root(mention.id)));
    }
  }
  for (const same of first.values()) {
    const [acronym] = same;
    const plain = (acronym?.words[0] ?? '').replaceAll('.', '');
    if (
      !acronym ||
      acronym.words.length !== 1 ||
      plain.length < 3 ||
      acronym.kind === 'person' ||
      acronym.kind === 'state'
    )
      continue;
    const roots = new Set([...(longer.get(plain) ?? [])].map((id) => table.root(id)));
    roots.delete(table.root(acronym.id));
    const [only] = roots;
    if (roots.size === 1 && only !== undefined) table.join(only, acronym.id);
  }
}

/** Surnames, and given names where nobody else has them. */
export function joinShortNames(names: readonly Mention[], table: Clusters): void {
  const people = names.filter(({ id, words }) => table.kind(id) === 'person' && withoutParticles(words).length > 1);
  const byLast = new Map<string, Set<number>>();
  const byFirst = new Map<string, Set<number>>();
  const note = (index: Map<string, Set<number>>, key: string, id: number): void => {
    index.set(key, (index.get(key) ?? new Set()).add(id));
  };
  for (const { id, words } of people) {
    for (const key of endings(words)) note(byLast, key, id);
    note(byFirst, words[0] ?? '', id);
    for (let end = 2; end < words.length; end++) note(byLast, words.slice(0, end).join(' '), id);
  }
  const rootsOf = (ids: ReadonlySet<number> | undefined, { gender }: Mention): readonly number[] => {
    const roots = [...new Set([...(ids ?? [])].map((id) => table.root(id)))];
    return roots.filter((root) => gender === 'any' || table.gender(root) === 'any' || table.gender(root) === gender);
  };
  for (const mention of names) {
    const kind = table.kind(mention.id);
    if (
      kind !== 'person' &&
      kind !== 'unknown' &&
      !(kind === 'organization' && mention.words.length === 1 && !lists.knownOrganizations.has(mention.words[0] ?? ''))
    )
      continue;
    const key = withoutParticles(mention.words).join(' ');
    const last = rootsOf(byLast.get(key), mention);
    // of two people with one surname the bare name means whom the text has named by then
    const named = last.length > 1 ? last.filter((root) => root < mention.id) : last;
    const [holder] = named;
    if (named.length === 1 && holder !== undefined) table.join(holder, mention.id);
    else if (last.length === 0 && mention.words.length === 1 && kind === 'person') {
      const [given, ...others] = rootsOf(byFirst.get(key), mention);
      if (given !== undefined && others.length === 0) table.join(given, mention.id);
    }
  }
}

/** What is left of a name when words are taken off its front: "berg", "van berg". */
function endings(words: readonly string[]): readonly string[] {
  const keys = new Set<string>();
  for (let i = 1; i < words.length; i++) keys.add(withoutParticles(words.slice(i)).join(' '));
  const [given = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length > 2) keys.add(`${given} ${last}`);
  keys.delete('');
  return [...keys];
}

function withoutParticles(words: readonly string[]): readonly string[] {
  const plain = words.filter((word) => !lists.particles.has(word));
  return plain.length === 0 ? words : plain;
}

/** "the Council" for "Security Council", "State Department" for "US State Department", "Chadian forces" for "Chadian Security Forces". */
function joinShortBodies(
  mentions: readonly Mention[],
  first: ReadonlyMap<string, readonly Mention[]>,
  table: Clusters,
): void {
  const full = [...first.values()]
    .flat()
    .filter(({ id, words }) => words.length > 1 && ['organization', 'state', 'unknown'].includes(table.kind(id)));
  const byEnd = new Map<string, Mention[]>();
  for (const mention of full) {
    const end = mention.words.at(-1) ?? '';
    const same = byEnd.get(end) ?? [];
    if (same.length < MOST_CANDIDATES) same.push(mention);
    byEnd.set(end, same);
  }
  const byOpener = openers(full);
  const independent = new Set<string>();
  for (const mention of mentions) {
    if (mention.form !== 'name' && !isFixedPhrase(mention)) continue;
    if (mention.acronym || (table.kind(mention.id) !== 'organization' && table.kind(mention.id) !== 'unknown'))
      continue;
    const { words } = mention;
    const candidates = [
      ...(byEnd.get(words.at(-1) ?? '') ?? []).filter(
        (long) => long.words.length > words.length && isWithin(words, long.words),
      ),
      ...(words.length === 1 ? (byOpener.get(words[0] ?? '') ?? []) : []),
    ];
    const roots = new Set(candidates.map(({ id }) => table.root(id)));
    const [only] = roots;
    const key = words.join(' ');
    if (words.length === 1 && !candidates.some(({ id }) => id < mention.id)) independent.add(key);
    if (roots.size === 1 && only !== undefined && !independent.has(key)) table.join(only, mention.id);
  }
}

/** By "church" of "Church of the Lamb", which "the Church" may mean. */
function openers(full: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const mention of full) {
    const [opener = '', link = ''] = mention.words;
    if (!/^(?:of|for)$/.test(link) || !lists.organizationWords.has(opener)) continue;
    const same = found.get(opener) ?? [];
    if (same.length < MOST_CANDIDATES) same.push(mention);
    found.set(opener, same);
  }
  return found;
}

/** Whether the words stand in the longer name in this order. */
function isWithin(words: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) if (word === words[at]) at++;
  return at === words.length;
}
