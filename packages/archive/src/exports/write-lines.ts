import type { ArchiveLine } from './archive-line.ts';
import { jsonText } from './json-text.ts';

/** Lines of an archive file: JSON Lines, one value a line; `parseArchiveLine` gives back the same. Streams. */
export async function* writeLines(source: AsyncIterable<ArchiveLine>): AsyncIterable<string> {
  for await (const line of source) yield `${jsonText(line)}\n`;
}
