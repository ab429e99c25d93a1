import { foldWords, plainWords } from './fold-name.ts';
import {
  DESIGNATORS,
  FACET_WORDS,
  GENERATIONS,
  GENERIC_PLACES,
  GENERIC_WORDS,
  LINK_WORDS,
  PERSON_TITLES,
  REGION_WORDS,
} from './name-words.ts';

/** A name as it is compared. */
export interface ParsedName {
  /** Its plain words run together: the same name letter by letter. */
  readonly plain: string;
  /** Its folded words run together: the same name in any known spelling. */
  readonly key: string;
  /** Folded words. */
  readonly words: readonly string[];
  readonly plainWords: readonly string[];
  /** "UN", "I.D.F.", "CoI". */
  readonly isAcronym: boolean;
  /** Of words that many countries' bodies have ("Supreme Court"). */
  readonly isGeneric: boolean;
  /** "jr", "iii"; '' where there is none. */
  readonly generation: string;
}

type Reading = 'person' | 'body' | 'place';

/** Names that are remembered: one archive asks for the same ones again and again. */
const MOST_REMEMBERED = 20_000;
const remembered: Readonly<Record<Reading, Map<string, ParsedName>>> = {
  person: new Map(),
  body: new Map(),
  place: new Map(),
};

const READERS: Readonly<Record<Reading, (name: string) => ParsedName>> = {
  person: readPerson,
  body: (name) => readBody(name, GENERIC_WORDS, DESIGNATORS),
  place: (name) => readBody(name, GENERIC_PLACES, REGION_WORDS),
};

/** Reads a name as that of a person (titles fall away), a body or people, or a place. O(length), remembered. */
export function parsedName(name: string, as: Reading): ParsedName {
  const memory = remembered[as];
  const known = memory.get(name);
  if (known !== undefined) return known;
  const parsed = READERS[as](name);
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  memory.set(name, parsed);
  return parsed;
}

function readPerson(name: string): ParsedName {
  const isWritten = /^\s*al[-‐‑\s]\S+\s*$/u.test(name);
  let words = plainWords(name, isWritten ? 'all' : 'after');
  let from = 0;
  while (from < words.length - 1 && PERSON_TITLES.has(words[from] ?? '')) from++;
  words = words.slice(from);
  const last = words.at(-1) ?? '';
  const generation = words.length > 1 && GENERATIONS.has(last) ? last : '';
  if (generation !== '') words = words.slice(0, -1);
  return parsedOf(words, { isAcronym: false, isGeneric: false, generation });
}

function readBody(name: string, generic: ReadonlySet<string>, endings: ReadonlySet<string>): ParsedName {
  const whole = plainWords(name);
  const last = whole.at(-1) ?? '';
  const rest = whole.slice(0, -1);
  const isBare = rest.length === 0 || !endings.has(last) || isMadeOf(rest, generic);
  const words = isBare ? whole : rest;
  return parsedOf(words, { isAcronym: looksAcronym(name), isGeneric: isMadeOf(words, generic), generation: '' });
}

function parsedOf(
  plain: readonly string[],
  rest: Pick<ParsedName, 'isAcronym' | 'isGeneric' | 'generation'>,
): ParsedName {
  const words = foldWords(plain);
  return { plain: plain.join(''), key: words.join(''), words, plainWords: plain, ...rest };
}

function isMadeOf(words: readonly string[], of: ReadonlySet<string>): boolean {
  return words.every((word) => of.has(word) || LINK_WORDS.has(word) || /^\d+$/.test(word));
}

function looksAcronym(name: string): boolean {
  const letters = name.replace(/[.\s]/g, '');
  if (/\s/.test(name.trim()) && !/^(?:\p{L}\.\s?)+$/u.test(name)) return false;
  return (
    letters.length <= 7 && /^\p{Lu}[\p{L}\p{N}&’'-]*$/u.test(letters) && (letters.match(/\p{Lu}/gu) ?? []).length >= 2
  );
}

/** Whether one name has a word that makes it another actor than the other: "Government of Norland" beside "Norland". */
export function differsByFacet(a: ParsedName, b: ParsedName): boolean {
  const onlyIn = (one: ParsedName, other: ParsedName): boolean =>
    one.plainWords.some((word) => FACET_WORDS.has(word) && !other.plainWords.includes(word));
  return onlyIn(a, b) || onlyIn(b, a);
}
