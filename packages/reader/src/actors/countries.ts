import { countryName as nameOf, countryOf as referenceOf } from '@onrecord/language';

/** The code of the country that the folded phrase names in the given way. */
function code(folded: string, as: 'name' | 'demonym'): string | undefined {
  const spellings = [
    folded.replace(/(?<!\p{L}|')\p{L}/gu, (letter) => letter.toUpperCase()),
    folded.length <= 6 ? folded.toUpperCase() : folded,
  ];
  for (const spelling of spellings) {
    const reference = referenceOf(spelling);
    if (reference?.as === as) return reference.iso;
  }
  return undefined;
}

/** The ISO 3166-1 alpha-2 code of the country with this name; the name folded. */
export function countryOf(name: string): string | undefined {
  return code(name, 'name');
}

/** The code of the country that the folded adjective or noun belongs to ("chadian", "chadians"). */
export function countryOfDemonym(word: string): string | undefined {
  return code(word, 'demonym');
}

/** The English name of a country. */
export function countryName(iso: string): string | undefined {
  return nameOf(iso);
}
