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
  return (2 * first.intersection(second).size) / (first.size + second.size);
}

/** A title as it stands, and without what stands before or after a dash or bar. */
export function titleParts(title: string): readonly string[] {
  const parts = title.split(PARTS).filter((part) => part.trim() !== '');
  const colon = title.indexOf(': ');
  if (parts.length < 2) return colon === -1 ? [title] : [title, title.slice(colon + 2)];
  const longest = parts.toSorted((a, b) => b.length - a.length)[0] ?? title;
  return [title, longest, parts.slice(0, -1).join(' - ')];
}

/** The outlet's name behind or before the headline in `<title>`: short, and the rest of the title is the headline. */
export function titleTail(title: string, headline: string): string | undefined {
  const ends = [...title.matchAll(new RegExp(PARTS, 'gu'))];
  for (const end of ends) {
    const before = title.slice(0, end.index);
    const tail = title.slice(end.index + end[0].length);
    const name = tail.split(PARTS).at(-1)?.trim() ?? '';
    if (titleLikeness(before, headline) >= 0.8 && isName(name)) return name;
    if (titleLikeness(tail, headline) >= 0.8 && isName(before.trim())) return before.trim();
  }
  return undefined;
}

function isName(words: string): boolean {
  return words.length >= 2 && words.length <= 50 && words.split(/\s+/).length <= 6;
}
