import type { Span } from '@onrecord/model';

/**
 * A paragraph that is being put together. Kept in pieces, since one may come in thousands of them: each call costs no more
 * than its own piece.
 */
export class Paragraph {
  #pieces: string[] = [];
  #length = 0;
  #last = '';
  #hasInk = false;
  /** Only white space since the last line break. */
  #isLineEmpty = true;
  #credits: Span[] = [];
  /** Characters that stand in links. */
  linked = 0;

  get length(): number {
    return this.#length;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Whether white space that comes now would run together with what is there. */
  get isAfterSpace(): boolean {
    return this.#last === '' || this.#last === ' ' || this.#last === '\n';
  }

  add(text: string): void {
    if (text === '') return;
    this.#pieces.push(text);
    this.#length += text.length;
    this.#last = text.at(-1) ?? '';
    if (/\S/.test(text)) {
      this.#hasInk = true;
      this.#isLineEmpty = false;
    }
  }

  /** A line break; false where it is the second in a row, and so the end of the paragraph. */
  breakLine(): boolean {
    if (!this.#hasInk) return true;
    if (this.#isLineEmpty) return false;
    this.add('\n');
    this.#isLineEmpty = true;
    return true;
  }

  /** What was added since `start` is a credit. */
  markCredit(start: number): void {
    if (this.#length > start) this.#credits.push({ start, end: this.#length });
  }

  /** The text without white space around it, and its credits. */
  finished(): { readonly text: string; readonly credits: readonly Span[] } {
    const whole = this.#pieces.join('');
    const text = whole.trim();
    const cut = whole.length - whole.trimStart().length;
    const inText = (at: number): number => Math.min(text.length, Math.max(0, at - cut));
    const credits = this.#credits.map(({ start, end }) => ({ start: inText(start), end: inText(end) }));
    if (!/ \n/.test(text)) return { text, credits };
    // Spaces before a line break are not shown.
    const plain = text.replace(/ {1,1000}\n/g, '\n');
    return { text: plain, credits: credits.filter(({ end }) => end <= text.indexOf(' \n')) };
  }
}
