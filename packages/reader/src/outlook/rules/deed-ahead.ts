import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../../tree/tree-view.ts';
import { harmOf } from '../harm-of.ts';
import { outlookRule } from '../outlook-rule.ts';
import { thingSpan } from '../what-span.ts';

/** "in the coming days", "in the very near future": the nouns whose adjectives say that they lie ahead. */
const SPANS = ['future', 'day', 'hour', 'week', 'month'] as const;
const AHEAD: ReadonlySet<string> = new Set(['near', 'coming', 'next', 'foreseeable', 'immediate']);
const REACH = 5;

export const deedAhead = outlookRule({
  name: 'deed-ahead',
  version: 1,
  summary: 'A harmful deed as a noun with a time ahead of it, that somebody says is to be.',
  finds: [
    '"What it means is [threat:an operation in the valley in the very near future]," the general said.',
    'The general said it meant [threat:an offensive] in the coming days.',
  ],
  leaves: [
    'The general said the operation was over.',
    'They spoke of trade in the near future.',
    'The general said little of the near future.',
  ],
  *propose({ tree, withLemma, statementOf }) {
    for (const span of withLemma(SPANS)) {
      if (!tree.children(span, 'amod').some((word) => AHEAD.has(tree.lower(word)))) continue;
      const deed = deedAbove(tree, span);
      if (deed === undefined || statementOf(deed) === undefined || harmOf(tree, deed) !== 'harm') continue;
      yield { cue: span, deed, what: thingSpan(tree, deed), type: 'threat', holder: ['speaker'], prior: 0.55 };
    }
  },
});

/** The noun it hangs on, over other phrases of that noun; or the object of its verb. */
function deedAbove(tree: TreeView, span: TokenIndex): TokenIndex | undefined {
  let at: TokenIndex | undefined = tree.head(span);
  for (let steps = 0; at !== undefined && steps < REACH; steps++, at = tree.head(at)) {
    if (at > span) return undefined;
    if (tree.upos(at) === 'VERB') return tree.children(at, 'obj').find((noun) => tree.upos(noun) === 'NOUN');
    if (tree.upos(at) === 'NOUN' && harmOf(tree, at) === 'harm') return at;
  }
  return undefined;
}
