import type { LineView } from './line-view.ts';
import { DATE_LEAD_INS, MONTHS, WEEKDAYS } from './word-lists.ts';

const weekdays: ReadonlySet<string> = new Set(WEEKDAYS);
const months: ReadonlySet<string> = new Set(MONTHS);
const leadIns: ReadonlySet<string> = new Set(DATE_LEAD_INS);
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const LABEL = /^(?:date|published|updated)$/i;

/**
 * The end of the line of its own that a date makes at `at`, or `at`: "Thursday, May 7, 2015" that no preposition leads in, and
 * "date 2024-05-05" at the beginning of a line. Holds where the line break after it was lost.
 */
export function dateLineEnd(view: LineView, at: number): number {
  const word = view.word(at);
  if (LABEL.test(word) && at === view.first) {
    const date = view.word(at + 1) === ':' ? at + 2 : at + 1;
    return ISO_DATE.test(view.word(date)) ? date + 1 : at;
  }
  if (!weekdays.has(word) || view.word(at + 1) !== ',' || !months.has(view.word(at + 2))) return at;
  const isWhole = /^\d{1,2}$/.test(view.word(at + 3)) && view.word(at + 4) === ',' && /^\d{4}$/.test(view.word(at + 5));
  const isAlone = at + 6 >= view.end || /^\p{Lu}/u.test(view.word(at + 6));
  return isWhole && isAlone && !leadIns.has(view.word(at - 1).toLowerCase()) ? at + 6 : at;
}
