import type { TokenIndex, TokenRange } from '@onrecord/language';
import { isNegated } from '../../tree/is-negated.ts';
import { isPassive } from '../../tree/is-passive.ts';
import { holdersBy, subjectNear } from '../subject-near.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import { complementOf } from '../complement.ts';
import { harmOf } from '../harm-of.ts';
import { isIn } from '../lemma-sets.ts';
import { outlookRule } from '../outlook-rule.ts';
import { typeOf } from '../type-of.ts';
import { deedSpan, thingSpan } from '../what-span.ts';
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
    'Norway pledged [promise:30 million dollars to clear the mines].',
    'The council pledged the relatives of the dead [promise:aid].',
    'The governor promised the widows of the soldiers [promise:compensation].',
  ],
  leaves: [
    'The storm threatened the harvest.',
    'The rebels did not threaten an offensive.',
    'The envoy warned the mayor.',
    'The governor offered his condolences.',
    'They planned the garden.',
    'The square expects two million visitors.',
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
      if (isBad ? harm === 'none' && !isAct : harm === 'none' && !isOfWeight(tree, cue, deed)) continue;
      const holder = subjectNear(tree, cue)?.token;
      const statement = statementOf(cue);
      yield {
        cue,
        deed,
        what: givenSpan(tree, cue, deed),
        type: isReprisal(tree, cue, deed) ? 'threat' : typeOf(frame.type, harm),
        holder:
          holder === undefined || tree.lemma(cue) === 'face' ? (statement ? ['speaker'] : []) : holdersBy(tree, holder),
        prior: 0.6,
      };
    }
  },
});

/** A matter of the record, or so much money: "40 million euros". */
function isOfWeight(tree: TreeView, cue: TokenIndex, deed: TokenIndex): boolean {
  return (
    isIn(tree, deed, matters) ||
    (GIVING.has(tree.lemma(cue)) &&
      (isIn(tree, deed, MONEY) ||
        tree.children(deed, 'nummod', 'compound').some((word) => ['million', 'billion'].includes(tree.lower(word)))))
  );
}

const MONEY: ReadonlySet<string> = new Set(
  'dollar dollars euro euros pound pounds yen yuan rouble roubles ruble rubles rupee rupees franc francs'.split(' '),
);

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
    ? (givenTo(tree, cue) ?? tree.children(cue, 'obj').findLast((noun) => noun > cue && tree.upos(noun) === 'NOUN'))
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

const GIVING: ReadonlySet<string> = new Set(['promise', 'pledge', 'offer', 'guarantee']);
/** What is promised to somebody and stands behind him without a word between: "promised the families of the dead help". */
const GIVEN: ReadonlySet<string> = new Set(
  'compensation protection asylum amnesty immunity support help assistance aid relief autonomy justice backing funding reparations housing land jobs elections weapons arms ammunition'.split(
    ' ',
  ),
);
/** Adjectives that stand for people: "the families of the dead". */
const PEOPLE: ReadonlySet<string> = new Set(
  'dead wounded injured missing displaced poor sick hungry homeless bereaved killed'.split(' '),
);
/** Between who is promised it and the thing. */
const REACH = 12;

/** The thing given, where the tree takes it for a part of whom it is given to. */
function givenTo(tree: TreeView, cue: TokenIndex): TokenIndex | undefined {
  if (!GIVING.has(tree.lemma(cue))) return undefined;
  const [receiver] = tree.children(cue, 'obj', 'iobj');
  if (receiver === undefined || receiver < cue || isIn(tree, receiver, GIVEN)) return undefined;
  const end = Math.min(tree.subtree(receiver).end, receiver + REACH);
  for (let i = receiver + 2; i < end; i++) {
    const word = i as TokenIndex;
    if (!GIVEN.has(tree.lower(word)) || tree.upos(word) !== 'NOUN') continue;
    const before = (i - 1) as TokenIndex;
    if (
      ['NOUN', 'PROPN', 'ADJ'].includes(tree.upos(before)) &&
      (tree.baseRelation(before) !== 'amod' || PEOPLE.has(tree.lower(before)))
    )
      return word;
  }
  return undefined;
}

/** The thing with its aim ("40 million euros to clear the mines"), and without the words before it that say whom it is for. */
function givenSpan(tree: TreeView, cue: TokenIndex, deed: TokenIndex): TokenRange {
  const { first, end } = thingSpan(tree, deed);
  const aim = complementOf(tree, deed);
  const last = aim === undefined || aim < end ? end : deedSpan(tree, aim).end;
  const receiver = tree
    .children(cue, 'obj', 'iobj')
    .find((noun) => noun > cue && noun < deed && tree.head(deed) === noun);
  return { first: receiver === undefined ? first : deed, end: last };
}
