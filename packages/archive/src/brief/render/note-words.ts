import type { Footnote } from '../brief.ts';
import { dayWords } from '../grammar/day-words.ts';

/** "Invented Courier, 14 March 2030": where a footnote comes from. */
export function sourceWords({ outlet, day }: Pick<Footnote, 'outlet' | 'day'>): string {
  return `${outlet ?? 'Outlet not known'}, ${day === undefined ? 'no day of publication' : dayWords(day)}`;
}

/** "and 3 further sources"; undefined where all are shown. */
export function furtherWords(further: number): string | undefined {
  if (further === 0) return undefined;
  return `and ${further} further ${further === 1 ? 'source' : 'sources'}`;
}
