import type { TokenIndex } from '@onrecord/language';
import { isNegated } from '../../tree/is-negated.ts';
import { isPassive } from '../../tree/is-passive.ts';
import { holdersBy, subjectNear } from '../subject-near.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import { harmOf } from '../harm-of.ts';
import { isIn } from '../lemma-sets.ts';
import { outlookRule } from '../outlook-rule.ts';
import { typeOf } from '../type-of.ts';
import { thingSpan } from '../what-span.ts';
import { MATTER_WORDS } from '../words/matter-words.ts';
import { type CueType, NOUN_VERBS } from '../words/future-cues.ts';

const verbs: ReadonlyMap<string, { readonly type: CueType; readonly by: readonly string[] }> = new Map(
  Object.entries(NOUN_VERBS),
);
const matters: ReadonlySet<string> = new Set(MATTER_WORDS);

export const doesNoun = outlookRule({
  name: 'does-noun',
  version: 1,
  summary: 'What somebody threatens, promises, offers, plans, expects or warns of, as a noun.',
  finds: [
    'The rebels threatened [threat:a new offensive] [if:unless the blockade is lifted].',
    'The envoy warned of [warning:a humanitarian catastrophe].',
    'The governor promised [promise:a full inquiry].',
    'The rebels offered [offer:a ten-day truce].',
    'The army is planning [threat:an operation in the valley].',
    'The envoys fear [warning:a new exodus].',
    'The army vowed [threat:a harsh response].',
  ],
  leaves: [
    'The storm threatened the harvest.',
    'The rebels did not threaten an offensive.',
    'The envoy warned the mayor.',
    'The governor offered his condolences.',
    'They planned the garden.',
    'The mayor faces the square.',
    'The rebels threatened him.',
  ],
  *propose({ tree, withLemma, statementOf }) {
    for (const cue of withLemma(verbs.keys())) {
      const frame = verbs.get(tree.lemma(cue));
      if (
        frame === undefined ||
        tree.upos(cue) !== 'VERB' ||
        isPassive(tree, cue) ||
        isNegated(tree, cue) ||
        isOld(tree, cue)
      )
        continue;
      const deed = thingOf(tree, cue, frame.by);
      if (deed === undefined || EMPTY.has(tree.lemma(deed))) continue;
      if (tree.children(deed, 'amod').some((word) => PRESENT.has(tree.lower(word)))) continue;
      const harm = harmOf(tree, deed);
      const isBad = frame.type === 'threat' || frame.type === 'warning' || PONDERING.has(tree.lemma(cue));
      const isAct = tree.lemma(cue) === 'threaten' && isIn(tree, deed, REPRISALS);
      if (isBad ? harm === 'none' && !isAct : harm === 'none' && !isIn(tree, deed, matters)) continue;
      const holder = subjectNear(tree, cue)?.token;
      const statement = statementOf(cue);
      yield {
        cue,
        deed,
        what: thingSpan(tree, deed),
        type: isReprisal(tree, cue, deed) ? 'threat' : typeOf(frame.type, harm),
        holder:
          holder === undefined || tree.lemma(cue) === 'face' ? (statement ? ['speaker'] : []) : holdersBy(tree, holder),
        prior: 0.6,
      };
    }
  },
});

/** "warned of consequences": what the one who warns would do. */
const REPRISALS: ReadonlySet<string> = new Set(
  'consequence consequences countermeasure countermeasures retaliation reprisal reprisals response revenge sanction sanctions measure measures action'.split(
    ' ',
  ),
);

function isReprisal(tree: TreeView, cue: TokenIndex, deed: TokenIndex): boolean {
  return (
    tree.lemma(cue) === 'warn' &&
    isIn(tree, deed, REPRISALS) &&
    tree.children(deed, 'case').some((word) => tree.lower(word) === 'of')
  );
}

/** "considering the offer" is no plan; "considering sanctions" is one. */
const PONDERING: ReadonlySet<string> = new Set(['consider', 'mull', 'weigh']);
/** These say nothing of what is planned. */
const EMPTY: ReadonlySet<string> = new Set(['plan', 'proposal', 'idea', 'option', 'explanation', 'comment', 'detail']);
const PRESENT: ReadonlySet<string> = new Set([
  'ongoing',
  'current',
  'daily',
  'continuing',
  'recent',
  'existing',
  'constant',
]);

/** "urged both sides to prepare for talks". */
function isCalledFor(tree: TreeView, cue: TokenIndex): boolean {
  const above = tree.head(cue);
  return above !== undefined && tree.children(above, 'obj', 'iobj').length > 0;
}

/** "faced", "in the face of", "facing": what is there already. */
function isOld(tree: TreeView, cue: TokenIndex): boolean {
  if (tree.xpos(cue) === 'VB' && tree.baseRelation(cue) === 'xcomp' && isCalledFor(tree, cue)) return true;
  return ['face', 'risk'].includes(tree.lemma(cue)) && !['VBZ', 'VBP', 'VB'].includes(tree.xpos(cue));
}

function thingOf(tree: TreeView, cue: TokenIndex, by: readonly string[]): TokenIndex | undefined {
  const object = by.includes('')
    ? tree.children(cue, 'obj').find((noun) => noun > cue && tree.upos(noun) === 'NOUN')
    : undefined;
  return (
    object ??
    tree
      .children(cue, 'obl')
      .find(
        (noun) =>
          noun > cue &&
          tree.upos(noun) === 'NOUN' &&
          tree.children(noun, 'case').some((word) => by.includes(tree.lower(word))),
      )
  );
}
