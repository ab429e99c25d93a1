import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../../tree/tree-view.ts';
import type { Complement } from '../draft.ts';
import type { PositionContext } from '../position-context.ts';
import { tokenIndex } from '../../statements/surface.ts';
import { subjectOf } from '../../tree/subject-of.ts';
import { complementIn } from '../complement.ts';
import { nominalFrom } from '../nominal.ts';
import { toldBy } from '../cue-of-stance.ts';
import { positionRule, WHEN_DENIED } from '../position-rule.ts';
import { STANCE_ADJECTIVE_LEMMAS, stanceAdjectives } from '../stance-lexicon.ts';

export const stanceAdjective = positionRule({
  name: 'stance-adjective',
  version: 1,
  prior: 0.7,
  at: STANCE_ADJECTIVE_LEMMAS,
  summary: 'A predicate of stance: "is willing to", "is opposed to", "remains committed to".',
  finds: [
    'The army is willing to [offers:pause the fighting].',
    'The rebels are not willing to [rejects:withdraw from the port].',
    'The governor is opposed to [opposes:the plan].',
    'The front is open to [opento:talks with the army].',
    'We are committed to [supports:the peace process], the envoy said.',
    'The rebels are not willing to accept [rejects:the deal].',
  ],
  leaves: [
    'The gate is open to visitors.',
    'The team is ready to play.',
    'If the army is willing to leave, talks begin.',
    'The cake is ready for the oven.',
    'He may be willing to talk.',
    'A willing crowd came.',
  ],
  *read(token, context) {
    const { tree } = context;
    const upos = tree.upos(token);
    if (upos !== 'ADJ' && upos !== 'VERB') return;
    const entries = stanceAdjectives(upos === 'VERB' ? tree.lower(token) : tree.lemma(token));
    if (entries.length === 0 || tree.baseRelation(token) === 'amod') return;
    const party = subjectOf(tree, token)?.token ?? predicateSubject(tree, token) ?? unresolved(context, token);
    const told = toldBy(context, token);
    if (party === undefined || told === 'none') return;
    for (const { stance: plain, frames, weak } of entries) {
      const stance = told === 'plain' ? plain : plain === 'offers' ? 'rejects' : WHEN_DENIED[plain];
      if (stance === undefined) continue;
      for (const frame of frames) {
        const complement =
          complementIn(context, token, frame) ?? (frame === 'to-noun' ? gerundAfter(context, token) : undefined);
        if (!complement) continue;
        const turned = stance === 'supports' ? goalOr(tree, complement.head) : stance;
        yield { stance: turned, party, complement, weak: weak === true || turned === 'supports' };
        return;
      }
    }
  },
});

/** "remains committed", "stands ready": the subject of the verb above. */
function predicateSubject(tree: TreeView, token: TokenIndex): TokenIndex | undefined {
  const above = tree.head(token);
  return above === undefined || tree.baseRelation(token) !== 'xcomp' ? undefined : subjectOf(tree, above)?.token;
}

/** "said it was open to": an "it" that the tree takes for an empty one is who speaks. */
function unresolved({ tree, statementAt }: PositionContext, token: TokenIndex): 'speaker' | undefined {
  return tree.children(token, 'expl').length > 0 && statementAt(token) ? 'speaker' : undefined;
}

/** "committed to ending the war", "open to dialogue" where the noun is taken for a verb. */
function gerundAfter({ tree, limitOf }: PositionContext, token: TokenIndex): Complement | undefined {
  const to = tokenIndex(token + 1);
  if (to + 1 >= tree.size || tree.lower(to) !== 'to') return undefined;
  const next = tokenIndex(to + 1);
  return (
    nominalFrom(tree, next, limitOf(token)) ??
    (next < limitOf(token) && tree.xpos(next) === 'VB'
      ? { head: next, form: 'phrase', first: next, negated: false }
      : undefined)
  );
}

/** Nouns of a change that is yet to come: who is committed to it, demands it. */
const CHANGES: ReadonlySet<string> = new Set([
  'elimination',
  'destruction',
  'defeat',
  'return',
  'release',
  'removal',
  'withdrawal',
  'disarmament',
  'end',
  'denuclearization',
  'denuclearisation',
  'liberation',
  'resignation',
]);

function goalOr(tree: TreeView, head: TokenIndex): 'demands' | 'supports' {
  return CHANGES.has(tree.lemma(head)) ? 'demands' : 'supports';
}
