import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { LINES_ENDINGS } from './other-endings.ts';
import { planSources } from './plan-sources.ts';

/**
 * How many items `expandSources` will give at the paths, without reading a report; undefined where that cannot be known
 * beforehand (standard input) or when stopped. Of JSON Lines the lines are counted that are not blank. What only
 * a look inside tells is not known here: a file that will be passed over counts, and JSON Lines of another ending count as one.
 */
export async function countSources(paths: readonly string[], signal?: AbortSignal): Promise<number | undefined> {
  let count = 0;
  for await (const planned of planSources(paths)) {
    if (planned.kind === 'input' || signal?.aborted) return undefined;
    if (planned.kind === 'note') continue;
    const isLines = planned.kind === 'file' && LINES_ENDINGS.has(extname(planned.path).toLowerCase());
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
