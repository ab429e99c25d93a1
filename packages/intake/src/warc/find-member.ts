import { constants, inflateRawSync } from 'node:zlib';
import { beginsMember, GZIP_MAGIC, headerLength } from './gzip-header.ts';
import type { RawBytes } from './raw-bytes.ts';

const LOOK_BYTES = 64 * 1024;
const TRIAL_BYTES = 4096;
/** More than deflate can make of the bytes tried. */
const MOST_TRIAL = 1032 * TRIAL_BYTES;

/** How many places may be tried in one file: three magic bytes are in sixteen million by chance, a made file may be full of them. */
export interface Trials {
  left: number;
}

/** The trials of one file. */
export function newTrials(): Trials {
  return { left: 10_000 };
}

/**
 * Goes to the next place where a gzip member with a record begins: magic bytes whose unpacked bytes begin with "WARC/". Whether
 * there is one; else `raw` is at its end. O(bytes), and a bounded number of trials.
 */
export async function findMember(raw: RawBytes, trials: Trials): Promise<boolean> {
  for (;;) {
    const bytes = await raw.peek(LOOK_BYTES);
    if (bytes.length < GZIP_MAGIC.length) {
      raw.drop(bytes.length);
      return false;
    }
    const at = bytes.indexOf(GZIP_MAGIC);
    if (at === -1) {
      raw.drop(bytes.length - GZIP_MAGIC.length + 1);
      continue;
    }
    raw.drop(at);
    if (trials.left === 0) return toEnd(raw);
    trials.left--;
    if (await beginsRecord(raw)) return true;
    raw.drop(1);
  }
}

async function toEnd(raw: RawBytes): Promise<false> {
  for (let bytes = await raw.front(); bytes; bytes = await raw.front()) raw.drop(bytes.length);
  return false;
}

async function beginsRecord(raw: RawBytes): Promise<boolean> {
  const bytes = (await raw.peek(TRIAL_BYTES)).subarray(0, TRIAL_BYTES);
  const header = beginsMember(bytes) ? headerLength(bytes) : undefined;
  if (header === undefined) return false;
  try {
    // Bytes behind the member, which may be damaged themselves, are not looked at.
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_TRIAL };
    return inflateRawSync(bytes.subarray(header), options).toString('latin1', 0, 5) === 'WARC/';
  } catch {
    return false;
  }
}
