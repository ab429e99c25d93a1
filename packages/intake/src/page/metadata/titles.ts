/** What parts a headline from the outlet in `<title>`: "Headline | Outlet". */
const PARTS = /\s+[|–—·•»›:-]\s+|\s*[|»›]\s*|\s+::\s+/u;

/** Words in one form, to compare titles. */
export function titleKey(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How much two titles have in common, 0 to 1 (Dice's coefficient of their words). */
export function titleLikeness(a: string, b: string): number {
  const [first, second] = [new Set(titleKey(a).split(' ')), new Set(titleKey(b).split(' '))];
  if (titleKey(a) === '' || titleKey(b) === '') return 0;
  const common = [...first].filter((word) => second.has(word)).length;
  return (2 * common) / (first.size + second.size);
}

/** A title as it stands, and without what stands before or after a dash or bar. */
export function titleParts(title: string): readonly string[] {
  const parts = title.split(PARTS).filter((part) => part.trim() !== '');
  const colon = title.indexOf(': ');
  if (parts.length < 2) return colon === -1 ? [title] : [title, title.slice(colon + 2)];
  const longest = parts.toSorted((a, b) => b.length - a.length)[0] ?? title;
  return [title, longest, parts.slice(0, -1).join(' - ')];
}

/**
 * The outlet's name in `<title>`: short, behind or before the headline; or all of a short title that shares no word with it,
 * as on sites that give every page the same.
 */
export function titleTail(title: string, headline: string): string | undefined {
  const ends = [...title.matchAll(new RegExp(PARTS, 'gu'))];
  for (const end of ends) {
    const before = title.slice(0, end.index);
    const tail = title.slice(end.index + end[0].length);
    const name = tail.split(PARTS).at(-1)?.trim() ?? '';
    if (isLike(before, headline) && isName(name)) return name;
    if (isLike(tail, headline) && isName(before.trim())) return before.trim();
  }
  const isOther =
    titleLikeness(title, headline) === 0 && ends.length === 0 && isName(title.trim()) && !NO_NAME.test(title);
  return isOther ? title.trim() : undefined;
}

/** The headline, or the first part of it behind a word such as "Print:". */
function isLike(part: string, headline: string): boolean {
  if (titleLikeness(part, headline) >= 0.8) return true;
  const start = titleKey(part.slice(part.indexOf(': ') + 1));
  return start.split(' ').length >= 4 && titleKey(headline).startsWith(start);
}

/** Titles that say what kind of page it is, and not whose. */
const NO_NAME =
  /^(?:(?:news|article|story|details?|view|show|read|print|page|home|index|untitled|document|default|press|releases?|content|blog|post|web|site)\b\W*)+$/i;

/** The last part of an address in words: "/2030/05/05/ferry-sails-again-4711.html" is "ferry sails again 4711". */
export function slugOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const parts = new URL(address).pathname.split('/').filter((part) => part.includes('-') || part.includes('_'));
  const last = parts.at(-1)?.replace(/\.\w{2,5}$/, '');
  return last
    ?.replace(/[-_]+/g, ' ')
    .replace(/\b\p{L}{0,3}\d{3,}\b/gu, '')
    .trim();
}

function isName(words: string): boolean {
  return words.length >= 2 && words.length <= 50 && words.split(/\s+/).length <= 6;
}
