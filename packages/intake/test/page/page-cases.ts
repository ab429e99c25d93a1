import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Arrival } from '../../src/formats/arrival.ts';
import { htmlFormat } from '../../src/page/html-format.ts';
import type { SourceItem } from '../../src/sources/source-item.ts';

export const CASES = join(import.meta.dirname, '../fixtures/html');

/** The fields that a page is asked for. */
export const FIELDS = ['title', 'publishedAt', 'byline', 'outlet', 'url', 'language'] as const;

/** What is known of a case by hand: its fields (those that are not named must be absent), or the code it is refused with. */
export interface ExpectedPage {
  readonly arrival?: Arrival;
  readonly refused?: string;
  readonly charset?: string;
  /** Codes of notes, in any order; not looked at where absent. */
  readonly notes?: readonly string[];
  readonly title?: string;
  readonly publishedAt?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly language?: string;
}

export interface PageCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: ExpectedPage;
  /** The text as a person reads it on the page; undefined where the page is to be refused. */
  readonly text: string | undefined;
}

/** The cases of a folder, by name. */
export function pageCases(folder = CASES): readonly PageCase[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const at = (file: string): string => join(folder, name, file);
      const text = existsSync(at('expected.txt')) ? readFileSync(at('expected.txt'), 'utf8').trimEnd() : undefined;
      const expected = JSON.parse(readFileSync(at('expected.json'), 'utf8')) as ExpectedPage;
      return { name, bytes: readFileSync(at('page.html')), expected, text };
    });
}

/** The one item that a page gives. */
export async function pageItem(bytes: Uint8Array, arrival?: Arrival): Promise<SourceItem> {
  const chunks = (async function* () {
    yield await Promise.resolve(bytes);
  })();
  const source = { name: 'page.html', file: undefined, chunks, ...(arrival && { arrival }) };
  const items: SourceItem[] = [];
  const open = (): never => {
    throw new Error('A page holds no other source.');
  };
  for await (const item of htmlFormat.items(source, { options: {}, open })) items.push(item);
  const [item] = items;
  if (!item || items.length > 1) throw new Error(`${items.length} items instead of one`);
  return item;
}
