import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { jsonLinesFormat } from '../formats/json-lines-format.ts';
import { planSources } from './plan-sources.ts';

/** Endings of files that hold many reports; counting them takes as long as reading them. */
const OF_MANY: ReadonlySet<string> = new Set(
  '.gz .warc .csv .tsv .parquet .xml .rss .atom .rdf .opml .json .eml'.split(' '),
);

/**
 * How many items `expandSources` will give at the paths, without reading a report; undefined where that cannot be known
 * beforehand (standard input, addresses, lists, tables and web archives) or when stopped. Of JSON Lines the lines are counted
 * that are not blank. What only a look inside tells is not known here: a file that will be passed over counts, and JSON Lines of
 * another ending count as one.
 */
export async function countSources(paths: readonly string[], signal?: AbortSignal): Promise<number | undefined> {
  let count = 0;
  for await (const planned of planSources(paths)) {
    if (planned.kind === 'input' || planned.kind === 'url' || signal?.aborted) return undefined;
    if (planned.kind === 'note') continue;
    const ending = planned.kind === 'file' ? extname(planned.path).toLowerCase() : '';
    if (OF_MANY.has(ending)) return undefined;
    const isLines = planned.kind === 'file' && jsonLinesFormat.endings.includes(ending);
    count += isLines ? await linesIn(planned.path, signal) : 1;
  }
  return count;
}

/** Lines with more than white space; those that were counted before the file could not be read on. */
async function linesIn(path: string, signal: AbortSignal | undefined): Promise<number> {
  let lines = 0;
  let isBlank = true;
  try {
    for await (const chunk of createReadStream(path, { ...(signal && { signal }) }) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(LF); ; end = chunk.indexOf(LF, from)) {
        if (isBlank && hasInk(chunk, from, end === -1 ? chunk.length : end)) {
          isBlank = false;
          lines++;
        }
        if (end === -1) break;
        isBlank = true;
        from = end + 1;
      }
    }
  } catch {
    // The items themselves say what is wrong with the file.
  }
  return lines;
}

const LF = 0x0a;
const SPACE = 0x20;

function hasInk(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((bytes[i] ?? SPACE) > SPACE) return true;
  return false;
}
