/** A sentence of a treebank, word by word. Heads are 1-based, 0 for the root, as in the file. */
export interface TreebankSentence {
  readonly document: string;
  readonly text: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** Value of `Entity=` in column ten, or ''. */
  readonly entities: readonly string[];
  /** Whether a space follows the word. */
  readonly spaceAfter: readonly boolean[];
  /** True for the first sentence of a paragraph. */
  readonly newParagraph: boolean;
}

/**
 * Reads CoNLL-U. Ranges ("1-2") and empty words ("1.1") are left out; the space after a range is given to its last word.
 * @throws RangeError for a line that has not ten columns
 */
export function readConllu(file: string): readonly TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = '';
  for (const block of file.split(/\n\n+/)) {
    const lines = block.split('\n').filter((line) => line !== '');
    const named = lines.map((line) => /^# newdoc(?: id = (\S+))?/.exec(line)).find((match) => match !== null);
    if (named != null) document = named[1] ?? `${document}+`;
    const sentence = readSentence(lines, document);
    if (sentence.forms.length > 0) sentences.push(sentence);
  }
  return sentences;
}

function readSentence(lines: readonly string[], document: string): TreebankSentence {
  const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '';
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  const broken = rows.find((row) => row.length !== 10);
  if (broken !== undefined)
    throw new RangeError(`CoNLL-U: ${broken.length} columns instead of 10: ${broken.join(' ')}`);
  const words = rows.filter((row) => /^[0-9]+$/.test(row[0] as string));
  const joined = new Set<string>();
  for (const row of rows) {
    const range = /^[0-9]+-([0-9]+)$/.exec(row[0] as string);
    if (range === null) continue;
    const [first, last] = (row[0] as string).split('-').map(Number) as [number, number];
    for (let id = first; id < last; id++) joined.add(String(id));
    if ((row[9] as string).includes('SpaceAfter=No')) joined.add(String(last));
  }
  const column = (index: number): readonly string[] => words.map((row) => row[index] as string);
  return {
    document,
    text,
    forms: column(1),
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    heads: column(6).map(Number),
    relations: column(7),
    entities: column(9).map((misc) => /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''),
    spaceAfter: words.map((row) => !(row[9] as string).includes('SpaceAfter=No') && !joined.has(row[0] as string)),
    newParagraph: lines.some((line) => line.startsWith('# newpar')),
  };
}
