import { mix } from '../perceptron/hash.ts';

/** A step of the parser: move the front of the buffer onto the stack, or hang the top of the stack below another word. */
export const SHIFT = 0;
/** The top of the stack depends on the front of the buffer. */
export const LEFT = 1;
/** The top of the stack depends on the word under it. */
export const RIGHT = 2;
export type Action = typeof SHIFT | typeof LEFT | typeof RIGHT;

/** A parser reads at most this many words as one sentence. */
export const LONGEST_SENTENCE = 512;

const MOST_CHILDREN = 6;

/**
 * State of an arc-hybrid parse of one sentence (Kuhlmann, Gómez-Rodríguez and Satta 2011). Words are 1 to n; n + 1 is
 * the root, at the end of the buffer; 0 stands for "none". Made once and used for one sentence after another.
 */
export class ParserState {
  readonly stack = new Int32Array(LONGEST_SENTENCE + 4);
  readonly heads = new Int32Array(LONGEST_SENTENCE + 4);
  /** Number of the relation to the head, plus 1; 0 for a word without one. */
  readonly labels = new Int32Array(LONGEST_SENTENCE + 4);
  /** Outermost child on each side, 0 for none, and the one found before it. */
  readonly firstLeft = new Int32Array(LONGEST_SENTENCE + 4);
  readonly nextLeft = new Int32Array(LONGEST_SENTENCE + 4);
  readonly lastRight = new Int32Array(LONGEST_SENTENCE + 4);
  readonly nextRight = new Int32Array(LONGEST_SENTENCE + 4);
  /** How many children on each side, up to 6. */
  readonly leftCount = new Int32Array(LONGEST_SENTENCE + 4);
  readonly rightCount = new Int32Array(LONGEST_SENTENCE + 4);
  /** Hash of the relations of the children on each side, in the order they were found. */
  readonly leftLabels = new Int32Array(LONGEST_SENTENCE + 4);
  readonly rightLabels = new Int32Array(LONGEST_SENTENCE + 4);
  length = 0;
  /** Number of words on the stack. */
  depth = 0;
  /** Front of the buffer. */
  front = 1;

  /** Begins a sentence of `length` words. @throws RangeError above LONGEST_SENTENCE */
  begin(length: number): void {
    if (length > LONGEST_SENTENCE) throw new RangeError(`${length} words; a sentence has at most ${LONGEST_SENTENCE}`);
    this.length = length;
    this.depth = 0;
    this.front = 1;
    for (const array of [this.heads, this.labels, this.firstLeft, this.nextLeft, this.lastRight, this.nextRight]) {
      array.fill(0, 0, length + 3);
    }
    for (const array of [this.leftCount, this.rightCount, this.leftLabels, this.rightLabels]) {
      array.fill(0, 0, length + 3);
    }
  }

  get isDone(): boolean {
    return this.front > this.length && this.depth === 0;
  }

  /** The word `below` places under the top of the stack, 0 for none. */
  onStack(below: number): number {
    return this.depth > below ? (this.stack[this.depth - 1 - below] as number) : 0;
  }

  canShift(): boolean {
    return this.front <= this.length;
  }

  /** A word may hang on the root only when it is the last one left, so that there is one root. */
  canLeft(): boolean {
    return this.depth > 0 && (this.front <= this.length || this.depth === 1);
  }

  canRight(): boolean {
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.front++;
  }

  /** The head that the top of the stack gets by an action. */
  headOf(action: typeof LEFT | typeof RIGHT): number {
    return action === LEFT ? this.front : this.onStack(1);
  }

  /** Takes the top of the stack off and hangs it below `head`, with a relation number plus 1. */
  attach(head: number, label: number): void {
    const child = this.stack[--this.depth] as number;
    this.heads[child] = head;
    this.labels[child] = label;
    if (child < head) {
      const first = this.firstLeft[head] as number;
      if (first === 0 || child < first) {
        this.nextLeft[head] = first;
        this.firstLeft[head] = child;
      }
      this.leftCount[head] = Math.min(MOST_CHILDREN, (this.leftCount[head] as number) + 1);
      this.leftLabels[head] = mix(this.leftLabels[head] as number, label);
    } else {
      this.nextRight[head] = this.lastRight[head] as number;
      this.lastRight[head] = child;
      this.rightCount[head] = Math.min(MOST_CHILDREN, (this.rightCount[head] as number) + 1);
      this.rightLabels[head] = mix(this.rightLabels[head] as number, label);
    }
  }
}
