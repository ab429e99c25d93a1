import { defineQuantityRule } from '../quantity-rule.ts';
import { currencyAt } from '../units.ts';

export const money = defineQuantityRule({
  name: 'money',
  version: 1,
  summary: 'A sum of money: the sign belongs to the quantifier, the word behind the number is its unit.',
  finds: [
    'It cost [40000000:$40m].',
    'They gave [3000000000:£3bn].',
    'They gave [2000000:two million] euros.',
    'They asked for [500:US$500].',
    'They gave [3000000:USD3 million].',
  ],
  leaves: ['They gave 40 loaves.', 'It weighs 40 pounds of flour.'],
  *propose({ text, amounts }) {
    for (const { start, end, value, currency } of amounts) {
      const unit = currency ?? currencyAt(text, end);
      if (unit !== undefined) yield { start, end, rule: 'money', value, approximate: false, proportion: false, unit };
    }
  },
});
