import { nounOf } from '../counted-class.ts';
import { figureRule } from '../figure-rule.ts';
import { MEASURING_NOUNS } from '../words/counted-words.ts';
import type { Measure } from '../words/measures.ts';

const nouns: ReadonlyMap<string, Measure> = new Map(Object.entries(MEASURING_NOUNS));
const launches: ReadonlySet<string> = new Set(['fire', 'launch', 'lob', 'shoot']);

export const measuringNoun = figureRule({
  name: 'measuring-noun',
  version: 1,
  prior: 0.8,
  summary: 'The counted noun says itself what is measured: deaths, casualties, hostages, strikes, munitions.',
  finds: [
    'There were [killed:12] deaths that week.',
    'The jets carried out [attacks:15] strikes.',
    'They spoke of [held:30] hostages.',
    'Police found [weapons:four] mortars in a barn.',
    'The clinic saw [casualties:no] casualties.',
  ],
  leaves: [
    'They had four dinners.',
    'The deaths went on.',
    'The union called two meetings.',
    'One hostage was a pilot.',
    'There are two ways to end the strikes.',
  ],
  read: ({ counted, quantity, governor }, { tree }) => {
    if (counted === undefined || quantity.unit !== undefined) return undefined;
    const measure = nouns.get(nounOf(tree, counted));
    if (measure === undefined) return undefined;
    const isOne = quantity.value === 1;
    if (isOne && measure !== 'attacks' && measure !== 'killed') return undefined;
    if (isOne && tree.children(counted, 'cop').length > 0) return undefined;
    // "with 40 rockets fired": the verb may hang elsewhere.
    if (measure === 'weapons' && governor !== undefined && launches.has(tree.lemma(governor)))
      return { measure: 'fired', trigger: governor };
    return { measure, trigger: counted };
  },
});
