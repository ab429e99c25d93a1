/**
 * What a spreadsheet may run as a formula: a sign (in any of its widths), a tab or a line break at the
 * beginning, also behind white space, quotation marks or characters that are not seen (OWASP, CSV Injection).
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}"'`´‘’‚“”„«»‹›＂＇]*[=+\-@＝＋－＠﹦﹢﹣﹫−\t\r\n]/u;

/** A text cell that no spreadsheet takes for a formula: an apostrophe before what looks like one, else the text itself. */
export function guardedCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text again: takes exactly the apostrophe away that `guardedCell` put there. */
export function unguardedCell(cell: string): string {
  // A text that begins with an apostrophe before a formula looks like one itself, so it has a second apostrophe: nothing is taken from it.
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
