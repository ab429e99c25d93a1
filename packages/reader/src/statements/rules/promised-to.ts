import { infinitiveEnd } from '../content-end.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { activeVerbs, contentOf, fromCue } from '../propose.ts';
import type { StatementContext } from '../context.ts';
import { infinitiveAt } from '../infinitive.ts';
import { tokenIndex } from '../surface.ts';

/** "asked not to be named": how a source wishes to appear is no part of what it says. Our own list. */
const UNNAMED: ReadonlySet<string> = new Set(['named', 'identified', 'quoted', 'photographed']);

const REFUSALS: ReadonlySet<string> = new Set(['refuse', 'decline']);
/** What a party refuses in words rather than by not doing it. Our own list. */
// prettier-ignore
const DECISIONS: ReadonlySet<string> = new Set([
  'accept', 'agree', 'recognise', 'recognize', 'sign', 'negotiate', 'meet', 'endorse', 'withdraw', 'release', 'allow',
  'grant', 'cooperate', 'co-operate', 'join', 'rule', 'apologise', 'apologize', 'condemn', 'support', 'back', 'concede',
  'acknowledge', 'resign', 'commit', 'participate', 'attend', 'consider', 'pledge', 'hand', 'disarm', 'renew', 'extend',
]);

function isSettled({ tree }: StatementContext, start: number): boolean {
  return [1, 2, 3].some((k) => start + k < tree.size && DECISIONS.has(tree.lemma(tokenIndex(start + k))));
}

export const promisedTo = defineStatementRule({
  name: 'promised-to',
  version: 1,
  summary: 'A promise, threat, offer, refusal or agreement "to" do something: the infinitive is the content.',
  finds: [
    '[speaker:The governor] [cue:promised] [content:to reopen the port].',
    '[speaker:The rebels] [cue:threatened] [content:to cut the road to Mersin].',
    '[speaker:Both sides] have [cue:agreed] [content:to release all prisoners].',
    '[speaker:The union] [cue:vowed] [content:not to give in].',
    '[speaker:The rebels] [cue:refused] [content:to accept the truce].',
    '[speaker:The rebels] [cue:vowed] [content:to hold the port], and the council is asking for talks.',
  ],
  leaves: [
    'The rebels might agree to leave.',
    'The governor did not promise to reopen the port.',
    'He wants to reopen the port.',
    'The clouds moved to the north.',
    'The man refused to leave the hall.',
    'She is as strong as she claims to be.',
    'An official, who asked not to be named, left early.',
  ],
  *propose(context) {
    for (const cue of activeVerbs(context, 'to')) {
      const start = infinitiveAt(context, cue.end);
      if (start === undefined || (REFUSALS.has(cue.word.lemma) && !isSettled(context, start))) continue;
      if (asksForSilence(context, start)) continue;
      const end = infinitiveEnd(context, cue, start);
      // "as strong as she claims to be": the rest stands before the cue.
      if (end - start <= 2 && context.tree.lower(tokenIndex(end - 1)) === 'be') continue;
      const content = contentOf(context, [start, end]);
      yield* fromCue(context, cue, { frame: 'to', content, prior: 0.75 });
    }
  },
});

/** "not to be named": a particle or two, "be", and the participle. */
function asksForSilence({ tree }: StatementContext, start: number): boolean {
  for (let i = start; i < Math.min(start + 4, tree.size - 1); i++)
    if (tree.lower(tokenIndex(i)) === 'be') return UNNAMED.has(tree.lower(tokenIndex(i + 1)));
  return false;
}
