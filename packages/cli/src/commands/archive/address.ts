/** What lists print for a person to open: a report (`r12`), a row of one (`r12:ev-...`), an actor (`a7`) or a place (`p7`), an outlet (`o7`). */
export type Address =
  | { readonly of: 'report'; readonly report: number; readonly record: string | undefined }
  | { readonly of: 'actor' | 'place'; readonly key: number }
  | { readonly of: 'outlet'; readonly key: number };

const LETTERS: Readonly<Record<string, 'actor' | 'place' | 'outlet'>> = { a: 'actor', p: 'place', o: 'outlet' };

/** Undefined for what is no address. */
export function parseAddress(text: string): Address | undefined {
  const words = text.trim().toLowerCase();
  const [, report, record] = /^r(\d{1,9})(?::([a-z]{2}-[0-9a-z-]{1,80}))?$/.exec(words) ?? [];
  if (report !== undefined) return { of: 'report', report: Number(report), record };
  const [, letter, key] = /^([apo])(\d{1,9})$/.exec(words) ?? [];
  const of = LETTERS[letter ?? ''];
  return key === undefined || of === undefined ? undefined : { of, key: Number(key) };
}
