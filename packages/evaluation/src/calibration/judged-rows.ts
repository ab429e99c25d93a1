/**
 * How many rows of other reports one reader judged right in every field, kind by kind: drawn by a hash of their places from
 * 50 reports without gold in two draws (November 2026), each looked at once beside its sentence. No rule was written with
 * these rows. The gold alone would flatter: its reports are those that the rules were written with.
 */
export const JUDGED_ROWS: Readonly<Record<string, { readonly rows: number; readonly full: number }>> = {
  events: { rows: 50, full: 20 },
  figures: { rows: 28, full: 21 },
  positions: { rows: 36, full: 24 },
  outlook: { rows: 39, full: 23 },
};
