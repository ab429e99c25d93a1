import type { TokenIndex } from '@onrecord/language';
import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import type { Cue } from '../find-cues.ts';
import { CLOSING_WORDS } from '../lexicon/closing-words.ts';
import { activeVerbs, contentOf, fromCue, wordAt } from '../propose.ts';
import { NONE, tokenIndex } from '../surface.ts';

/** Verbs that lead in a speech. */
const LEADING: ReadonlySet<string> = new Set(['say', 'state', 'add', 'comment', 'continue', 'write']);
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our', 'us', 'me']);
/** Sentences that are taken at most. */
const MAX_SENTENCES = 12;
/** A longer sentence, in tokens, is none that somebody said: keeps the reader linear. */
const LONGEST = 220;

export const speechAfterColon = defineStatementRule({
  name: 'speech-after-colon',
  version: 1,
  summary: '"X said: We ... . We ..." in one paragraph without marks: all sentences up to its end or the next report.',
  finds: [
    '[speaker:The minister] [cue:said]: [content:The port must open again. We call on both sides to stop].',
    '[speaker:Ms Lee] [cue:added]: [content:We are ready. Our boats are safe]. The union said that it would wait.',
  ],
  leaves: [
    'The minister said: The port must open again.',
    'The minister said two things. We saw the port.',
    'The minister said: "The port must open again." We left.',
    'The minister said: The port must open again. Ten boats left.',
  ],
  *propose(context) {
    for (const cue of activeVerbs(context, 'quote')) {
      if (cue.form !== 'finite' || !LEADING.has(cue.word.lemma) || wordAt(context, cue.end) !== ':') continue;
      const start = tokenIndex(cue.end + 1);
      if (start >= context.tree.size || context.surface.blockAt(start) !== context.surface.blockAt(cue.token)) continue;
      const end = speechEnd(context, start);
      if (end === undefined) continue;
      const content = contentOf(context, [start, end]);
      for (const led of fromCue(context, cue, { frame: 'quote', content, prior: 0.81 })) yield { ...led, speech: true };
    }
  },
});

/** The end of the sentences that go on; undefined where only one does, or none is in the first person. */
function speechEnd({ tree, surface, cueAt }: StatementContext, start: TokenIndex): TokenIndex | undefined {
  const blockEnd = surface.tokensOfBlock(surface.blockAt(start)).end;
  const first = tree.sentenceOf(start);
  let end: TokenIndex | undefined;
  let spoken = false;
  for (let sentence = first; sentence < first + MAX_SENTENCES; sentence++) {
    const range = tree.sentence(sentence);
    const from = Math.max(range.first, start);
    const to = Math.min(range.end, blockEnd);
    if (from >= blockEnd || to - from > LONGEST || closes(tree, from, to)) break;
    let reported = false;
    for (let i = from; i < to; i++) {
      if (surface.quotationAt(i) !== NONE) return undefined;
      const cue = cueAt.get(i);
      reported ||= cue !== undefined && isReport(tree, cue);
      spoken ||= FIRST_PERSON.has(tree.lower(tokenIndex(i)));
    }
    if (reported) break;
    end = tokenIndex(to);
    if (to >= blockEnd) break;
  }
  return spoken && end !== undefined && end > tree.sentence(first).end ? end : undefined;
}

function closes(tree: StatementContext['tree'], from: number, to: number): boolean {
  const words = tree.text.slice(tree.tokenSpan(tokenIndex(from)).start, tree.tokenSpan(tokenIndex(to - 1)).end);
  return CLOSING_WORDS.some((closing) => words.toLowerCase().includes(closing));
}

/** A plain report by somebody else. */
function isReport(tree: StatementContext['tree'], { token, form, word }: Cue): boolean {
  if (form !== 'finite' || !['say', 'tell', 'add'].includes(word.lemma)) return false;
  return !tree.children(token, 'nsubj').some((subject) => FIRST_PERSON.has(tree.lower(subject)));
}
