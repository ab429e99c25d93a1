import type { TokenIndex } from '@onrecord/language';
import { isPassive } from '../../tree/is-passive.ts';
import { subjectOf } from '../../tree/subject-of.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import { futureDeed } from '../future-deed.ts';
import { outlookRule } from '../outlook-rule.ts';
import { isSomebody } from '../sides.ts';
import { deedSpan } from '../what-span.ts';
import { TAKING_PLACE } from '../words/verb-kinds.ts';

const FORMS_OF_BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'am']);
const TAKING: ReadonlySet<string> = new Set(TAKING_PLACE);
/** "the aim is to end the war" says what the aim is. */
const CONTENTS: ReadonlySet<string> = new Set(
  'aim goal purpose idea plan task job mission objective priority policy point intention way answer role duty thing need key step effort hope this it that what challenge strategy option decision'.split(
    ' ',
  ),
);

export const isTo = outlookRule({
  name: 'is-to',
  version: 1,
  summary: 'Somebody "is to" do something: it is arranged.',
  finds: [
    'Norway, which knows both sides, is to [plan:host the envoys on Monday].',
    'The envoys are to [plan:meet in Geneva on Monday].',
    '[plan:The prisoners are to be released in May].',
  ],
  leaves: ['The aim is to end the war.', 'The port is to the north.', 'What matters is to keep the ceasefire.'],
  *propose(context) {
    const { tree } = context;
    for (const be of context.withLemma(['be'])) {
      if (!FORMS_OF_BE.has(tree.lower(be)) || be + 2 >= tree.size) continue;
      const deed = tree.head(be);
      if (deed === undefined || deed <= be || !isInfinitiveBehind(tree, be, deed)) continue;
      const [subject] = tree.children(deed, 'nsubj', 'csubj', 'vocative').filter((noun) => noun < be);
      if (subject === undefined || CONTENTS.has(tree.lemma(subject)) || tree.relation(subject).startsWith('csubj'))
        continue;
      if (!isPassive(tree, deed) && !isSomebody(context, subject) && !TAKING.has(tree.lemma(deed))) continue;
      const found = futureDeed(context, be, deed);
      const isAlone = subjectOf(tree, deed) === undefined;
      if (found)
        yield {
          ...found,
          ...(isAlone && { holder: [subject], what: deedSpan(tree, deed) }),
          type: found.type === 'forecast' ? 'plan' : found.type,
          weak: true,
        };
    }
  },
});

function isInfinitiveBehind(tree: TreeView, be: TokenIndex, deed: TokenIndex): boolean {
  return (
    tree.children(deed, 'mark').some((to) => to === be + 1 && tree.lower(to) === 'to') && tree.lemma(deed) !== 'blame'
  );
}
