/** A syntactic word of a treebank. `head` is its governor's position in the sentence, or -1 at the root. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
}

/** What stands in the text: one word, or several written together ("don't"). `words` counts the words it holds. */
export interface SurfaceToken {
  readonly text: string;
  readonly words: number;
  readonly spaceAfter: boolean;
}

export interface TreebankSentence {
  readonly startsParagraph: boolean;
  readonly tokens: readonly SurfaceToken[];
  readonly words: readonly TreebankWord[];
}

export interface TreebankDocument {
  readonly id: string;
  readonly sentences: readonly TreebankSentence[];
}

/**
 * Reads CoNLL-U (universaldependencies.org/format.html). Empty nodes (8.1) are left out. O(length).
 * @throws RangeError at a line that is not CoNLL-U, with its number
 */
export function readConllu(source: string): readonly TreebankDocument[] {
  const documents: { id: string; sentences: TreebankSentence[] }[] = [];
  let startsParagraph = false;
  let lines: NumberedLine[] = [];
  source.split('\n').forEach((line, index) => {
    if (line.startsWith('# newdoc')) documents.push({ id: line.replace(/^# newdoc(?: id = )?/, ''), sentences: [] });
    else if (/^# newpar\b/.test(line)) startsParagraph = true;
    else if (line !== '' && !line.startsWith('#')) lines.push({ columns: line.split('\t'), number: index + 1 });
    else if (line === '' && lines.length > 0) {
      if (documents.length === 0) documents.push({ id: '', sentences: [] });
      documents.at(-1)?.sentences.push({ startsParagraph, ...readSentence(lines) });
      startsParagraph = false;
      lines = [];
    }
  });
  return documents;
}

interface NumberedLine {
  readonly columns: readonly string[];
  readonly number: number;
}

function readSentence(lines: readonly NumberedLine[]): {
  readonly tokens: readonly SurfaceToken[];
  readonly words: readonly TreebankWord[];
} {
  const tokens: SurfaceToken[] = [];
  const words: TreebankWord[] = [];
  let covered = 0;
  for (const { columns, number } of lines) {
    const [id = '', form = '', lemma = '', upos = '', xpos = '', , head = '', relation = '', , misc = ''] = columns;
    if (columns.length !== 10) throw new RangeError(`CoNLL-U line ${number} has ${columns.length} columns, not 10`);
    if (id.includes('.')) continue;
    const spaceAfter = !misc.split('|').includes('SpaceAfter=No');
    const [first, last] = id.split('-').map(Number);
    if (first === undefined || !Number.isInteger(first))
      throw new RangeError(`CoNLL-U line ${number} begins with "${id}", not a word number`);
    if (last !== undefined) {
      tokens.push({ text: form, words: last - first + 1, spaceAfter });
      covered = last;
      continue;
    }
    if (first > covered) tokens.push({ text: form, words: 1, spaceAfter });
    words.push({ form, lemma, upos, xpos, head: Number(head) - 1, relation });
  }
  return { tokens, words };
}
