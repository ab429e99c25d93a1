import type { TokenIndex } from '@onrecord/language';
import { phraseEnd } from '../content-end.ts';
import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { findSpeaker } from '../find-speaker.ts';
import { DOCUMENT_NOUNS, DOCUMENT_VERBS } from '../lexicon/document-words.ts';
import { contentOf, phrase, wordAt } from '../propose.ts';
import { NONE, tokenIndex } from '../surface.ts';
import type { Cue } from '../find-cues.ts';

const NOUNS: ReadonlySet<string> = new Set(DOCUMENT_NOUNS);
const MAX_BACK = 60;
const VERBS: ReadonlySet<string> = new Set(DOCUMENT_VERBS);

export const documentDetails = defineStatementRule({
  name: 'document-details',
  version: 1,
  summary: '"The report details abuses": what a document sets out, as a noun phrase; the document speaks for itself.',
  finds: [
    '[speaker:The report] [cue:details] [content:the losses of the fishing fleet].',
    '[speaker:The report] [cue:lists] [content:the broken bridges], which the council has closed.',
  ],
  leaves: ['The captain lists nine bridges.', 'The report did not list the bridges.', 'The report ended there.'],
  *propose(context) {
    const { tree, surface } = context;
    for (let i = 0; i + 1 < tree.size; i++) {
      const verb = tokenIndex(i);
      if (
        !VERBS.has(tree.lemma(verb)) ||
        !['VBZ', 'VBD', 'VBP'].includes(tree.xpos(verb)) ||
        surface.quotationAt(i) !== NONE
      )
        continue;
      if (
        !['DET', 'NOUN', 'ADJ', 'NUM', 'PROPN'].includes(tree.upos(tokenIndex(i + 1))) ||
        wordAt(context, i + 1) === 'that'
      )
        continue;
      const cue: Cue = {
        token: verb,
        end: tokenIndex(i + 1),
        first: verb,
        word: { lemma: tree.lemma(verb), particle: '', frames: new Map() },
        form: 'finite',
        passive: false,
        unsaid: false,
        quotation: NONE,
      };
      const subject = findSpeaker(context, cue);
      if (subject === undefined || subject < surface.stretch(verb).first || !isDocument(context, subject)) continue;
      const content = contentOf(context, [i + 1, phraseEnd(context, cue, cue.end)]);
      if (content) yield { cue: tree.tokenSpan(verb), content, speaker: phrase(subject), act: 'assert', prior: 0.6 };
    }
  },
});

/** The noun itself, or "it" with a document for the last subject before it in the same block. */
function isDocument({ tree, surface }: StatementContext, subject: TokenIndex): boolean {
  if (NOUNS.has(tree.lemma(subject))) return true;
  if (tree.lower(subject) !== 'it') return false;
  for (
    let i = subject - 1;
    i >= Math.max(0, subject - MAX_BACK) && surface.blockAt(i) === surface.blockAt(subject);
    i--
  ) {
    const token = tokenIndex(i);
    if (tree.baseRelation(token) === 'nsubj' && tree.upos(token) !== 'PRON') return NOUNS.has(tree.lemma(token));
  }
  return false;
}
