import type { PlaceKind, Span } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { PlaceMention, PlaceTable } from '../places/place-table.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { Climber } from './climb-place.ts';
import { LOCATIVE_CASES, OTHER_PLACE_WORDS, PLACE_NOUNS, TOWN_NOUNS } from './words/locative-words.ts';

/** A place in the text: by name, or by a word that points back to one ("the area", "there"). */
export interface PlaceInText extends Climber {
  /** The words that name the place, where these only point back. */
  readonly named?: Span;
  readonly isCountry: boolean;
  /** A "where" right behind the name: the name itself says it. */
  readonly isRelative?: true;
}

const nouns: ReadonlySet<string> = new Set(PLACE_NOUNS);
const others: ReadonlySet<string> = new Set(OTHER_PLACE_WORDS);
const cases: ReadonlySet<string> = new Set(Object.keys(LOCATIVE_CASES));
const townNouns: ReadonlySet<string> = new Set(TOWN_NOUNS);
const POINTING: ReadonlySet<string> = new Set(['the', 'that', 'this', 'these', 'those']);
/** How many sentences back the name may stand. */
const MOST_SENTENCES = 3;

/** All places of a text in text order. Linear in the text. */
export function placesInText(tree: TreeView, places: PlaceTable): readonly PlaceInText[] {
  const kinds = new Map(places.places().map(({ id, kind }) => [id, kind]));
  const named = places.within({ start: 0, end: tree.text.length }).map((mention) => ofName(mention, kinds));
  const isTown = ({ id }: PlaceInText): boolean => kinds.get(id) === 'city';
  const found: PlaceInText[] = [];
  // The first town named, and whether another one was: then "the city" may be either.
  let town: PlaceInText | undefined;
  let isOnlyTown = true;
  let next = 0;
  let at = 0;
  while (at < tree.size) {
    const token = at as TokenIndex;
    const { start } = tree.tokenSpan(token);
    let name = named[next];
    if (name !== undefined && name.start <= start) {
      found.push(name);
      if (isTown(name)) {
        isOnlyTown &&= town === undefined || town.id === name.id;
        town = name;
      }
      next++;
      while ((name = named[next]) !== undefined && name.start <= start) next++;
    } else if (tree.lower(token) === 'where' || isInWhich(tree, token)) {
      const antecedent = antecedentOfWhere(tree, token, found.at(-1));
      if (antecedent) found.push(antecedent);
    } else if (isPointing(tree, token)) {
      const onlyTown = isOnlyTown && townNouns.has(tree.lower(token)) ? town : undefined;
      const back = pointedAt(tree, token, found, places) ?? (onlyTown && pointing(tree, token, onlyTown));
      if (back) found.push(back);
    }
    at++;
  }
  return found;
}

function ofName(
  { start, end, place, head, isLocative }: PlaceMention,
  kinds: ReadonlyMap<string, PlaceKind>,
): PlaceInText {
  const isCountry = kinds.get(place) === 'country';
  return { start, end, id: place, head, isCountry, mayAct: isCountry && !isLocative };
}

/** "the raid on Basra, in which 40 were killed": where the raid was. */
function isInWhich(tree: TreeView, token: TokenIndex): boolean {
  if (tree.lower(token) !== 'which' || token === 0) return false;
  return ['in', 'at', 'during'].includes(tree.lower((token - 1) as TokenIndex));
}

/** "Basra, where 40 were killed": the place named right before it; a verb between ends its reach, but for "and where". */
function antecedentOfWhere(tree: TreeView, token: TokenIndex, last: PlaceInText | undefined): PlaceInText | undefined {
  const isWhere = tree.lower(token) === 'where';
  if (last === undefined || (isWhere && tree.baseRelation(token) !== 'advmod')) return undefined;
  if (tree.sentenceOf(last.head) !== tree.sentenceOf(token)) return undefined;
  const isJoined = token > 0 && tree.lower((token - 1) as TokenIndex) === 'and';
  for (let at = last.head + 1; at < token && !isJoined; at++)
    if (tree.upos(at as TokenIndex) === 'VERB') return undefined;
  const { start, end } = tree.tokenSpan(token);
  return {
    start,
    end,
    id: last.id,
    head: token,
    isCountry: last.isCountry,
    mayAct: false,
    isRelative: true,
    named: namedBy(last),
  };
}

function namedBy({ named, start, end }: PlaceInText): Span {
  return named ?? { start, end };
}

/** "the area", "that town", "there" without a name in it. */
function isPointing(tree: TreeView, token: TokenIndex): boolean {
  if (tree.lower(token) === 'there') return tree.baseRelation(token) === 'advmod';
  if (!nouns.has(tree.lower(token))) return false;
  const children = tree.children(token);
  const isDefinite = children.some((child) => POINTING.has(tree.lower(child)));
  // "the town of ...", "the other town", "the border area" say which; a name would have been found.
  return (
    isDefinite &&
    !children.some((child) => others.has(tree.lower(child)) || tree.baseRelation(child) === 'compound') &&
    tree.children(token, 'nmod', 'acl:relcl').length === 0
  );
}

/** The last place named before; of two in one sentence of which one lies in the other, the inner one. */
function pointedAt(
  tree: TreeView,
  token: TokenIndex,
  before: readonly PlaceInText[],
  places: PlaceTable,
): PlaceInText | undefined {
  const sentence = tree.sentenceOf(token);
  const isCountry = ['country', 'nation'].includes(tree.lower(token));
  let best: PlaceInText | undefined;
  for (let index = before.length - 1; index >= Math.max(0, before.length - MOST_LOOKED_AT); index--) {
    const place = before[index];
    if (place === undefined || sentence - tree.sentenceOf(place.head) > MOST_SENTENCES) break;
    if (isCountry ? !place.isCountry : place.mayAct && !isLed(tree, place.head)) continue;
    if (best === undefined) best = place;
    // "in Jordan since Egypt's offer ... the country": where something is, before who did something.
    else if (isCountry && isLed(tree, place.head) && !isLed(tree, best.head)) best = place;
    else if (isCountry) continue;
    else if (tree.sentenceOf(best.head) !== tree.sentenceOf(place.head)) break;
    else if (places.around(place.id).includes(best.id) || isSaidToLieIn(tree, place, best)) best = place;
  }
  return best === undefined ? undefined : pointing(tree, token, best);
}

function pointing(tree: TreeView, token: TokenIndex, place: PlaceInText): PlaceInText {
  const isCountry = ['country', 'nation'].includes(tree.lower(token));
  return { ...tree.tokenSpan(token), id: place.id, head: token, isCountry, mayAct: false, named: namedBy(place) };
}

const MOST_LOOKED_AT = 8;
const LIES_IN = /^,?\s(?:in|on)\s[^.,;()]{0,40}$/iu;

/** "Basra, in southern Iraq". */
function isSaidToLieIn(tree: TreeView, inner: PlaceInText, outer: PlaceInText): boolean {
  return LIES_IN.test(tree.text.slice(inner.end, Math.min(outer.start, inner.end + 60)));
}

function isLed(tree: TreeView, head: TokenIndex): boolean {
  return tree.children(head, 'case').some((word) => cases.has(tree.lower(word)));
}
