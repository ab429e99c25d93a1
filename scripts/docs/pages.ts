import { intakeNotes, intakeProblems } from '@onrecord/intake';
import type { NoteKind } from '@onrecord/model';
import { readingJsonSchema } from '@onrecord/model/schema';
import { readerNotes, ruleDescriptions } from '@onrecord/reader';
import { cliNotes } from '../../packages/cli/src/notes.ts';
import { notesPage } from './notes-page.ts';
import { rulesPage } from './rules-page.ts';

/** Every note of every room. */
export const allNotes: readonly NoteKind[] = [
  ...Object.values(intakeProblems),
  ...Object.values(intakeNotes),
  ...readerNotes,
  ...Object.values(cliNotes),
];

/** The generated pages by file name. */
export function generatedPages(): ReadonlyMap<string, string> {
  return new Map([
    ['notes.md', notesPage(allNotes)],
    ['rules.md', rulesPage(ruleDescriptions)],
    ['reading.schema.json', `${JSON.stringify(readingJsonSchema(), undefined, 2)}\n`],
  ]);
}
