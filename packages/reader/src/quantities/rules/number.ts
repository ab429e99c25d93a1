import { defineQuantityRule } from '../quantity-rule.ts';
import { currencyAt, measureAt } from '../units.ts';

export const number = defineQuantityRule({
  name: 'number',
  version: 1,
  summary: 'A number in figures or words, with the unit behind it.',
  finds: [
    'They fired [36:36] shells.',
    'It sheltered [1500000:1.5 million] people.',
    'They saw [250:two hundred and fifty] men.',
    'They took [12:a dozen] men.',
    'It lies [40:40] km away.',
    'A [40:40]-day truce began.',
  ],
  leaves: [
    'An F-16 fell.',
    'Resolution 2254 was passed.',
    'A 40-year-old man left.',
    'It was the 5th day.',
    'They won 3-1 at home.',
    'They built posts 542 and 543.',
    'Call +44 20 7946 0958 now.',
    'A two-state plan was drawn.',
  ],
  *propose({ text, amounts }) {
    for (const { start, end, value, percent, currency } of amounts) {
      if (percent || currency !== undefined || currencyAt(text, end) !== undefined) continue;
      const unit = measureAt(text, end)?.unit;
      yield {
        start,
        end,
        rule: 'number',
        value,
        approximate: false,
        proportion: false,
        ...(unit !== undefined && { unit }),
      };
    }
  },
});
