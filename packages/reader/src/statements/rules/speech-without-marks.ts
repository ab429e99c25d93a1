import type { Proposal } from '../candidate.ts';
import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { hasFiniteVerb } from '../edges.ts';
import type { Cue } from '../find-cues.ts';
import { activeVerbs, contentOf, fromCue, wordAt } from '../propose.ts';
import { tokenIndex } from '../surface.ts';
import { hasNoMarks, speechRunsTo } from '../unmarked-speech.ts';

/** Verbs that lead in what is quoted. */
const LEADING: ReadonlySet<string> = new Set([
  'say',
  'state',
  'add',
  'comment',
  'continue',
  'write',
  'declare',
  'reply',
]);
/** No sentence is taken farther than this many tokens: keeps the reader linear. */
const MAX_CONTENT = 220;
/** Words that have a capital in the middle of a sentence only where they begin a quotation. */
const OPENERS: ReadonlySet<string> = new Set(['DET', 'PRON', 'SCONJ', 'ADV', 'AUX', 'ADP', 'CCONJ', 'VERB']);

export const speechWithoutMarks = defineStatementRule({
  name: 'speech-without-marks',
  version: 1,
  summary:
    'Where a text has lost its quotation marks: "X said, We ...", "X said All ..." with a capital, "X continued: ...", and the sentences that go on.',
  finds: [
    '[speaker:Ms Lee] [cue:said], [content:We ask all crews to return].',
    '[speaker:The captain] [cue:said] [content:All the boats are back. There are no men missing]. The crews waited at the pier.',
    '[speaker:The minister] [cue:continued]: [content:First the talks, then the boats].',
  ],
  leaves: [
    'Ms Lee said, on Friday, that the boats were back.',
    'Ms Lee said the boats were back. There were no men missing.',
    'Ms Lee said "yes". The captain said All Boats Day was over.',
    'Ms Lee said, The Hague would wait.',
  ],
  *propose(context) {
    if (!hasNoMarks(context)) return;
    for (const cue of activeVerbs(context, 'quote')) {
      if (cue.form !== 'finite' || !LEADING.has(cue.word.lemma)) continue;
      const start = openingOf(context, cue);
      if (start !== undefined) yield* speechFrom(context, cue, start);
    }
  },
});

/** The first word of what is quoted: behind a colon, or with a capital that its place in the sentence does not give. */
function openingOf(context: StatementContext, cue: Cue): number | undefined {
  const { tree, surface } = context;
  const next = wordAt(context, cue.end);
  const start = next === ':' || next === ',' ? cue.end + 1 : Number(cue.end);
  if (start + 1 >= tree.size || surface.blockAt(start) !== surface.blockAt(cue.token)) return undefined;
  const token = tokenIndex(start);
  const word = tree.word(token);
  if (!/^\p{Lu}/u.test(word)) return undefined;
  if (next === ':') return start;
  const isNamed = /^\p{Lu}/u.test(tree.word(tokenIndex(start + 1))) || word === 'I';
  return OPENERS.has(tree.upos(token)) && (!isNamed || (word === 'I' && next === ',')) ? start : undefined;
}

function* speechFrom(context: StatementContext, cue: Cue, start: number): Iterable<Proposal> {
  const { tree, surface } = context;
  const first = tokenIndex(start);
  const block = surface.tokensOfBlock(surface.blockAt(first));
  const sentence = Math.min(tree.sentence(tree.sentenceOf(first)).end, block.end, start + MAX_CONTENT);
  if (wordAt(context, cue.end) !== ':' && !hasFiniteVerb(tree, start, sentence)) return;
  const end = speechRunsTo(context, sentence, true);
  const content = contentOf(context, [start, Math.max(sentence, end)]);
  for (const led of fromCue(context, cue, { frame: 'quote', content, prior: 0.805 })) yield { ...led, speech: true };
}
