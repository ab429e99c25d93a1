import { tokenIndex } from '../../statements/surface.ts';
import { nominalFrom } from '../nominal.ts';
import { toldBy } from '../cue-of-stance.ts';
import { positionRule } from '../position-rule.ts';

export const isAgainst = positionRule({
  name: 'is-against',
  version: 1,
  prior: 0.65,
  at: ['against', 'favour', 'favor'],
  summary: 'A party that is against something, or in favour of it.',
  finds: [
    'The union is against [opposes:the sanctions].',
    'The union is in favour of [supports:early elections].',
    'The governor is against [opposes:sending troops].',
  ],
  leaves: [
    'The ladder is against the wall.',
    'The match is against Basra.',
    'The union fought against the sea.',
    'If the union is against the plan, it fails.',
  ],
  *read(token, context) {
    const { tree } = context;
    const word = tree.lower(token);
    const isFavour = word === 'favour' || word === 'favor';
    if (word !== 'against' && !isFavour) return;
    const governor = isFavour ? token : tree.head(token);
    if (governor === undefined || tree.children(governor, 'cop').length === 0) return;
    const [party] = tree.children(governor, 'nsubj');
    const start = isFavour ? token + 2 : token + 1;
    if (party === undefined || start >= tree.size) return;
    if (isFavour && (tree.lower(tokenIndex(token + 1)) !== 'of' || tree.lower(tokenIndex(token - 1)) !== 'in')) return;
    const told = toldBy(context, governor);
    const complement = nominalFrom(tree, start, context.limitOf(token));
    if (!complement || told === 'none') return;
    const isFor = isFavour === (told === 'plain');
    yield { stance: isFor ? 'supports' : 'opposes', party, complement, weak: true };
  },
});
