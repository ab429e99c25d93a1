import { isAidNear } from '../aid-near.ts';
import { figureRule } from '../figure-rule.ts';

const CURRENCY = /^[A-Z]{3}$/;
export const money = figureRule({
  name: 'money',
  version: 1,
  prior: 0.9,
  summary: 'A sum with its currency; near a word of help it is aid.',
  finds: ['The bridge cost [money:$4 million].', 'The council gave [aid:£20 million] in humanitarian aid.'],
  leaves: ['The bridge is 40 m long.', 'They left it for four days.'],
  read: (phrase, { tree }) => {
    if (!CURRENCY.test(phrase.quantity.unit ?? '')) return undefined;
    return { measure: isAidNear(tree, phrase) ? 'aid' : 'money' };
  },
});
