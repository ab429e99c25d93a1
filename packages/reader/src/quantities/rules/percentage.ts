import { defineQuantityRule } from '../quantity-rule.ts';

export const percentage = defineQuantityRule({
  name: 'percentage',
  version: 1,
  summary: 'A percentage: a proportion in [0, 1].',
  finds: [
    'It lost [0.4%:40 %] of its homes.',
    'It lost [0.4%:40 per cent] of its homes.',
    'It fell by [0.025%:2.5 percent].',
  ],
  leaves: ['It rose by 3 percentage points.', 'It holds 40 beds.'],
  *propose({ amounts }) {
    for (const { start, end, value, percent } of amounts) {
      if (percent)
        yield {
          start,
          end,
          rule: 'percentage',
          value: Number((value / 100).toPrecision(12)),
          approximate: false,
          proportion: true,
        };
    }
  },
});
