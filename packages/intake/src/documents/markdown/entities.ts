/** Entities of HTML that writers of Markdown type (own list). */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  copy: '©',
  euro: '€',
  pound: '£',
  deg: '°',
  middot: '·',
  shy: '\u00ad',
};

/** The character that an entity at a position means, and where it ends. O(1). */
export function decodedEntity(
  source: string,
  at: number,
): { readonly character: string; readonly end: number } | undefined {
  const found = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/i.exec(source.slice(at, at + 12));
  if (!found) return undefined;
  const [all, decimal, hex, name = ''] = found;
  const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
  const named = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const character = code === undefined ? named : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  return character === undefined ? undefined : { character, end: at + all.length };
}
