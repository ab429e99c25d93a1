import { harmOf } from '../harm-of.ts';
import { outlookRule } from '../outlook-rule.ts';
import { thingSpan } from '../what-span.ts';
import { DANGER_OF } from '../words/future-cues.ts';

export const dangerOf = outlookRule({
  name: 'danger-of',
  version: 1,
  summary: 'The risk, danger, fear or prospect of something bad.',
  finds: [
    'The envoy spoke of the risk of [warning:a regional war].',
    'The strike raised fears of [warning:a wider conflict].',
    'The mayor warned that the valley was at risk of [warning:famine].',
  ],
  leaves: [
    'The risk of rain is low.',
    'He has a fear of dogs.',
    'The danger of the road is well known.',
    'The prospect of a deal is good.',
  ],
  *propose({ tree, withLemma, statementOf }) {
    for (const cue of withLemma(DANGER_OF)) {
      if (tree.upos(cue) !== 'NOUN') continue;
      const deed = tree
        .children(cue, 'nmod')
        .find(
          (noun) =>
            noun > cue &&
            tree.upos(noun) === 'NOUN' &&
            tree.children(noun, 'case').some((word) => tree.lower(word) === 'of'),
        );
      if (deed === undefined || harmOf(tree, deed) === 'none') continue;
      const isTold = statementOf(cue) !== undefined;
      yield {
        cue,
        deed,
        what: thingSpan(tree, deed),
        type: 'warning',
        holder: isTold ? ['speaker'] : [],
        weak: true,
        prior: 0.45,
      };
    }
  },
});
