/** A code span by where its opening run of backticks is. */
export interface CodeSpan {
  readonly words: string;
  /** Behind its closing run. */
  readonly end: number;
}

/** All code spans of a paragraph (CommonMark 6.1): a run of backticks is closed by the next run of its length. O(length). */
export function codeSpanEnds(source: string): ReadonlyMap<number, CodeSpan> {
  const runs = [...source.matchAll(/`+/g)].map(({ index, 0: run }) => ({ at: index, length: run.length }));
  /** From the end: where the next run of a length is. */
  const nextOf = new Map<number, number>();
  const closing: (number | undefined)[] = [];
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i];
    if (!run) continue;
    closing[i] = nextOf.get(run.length);
    nextOf.set(run.length, i);
  }
  const spans = new Map<number, CodeSpan>();
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    const close = runs[closing[i] ?? -1];
    if (!run || !close) continue;
    const words = source.slice(run.at + run.length, close.at);
    const isPadded = words.startsWith(' ') && words.endsWith(' ') && words.trim() !== '';
    spans.set(run.at, { words: isPadded ? words.slice(1, -1) : words, end: close.at + close.length });
    i = closing[i] ?? i;
  }
  return spans;
}
