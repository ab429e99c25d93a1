import { note, type Note } from '@onrecord/model';
import { intakeNotes } from '../notes.ts';
import type { GivenFields } from './source-item.ts';

/** The names that a field of a JSON line may have; the first one that holds text is taken. */
const NAMES = {
  publishedAt: ['published', 'publishedAt', 'date'],
  title: ['title'],
  url: ['url'],
  outlet: ['outlet', 'source', 'publisher'],
  byline: ['byline', 'author'],
  language: ['language'],
  originId: ['id'],
} as const satisfies Readonly<Partial<Record<keyof GivenFields, readonly string[]>>>;

const LONGEST = 4096;

/** The fields of a JSON line beside its text, white space around them cut, and notes on what could not be taken. */
export function givenFields(line: Readonly<Record<string, unknown>>): {
  readonly given: GivenFields;
  readonly notes: readonly Note[];
} {
  const given: Record<string, string> = {};
  const notes: Note[] = [];
  for (const [field, names] of Object.entries(NAMES)) {
    for (const name of names) {
      const value: unknown = Object.hasOwn(line, name) ? line[name] : undefined;
      const words = textOf(value);
      if (words.status === 'text' && given[field] === undefined) given[field] = words.text;
      if (words.status === 'no')
        notes.push(note(intakeNotes.fieldLeftOut, { details: { field: name, reason: words.reason } }));
    }
  }
  return { given, notes };
}

type Words =
  | { readonly status: 'none' }
  | { readonly status: 'text'; readonly text: string }
  | { readonly status: 'no'; readonly reason: string };

function textOf(value: unknown): Words {
  if (value === undefined || value === null) return { status: 'none' };
  // An id is often a number; as text it is the same id.
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return { status: 'no', reason: 'it is no text' };
  const mended = text.toWellFormed().replaceAll('\0', '\ufffd').trim();
  if (mended === '') return { status: 'none' };
  if (mended.length > LONGEST) return { status: 'no', reason: `it is longer than ${LONGEST} characters` };
  return { status: 'text', text: mended };
}
