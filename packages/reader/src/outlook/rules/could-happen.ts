import { subjectOf } from '../../tree/subject-of.ts';
import { harmOf } from '../harm-of.ts';
import { outlookRule } from '../outlook-rule.ts';
import { isOwnSide } from '../sides.ts';
import { clauseSpan, deedSpan } from '../what-span.ts';

export const couldHappen = outlookRule({
  name: 'could-happen',
  version: 1,
  summary: 'Something bad that may or could happen, or that a speaker says his side may do.',
  finds: [
    'The envoy warned that [warning:the clashes could spark a regional war].',
    'The relief board said [warning:thousands of people could die] [if:if the road stays shut].',
    'The general said the army may [threat:strike the port].',
    '[warning:The fighting might spread to the border towns and trigger a new exodus].',
  ],
  leaves: [
    'The rebels could have attacked the port.',
    'The envoy said the mediators could meet in Geneva.',
    'He could not attack the port.',
    'The army may have struck the port.',
  ],
  *propose(context) {
    const { tree, statementOf } = context;
    for (const cue of context.withLemma(['could', 'may', 'might'])) {
      const deed = tree.head(cue);
      if (deed === undefined || tree.baseRelation(cue) !== 'aux' || tree.xpos(cue) !== 'MD') continue;
      const isOpen = tree
        .children(deed, 'aux', 'advmod')
        .every((word) => !['have', 'not', "n't", 'n’t', "'ve", 'well'].includes(tree.lower(word)));
      const harm =
        [deed, ...tree.children(deed, 'conj')].map((verb) => harmOf(tree, verb)).find((found) => found !== 'none') ??
        'none';
      if (!isOpen || harm === 'none' || tree.relation(deed) === 'acl:relcl') continue;
      const statement = statementOf(cue);
      const subject = subjectOf(tree, deed)?.token;
      const isOwn = harm === 'harm' && subject !== undefined && isOwnSide(context, subject, statement);
      const span =
        isOwn || subject === undefined || subject > deed ? deedSpan(tree, deed) : clauseSpan(tree, deed, subject);
      yield {
        cue,
        deed,
        what: span,
        type: isOwn ? 'threat' : 'warning',
        holder: statement ? ['speaker'] : [],
        weak: true,
        prior: 0.5,
      };
    }
  },
});
