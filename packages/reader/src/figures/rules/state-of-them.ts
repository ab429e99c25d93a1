import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../../tree/tree-view.ts';
import { isBehindStop } from '../acts.ts';
import type { CountPhrase } from '../count-phrase.ts';
import { figureRule } from '../figure-rule.ts';
import { STATE_WORDS } from '../words/act-words.ts';
import { measureBehind } from '../words-before.ts';
import type { Measure } from '../words/measures.ts';

const states: ReadonlyMap<string, Measure> = new Map(Object.entries(STATE_WORDS));

interface Found {
  readonly measure: Measure;
  readonly trigger: TokenIndex;
}

function state(tree: TreeView, token: TokenIndex | undefined): Found | undefined {
  const measure = token === undefined ? undefined : states.get(tree.lower(token));
  return token === undefined || measure === undefined || isBehindStop(tree, token)
    ? undefined
    : { measure, trigger: token };
}

const MOST_HELPERS = 4;

/** "nine [were still] wounded": the word behind forms of "be", where the tree hangs it elsewhere. */
function behindHelpers(tree: TreeView, from: number): readonly TokenIndex[] {
  let hasBe = false;
  for (let at = from; at < Math.min(tree.size, from + MOST_HELPERS); at++) {
    const token = at as TokenIndex;
    if (tree.upos(token) !== 'AUX' && tree.upos(token) !== 'ADV') return hasBe ? [token] : [];
    hasBe ||= tree.lemma(token) === 'be';
  }
  return [];
}

/** Words that may carry the state, nearest first. */
function places(tree: TreeView, { counted, top, governor, relation, quantity }: CountPhrase): readonly TokenIndex[] {
  const { end } = tree.tokensIn(quantity.quantifier);
  const next = counted === undefined && end < tree.size ? [end] : [];
  const said = behindHelpers(tree, counted === undefined ? end : Math.max(end, counted + 1));
  const beside = counted === undefined ? [] : tree.children(counted, 'amod', 'acl', 'compound');
  const isSubject = relation.startsWith('nsubj');
  const predicate = isSubject && governor !== undefined ? [governor, ...tree.children(governor, 'xcomp')] : [];
  const isObject = relation === 'obj' && governor !== undefined;
  const left = isObject && tree.lemma(governor) === 'leave' ? tree.children(governor, 'xcomp', 'amod', 'ccomp') : [];
  return [
    ...next,
    ...said,
    ...beside,
    ...predicate,
    ...left,
    ...(counted === undefined ? [] : tree.children(top, 'amod', 'acl')),
  ];
}

export const stateOfThem = figureRule({
  name: 'state-of-them',
  version: 1,
  prior: 0.85,
  summary: 'An adjective or participle beside the number or its noun: dead, wounded, missing, displaced.',
  finds: [
    'The town counted [killed:12] dead and [injured:40] wounded.',
    'The ward took in [injured:30] wounded men.',
    'The slide left [killed:seven] people dead.',
    '[missing:Nine] people are still missing.',
    '[missing:Some 300] people were reported missing.',
    'Three people died and [injured:nine] were wounded.',
    'The camp has [displaced:9,000] displaced people.',
  ],
  leaves: [
    'The two sides are dead set against it.',
    'The five remaining points were settled.',
    'The document is missing three pages.',
    'Two lines went dead.',
    'Two people were reported safe.',
    'The nine towns were quiet.',
    'Four hurt feelings were soothed.',
  ],
  read: (phrase, { tree }) => {
    if (!['person', 'unnamed', 'site', 'vehicle'].includes(phrase.counts)) return undefined;
    for (const place of places(tree, phrase)) {
      const found = state(tree, place);
      if (found) return found;
    }
    const measure = measureBehind(tree, phrase);
    return measure === undefined ? undefined : { measure };
  },
});
