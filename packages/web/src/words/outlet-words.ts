import { countryName } from './country-name.ts';

/** Kinds of outlets in words for a line. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  'state-media': 'state media',
  ngo: 'NGO',
  'international-organisation': 'international organisation',
  online: 'online outlet',
};

interface OutletLike {
  readonly kind?: string | undefined;
  readonly country?: string | undefined;
}

/** What kind of outlet it is; undefined where nobody has said. */
export function outletKindWords({ kind }: Pick<OutletLike, 'kind'>): string | undefined {
  return kind === undefined || kind === 'other' ? undefined : (KIND_WORDS[kind] ?? kind);
}

/** " (newspaper, Argentina)" behind the name of an outlet; '' where neither is known. */
export function outletWords({ kind, country }: OutletLike): string {
  const words = [outletKindWords({ kind }), country === undefined ? undefined : countryName(country)];
  const known = words.filter((word) => word !== undefined);
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
}
