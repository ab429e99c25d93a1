import { infinitiveEnd } from '../content-end.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import type { Cue } from '../find-cues.ts';
import { findSpeaker } from '../find-speaker.ts';
import { infinitiveAt } from '../infinitive.ts';
import { NO_COMMENT_OBJECTS, NO_COMMENT_VERBS } from '../lexicon/cue-phrases.ts';
import { contentOf, phrase, wordAt } from '../propose.ts';
import { NONE, tokenIndex } from '../surface.ts';
import type { StatementContext } from '../context.ts';

const VERBS: ReadonlySet<string> = new Set(NO_COMMENT_VERBS);
const OBJECTS: ReadonlySet<string> = new Set(NO_COMMENT_OBJECTS);
const GIVING: ReadonlySet<string> = new Set(['give', 'provide', 'offer', 'go', 'release', 'share']);

export const noComment = defineStatementRule({
  name: 'no-comment',
  version: 1,
  summary: '"Declined to comment", "did not respond to a request for comment": act no-comment.',
  finds: [
    '[speaker:The ministry] [cue:declined] [content:to comment].',
    '[speaker:The governor] [cue:refused] [content:to answer questions].',
    '[speaker:The ministry] [cue:declined] [content:to give any details].',
    '[speaker:The company] did not [cue:respond] [content:to a request for comment].',
  ],
  leaves: [
    'The ministry declined to pay.',
    'The governor commented at length.',
    'The ministry declined to give up the port.',
    'The governor refused to give money.',
    'The company did not respond to the storm.',
  ],
  *propose(context) {
    for (let i = 0; i < context.tree.size; i++) {
      const verb = tokenIndex(i);
      if (context.surface.quotationAt(i) !== NONE || context.tree.upos(verb) !== 'VERB') continue;
      const start = declined(context, i) ?? unanswered(context, i);
      if (start === undefined) continue;
      const first = tokenIndex(auxiliariesBefore(context, i));
      const cue: Cue = {
        token: verb,
        end: tokenIndex(i + 1),
        first,
        word: { lemma: '', particle: '', frames: new Map() },
        form: 'finite',
        passive: false,
        unsaid: false,
        quotation: NONE,
      };
      const speaker = findSpeaker(context, cue);
      const content = contentOf(context, [start, infinitiveEnd(context, cue, start)]);
      if (speaker !== undefined && content)
        yield { cue: context.tree.tokenSpan(verb), content, speaker: phrase(speaker), act: 'no-comment', prior: 0.8 };
    }
  },
});

/** The infinitive of "declined to comment". */
function declined(context: StatementContext, i: number) {
  const lemma = context.tree.lemma(tokenIndex(i));
  if (lemma !== 'decline' && lemma !== 'refuse') return undefined;
  const start = infinitiveAt(context, i + 1);
  if (start === undefined || start + 1 >= context.tree.size) return undefined;
  const verb = context.tree.lemma(tokenIndex(start + 1));
  return VERBS.has(verb) || (GIVING.has(verb) && givesWords(context, start + 2)) ? start : undefined;
}

/** "give (any further) details", "provide figures": a noun of saying within four words. */
function givesWords({ tree }: StatementContext, from: number): boolean {
  for (let i = from; i < Math.min(tree.size, from + 4); i++) {
    if (tree.upos(tokenIndex(i)) === 'PUNCT') return false;
    if (OBJECTS.has(tree.lemma(tokenIndex(i)))) return true;
  }
  return false;
}

/** The "to" of "did not (immediately) respond to a request for comment". */
function unanswered(context: StatementContext, i: number) {
  const { tree } = context;
  if (!['respond', 'reply'].includes(tree.lemma(tokenIndex(i))) || wordAt(context, i + 1) !== 'to') return undefined;
  const negated = [1, 2, 3].some((k) => ['not', "n't", 'n’t'].includes(wordAt(context, i - k)));
  const asked = [2, 3, 4, 5, 6, 7].some(
    (k) =>
      i + k < tree.size &&
      ['request', 'question', 'query', 'enquiry', 'inquiry', 'email', 'call'].includes(tree.lemma(tokenIndex(i + k))),
  );
  return negated && asked ? tokenIndex(i + 1) : undefined;
}

function auxiliariesBefore({ tree }: StatementContext, i: number): number {
  let first = i;
  while (first > 0 && ['AUX', 'PART', 'ADV'].includes(tree.upos(tokenIndex(first - 1)))) first--;
  return first;
}
