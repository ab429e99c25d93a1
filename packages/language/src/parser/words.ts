import type { Lexicon } from '../lexicon/lexicon.ts';
import { LONGEST_SENTENCE } from './state.ts';

/** Tag values of the positions that are no word. */
const NONE = 250;
const ROOT = 251;
const ROOT_WORD = 0x77;

/**
 * What the parser reads of each word of a sentence, by position (0 none, 1 to n words, n + 1 root): 0 where there is
 * nothing, except for tags.
 */
export class SentenceWords {
  readonly low = new Int32Array(LONGEST_SENTENCE + 4);
  readonly tag = new Int32Array(LONGEST_SENTENCE + 4);
  readonly middle = new Int32Array(LONGEST_SENTENCE + 4);
  readonly fine = new Int32Array(LONGEST_SENTENCE + 4);
  readonly suffix = new Int32Array(LONGEST_SENTENCE + 4);
  readonly flags = new Int32Array(LONGEST_SENTENCE + 4);

  /** Reads a sentence: numbers of the lexicon and numbers of tags. */
  read(lexicon: Lexicon, ids: Int32Array, tags: Uint8Array): void {
    const { low, middle, fine, suffix3, flags } = lexicon.columns;
    const length = ids.length;
    this.#blank(0, NONE);
    for (let i = 0; i < length; i++) {
      const id = ids[i] as number;
      this.low[i + 1] = low[id] as number;
      this.tag[i + 1] = (tags[i] as number) + 1;
      this.middle[i + 1] = middle[id] as number;
      this.fine[i + 1] = fine[id] as number;
      this.suffix[i + 1] = suffix3[id] as number;
      this.flags[i + 1] = flags[id] as number;
    }
    this.#blank(length + 1, ROOT);
    this.low[length + 1] = ROOT_WORD;
    this.#blank(length + 2, NONE);
  }

  #blank(position: number, tag: number): void {
    this.low[position] = 0;
    this.tag[position] = tag;
    this.middle[position] = 0;
    this.fine[position] = 0;
    this.suffix[position] = 0;
    this.flags[position] = 0;
  }
}
