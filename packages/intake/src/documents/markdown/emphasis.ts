interface Opener {
  readonly part: number;
  left: number;
}

const SPACE = /^\s?$/u;
const SIGN = /^[\p{P}\p{S}]$/u;
const WORD = /^[\p{L}\p{N}]$/u;
const DIGIT = /^\p{N}$/u;

/**
 * Emphasis as runs of `*`, `_` or `~~` (CommonMark 6.2, without its rule of threes). A run opens where words follow it and
 * closes where they go before it; runs that have no other end stay as they are: 5 * 3, snake_case. A star between a
 * digit and a word is a sum, against the letter of CommonMark: 5*3*2.
 */
export class EmphasisMarks {
  readonly #parts: string[];
  readonly #open: Readonly<Record<string, Opener[]>> = { '*': [], _: [], '~': [] };

  /** `parts`: the words of the paragraph so far; a run is a part of its own. */
  constructor(parts: string[]) {
    this.#parts = parts;
  }

  /** Takes the run at a position; where it ends. O(1) amortised: an opener is passed by once. */
  run(source: string, at: number): number {
    const sign = source.charAt(at);
    let end = at;
    while (source.charAt(end) === sign) end++;
    const { opens, closes } = flanks(sign, source.charAt(at - 1), source.charAt(end));
    let left = end - at;
    if (closes) left = this.#close(sign, left);
    const part = this.#parts.push(sign.repeat(left)) - 1;
    if (opens && left > 0) this.#open[sign]?.push({ part, left });
    return end;
  }

  /** Forgets openers from this part on: they are gone. */
  forget(part: number): void {
    for (const stack of Object.values(this.#open)) {
      while ((stack.at(-1)?.part ?? -1) >= part) stack.pop();
    }
  }

  #close(sign: string, run: number): number {
    const stack = this.#open[sign] ?? [];
    let left = run;
    for (let opener = stack.at(-1); opener && left > 0; opener = stack.at(-1)) {
      const taken = Math.min(opener.left, left);
      opener.left -= taken;
      left -= taken;
      this.#parts[opener.part] = sign.repeat(opener.left);
      this.forget(opener.part + 1);
      if (opener.left === 0) stack.pop();
    }
    return left;
  }
}

function flanks(sign: string, before: string, after: string): { readonly opens: boolean; readonly closes: boolean } {
  const isSum = sign === '*' && WORD.test(before) && WORD.test(after) && (DIGIT.test(before) || DIGIT.test(after));
  const left = !SPACE.test(after) && (!SIGN.test(after) || SPACE.test(before) || SIGN.test(before));
  const right = !SPACE.test(before) && (!SIGN.test(before) || SPACE.test(after) || SIGN.test(after));
  if (isSum) return { opens: false, closes: false };
  if (sign !== '_') return { opens: left, closes: right };
  return { opens: left && (!right || SIGN.test(before)), closes: right && (!left || SIGN.test(after)) };
}
