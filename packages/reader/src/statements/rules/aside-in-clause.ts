import { defineStatementRule } from '../define-statement-rule.ts';
import type { TokenIndex } from '@onrecord/language';
import { clauseEnd } from '../content-end.ts';
import type { StatementContext } from '../context.ts';
import { hasFiniteVerb, isDash } from '../edges.ts';
import { ADDITION } from '../lexicon/joining-words.ts';
import type { Cue } from '../find-cues.ts';
import { clauseStart, endsAside } from '../left-field.ts';
import { activeVerbs, contentOf, fromCue, phrase } from '../propose.ts';
import { onlyAdverbs, speakerAfter, speakerBetween } from '../speech.ts';
import { tokenIndex } from '../surface.ts';

/** Words that go on with the same thought: their clause belongs to what is said. */
const REASONS = new Set(['since', 'because', 'although', 'though', 'unless', 'if', 'so', 'with', 'which', 'who']);

const RELATIVE = new Set(['which', 'who', 'whose']);
/** So many words "nearly two and a half days" takes at most. */
const LONGEST_SPAN = 6;
const SPANS = new Set(['minute', 'hour', 'day', 'night', 'week', 'month', 'year', 'decade']);
const APART = new Set(['after', 'before', 'ahead', 'earlier', 'later', 'since']);

export const asideInClause = defineStatementRule({
  name: 'aside-in-clause',
  version: 2,
  summary: 'A clause with ", officials said," in its middle: the parts before and after it are one content.',
  finds: [
    '[content:The dam], [speaker:officials] [cue:said], [content:had failed at dawn].',
    '[content:On Sunday], [speaker:the governor] [cue:added], [content:the port would open again].',
    '[content:The dam had failed], [speaker:officials] [cue:said], two days after heavy rain began.',
    '[content:The boat was empty], [cue:said] [speaker:the harbour office], which looks after the pier.',
  ],
  leaves: [
    'The crews, tired and cold, said nothing.',
    'The dam, officials said nothing about, had failed.',
    'Officials, who said little, left the town.',
  ],
  *propose(context) {
    for (const cue of activeVerbs(context, 'aside')) {
      if (cue.form !== 'finite' || endsAside(context, cue) !== 'comma') continue;
      const start = clauseStart(context, cue);
      const open = openingComma(context, cue, start);
      const close = closingComma(context, cue);
      if (open === undefined || close === undefined) continue;
      const inverted = onlyAdverbs(context, open + 1, cue.first);
      const speaker = inverted ? speakerAfter(context, cue) : speakerBetween(context, cue, open + 1);
      if (speaker === undefined) continue;
      const after = tokenIndex(close + 1);
      const alone = isReportersAddition(context, start, open, after) || (inverted && tellsOfSpeaker(context, after));
      const content = alone
        ? contentOf(context, [start, open])
        : contentOf(context, [start, open], [after, clauseEnd(context, cue, after)]);
      yield* fromCue(context, cue, { frame: 'aside', content, speaker: phrase(speaker), prior: 0.75 });
    }
  },
});

/** A whole clause, and behind the aside when or why it was said: only the clause is the content. */
function isReportersAddition({ tree }: StatementContext, start: number, open: number, after: TokenIndex): boolean {
  const word = tree.lower(after);
  return (
    hasFiniteVerb(tree, start, open) &&
    word !== 'and' &&
    word !== 'but' &&
    !REASONS.has(word) &&
    (ADDITION.has(word) || tree.upos(after) === 'SCONJ' || isTimeApart(tree, after))
  );
}

/** "two days after": how long before or after what is said. */
function isTimeApart(tree: StatementContext['tree'], after: TokenIndex): boolean {
  if (tree.upos(after) !== 'NUM' && tree.upos(after) !== 'ADJ' && tree.upos(after) !== 'ADV') return false;
  for (let i = after + 1; i < Math.min(tree.size - 1, after + LONGEST_SPAN); i++) {
    const word = tree.lower(tokenIndex(i));
    if (SPANS.has(tree.lemma(tokenIndex(i)))) return APART.has(tree.lower(tokenIndex(i + 1)));
    if (word === ',') return false;
  }
  return false;
}

/** ", said the company, which ...": the relative clause is about who speaks. */
function tellsOfSpeaker({ tree }: StatementContext, after: TokenIndex): boolean {
  return RELATIVE.has(tree.lower(after));
}

/** The comma right before the speaker: no other comma and no relative word between it and the cue. */
function openingComma({ tree }: StatementContext, cue: Cue, start: number): number | undefined {
  for (let i = cue.first - 1; i > start && i > cue.first - 14; i--) {
    const word = tree.lower(tokenIndex(i));
    if (word === 'who' || word === 'which' || word === 'that' || word === 'and' || word === 'but') return undefined;
    if (word === ',' || isDash(tree, i)) return i;
  }
  return undefined;
}

function closingComma({ tree }: StatementContext, cue: Cue): number | undefined {
  for (let i: number = cue.end; i < Math.min(tree.size - 1, cue.end + 25); i++) {
    if (tree.word(tokenIndex(i)) === ',' || isDash(tree, i)) return i;
  }
  return undefined;
}
