import type { TokenIndex } from '@onrecord/language';
import type { PlaceKind } from '@onrecord/model';
import type { TreeView } from '../tree/tree-view.ts';
import type { FoundPlace } from './join-names.ts';
import { isPartWord, kindOfNoun } from './name-parts.ts';
import type { Toponym } from './toponym.ts';
import type { Scored } from './resolve.ts';

/** A hospital or camp that no list knows is where the town is that its sentence names: so much less sure of it. */
const SHARE = 0.6;

/**
 * Gives a place that no list knows the coordinates of the place it is said to be in: "X district of Y", "the village of X in Y", "X, Y". A site
 * without that gets those of the town its sentence names, else of the town named last before it. Its precision says that it is
 * somewhere in there. Linear in the number of mentions.
 */
export function locateSites(places: readonly FoundPlace[], tree: TreeView): readonly FoundPlace[] {
  const all = places
    .flatMap((place) => place.mentions.map((mention) => ({ place, mention, sentence: tree.sentenceOf(mention.first) })))
    .sort((a, b) => a.mention.first - b.mention.first);
  const place = new Map(places.map((one) => [one, one]));
  all.forEach(({ place: unknown, mention, sentence }, i) => {
    if (place.get(unknown)?.best !== undefined) return;
    const next = all[i + 1];
    const holder = next !== undefined && isHolder(tree, mention, next) ? next.place.best : undefined;
    if (holder !== undefined) {
      place.set(unknown, { ...unknown, best: somewhereIn(holder, mention.kind) });
    } else if (mention.kind === 'site') {
      const town =
        all.slice(i + 1, i + 1 + MOST_LOOKED_AT).find((one) => one.sentence === sentence && isTown(one.place)) ??
        all
          .slice(Math.max(0, i - MOST_LOOKED_AT), i)
          .findLast((one) => sentence - one.sentence <= MOST_SENTENCES && isTown(one.place));
      if (town?.place.best !== undefined)
        place.set(unknown, { ...unknown, best: somewhereIn(town.place.best, 'site') });
    }
  });
  return places.map((one) => place.get(one) ?? one);
}

const MOST_SENTENCES = 3;
const MOST_LOOKED_AT = 8;

interface Located {
  readonly place: FoundPlace;
  readonly mention: Toponym;
}

/** "of", "in" or a comma before the wider place, with words like "the" and "eastern" between. In a list of towns the comma tells nothing. */
function isHolder(tree: TreeView, { end: nameEnd }: Toponym, { place, mention: { first: next } }: Located): boolean {
  const end = (nameEnd + (kindOfNoun(wordAt(tree, nameEnd)) === undefined ? 0 : 1)) as TokenIndex;
  if (next <= end || next - end > MOST_BETWEEN) return false;
  const joint = wordAt(tree, end);
  const kind = place.best?.candidate.kind;
  if (joint === ',' ? kind !== 'country' && kind !== 'region' : joint !== 'of' && joint !== 'in') return false;
  for (let token = end + 1; token < next; token++) {
    const word = wordAt(tree, token as TokenIndex);
    if (word !== 'the' && !isPartWord(word) && kindOfNoun(word) === undefined) return false;
  }
  return true;
}

const MOST_BETWEEN = 4;

function wordAt(tree: TreeView, token: TokenIndex): string {
  return token < tree.size ? tree.lower(token) : '';
}

function isTown({ best }: FoundPlace): boolean {
  return best !== undefined && (best.candidate.kind === 'city' || best.candidate.kind === 'region');
}

/** A spot that is somewhere in the town: at its middle, without its id. */
function somewhereIn({ candidate, score }: Scored, kind: PlaceKind = 'unknown'): Scored {
  const { name, country, division, lat, lon, precision, weight, list } = candidate;
  return {
    candidate: {
      ...{ name, lat, lon, precision, weight, list, kind, isWhole: false, byOtherName: false },
      ...(country !== undefined && { country }),
      ...(division !== undefined && { division }),
    },
    score: Math.round(score * SHARE * 100) / 100,
  };
}
