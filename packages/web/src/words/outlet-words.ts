/** Kinds of outlets in words for a line. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  'state-media': 'state media',
  ngo: 'NGO',
  'international-organisation': 'international organisation',
  online: 'online outlet',
};

const COUNTRIES = new Intl.DisplayNames(undefined, { type: 'region' });

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
  const words = [outletKindWords({ kind }), country === undefined ? undefined : countryWords(country)];
  const known = words.filter((word) => word !== undefined);
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
}

/** A country by its code of two letters, in the reader's language. */
export function countryWords(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) ?? code) : code;
}
