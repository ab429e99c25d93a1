import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedFormat } from '../../src/feeds/feed-format.ts';
import { opmlFormat } from '../../src/feeds/opml-format.ts';
import { sitemapFormat } from '../../src/feeds/sitemap-format.ts';
import type { Arrival } from '../../src/formats/arrival.ts';
import type { Format, FormatContext } from '../../src/formats/format.ts';
import type { SourceItem } from '../../src/sources/source-item.ts';

export const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** The folders of cases, and what their inputs are read as. */
export const FORMAT_OF: Readonly<Record<string, Format>> = {
  rss: feedFormat,
  atom: feedFormat,
  'json-feed': feedFormat,
  rdf: feedFormat,
  opml: opmlFormat,
  sitemap: sitemapFormat,
};

/** What a case comes to. Texts are kept in files of their own; an item names its file. */
export interface CaseResult {
  readonly expected: {
    /** Formats that claim the input by how it begins. */
    readonly begins: readonly string[];
    readonly items: readonly unknown[];
  };
  readonly texts: ReadonlyMap<string, string>;
}

const context: FormatContext = {
  options: {},
  open: () => {
    throw new Error('a list opens nothing');
  },
};

/** All items of some bytes, read as this format. */
export async function itemsOf(
  format: Format,
  bytes: Uint8Array,
  { name = 'input', arrival }: { readonly name?: string; readonly arrival?: Arrival } = {},
): Promise<SourceItem[]> {
  const chunks = pieces(bytes);
  const items: SourceItem[] = [];
  for await (const item of format.items({ name, file: undefined, chunks, ...(arrival && { arrival }) }, context)) {
    items.push(item);
  }
  return items;
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 60_000;
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

/** Reads the input of a case: the one file `input.*`, with what `arrival.json` says of where it came from, where there is one. */
export async function readCase(kind: string, folder: string): Promise<CaseResult> {
  const names = readdirSync(folder);
  const input = names.find((name) => name.startsWith('input.'));
  const format = FORMAT_OF[kind];
  if (input === undefined || !format) throw new Error(`no input or no format: ${folder}`);
  const bytes = readFileSync(join(folder, input));
  const arrival = names.includes('arrival.json')
    ? (JSON.parse(readFileSync(join(folder, 'arrival.json'), 'utf8')) as Arrival)
    : undefined;
  const texts = new Map<string, string>();
  const items = (await itemsOf(format, bytes, { name: input, ...(arrival && { arrival }) })).map((item) => {
    if (item.kind !== 'text') return item;
    const file = `expected-${texts.size + 1}.txt`;
    texts.set(file, item.text);
    return { ...item, text: file };
  });
  return { expected: { begins: claims(bytes), items }, texts };
}

function claims(bytes: Buffer): readonly string[] {
  const head = bytes
    .subarray(0, 4096)
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*/, '');
  return [feedFormat, opmlFormat, sitemapFormat].filter(({ begins }) => begins?.(head)).map(({ name }) => name);
}
