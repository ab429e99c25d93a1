import { note, type Note } from '@onrecord/model';
import { MAX_REPORT_BYTES } from './decode-report.ts';
import { mended } from './mended.ts';
import { intakeProblems } from './notes.ts';

/** A report's text as it will be stored, or the one reason why there is none. */
export type FixedText =
  | { readonly status: 'fixed'; readonly text: string; readonly notes: readonly Note[] }
  | { readonly status: 'refused'; readonly problem: Note };

/**
 * The same checks and mending as `decodeReport`, for a text that was taken out of a format: lone surrogates and NULs become
 * U+FFFD, one character for one, so that positions of marks stay; a text of more than 2 MiB in UTF-8 and one without
 * ink are refused. Never throws; O(n).
 */
export function fixedText(text: string): FixedText {
  // A UTF-16 unit is at most three bytes: only texts near the limit have to be counted.
  if (text.length * 3 > MAX_REPORT_BYTES && Buffer.byteLength(text) > MAX_REPORT_BYTES) {
    return { status: 'refused', problem: note(intakeProblems.tooLarge, { details: { limit: MAX_REPORT_BYTES } }) };
  }
  const { text: whole, notes } = mended(text);
  if (!/[^\s\ufffd]/u.test(whole)) return { status: 'refused', problem: note(intakeProblems.blank) };
  return { status: 'fixed', text: whole, notes };
}
