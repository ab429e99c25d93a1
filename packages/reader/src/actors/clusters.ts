import type { Mention, PhraseKind } from './mention.ts';
import { isWordSlip } from './word-slip.ts';

/** Mentions that mean the same actor: a partition of all mentions that only ever grows coarser. */
export interface Clusters {
  /** The first mention, in text order, of those joined with this one. */
  root(id: number): number;
  /** Joins two; false, and nothing done, where kinds, genders or names contradict each other. */
  join(a: number, b: number): boolean;
  /** All mentions joined with this one, in no order that means anything. O(1). */
  members(id: number): readonly Mention[];
  /** The first of them in text order. */
  first(id: number): Mention | undefined;
  kind(id: number): PhraseKind;
  gender(id: number): Mention['gender'];
  /** The words of the fullest name among the members. */
  fullest(id: number): readonly string[];
}

/** Kinds that may be two views of one actor; the first of them is the better one. */
const COMPATIBLE: Readonly<Record<PhraseKind, readonly PhraseKind[]>> = {
  person: ['unknown'],
  organization: ['unknown', 'group', 'state'],
  state: ['unknown', 'place', 'organization'],
  group: ['unknown', 'population', 'organization'],
  population: ['unknown', 'group'],
  unknown: ['person', 'organization', 'state', 'group', 'population', 'place', 'document'],
  place: ['state', 'unknown'],
  document: ['unknown'],
  thing: [],
};

/** Near-linear: union by first mention, with path halving; members are merged smaller into larger. */
export function clusters(mentions: readonly Mention[]): Clusters {
  const parent = mentions.map(({ id }) => id);
  const lists = mentions.map((mention): Mention[] => [mention]);
  const kinds = mentions.map(({ kind }) => kind);
  const genders = mentions.map(({ gender }) => gender);
  const full = mentions.map(({ form, words }) => (form === 'name' ? words : []));

  const root = (id: number): number => {
    let at = id;
    for (;;) {
      const up = parent[at] ?? at;
      if (up === at) return at;
      parent[at] = parent[up] ?? up;
      at = parent[at] ?? at;
    }
  };
  const mayJoin = (a: number, b: number): boolean => {
    const [kindA, kindB] = [kinds[a] ?? 'thing', kinds[b] ?? 'thing'];
    if (kindA !== kindB && !COMPATIBLE[kindA].includes(kindB)) return false;
    const [genderA, genderB] = [genders[a], genders[b]];
    if (genderA !== 'any' && genderB !== 'any' && genderA !== genderB) return false;
    return !(isPersonal(kindA) && isPersonal(kindB)) || !namesClash(full[a] ?? [], full[b] ?? []);
  };
  return {
    root,
    join: (one, other) => {
      const [a, b] = [root(one), root(other)].sort((x, y) => x - y) as [number, number];
      if (a === b) return true;
      if (!mayJoin(a, b)) return false;
      parent[b] = a;
      const [listA, listB] = [lists[a] ?? [], lists[b] ?? []];
      const [large, small] = listA.length >= listB.length ? [listA, listB] : [listB, listA];
      large.push(...small);
      lists[a] = large;
      lists[b] = [];
      kinds[a] = better(kinds[a] ?? 'thing', kinds[b] ?? 'thing');
      if (genders[a] === 'any') genders[a] = genders[b] ?? 'any';
      if ((full[b]?.length ?? 0) > (full[a]?.length ?? 0)) full[a] = full[b] ?? [];
      return true;
    },
    members: (id) => lists[root(id)] ?? [],
    first: (id) => mentions[root(id)],
    kind: (id) => kinds[root(id)] ?? 'thing',
    gender: (id) => genders[root(id)] ?? 'any',
    fullest: (id) => full[root(id)] ?? [],
  };
}

function isPersonal(kind: PhraseKind): boolean {
  return kind === 'person' || kind === 'unknown';
}

/** Two names of people clash when neither holds the words of the other, first or last word apart. */
function namesClash(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word) => long.includes(word) || long.some((other) => isWordSlip(word, other)))) return false;
  return !(short[0] === long[0] && short.at(-1) === long.at(-1));
}

function better(a: PhraseKind, b: PhraseKind): PhraseKind {
  if (a === b) return a;
  const order: readonly PhraseKind[] = [
    'state',
    'person',
    'organization',
    'group',
    'population',
    'place',
    'document',
    'unknown',
    'thing',
  ];
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}
