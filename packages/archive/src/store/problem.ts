import { note, type Note, type NoteKind } from '@onrecord/model';

/** The archive cannot do what was asked; `note` says why and what to do. */
export class ArchiveProblem extends Error {
  readonly note: Note;

  constructor(kind: NoteKind, details: Readonly<Record<string, string | number>>, cause?: unknown) {
    const made = note(kind, { details });
    super(made.message, { cause });
    this.note = made;
  }
}
