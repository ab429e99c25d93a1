import { absent, anchor, type Known, type Mention, type Place, stated } from '@onrecord/model';
import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { BackReference } from './back-references.ts';
import { contains, sizeOf } from './containment.ts';
import type { FoundPlace } from './join-names.ts';
import { kindOfNoun } from './name-parts.ts';
import type { PlaceMention, PlaceTable } from './place-table.ts';
import type { Scored } from './resolve.ts';
import { LEADS } from './words/place-kind-words.ts';

const leads: ReadonlySet<string> = new Set(LEADS);

/** Makes the table that the later stages ask. */
export function tableOf(
  tree: TreeView,
  found: readonly FoundPlace[],
  backReferences: readonly BackReference[],
): Omit<PlaceTable, 'notes'> {
  const id = (index: number): string => `p${index + 1}`;
  const mentions = found
    .flatMap((place, index) => place.mentions.map((mention) => mentionOf(tree, mention, id(index))))
    .sort((a, b) => a.start - b.start);
  const owner = ownersOf(tree, found, id);
  const places = found.map((place, index) =>
    placeOf(
      tree,
      place,
      id(index),
      backReferences.filter((one) => one.place === index),
    ),
  );
  for (const { token, place, from } of backReferences) {
    const words = anchor(tree.text, from.start, from.end);
    owner.set(token, { status: 'inferred', value: id(place), rule: 'place-named-before', from: [words] });
  }
  const holders = new Map(found.map((place, index) => [id(index), holdersOf(place, index, found).map(id)]));
  return {
    at: (token) => owner.get(token) ?? absent,
    within: ({ start, end }) => {
      const inside: PlaceMention[] = [];
      for (let i = firstFrom(mentions, start); i < mentions.length; i++) {
        const mention = mentions[i];
        if (mention === undefined || mention.start >= end) break;
        if (mention.end <= end) inside.push(mention);
      }
      return inside;
    },
    around: (place) => holders.get(place) ?? [],
    places: () => places,
  };
}

function mentionOf(tree: TreeView, range: TokenRange, place: string): PlaceMention {
  const { start, end } = tree.span(range);
  const head = headOf(tree, range);
  return { start, end, place, head, isLocative: isLocative(tree, head) };
}

/** Led in by "in", "near", "from" or the like, or joined with a place that is: "in Homs and Hama". */
function isLocative(tree: TreeView, head: TokenIndex): boolean {
  let at = head;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if (tree.children(at, 'case').some((word) => leads.has(tree.lower(word)))) return true;
    const above = tree.head(at);
    if (above === undefined || !['conj', 'appos', 'flat', 'nmod'].includes(tree.baseRelation(at))) return false;
    if (tree.baseRelation(at) === 'nmod' && kindOfNoun(tree.word(above)) === undefined) return false;
    at = above;
  }
  return false;
}

const MOST_STEPS = 4;

/** The tokens of each mention, and the kind noun above it: "city" of "the city of X". */
function ownersOf(
  tree: TreeView,
  found: readonly FoundPlace[],
  id: (index: number) => string,
): Map<TokenIndex, Known<string>> {
  const owner = new Map<TokenIndex, Known<string>>();
  found.forEach(({ mentions }, index) => {
    for (const { first, end } of mentions) {
      const known = stated(id(index), tree.anchor({ first, end }));
      for (let token = first; token < end; token++) owner.set(token, known);
      const head = headOf(tree, { first, end });
      const above = tree.head(head);
      const isNamed =
        above !== undefined && tree.baseRelation(head) === 'nmod' && kindOfNoun(tree.word(above)) !== undefined;
      if (isNamed && tree.children(head, 'case').some((word) => tree.lower(word) === 'of')) owner.set(above, known);
    }
  });
  return owner;
}

function placeOf(tree: TreeView, place: FoundPlace, id: string, back: readonly BackReference[]): Place {
  const { text } = tree;
  const mentions: Mention[] = [
    ...place.mentions.map(({ at }): Mention => ({ ...anchor(text, at.start, at.end), form: 'name' })),
    ...back.map(({ token }): Mention => {
      const { start, end } = tree.tokenSpan(token);
      return { ...anchor(text, start, end), form: 'nominal' };
    }),
  ].sort((a, b) => a.start - b.start);
  const kind = place.best?.candidate.kind ?? place.mentions[0]?.kind ?? 'unknown';
  const geo = place.best && geoOf(place.best, place.runnersUp);
  return { id, name: place.name, kind, mentions, ...(geo !== undefined && { geo }) };
}

function geoOf({ candidate, score }: Scored, runnersUp: readonly Scored[]): NonNullable<Place['geo']> {
  const { lat, lon, country, geonames, precision } = candidate;
  return {
    lat,
    lon,
    ...(country !== undefined && { country }),
    ...(geonames !== undefined && { geonames }),
    precision,
    score,
    ...(runnersUp.length > 0 && {
      runnersUp: runnersUp.map(({ candidate: other, score: share }) => ({
        name: other.name,
        ...(other.country !== undefined && { country: other.country }),
        ...(other.geonames !== undefined && { geonames: other.geonames }),
        lat: other.lat,
        lon: other.lon,
        score: share,
      })),
    }),
  };
}

/** Indices of the places that hold this one, nearest first: what the report says ("X, Y"), then what the gazetteer knows. */
function holdersOf(place: FoundPlace, index: number, found: readonly FoundPlace[]): readonly number[] {
  const inner = place.best?.candidate;
  const told = place.containers.filter((holder) => holder !== index && isTold(found[holder], place));
  const known = found.flatMap((other, holder) =>
    holder !== index && inner && other.best && contains(other.best.candidate, inner) ? [holder] : [],
  );
  const size = (holder: number): number => {
    const best = found[holder]?.best;
    return best === undefined ? 0 : sizeOf(best.candidate);
  };
  return [...new Set([...told, ...known])].sort((a, b) => size(a) - size(b) || a - b);
}

/** In a list "A, B and C" the comma tells nothing: the second must be able to hold the first. */
function isTold(holder: FoundPlace | undefined, place: FoundPlace): boolean {
  const [outer, inner] = [holder?.best?.candidate, place.best?.candidate];
  if (outer === undefined || inner === undefined) return outer !== undefined && outer.kind === 'country';
  return contains(outer, inner);
}

function headOf(tree: TreeView, { first, end }: TokenRange): TokenIndex {
  for (let token = first; token < end; token++) {
    const above = tree.head(token);
    if (above === undefined || above < first || above >= end) return token;
  }
  return first;
}

function firstFrom(mentions: readonly PlaceMention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
