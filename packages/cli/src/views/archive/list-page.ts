import { indented, type Paper } from '../terminal/paper.ts';
import { count } from './list-entry.ts';
import type { Page } from './view-rows.ts';

/** What a list is of: "event", "events". */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** The most rows that one page may have. */
const MOST_ROWS = 1000;

/** The entries of a list with its footer; where there are none, that and what to try. Ends in a line break. */
export function listPage<T>(
  page: Page<T>,
  noun: Noun,
  options: { readonly paper: Paper; readonly body: () => string },
): string {
  const { paper, body } = options;
  if (page.rows.length === 0) return emptyList(page, noun, paper);
  return `${body()}\n\n${small(footer(page, noun), paper)}\n`;
}

/** "50 of 1,234 events shown; more: --limit 100 or --after CURSOR"; without the total where that was not counted. */
function footer<T>({ rows, total, after }: Page<T>, { one, many }: Noun): string {
  const name = (total ?? rows.length) === 1 ? one : many;
  const shown = `${count(rows.length)}${total === undefined ? '' : ` of ${count(total)}`} ${name} shown`;
  if (after !== undefined)
    return `${shown}; more: ${rows.length < MOST_ROWS ? `--limit ${Math.min(MOST_ROWS, rows.length * 2)} or ` : ''}--after ${after}`;
  return total === undefined ? `${shown}; no more follow.` : `${shown}.`;
}

function emptyList<T>({ conditions, total = 0 }: Page<T>, { many }: Noun, paper: Paper): string {
  const asked = conditions.length === 0 ? ' in this archive' : ` for ${conditions.join(' ')}`;
  return [...indented(`No ${many}${asked}.`, '', paper), small(hint(total, conditions.length), paper), ''].join('\n');
}

/** What to try where there is nothing. */
function hint(total: number, conditions: number): string {
  if (total > 0) return 'This is past the last one: leave out --after.';
  if (conditions === 0) return 'Add reports first, or look with "onrecord reports" what is in it.';
  return 'Try with fewer conditions, a wider span of days or another spelling; "onrecord actors" lists the names.';
}

function small(text: string, paper: Paper): string {
  return indented(text, '', paper)
    .map((line) => paper.paint('small', line))
    .join('\n');
}
