import { countryOf, type Name, type TokenIndex, type TokenRange } from '@onrecord/language';
import type { PlaceKind } from '@onrecord/model';
import { MONTHS, WEEKDAYS } from '../times/time-words.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { type CandidatesOf, isWellKnown } from './candidates.ts';
import { countriesNamed } from './country-evidence.ts';
import { isPartWord, kindOfNoun, LONGEST_KIND_NOUN } from './name-parts.ts';
import type { Toponym } from './toponym.ts';
import { SEATS, STRONG_LEADS, SURE_NOUNS } from './words/place-kind-words.ts';

/** A name cannot grow by more words to each side. */
const MOST_GROWTH = 3;
const LONGEST_NAME = 5;
/** So well known a town of the index must be to be found without the tagger. */
const LEAST_WEIGHT = 0.5;

const calendar: ReadonlySet<string> = new Set([
  ...Object.keys(MONTHS),
  ...Object.keys(WEEKDAYS),
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'christmas',
  'easter',
  'ramadan',
]);
const seats: ReadonlySet<string> = new Set(SEATS);
const sureNouns: ReadonlySet<string> = new Set(SURE_NOUNS);
const strongLeads: ReadonlySet<string> = new Set(STRONG_LEADS);

interface Finder {
  readonly tree: TreeView;
  readonly candidates: CandidatesOf;
  /** The countries that the text names or has adjectives of, by ISO code. */
  readonly countries: ReadonlySet<string>;
  /** Words that some name of the report has as a person or body. */
  readonly taken: ReadonlySet<string>;
}

/**
 * The place names of a text: those the tagger found, those it took for something else although the words around say a place, and those
 * it missed behind "in". Names inside names of people and bodies are left. Linear in the text.
 */
export function findToponyms(tree: TreeView, candidates: CandidatesOf): readonly Toponym[] {
  const { names } = tree.document;
  const taken = new Set(
    names.filter(({ type }) => type === 'person').map((name) => wordsOf(tree, name.first, name.end)),
  );
  const countries = new Set([...countriesNamed(tree)].map(({ iso }) => iso));
  const finder: Finder = { tree, candidates, countries, taken };
  const found: Toponym[] = [];
  let next = 0;
  let at = 0;
  while (at < tree.size) {
    while ((names[next]?.end ?? Infinity) <= at) next++;
    const name = names[next];
    const isName = name !== undefined && name.first <= at;
    const list = isListed(tree, found.at(-1), at);
    const toponym = isName
      ? ofName(finder, name, list)
      : ofContext(finder, at as TokenIndex, { list, end: name?.first ?? tree.size });
    const end = Math.max(toponym?.end ?? 0, isName ? name.end : at + 1);
    const before = found.at(-1);
    if (toponym !== undefined && (before === undefined || before.end <= toponym.first)) found.push(toponym);
    at = end;
  }
  return withContainers(tree, found);
}

function ofName(finder: Finder, name: Name, isListed: boolean): Toponym | undefined {
  const { tree, candidates } = finder;
  const { first, end } = grown(finder, name);
  const text = wordsOf(tree, first, end);
  const kind = kindAround(tree, first, end);
  const siteEnd = kind.after;
  const whole = wordsOf(tree, first, siteEnd);
  const make = (byContext: boolean): Toponym => toponym(tree, { first, end: siteEnd }, kind.kind, byContext);
  if (!/^\p{L}/u.test(text) || isDemonym(text) || isBareNoun(text)) return undefined;
  if (name.type === 'place') return make(false);
  if (isSaidPlace(tree, first)) return make(true);
  if (kindOfNoun(lastWord(text)) === 'site' && name.type !== 'person') return make(false);
  if (siteEnd > end && kind.kind === 'site' && name.type !== 'person') return make(true);
  const isLed = isLedIn(tree, first) || isListed;
  if (name.type === 'person') {
    const isSure = isLed && isWellKnown(whole) && end - first >= 1;
    return isSure && !isTitled(tree, first) ? make(true) : undefined;
  }
  if (!isLed && seats.has(text.toLowerCase())) return undefined;
  const known =
    isWellKnown(whole) || (isLed && candidates(whole).some(({ weight, isWhole }) => isWhole && weight >= LEAST_WEIGHT));
  return known && (isLed || isPlaceByItself(finder, whole)) ? make(true) : undefined;
}

/** Countries, regions and waters of the own list are places wherever they stand; towns and sites where the report is about their country. */
function isPlaceByItself({ candidates, countries }: Finder, text: string): boolean {
  return candidates(text).some(
    ({ list, kind, isWhole, country }) =>
      isWhole &&
      list !== 'geonames' &&
      ((kind !== 'city' && kind !== 'site') || (country !== undefined && countries.has(country))),
  );
}

/** "in A, B and C": the name stands in a list behind a place. */
function isListed(tree: TreeView, before: Toponym | undefined, at: number): boolean {
  if (before === undefined || at - before.end > 2 || at === before.end) return false;
  for (let token = before.end; token < at; token++) {
    if (!/^(?:,|and|or|&)$/.test(tree.word(token as TokenIndex))) return false;
  }
  return true;
}

/** Capitalised words that no name covers: a place where a preposition leads them in and a list knows them. */
function ofContext(
  finder: Finder,
  at: TokenIndex,
  { list, end: nextName }: { readonly list: boolean; readonly end: number },
): Toponym | undefined {
  const { tree, candidates, taken } = finder;
  const isPart = isPartWord(tree.word(at));
  if (!isPart && !isCapital(tree.word(at))) return undefined;
  if (tree.upos(at) !== 'PROPN' && tree.upos(at) !== 'NOUN' && tree.upos(at) !== 'ADJ' && !isPart) return undefined;
  const sentence = tree.sentence(tree.sentenceOf(at));
  const isLed = list || isLedIn(tree, at) || kindBefore(tree, at) !== undefined;
  if (!isLed && sentence.first === at) return undefined;
  const most = Math.min(at + LONGEST_NAME, sentence.end, nextName);
  const said = isSaidPlace(tree, at) ? saidName(tree, at, most) : undefined;
  for (let end = most; end > at; end--) {
    const last = tree.word((end - 1) as TokenIndex);
    if (!isCapital(last)) continue;
    const text = wordsOf(tree, at, end as TokenIndex);
    if (text.length < 3 || taken.has(text) || isDemonym(text) || isBareNoun(text)) continue;
    const best = candidates(text).find(({ isWhole }) => isWhole);
    if (best === undefined) continue;
    const isSure =
      best.list === 'geonames'
        ? isLed && best.weight >= LEAST_WEIGHT
        : isLed || (tree.upos(at) === 'PROPN' && isPlaceByItself(finder, text));
    if (!isSure || (!isLed && seats.has(text.toLowerCase()))) continue;
    const { kind, after } = kindAround(tree, at, end as TokenIndex);
    return toponym(tree, { first: at, end: after }, kind, true);
  }
  return said && toponym(tree, said, kindBefore(tree, at), true);
}

/** "the village of", "the province of" stands before: whatever follows is a place. */
function isSaidPlace(tree: TreeView, first: TokenIndex): boolean {
  return (
    first >= 2 && tree.lower((first - 1) as TokenIndex) === 'of' && sureNouns.has(tree.lower((first - 2) as TokenIndex))
  );
}

/** The capitalised words from here on. */
function saidName(tree: TreeView, first: TokenIndex, most: number): TokenRange | undefined {
  let end: number = first;
  while (end < most && isCapital(tree.word(end as TokenIndex))) end++;
  return end === first || isBareNoun(wordsOf(tree, first, end as TokenIndex))
    ? undefined
    : { first, end: end as TokenIndex };
}

/** The longest known name that the name is a part of: "Golan" of "the Golan Heights", "Hormuz" of "the Strait of Hormuz". */
function grown({ tree, candidates }: Finder, { first, end, type }: Name): { first: TokenIndex; end: TokenIndex } {
  if (type === 'person') return { first, end };
  const sentence = tree.sentence(tree.sentenceOf(first));
  let left = first;
  while (left > sentence.first && first - left < MOST_GROWTH && canGrow(tree, (left - 1) as TokenIndex)) left--;
  let right = end;
  while (right < sentence.end && right - end < MOST_GROWTH && canGrow(tree, right)) right++;
  for (let length = right - left; length > end - first; length--) {
    for (let from = Math.max(left, end - length); from <= first && from + length <= right; from++) {
      const text = wordsOf(tree, from as TokenIndex, (from + length) as TokenIndex);
      if (
        !/^[\p{L}\d]/u.test(text) ||
        !/[\p{L}\d.]$/u.test(text) ||
        /^(?:of|and|on|as|am|do|e|y) | (?:of|and)$/.test(text)
      )
        continue;
      const isKnown = candidates(text).some(({ isWhole, list }) => isWhole && (list !== 'geonames' || isProper(text)));
      if (isKnown) return { first: from as TokenIndex, end: (from + length) as TokenIndex };
    }
  }
  return { first, end };
}

/** Small words inside names. Own list. */
const PARTICLES: ReadonlySet<string> = new Set([
  'es',
  'el',
  'al',
  'de',
  'del',
  'la',
  'las',
  'los',
  'da',
  'do',
  'di',
  'ez',
  'ash',
  'as',
  'ar',
  'ad',
  'kwa',
  'sur',
  'am',
  'upon',
  'on',
  'y',
  'und',
  'e',
  'le',
]);

/** Whether a word beside a name may be a part of the name: "Heights", "Strait", "of", "eastern", "crossing". */
function canGrow(tree: TreeView, token: TokenIndex): boolean {
  const word = tree.word(token);
  if (/^[-‐‑–]$/.test(word) || PARTICLES.has(word)) return true;
  if (tree.upos(token) === 'PUNCT' || tree.xpos(token) === 'POS') return false;
  if (/^(?:The|A|An|In|Of|And|But|From)$/.test(word)) return false;
  return isCapital(word) || word === 'of' || isPartWord(word) || kindOfNoun(word) !== undefined;
}

/** The kind that the words beside a name say, and where the mention ends: a kind noun behind it belongs to it, but for towns. */
function kindAround(tree: TreeView, first: TokenIndex, end: TokenIndex): { kind?: PlaceKind; after: TokenIndex } {
  const sentenceEnd = tree.sentence(tree.sentenceOf(first)).end;
  const isCountry = countryOf(wordsOf(tree, first, end))?.as === 'name';
  for (let length = Math.min(LONGEST_KIND_NOUN, sentenceEnd - end); length > 0 && !isCountry; length--) {
    const after = (end + length) as TokenIndex;
    const kind = kindOfNoun(wordsOf(tree, end, after));
    const tag = tree.upos((after - 1) as TokenIndex);
    if (kind === undefined || (tag !== 'NOUN' && tag !== 'PROPN')) continue;
    const isPlural = tree.xpos((after - 1) as TokenIndex) === 'NNS';
    return { kind, after: kind === 'city' || isPlural ? end : after };
  }
  const before = kindBefore(tree, first);
  return { ...(before !== undefined && { kind: before }), after: end };
}

/** "the village of X", "the port city of X", "Syria's town of X". */
function kindBefore(tree: TreeView, first: TokenIndex): PlaceKind | undefined {
  if (first < 2 || tree.lower((first - 1) as TokenIndex) !== 'of') return undefined;
  return kindOfNoun(tree.word((first - 2) as TokenIndex));
}

/** Whether "in", "near" or the like stands before the name, past "the", "eastern" and "the town of". */
function isLedIn(tree: TreeView, first: TokenIndex): boolean {
  let at = first - 1;
  for (let steps = 0; steps < 4 && at >= 0; steps++, at--) {
    const word = tree.lower(at as TokenIndex);
    if (strongLeads.has(word)) return true;
    if (word !== 'the' && word !== 'of' && !isPartWord(word) && kindOfNoun(word) === undefined) return false;
  }
  return false;
}

/** "President Jordan", "Mr Chad": a title stands before. */
function isTitled(tree: TreeView, first: TokenIndex): boolean {
  return (
    first > 0 &&
    /^(?:mr|mrs|ms|dr|president|minister|general|gen|col|sheikh|king|prince)\.?$/.test(
      tree.lower((first - 1) as TokenIndex),
    )
  );
}

/** "Aleppo, Syria": the second may hold the first. */
function withContainers(tree: TreeView, found: readonly Toponym[]): readonly Toponym[] {
  return found.map((one, i) => {
    const next = found[i + 1];
    const isBehindComma = next !== undefined && next.first === one.end + 1 && tree.word(one.end) === ',';
    return isBehindComma ? { ...one, container: i + 1 } : one;
  });
}

function toponym(tree: TreeView, { first, end }: TokenRange, kind: PlaceKind | undefined, byContext: boolean): Toponym {
  const text = wordsOf(tree, first, end);
  return { first, end, at: tree.span({ first, end }), text, byContext, ...(kind !== undefined && { kind }) };
}

function isDemonym(text: string): boolean {
  return countryOf(text)?.as === 'demonym';
}

/** "the North", "the Strip": a part or kind of place without its name; "the Gulf" is known by it. */
function isBareNoun(text: string): boolean {
  return isPartWord(text) || calendar.has(text.toLowerCase()) || (kindOfNoun(text) !== undefined && !isWellKnown(text));
}

function isCapital(word: string): boolean {
  return /^[\p{Lu}]/u.test(word);
}

/** All words but particles are capitalised: "Dar es Salaam". */
function isProper(text: string): boolean {
  return text.split(/[\s-]+/).every((word, i) => isCapital(word) || (i > 0 && PARTICLES.has(word)));
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

function wordsOf(tree: TreeView, first: TokenIndex, end: TokenIndex): string {
  const { start, end: to } = tree.span({ first, end });
  return tree.text.slice(start, to).replace(/\s+/g, ' ');
}
