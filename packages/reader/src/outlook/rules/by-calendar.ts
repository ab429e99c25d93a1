import type { TokenIndex } from '@onrecord/language';
import { isNegated } from '../../tree/is-negated.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import { isIn } from '../lemma-sets.ts';
import { outlookRule } from '../outlook-rule.ts';
import { clauseSpan } from '../what-span.ts';
import { MATTER_WORDS } from '../words/matter-words.ts';
import { TERM_NOUNS } from '../words/future-cues.ts';

const terms: ReadonlySet<string> = new Set(TERM_NOUNS);
const matters: ReadonlySet<string> = new Set(MATTER_WORDS);
const ENDS = ['expire', 'lapse', 'end', 'run'] as const;

export const byCalendar = outlookRule({
  name: 'by-calendar',
  version: 1,
  summary: 'What ends or takes place by the calendar: "the truce expires on Friday", "talks are scheduled for Monday".',
  finds: [
    '[deadline:The truce expires on Friday].',
    '[plan:New talks are scheduled for Monday].',
    '[deadline:The mandate of the mission runs out in June].',
  ],
  leaves: ['The truce expired on Friday.', 'The milk expires on Friday.', 'Dinner is scheduled for eight.'],
  *propose({ tree, withLemma, statementOf }) {
    for (const cue of withLemma(ENDS)) {
      const subject = presentSubject(tree, cue);
      if (subject === undefined || !isIn(tree, subject, terms) || !hasTime(tree, cue)) continue;
      yield {
        cue,
        deed: cue,
        what: clauseSpan(tree, cue, subject),
        type: 'deadline',
        holder: statementOf(cue) ? ['speaker'] : [],
        prior: 0.6,
      };
    }
    for (const cue of withLemma(['schedule', 'scheduled', 'due', 'slate', 'plan', 'planned'])) {
      const [subject] = tree.children(cue, 'nsubj');
      const isStated = tree.children(cue, 'cop', 'aux').length > 0;
      if (
        subject === undefined ||
        subject > cue ||
        !isStated ||
        isNegated(tree, cue) ||
        !isIn(tree, subject, matters) ||
        !hasTime(tree, cue)
      )
        continue;
      yield {
        cue,
        deed: cue,
        what: clauseSpan(tree, cue, subject),
        type: 'plan',
        holder: statementOf(cue) ? ['speaker'] : [],
        weak: true,
        prior: 0.55,
      };
    }
  },
});

function presentSubject(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  if (!['VBZ', 'VBP'].includes(tree.xpos(verb)) || isNegated(tree, verb)) return undefined;
  return tree.children(verb, 'nsubj').find((noun) => noun < verb);
}

function hasTime(tree: TreeView, verb: TokenIndex): boolean {
  return tree
    .children(verb, 'obl', 'advmod')
    .some(
      (child) =>
        child > verb &&
        (tree.upos(child) !== 'ADV' || ['tomorrow', 'soon', 'tonight', 'today'].includes(tree.lower(child))),
    );
}
