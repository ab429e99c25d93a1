import { tokenIndex } from '../../statements/surface.ts';
import { nominalFrom } from '../nominal.ts';
import { isOwnWord } from '../own-words.ts';
import { positionRule } from '../position-rule.ts';

const MODALS: ReadonlySet<string> = new Set(['will', 'can', 'shall', "'ll", '’ll', 'would']);

export const thereWillBeNo = positionRule({
  name: 'there-will-be-no',
  version: 1,
  prior: 0.6,
  at: ['there'],
  summary: 'What somebody says there will or can not be.',
  finds: [
    'The envoy said there will be no [rejects:talks] until the siege ends.',
    '"There can be no [rejects:military solution]," the envoy said.',
  ],
  leaves: ['There will be no talks.', 'The envoy said there will be no rain.', 'The envoy said there will be talks.'],
  *read(token, context) {
    const { tree } = context;
    if (tree.lower(token) !== 'there' || !isOwnWord(context, token) || token + 3 >= tree.size) return;
    if (!MODALS.has(tree.lower(tokenIndex(token + 1))) || tree.lower(tokenIndex(token + 2)) !== 'be') return;
    const no = tokenIndex(token + 3);
    if (tree.lower(no) !== 'no') return;
    const found = nominalFrom(tree, no + 1, context.limitOf(token));
    if (found) yield { stance: 'rejects', party: 'speaker', complement: found, weak: true };
  },
});
