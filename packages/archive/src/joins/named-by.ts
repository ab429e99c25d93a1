import { differsByFacet, parsedName, type ParsedName } from './parsed-name.ts';

/** What names are compared as, by kind of actor or place. */
export type Category = 'person' | 'body' | 'many' | 'place' | 'unknown';

const CATEGORIES: ReadonlyMap<string, Category> = new Map<string, Category>([
  ['person', 'person'],
  ['organization', 'body'],
  ['state', 'body'],
  ['group', 'many'],
  ['population', 'many'],
]);

/** The category of an actor or place; what is no kind of the record model is unknown. */
export function categoryOf({
  class: of,
  kind,
}: {
  readonly class: 'actor' | 'place';
  readonly kind: string;
}): Category {
  return of === 'place' ? 'place' : (CATEGORIES.get(kind) ?? 'unknown');
}

/** How the names of a category are read. */
export const READ_AS: Readonly<Record<Category, 'person' | 'body' | 'place'>> = {
  person: 'person',
  body: 'body',
  many: 'body',
  place: 'place',
  unknown: 'body',
};

/** Names that are compared: more add nothing but time. */
const MOST_NAMES = 8;

/** The names of a person: whole ones first the main one, and the parts that stand alone ("Ito"). */
export interface PersonNames {
  readonly full: readonly ParsedName[];
  readonly single: readonly ParsedName[];
  /** Folded words that may be the family name. */
  readonly surnames: readonly string[];
}

/** O(names). The part of the first whole name that stands alone is the family name, the last word where none does. */
export function personNames(main: string, others: readonly string[]): PersonNames {
  const parsed = distinct([main, ...others].slice(0, MOST_NAMES + 1).map((name) => parsedName(name, 'person')));
  const full = parsed.filter(({ words }) => words.length > 1);
  const single = parsed.filter(({ words }) => words.length === 1);
  const [first] = full;
  if (!first) return { full, single, surnames: single.map(({ key }) => key) };
  const last = first.words.at(-1) ?? '';
  const isAlone = (word: string): boolean => single.some(({ key }) => key === word);
  const opening = first.words[0] ?? '';
  const surname = !isAlone(last) && isAlone(opening) ? opening : last;
  return { full, single, surnames: [surname] };
}

/** The names of a body, people or place: the main one, others that are names of their own, and short forms of letters. */
export interface BodyNames {
  readonly main: ParsedName;
  readonly others: readonly ParsedName[];
  readonly acronyms: readonly ParsedName[];
}

/**
 * Leaves out what only stands for the name within its report: a generic part of it ("the Court", "the Ministry"), and what differs
 * by a word that makes it another actor ("Norland" for "Government of Norland"). O(names).
 */
export function bodyNames(name: string, names: readonly string[], as: 'body' | 'place'): BodyNames {
  const main = parsedName(name, as);
  const rest = distinct(names.slice(0, MOST_NAMES).map((other) => parsedName(other, as))).filter(
    (other) => other.key !== main.key && other.key !== '',
  );
  const acronyms = rest.filter(
    (other) => other.isAcronym && !(main.plainWords.includes(other.plain) && differsByFacet(main, other)),
  );
  const others = rest.filter(
    (other) => !other.isAcronym && !other.isGeneric && (main.isAcronym || !differsByFacet(main, other)),
  );
  return { main, others, acronyms: main.isAcronym ? [main, ...acronyms] : acronyms };
}

function distinct(names: readonly ParsedName[]): readonly ParsedName[] {
  const kept: ParsedName[] = [];
  for (const name of names) if (name.plain !== '' && !kept.some(({ plain }) => plain === name.plain)) kept.push(name);
  return kept;
}
