import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { Span } from '@onrecord/model';
import type { SurfaceToken, TreebankDocument, TreebankSentence, TreebankWord } from './conllu.ts';

/** A treebank document as running text. Sentences are half-open ranges of words. */
export interface LaidOut {
  readonly text: string;
  readonly words: readonly TreebankWord[];
  /** Where each word stands; undefined for one whose letters are not in the text as they are ("gonna" for "going to"). */
  readonly spans: readonly (Span | undefined)[];
  readonly sentences: readonly TokenRange[];
}

/**
 * Writes a document as text.
 * - `paragraphBreak`: what stands between paragraphs: a blank line, or a space as in copies that have lost their line breaks.
 * - `write`: `surface` writes what the source had; `words` writes every word by itself, so that every word has a place.
 */
export function layOut(
  document: TreebankDocument,
  { paragraphBreak, write }: { paragraphBreak: '\n\n' | ' '; write: 'surface' | 'words' },
): LaidOut {
  let text = '';
  const words: TreebankWord[] = [];
  const spans: (Span | undefined)[] = [];
  const sentences: TokenRange[] = [];
  for (const sentence of document.sentences) {
    const first = words.length;
    if (text !== '') text = sentence.startsParagraph ? text.trimEnd() + paragraphBreak : text;
    for (const { forms, inText, token } of surfaceOf(sentence)) {
      const asWords = write === 'words' || inText;
      const start = text.length;
      text += write === 'words' ? forms.join('') : token.text;
      let at = start;
      for (const form of forms) {
        spans.push(asWords ? { start: at, end: at + form.length } : undefined);
        at += form.length;
      }
      if (token.spaceAfter) text += ' ';
    }
    words.push(...sentence.words);
    sentences.push({ first: first as TokenIndex, end: words.length as TokenIndex });
  }
  return { text: text.trimEnd(), words, spans, sentences };
}

function surfaceOf({ tokens, words }: TreebankSentence): readonly {
  readonly token: SurfaceToken;
  readonly forms: readonly string[];
  readonly inText: boolean;
}[] {
  let next = 0;
  return tokens.map((token) => {
    const forms = words.slice(next, next + token.words).map(({ form }) => form);
    next += token.words;
    return { token, forms, inText: forms.join('') === token.text };
  });
}
