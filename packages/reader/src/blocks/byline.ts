const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}`;
const NAME = String.raw`${NAME_WORD}(?: (?:(?:al|el|bin|ibn|van|von|der|de|da|del|la|le)[ -]){0,2}${NAME_WORD}){1,3}`;
const NAMES = String.raw`${NAME}(?:(?:, | and | & |, and )${NAME}){0,4}`;
const JOB = String.raw`[Cc]orrespondents?|[Ee]ditors?|[Rr]eporters?|[Ww]riter|[Bb]ureau [Cc]hief|[Cc]olumnist|[Aa]nalyst|[Jj]ournalist`;
const BY = new RegExp(
  String.raw`^(?:By|BY|by|(?:Written|Words|Story|WRITTEN) (?:by|BY))\s{0,3}:?\s(${NAMES}|${NAME_WORD}(?: ${NAME_WORD}){0,4})(?=$|,|\s[|·•–—-]\s|\sin\s|\sat\s|\sfor\s|\s?\(|\s\d|\.$|\s\p{Lu}\p{Ll}{2,8} \d)`,
  'u',
);
const WITH_JOB = new RegExp(String.raw`^(${NAMES}),? (?:[\p{L}'’&-]{1,20} ){0,4}(?:${JOB})\.?$`, 'u');
const IN_PLACE = new RegExp(String.raw`^(${NAMES}) in ${NAME_WORD}(?:,? (?:and )?${NAME_WORD}){0,4}$`, 'u');
const ALONE = new RegExp(String.raw`^(${NAMES})$`, 'u');
const WORKED_ON =
  /^\(?(?:additional |further )?(?:reporting|writing|editing|compiled|edited|photography|graphics|research)(?: contributed)? by\b/i;
const LONGEST = 200;

/** Where the names stand in a line that says who wrote the report; positions count into `line`. */
export function bylineNames(line: string): { readonly start: number; readonly end: number } | undefined {
  if (line.length > LONGEST) return undefined;
  const found = BY.exec(line) ?? WITH_JOB.exec(line) ?? IN_PLACE.exec(line);
  const names = found?.[1];
  if (!found || !names || !/^\p{Lu}/u.test(names)) return undefined;
  const start = found[0].indexOf(names, found[0].toLowerCase().startsWith('by') ? 2 : 0);
  return { start, end: start + names.replace(/[.,\s]+$/, '').length };
}

/** Whether the line names those who wrote, edited or helped. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST) return false;
  return bylineNames(line) !== undefined ? !/[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(line) : WORKED_ON.test(line);
}

/** Whether the line is two to four capitalised words: the byline of some houses, if it stands beside the date. */
export function isPlainName(line: string): boolean {
  return line.length <= 60 && ALONE.test(line) && line.split(' ').length <= 4 && /\p{Ll}/u.test(line);
}
