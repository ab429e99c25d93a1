import { readFileSync } from 'node:fs';
import { archiveNotes, archiveProblems, briefNotes, exportNotes, joinNotes, outletNotes } from '@onrecord/archive';
import { allIntakeNotes } from '@onrecord/intake';
import type { NoteKind } from '@onrecord/model';
import { readingJsonSchema } from '@onrecord/model/schema';
import { readerNotes, refinerDescriptions, ruleDescriptions } from '@onrecord/reader';
import { serverNotes, serverProblems } from '@onrecord/server';
import { addNotes } from '../../packages/cli/src/add/notes.ts';
import { serveNotes } from '../../packages/cli/src/serve/notes.ts';
import { watchNotes } from '../../packages/cli/src/watch/notes.ts';
import { cliNotes } from '../../packages/cli/src/notes.ts';
import { howItDecidesPage } from './how-it-decides-page.ts';
import { notesPage } from './notes-page.ts';

/** Every note of every room. */
export const allNotes: readonly NoteKind[] = [
  ...allIntakeNotes,
  ...readerNotes,
  ...Object.values(cliNotes),
  ...Object.values(addNotes),
  ...Object.values(watchNotes),
  ...Object.values(serveNotes),
  ...Object.values(serverProblems),
  ...Object.values(serverNotes),
  ...Object.values(archiveProblems),
  ...Object.values(archiveNotes),
  ...exportNotes,
  ...joinNotes,
  ...outletNotes,
  ...briefNotes,
];

/** The generated pages by their paths in the repository; those below build/ are not committed. */
export function generatedPages(): ReadonlyMap<string, string> {
  const introduction = readFileSync(new URL('how-it-decides-intro.md', import.meta.url), 'utf8');
  return new Map([
    ['docs/how-it-decides.md', howItDecidesPage(introduction, ruleDescriptions, refinerDescriptions)],
    ['build/docs/notes.md', notesPage(allNotes)],
    ['build/docs/reading.schema.json', `${JSON.stringify(readingJsonSchema(), undefined, 2)}\n`],
  ]);
}
