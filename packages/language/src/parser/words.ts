import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Arcs } from './arcs.ts';
import { LONGEST_SENTENCE } from './state.ts';

/** Tag values of the positions that are no word. */
const NONE = 250;
const ROOT = 251;
const ROOT_WORD = 0x77;
const ROOM = LONGEST_SENTENCE + 4;

/**
 * What the parser reads of each word of a sentence, by position (0 none, 1 to n words, n + 1 root): 0 where there is
 * nothing, except for tags.
 */
export class SentenceWords {
  readonly low = new Int32Array(ROOM);
  readonly tag = new Int32Array(ROOM);
  readonly middle = new Int32Array(ROOM);
  readonly fine = new Int32Array(ROOM);
  readonly suffix = new Int32Array(ROOM);
  readonly flags = new Int32Array(ROOM);
  /** The arcs that another parser found, all 0 without one. */
  readonly guideHead = new Int32Array(ROOM);
  readonly guideLabel = new Int32Array(ROOM);
  /** Outermost words that the other parser hung on this one, 0 for none. */
  readonly guideFirst = new Int32Array(ROOM);
  readonly guideLast = new Int32Array(ROOM);
  hasGuide = false;

  /** Reads a sentence: numbers of the lexicon, numbers of tags, and what another parser found. */
  read(lexicon: Lexicon, ids: Int32Array, tags: Uint8Array, guide?: Arcs): void {
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
    this.hasGuide = guide !== undefined;
    if (guide !== undefined) this.#readGuide(guide, length);
  }

  #readGuide({ heads, labels }: Arcs, length: number): void {
    const { guideHead, guideLabel, guideFirst, guideLast } = this;
    guideFirst.fill(0, 0, length + 3);
    guideLast.fill(0, 0, length + 3);
    guideHead[0] = 0;
    guideLabel[0] = 0;
    for (let i = 1; i <= length; i++) {
      const head = heads[i] as number;
      guideHead[i] = head;
      guideLabel[i] = labels[i] as number;
      if (guideFirst[head] === 0) guideFirst[head] = i;
      guideLast[head] = i;
    }
    guideHead.fill(0, length + 1, length + 3);
    guideLabel.fill(0, length + 1, length + 3);
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
