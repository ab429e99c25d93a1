import { extname } from 'node:path';
import type { Format, FormatContext, OpenSource } from '../../src/formats/format.ts';
import { textFormat } from '../../src/formats/text-format.ts';
import type { SourceItem, SourceOptions } from '../../src/sources/source-item.ts';

/** A context that opens inner sources by their endings among these formats, else as plain text. */
export function contextWith(formats: readonly Format[], options: SourceOptions = {}): FormatContext {
  const context: FormatContext = {
    options,
    open: (inner) => {
      const ending = extname(inner.name).toLowerCase();
      return (formats.find(({ endings }) => endings.includes(ending)) ?? textFormat).items(inner, context);
    },
  };
  return context;
}

/** The bytes as a source that comes in pieces of `size`, the file's name as its path. */
export function sourceOf(name: string, bytes: Uint8Array, size = 64 * 1024): OpenSource {
  return { name, file: name, chunks: pieces(bytes, size) };
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

/** All items of bytes in a format. */
export async function itemsIn(
  format: Format,
  source: OpenSource,
  context: FormatContext = contextWith([format]),
): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of format.items(source, context)) items.push(item);
  return items;
}
