import { figureRule } from '../figure-rule.ts';

/** What people do of whom a share is told without "of". Own list. */
const choosing: ReadonlySet<string> = new Set([
  'vote',
  'support',
  'back',
  'oppose',
  'reject',
  'favour',
  'favor',
  'approve',
  'abstain',
]);

export const share = figureRule({
  name: 'share',
  version: 1,
  prior: 0.7,
  summary: 'A part of a whole that is named: "70% of the homes", "a third of the population".',
  finds: [
    '[share:84 per cent] voted to strike.',
    'The rebels hold [share:70%] of the province.',
    '[share:A third] of the homes have no water.',
  ],
  leaves: [
    'Prices fell by five percent.',
    'They met for the third time.',
    'Shares fell and 5 per cent rose.',
    'The half of it was dull.',
  ],
  read: ({ quantity, governor, relation }, { tree }) => {
    const after = tree.text.slice(quantity.quantifier.end, quantity.quantifier.end + 8);
    if (!quantity.proportion) return undefined;
    if (/^ of (?!it(?!\p{L}))/u.test(after)) return { measure: 'share' };
    return governor !== undefined && relation.startsWith('nsubj') && choosing.has(tree.lemma(governor))
      ? { measure: 'share', trigger: governor }
      : undefined;
  },
});
