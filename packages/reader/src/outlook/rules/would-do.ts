import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../../tree/tree-view.ts';
import { conditionOf } from '../condition.ts';
import { futureDeed } from '../future-deed.ts';
import { outlookRule } from '../outlook-rule.ts';

export const wouldDo = outlookRule({
  name: 'would-do',
  version: 1,
  summary: 'A verb with "would" that somebody is said to have said, or that depends on a condition.',
  finds: [
    'The rebels said they would [threat:attack the port] [if:unless the blockade is lifted].',
    'The miners left the pits. Their leader, Harun Vell, said they would [threat:march on the parliament] [if:if nobody listened].',
    '[if:Should the raids go on], the rebels would [threat:quit the talks].',
    'The minister said he would [plan:meet the mediators on Monday].',
    'The relief board warned that [warning:a new offensive would displace thousands of people].',
    'The ministry announced that [plan:the talks would resume in May].',
  ],
  leaves: [
    'The rebels would have attacked the port.',
    'They asked for a deal that would end the war.',
    'The minister would like to thank the mediators.',
    'The troops would sit there for hours.',
  ],
  *propose(context) {
    const { tree, statementOf } = context;
    for (const modal of context.withLemma(['would'])) {
      const deed = tree.head(modal);
      if (deed === undefined || tree.baseRelation(modal) !== 'aux' || isUnreal(tree, deed) || isRelative(tree, deed))
        continue;
      const found = futureDeed(context, modal, deed);
      if (!found) continue;
      if (statementOf(modal) !== undefined || conditionOf(tree, modal, deed, found.what) !== undefined) yield found;
    }
  },
});

const WISHES: ReadonlySet<string> = new Set([
  'like',
  'love',
  'prefer',
  'rather',
  'hate',
  'want',
  'say',
  'appreciate',
  'welcome',
  'argue',
  'seem',
  'appear',
]);

/** "would have left", "would like to". */
function isUnreal(tree: TreeView, deed: TokenIndex): boolean {
  return (
    WISHES.has(tree.lemma(deed)) ||
    tree.children(deed, 'aux').some((helper) => tree.lower(helper) === 'have' || tree.lower(helper) === "'ve")
  );
}

/** "a deal that would end the war" only says which deal. */
function isRelative(tree: TreeView, deed: TokenIndex): boolean {
  return (
    tree.relation(deed) === 'acl:relcl' || tree.children(deed, 'nsubj').some((subject) => /^W/.test(tree.xpos(subject)))
  );
}
