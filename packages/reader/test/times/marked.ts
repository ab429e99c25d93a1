/** A marked expression: its value, or '' where it must stay unresolved, and its place in the unmarked text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly words: string;
}

const MARK = /\[([^\s:[\]]*T\d\d:\d\dZ?|[^\s:[\]]*):([^[\]]*)\]/g;

/**
 * Takes the marks out of `It fell on [2024-05-05:Sunday].`
 * @throws RangeError when a bracket is left over
 */
export function unmark(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(MARK)) {
    const [whole, value = '', words = ''] = found;
    text += marked.slice(from, found.index);
    marks.push({ start: text.length, end: text.length + words.length, value, words });
    text += words;
    from = found.index + whole.length;
  }
  text += marked.slice(from);
  if (/[[\]]/.test(text)) throw new RangeError(`A mark that cannot be read in: ${marked}`);
  return { text, marks };
}
