import { figureRule } from '../figure-rule.ts';

export const share = figureRule({
  name: 'share',
  version: 1,
  prior: 0.7,
  summary: 'A part of a whole that is named: "70% of the homes", "a third of the population".',
  finds: ['The rebels hold [share:70%] of the province.', '[share:A third] of the homes have no water.'],
  leaves: ['Prices fell by five percent.', 'They met for the third time.', 'The half of it was dull.'],
  read: ({ quantity }, { tree }) => {
    const after = tree.text.slice(quantity.quantifier.end, quantity.quantifier.end + 8);
    return quantity.proportion && /^ of (?!it(?!\p{L}))/u.test(after) ? { measure: 'share' } : undefined;
  },
});
