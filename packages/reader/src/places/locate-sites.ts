import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { FoundPlace } from './join-names.ts';
import type { Scored } from './resolve.ts';

/** A hospital or camp that no list knows is where the town is that its sentence names: so much less sure of it. */
const SHARE = 0.6;

/**
 * Gives a site without coordinates those of the town its first sentence names beside it ("a hospital in X"), else of the town named
 * last before it in the paragraph before. Its precision says that it is somewhere in that town.
 */
export function locateSites(places: readonly FoundPlace[], tree: TreeView): readonly FoundPlace[] {
  const towns = places
    .filter(({ best }) => best !== undefined && (best.candidate.kind === 'city' || best.candidate.kind === 'region'))
    .flatMap((place) =>
      place.mentions.map((mention) => ({ place, mention, sentence: sentenceOf(tree, mention.first) })),
    )
    .sort((a, b) => a.mention.first - b.mention.first);
  return places.map((place) => {
    const mention = place.mentions[0];
    if (place.best !== undefined || mention?.kind !== 'site') return place;
    const sentence = sentenceOf(tree, mention.first);
    const near =
      towns.find((town) => town.sentence === sentence) ??
      towns.findLast((town) => town.sentence < sentence && sentence - town.sentence <= MOST_SENTENCES);
    const town = near?.place.best;
    if (town === undefined) return place;
    return { ...place, best: somewhereIn(town) };
  });
}

/** A spot that is somewhere in the town: at its middle, without its id. */
function somewhereIn({ candidate, score }: Scored): Scored {
  const { name, country, division, lat, lon, precision, weight, list } = candidate;
  return {
    candidate: {
      ...{ name, lat, lon, precision, weight, list, kind: 'site', isWhole: false, byOtherName: false },
      ...(country !== undefined && { country }),
      ...(division !== undefined && { division }),
    },
    score: Math.round(score * SHARE * 100) / 100,
  };
}

const MOST_SENTENCES = 3;

function sentenceOf(tree: TreeView, token: TokenIndex): number {
  return tree.sentenceOf(token);
}
