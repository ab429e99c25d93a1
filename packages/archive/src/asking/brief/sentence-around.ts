/** UTF-16 units of a sentence that is quoted whole; of a longer one only the words themselves are. */
const LONGEST = 600;

/** Words that end in a stop and end no sentence. Our own list. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev hon st sr jr gen lt col sgt capt maj cmdr adm gov sen rep pres vs etc no nos inc ltd co corp dept est approx fig al ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun'
  ).split(' '),
);

/**
 * The sentence of a report that holds `[start, end)`, for a footnote: the span itself where the sentence is too long or does not end. A
 * sentence ends at . ! ? with the marks that close there, before a space and what may begin one, or at a line break. A rule of thumb: a footnote that
 * is too long or short by a sentence is still the report's own words. O(length of the line).
 */
export function sentenceAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end - 1);
  const stop = lineEnd === -1 ? text.length : lineEnd;
  if (stop < end) return { start, end };
  let from = afterDateline(text, lineStart, start);
  let to = stop;
  for (const border of bordersIn(text, lineStart, stop)) {
    if (border <= start) from = Math.max(from, border);
    else if (border >= end) {
      to = border;
      break;
    }
  }
  while (from < start && /\s/u.test(text.charAt(from))) from += 1;
  while (to > end && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return to - from > LONGEST ? { start, end } : { start: from, end: to };
}

/** UTF-16 units of a dateline. */
const LONGEST_DATELINE = 90;

/** Past the dateline of a line ("MONTEVIDEO, March 20 (Wire) - "), where the span lies after it. */
function afterDateline(text: string, lineStart: number, start: number): number {
  const dateline = /^\p{Lu}{3,}[^\n]{0,80}?\s[-–—]\s+/u.exec(text.slice(lineStart, lineStart + LONGEST_DATELINE));
  const after = lineStart + (dateline?.[0].length ?? 0);
  return after <= start ? after : lineStart;
}

/** A stop with the marks that close there, before a space. */
const STOP = /[.!?…]["”’')\]]*(?=\s)/gu;

/** Where sentences end within a line, after their closing marks. */
function bordersIn(text: string, start: number, end: number): readonly number[] {
  const borders: number[] = [];
  STOP.lastIndex = start;
  for (let found = STOP.exec(text); found !== null && found.index < end; found = STOP.exec(text)) {
    const after = STOP.lastIndex;
    if (after > end || isWithin(text, start, found.index)) continue;
    // A quotation that goes on after its mark: "Go!" he said.
    if (/^\s+["“‘'(]?\p{Ll}/u.test(text.slice(after, after + 4))) continue;
    borders.push(after);
  }
  return borders;
}

/** Whether the stop belongs to an abbreviation or an initial. */
function isWithin(text: string, start: number, at: number): boolean {
  if (text.charAt(at) !== '.') return false;
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(start, at - 12), at))?.[0] ?? '';
  return /^\p{Lu}$/u.test(word) || word.includes('.') || ABBREVIATIONS.has(word.toLowerCase());
}
