import type { SourceItem } from '@onrecord/intake';
import { collect } from '../../src/formats/collect.ts';
import type { Arrival } from '../../src/formats/arrival.ts';
import type { FormatContext, OpenSource } from '../../src/formats/format.ts';
import { warcFormat } from '../../src/warc/warc-format.ts';

/** What a web archive gives, as a test compares it: a page with its bytes as text, or what is said. */
export type Given =
  | {
      readonly page: string;
      readonly file: string | undefined;
      readonly arrival: Arrival | undefined;
      readonly text: string;
    }
  | { readonly refused: string; readonly code: string; readonly message: string }
  | { readonly noted: string; readonly code: string; readonly message: string };

/** Everything that the format gives for these bytes. */
export async function readWarc(chunks: AsyncIterable<Uint8Array>, name = 'input.warc'): Promise<Given[]> {
  const given: Given[] = [];
  async function* open({ name: page, file, arrival, chunks: inner }: OpenSource): AsyncGenerator<SourceItem> {
    const bytes = Buffer.from((await collect(inner, Infinity)) ?? []);
    given.push({ page, file, arrival, text: bytes.toString('latin1') });
    yield* [];
  }
  const context: FormatContext = { options: {}, open };
  for await (const item of warcFormat.items({ name, file: name, chunks }, context)) {
    if (item.kind === 'refused') given.push({ refused: item.name, ...said(item.problem) });
    else if (item.kind === 'note') given.push({ noted: item.name, ...said(item.note) });
    else throw new Error(`a web archive gives no ${item.kind} by itself`);
  }
  return given;
}

function said({ code, message }: { code: string; message: string }): { code: string; message: string } {
  return { code, message };
}

/** The texts of the pages alone. */
export function pagesOf(given: readonly Given[]): readonly string[] {
  return given.flatMap((one) => ('page' in one ? [one.text] : []));
}

/** The codes of what is said, the count of records left out aside. */
export function troublesOf(given: readonly Given[]): readonly string[] {
  return given.flatMap((one) => ('code' in one && one.code !== 'ONR-INTAKE-160' ? [one.code] : []));
}
