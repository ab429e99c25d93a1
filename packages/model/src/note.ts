import type { Span } from './span.ts';

/**
 * Something that could not be read, or was read with a doubt: one type from intake to page.
 * Codes are `ONR-<area>-<number>`; each room keeps its own table of them with `defineNotes`.
 */
export interface Note {
  readonly code: NoteCode;
  readonly severity: 'info' | 'warning' | 'error';
  readonly stage: string;
  readonly message: string;
  readonly at?: Span;
}

export type NoteCode = `ONR-${string}-${number}`;

/** One line of a room's table of notes. `message` may name `{details}` that the call fills in. */
export interface NoteKind {
  readonly code: NoteCode;
  readonly severity: Note['severity'];
  readonly stage: string;
  readonly message: string;
}

/**
 * Makes a note of a table's entry.
 * @example note(notes.ambiguousDate, { at: span, details: { words: '03/04/2025' } })
 */
export function note(
  kind: NoteKind,
  { at, details = {} }: { at?: Span; details?: Readonly<Record<string, string | number>> } = {},
): Note {
  const message = kind.message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(details, name) ? String(details[name]) : whole,
  );
  const { code, severity, stage } = kind;
  return { code, severity, stage, message, ...(at && { at: { start: at.start, end: at.end } }) };
}
