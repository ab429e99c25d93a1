import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../../tree/tree-view.ts';
import type { CountPhrase } from '../count-phrase.ts';
import { classOf, nounOf } from '../counted-class.ts';
import { tollInText } from '../toll-in-text.ts';
import { figureRule } from '../figure-rule.ts';
import { STATE_WORDS } from '../words/act-words.ts';
import { MEASURING_NOUNS, TOLL_NOUNS } from '../words/counted-words.ts';
import type { Measure } from '../words/measures.ts';
import { TOLL_LINKS } from '../words/phrase-words.ts';

const links: ReadonlySet<string> = new Set(TOLL_LINKS);
const tolls: ReadonlySet<string> = new Set(TOLL_NOUNS);
const OF_PEOPLE: ReadonlySet<Measure> = new Set([
  'killed',
  'injured',
  'casualties',
  'missing',
  'displaced',
  'detained',
]);
const nouns: ReadonlyMap<string, Measure> = new Map(
  Object.entries(MEASURING_NOUNS).filter(([, measure]) => OF_PEOPLE.has(measure)),
);
const states: ReadonlyMap<string, Measure> = new Map(Object.entries(STATE_WORDS));

/** The measure of a noun that has a number as its value: "death toll", "number of wounded", "fatalities". */
function measureOfToll(
  tree: TreeView,
  noun: TokenIndex,
): { readonly measure: Measure; readonly counted?: TokenIndex } | undefined {
  const lemma = nounOf(tree, noun);
  if (lemma === 'toll') return { measure: 'killed' };
  if (!tolls.has(lemma)) {
    const measure = nouns.get(lemma);
    return measure && { measure };
  }
  for (const of of tree.children(noun, 'nmod', 'compound', 'acl')) {
    // "the number of dead trees" counts none of ours; a verb that the tagger took for the noun ("wounded rose") does.
    const isThing = classOf(tree, of) !== 'person' && tree.xpos(of) === 'NNS' && !links.has(tree.lower(of));
    const words = [of, ...(isThing ? [] : tree.children(of, 'acl', 'amod'))];
    for (const word of words) {
      const measure = states.get(tree.lower(word)) ?? nouns.get(nounOf(tree, word));
      // "the number of people killed" names those counted; of "the number of wounded" the word is the measure.
      if (measure !== undefined) return { measure, ...(word !== of && { counted: of }) };
    }
  }
  return undefined;
}

/** The nouns that a bare number may be the value of. */
function holders(tree: TreeView, { governor, relation, top }: CountPhrase): readonly TokenIndex[] {
  const ofTop = tree.children(top, 'nsubj');
  if (governor === undefined) return ofTop;
  const base = relation.split(':', 1)[0] ?? '';
  if (base === 'nmod' || base === 'appos') return [...ofTop, governor];
  if (base === 'obl' || base === 'obj' || base === 'xcomp' || base === 'ccomp')
    return [...ofTop, ...tree.children(governor, 'obj', 'nsubj').filter((noun) => noun !== top)];
  return ofTop;
}

export const tollOf = figureRule({
  name: 'toll',
  version: 1,
  prior: 0.85,
  summary: 'A bare number that is the value of a toll: "the death toll rose to 23", "the number of wounded is 40".',
  finds: [
    'The death toll rose to [killed:23].',
    'The strike raised the toll to [killed:at least 40].',
    'The death toll is [killed:more than 90].',
    'The number of wounded reached [injured:120].',
    'The number of wounded rose to [injured:120].',
    'The death toll rose to [killed:45] from [killed:38].',
    'The flood brought the number of people sheltering in the old port barracks to [sheltering:9,000].',
    'The number of people killed in a flood near the northern port of Basra has risen to [killed:34].',
  ],
  leaves: [
    'The road toll is five euros.',
    'The number of visitors rose to the limit.',
    'The number of votes rose to 40.',
    'The war took its toll on two towns.',
    'The number of dead trees rose to 40.',
    'The number of missing pages stands at 40.',
    'The number of people at the fair near the old port rose to 40.',
    'The number of children killed his hopes, and he went to 40 fairs.',
    'The count of votes in the port reached 40.',
  ],
  read: (phrase, { tree }) => {
    const isBare = phrase.counts === 'unnamed' || phrase.counts === 'person';
    if (!isBare || phrase.quantity.unit !== undefined) return undefined;
    for (const holder of holders(tree, phrase)) {
      const found = measureOfToll(tree, holder);
      if (found !== undefined) return { trigger: holder, ...found };
    }
    return tollInText(tree, phrase);
  },
});
