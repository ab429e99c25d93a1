const NAMES = new Intl.DisplayNames(undefined, { type: 'region', fallback: 'code' });

/** The name of a country (ISO 3166-1 alpha-2) in the reader's language, as the browser has it; the code itself where it has none. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (NAMES.of(code) ?? code) : code;
}
