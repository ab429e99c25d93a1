import { note, type Note } from '@onrecord/model';
import { intakeNotes } from './notes.ts';

/** A text that a database and a page can hold, and what was mended in it. */
export interface Mended {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** Replaces what neither a database nor a page can hold, one character for one, so that positions stay. O(n). */
export function mended(text: string): Mended {
  const notes: Note[] = [];
  const whole = text.toWellFormed();
  if (whole !== text) notes.push(note(intakeNotes.halfCharacters));
  const first = whole.indexOf('\0');
  if (first === -1) return { text: whole, notes };
  const count = whole.split('\0').length - 1;
  notes.unshift(note(intakeNotes.nul, { at: { start: first, end: first + 1 }, details: { count } }));
  return { text: whole.replaceAll('\0', '\ufffd'), notes };
}
