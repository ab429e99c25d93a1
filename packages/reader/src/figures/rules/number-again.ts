import { figureRule } from '../figure-rule.ts';
import { numberAgain } from '../number-again.ts';

export const anotherCount = figureRule({
  name: 'another-count',
  version: 1,
  prior: 0.75,
  summary: 'A bare number that counts again what the figure before it counts: "the ministry put the number at 12".',
  finds: [
    'Police detained 40 farmers. The court put the number at [detained:12].',
    'The clinic saw 31 deaths, up from [killed:12] in March.',
    'The flood killed 40 people. The mayor says [killed:55].',
    'The flood injured 17 people. The hospital later raised the number to [injured:21].',
  ],
  leaves: [
    'The mayor put the number at 12.',
    'He says 41.',
    'Prices were up from 12.',
    'The mayor put the clock at 12.',
    'The clinic is old. The mayor says 12 trees fell.',
  ],
  read: (phrase, { tree }) => {
    const again = numberAgain(tree, phrase);
    return again === undefined ? undefined : { measure: 'other', again };
  },
});
