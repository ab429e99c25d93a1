import type { TokenIndex } from '@onrecord/language';
import { subjectOf } from '../../tree/subject-of.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import { harmOf } from '../harm-of.ts';
import { outlookRule } from '../outlook-rule.ts';
import { deedSpan } from '../what-span.ts';

const MARKS = ['if', 'unless'] as const;

export const ifNot = outlookRule({
  name: 'if-not',
  version: 1,
  summary: 'An infinitive of harm that depends on what another does or does not: "ordered to open fire if ...".',
  finds: [
    'The general sent troops to [threat:shell the port] [if:if the rebels do not leave].',
    'The council has the power to [threat:sanction the port] [if:unless it opens the road].',
  ],
  leaves: [
    'He asked if they would leave.',
    'The general sent troops to shell the port.',
    'They came to help if the rain does not stop.',
    'The rebels were told to leave if they were tired.',
  ],
  *propose({ tree, withLemma, statementOf }) {
    for (const mark of withLemma(MARKS)) {
      const clause = tree.head(mark);
      const deed = clause === undefined || tree.baseRelation(mark) !== 'mark' ? undefined : tree.head(clause);
      if (
        clause === undefined ||
        deed === undefined ||
        deed > mark ||
        !isInfinitive(tree, deed) ||
        harmOf(tree, deed) !== 'harm'
      )
        continue;
      const subject = subjectOf(tree, deed)?.token;
      const own = subject === undefined ? [] : [subject];
      yield {
        cue: deed,
        deed,
        what: deedSpan(tree, deed),
        type: 'threat',
        holder: statementOf(deed) ? ['speaker', ...own] : own,
        prior: 0.6,
      };
    }
  },
});

function isInfinitive(tree: TreeView, verb: TokenIndex): boolean {
  return tree.xpos(verb) === 'VB' && tree.children(verb, 'mark').some((word) => tree.lower(word) === 'to');
}
