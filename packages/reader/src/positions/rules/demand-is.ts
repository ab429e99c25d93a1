import { tokenIndex } from '../../statements/surface.ts';
import { complementIn } from '../complement.ts';
import { infinitiveFrom } from '../infinitive.ts';
import { nominalFrom } from '../nominal.ts';
import { isQuestion } from '../cue-of-stance.ts';
import { positionRule } from '../position-rule.ts';

/** Nouns for what a party wants. */
const WANTED: ReadonlySet<string> = new Set([
  'demand',
  'condition',
  'goal',
  'aim',
  'objective',
  'priority',
  'precondition',
  'requirement',
]);
const NAMING: ReadonlySet<string> = new Set(['be', 'include', 'remain']);

export const demandIs = positionRule({
  name: 'demand-is',
  version: 1,
  prior: 0.65,
  at: WANTED,
  summary: "What a party's demands, conditions or goals are said to be.",
  finds: [
    "The rebels' demands include [demands:the release of prisoners] and [demands:an end to the siege].",
    "The front's main condition is [demands:the withdrawal of the army].",
    "The front's goal is to [demands:end the occupation].",
  ],
  leaves: [
    'The demands include a truce.',
    "The team's goal is to win.",
    "The child's condition is serious.",
    'The rebels made demands.',
  ],
  *read(token, context) {
    const { tree } = context;
    if (!WANTED.has(tree.lemma(token)) || tree.upos(token) !== 'NOUN' || isQuestion(tree, token)) return;
    const [owner] = tree.children(token, 'nmod:poss');
    if (owner === undefined) return;
    const limit = context.limitOf(token);
    for (let i = token + 1; i < Math.min(limit, token + 5); i++) {
      const verb = tokenIndex(i);
      if (!NAMING.has(tree.lemma(verb))) continue;
      const complement =
        infinitiveFrom(context, i + 1, Math.min(limit, i + 3)) ??
        (tree.lower(tokenIndex(Math.min(i + 1, tree.size - 1))) === 'that'
          ? complementIn(context, verb, 'that')
          : nominalFrom(tree, i + 1, limit));
      if (complement) yield { stance: 'demands', party: owner, complement, weak: true };
      return;
    }
  },
});
