/** The longest tag that we believe (RFC 5646, section 4.4.1). */
const LONGEST = 35;

/** A language as BCP 47 has it: "en_us" is "en-US". Undefined where it is no tag. */
export function languageTag(written: string | undefined): string | undefined {
  const words = written?.trim().replaceAll('_', '-') ?? '';
  if (words === '' || words.length > LONGEST) return undefined;
  try {
    return Intl.getCanonicalLocales(words)[0];
  } catch {
    return undefined;
  }
}
