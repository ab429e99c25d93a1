import { contentStems } from './content-stems.ts';

/** Words that carry meaning, between an act and what it is about. */
const REACH = 4;

/** Whether one of the stems is among the act's own words, or within reach of them in the words around ("signed a 10-day truce"). */
export function isNear(act: string, around: string, stems: ReadonlySet<string>): boolean {
  const own = new Set(contentStems(act));
  if ([...own].some((stem) => stems.has(stem))) return true;
  const words = contentStems(around);
  return words.some(
    (word, index) =>
      own.has(word) && words.slice(Math.max(0, index - REACH), index + REACH + 1).some((near) => stems.has(near)),
  );
}
