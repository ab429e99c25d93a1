/** First halves of words that are written with a hyphen (own list): a hyphen behind them at the end of a line is theirs. */
const COMPOUND_STARTS: ReadonlySet<string> = new Set(
  [
    'anti ex non pro post pre self semi vice co cross counter inter mid multi neo quasi ultra',
    'cease so far well ill long short high low old new half full part all much most least best better',
    'north south east west one two three four five six seven eight nine ten twenty thirty forty fifty',
    'sixty seventy eighty ninety first second third hard soft left right far state government army',
    'on by in out up down fact decision peace power policy law war tank face follow run stand',
  ]
    .join(' ')
    .split(' '),
);

/** What is known of a document's words, to tell hyphens of words from those of lines. */
export interface KnownWords {
  readonly whole: ReadonlySet<string>;
  /** Words with a hyphen within a line. */
  readonly hyphened: ReadonlySet<string>;
}

/** The words that stand whole within lines. O(letters). */
export function knownWords(lines: readonly string[]): KnownWords {
  const whole = new Set<string>();
  const hyphened = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){0,4}/gu)) {
      (word.includes('-') ? hyphened : whole).add(word);
    }
  }
  return { whole, hyphened };
}

/**
 * Two lines of a paragraph as one. A hyphen at the end goes where the next line goes on in lower case, unless the
 * document writes the word with it elsewhere, or its first half is one of those that are written so; a word that the
 * document writes whole loses it in any case. Before a capital or a digit it stays.
 */
export function joinedLines(before: string, after: string, known: KnownWords): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  const first = /([\p{L}\p{N}]{1,60})[-‐]$/u.exec(before.slice(-62))?.[1]?.toLowerCase();
  if (first === undefined) return `${before} ${after}`;
  const second = /^[\p{L}\p{N}]{1,60}/u.exec(after.slice(0, 60))?.[0];
  // "two- and three-storey houses", and a dash that only looks like a hyphen.
  if (second === undefined || /^(?:and|or|und|oder|et|y)\b/.test(after)) return `${before} ${after}`;
  if (!/^\p{Ll}/u.test(after)) return before + after;
  const word = first + second.toLowerCase();
  const isHyphened = known.hyphened.has(`${first}-${second.toLowerCase()}`) || COMPOUND_STARTS.has(first);
  const keepsIt = !known.whole.has(word) && (isHyphened || /\p{N}$/u.test(first));
  return (keepsIt ? before : before.slice(0, -1)) + after;
}
