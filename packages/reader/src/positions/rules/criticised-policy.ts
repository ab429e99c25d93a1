import type { TokenIndex } from '@onrecord/language';
import { doerOf } from '../../tree/subject-of.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import { phraseAt } from '../nominal.ts';
import { toldBy } from '../cue-of-stance.ts';
import { positionRule } from '../position-rule.ts';

const CRITICISING: ReadonlySet<string> = new Set([
  'criticise',
  'criticize',
  'condemn',
  'denounce',
  'decry',
  'deplore',
  'slam',
  'blast',
  'attack',
  'protest',
  'contest',
]);
/** What can be taken back: who criticises it is against it. */
const POLICIES: ReadonlySet<string> = new Set([
  'policy',
  'plan',
  'decision',
  'proposal',
  'bill',
  'law',
  'measure',
  'move',
  'practice',
  'legislation',
  'ban',
  'agreement',
  'deal',
  'reform',
  'project',
  'decree',
]);

export const criticisedPolicy = positionRule({
  name: 'criticised-policy',
  version: 1,
  prior: 0.6,
  at: CRITICISING,
  summary: 'A policy, plan or law that a party criticises.',
  finds: [
    'The union condemned the plan to [opposes:close the port].',
    'Basra has [opposes:a policy of closing its border], which Chile has criticised.',
  ],
  leaves: ['The union condemned the attack.', 'The union praised the plan.', 'The union did not criticise the plan.'],
  *read(token, context) {
    const { tree } = context;
    if (!CRITICISING.has(tree.lemma(token)) || tree.upos(token) !== 'VERB' || toldBy(context, token) !== 'plain')
      return;
    const object = objectOf(tree, token);
    const party = doerOf(tree, token)?.token ?? (context.statementOfCue(token) ? 'speaker' : undefined);
    if (object === undefined || party === undefined || !POLICIES.has(tree.lemma(object))) return;
    yield { stance: 'opposes', party, complement: phraseAt(tree, object), weak: true };
  },
});

/** The object, also of a relative clause ("a policy which they criticised"). */
function objectOf(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  const [object] = tree.children(verb, 'obj');
  if (object !== undefined && !/^W/.test(tree.xpos(object))) return object;
  for (let up: TokenIndex | undefined = verb, steps = 0; up !== undefined && steps < 4; up = tree.head(up), steps++)
    if (tree.baseRelation(up) === 'acl' && up > (tree.head(up) ?? up)) return climb(tree, tree.head(up));
  return undefined;
}

/** From the noun before "which" up to the policy it belongs to: "a policy of turning away boats which ...". */
function climb(tree: TreeView, noun: TokenIndex | undefined): TokenIndex | undefined {
  for (let up = noun, steps = 0; up !== undefined && steps < 4; up = tree.head(up), steps++)
    if (POLICIES.has(tree.lemma(up))) return up;
  return noun;
}
