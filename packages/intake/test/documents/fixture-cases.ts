import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Format } from '../../src/formats/format.ts';
import type { SourceItem, SourceOptions } from '../../src/sources/source-item.ts';
import { contextWith, itemsIn, sourceOf } from './case-context.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const BETWEEN = '\n----- next text -----\n';

/** One case: a folder with the file to read, `expected.json`, and `expected.txt` where a text is expected. */
export interface FixtureCase {
  readonly name: string;
  readonly folder: string;
}

/** The cases of a format, by name. */
export function casesOf(format: string): readonly FixtureCase[] {
  const root = join(FIXTURES, format);
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, folder: join(root, name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What a case says must come out: items without their texts, and the texts. */
export interface Expected {
  readonly items: unknown;
  readonly texts: string;
}

export function expectedOf({ folder }: FixtureCase): Expected {
  const text = join(folder, 'expected.txt');
  return {
    items: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')),
    texts: existsSync(text) ? readFileSync(text, 'utf8') : '',
  };
}

/** Makes the bytes of a case out of a readable source (`input.pdf.json`) where the format itself is binary. */
export type MakeInput = (source: string) => Promise<Uint8Array> | Uint8Array;

/** What comes out of the case's file `input.*`. */
export async function readCase(
  { folder }: FixtureCase,
  format: Format,
  { formats = [format], make }: { readonly formats?: readonly Format[]; readonly make?: MakeInput } = {},
): Promise<Expected> {
  const file = readdirSync(folder).find((name) => name.startsWith('input.'));
  if (!file) throw new Error(`${folder} has no file input.*`);
  const name = make ? file.replace(/\.(?:json|ts)$/, '') : file;
  const bytes = make ? await make(join(folder, file)) : readFileSync(join(folder, file));
  const said = join(folder, 'options.json');
  const options = existsSync(said) ? (JSON.parse(readFileSync(said, 'utf8')) as SourceOptions) : {};
  const items = await itemsIn(format, sourceOf(name, bytes), contextWith(formats, options));
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  return { items: JSON.parse(JSON.stringify(items.map(shortItem))), texts: texts.join(BETWEEN) };
}

/** Writes what comes out as what is expected, for a person to check. */
export function writeExpected({ folder }: FixtureCase, { items, texts }: Expected): void {
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(items, undefined, 2)}\n`);
  if (texts !== '') writeFileSync(join(folder, 'expected.txt'), texts);
}

/** An item as a person checks it: without text and hash, marks by their words, notes in a line. */
function shortItem(item: SourceItem): unknown {
  const line = ({ code, message }: { readonly code: string; readonly message: string }): string =>
    `${code}: ${message}`;
  if (item.kind === 'refused') return { kind: item.kind, name: item.name, problem: line(item.problem) };
  if (item.kind === 'note') return { kind: item.kind, name: item.name, note: line(item.note) };
  if (item.kind !== 'text') return item;
  const { kind, name, text, format, charset, given, marks, notes } = item;
  return {
    ...{ kind, name, format, charset, given },
    ...(marks && { marks: marks.map(({ role, start, end }) => [role, text.slice(start, end)]) }),
    notes: notes.map(line),
  };
}
