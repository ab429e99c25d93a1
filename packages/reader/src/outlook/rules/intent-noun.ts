import type { TokenIndex } from '@onrecord/language';
import { subjectOf } from '../../tree/subject-of.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import { complementOf } from '../complement.ts';
import { harmOf } from '../harm-of.ts';
import { outcomeOf } from '../outcome-of.ts';
import { type HolderRef, outlookRule } from '../outlook-rule.ts';
import { typeOf } from '../type-of.ts';
import { deedSpan, thingSpan } from '../what-span.ts';
import { type CueType, INTENT_NOUNS } from '../words/future-cues.ts';

const types: ReadonlyMap<string, CueType> = new Map(Object.entries(INTENT_NOUNS));
/** Prepositions before what is planned, by noun; the others take an infinitive only. */
const BY: ReadonlyMap<string, string> = new Map([
  ['plan', 'for'],
  ['preparation', 'for'],
  ['preparations', 'for'],
  ['promise', 'of'],
  ['pledge', 'of'],
  ['offer', 'of'],
  ['threat', 'of'],
]);

export const intentNoun = outlookRule({
  name: 'intent-noun',
  version: 1,
  summary: 'A plan, threat, promise or offer of somebody, as a noun: with what it is of.',
  finds: [
    'The army announced plans to [threat:storm the port].',
    'The rebels repeated their threat to [threat:cut the road].',
    'The council welcomed the promise to [promise:release all prisoners].',
    'The ministry unveiled plans for [plan:a new crossing].',
    'The army dropped its plan to [threat:invade the island].',
    'The rebels made an offer of [offer:a truce].',
  ],
  leaves: [
    'The plan of the city hangs on the wall.',
    'The army has no plans to storm the port.',
    'They kept their promise.',
    'The offer was to their taste.',
    'The decision of the council was read out.',
    'The plan for the city hangs on the wall.',
  ],
  *propose({ tree, withLemma }) {
    for (const cue of withLemma(types.keys())) {
      const type = types.get(tree.lemma(cue));
      if (type === undefined || tree.upos(cue) !== 'NOUN' || isNone(tree, cue)) continue;
      const outcome = outcomeOf(tree, cue);
      const about = { cue, holder: holdersOf(tree, cue), prior: 0.6, ...(outcome !== undefined && { outcome }) };
      const deed = complementOf(tree, cue, BY.get(tree.lemma(cue)) === 'of');
      if (deed !== undefined)
        yield {
          ...about,
          deed,
          what: deedSpan(tree, deed),
          type: typeOf(type, harmOf(tree, deed)),
          weak: type !== 'threat',
        };
      else {
        const thing = thingOf(tree, cue);
        if (thing !== undefined)
          yield {
            ...about,
            deed: thing,
            what: thingSpan(tree, thing),
            type: typeOf(type, harmOf(tree, thing)),
            weak: true,
          };
      }
    }
  },
});

/** "plans for a new offensive". */
function thingOf(tree: TreeView, cue: TokenIndex): TokenIndex | undefined {
  const by = BY.get(tree.lemma(cue));
  const preposition = (cue + 1) as TokenIndex;
  if (preposition >= tree.size || tree.lower(preposition) !== by) return undefined;
  const noun = tree.head(preposition);
  return noun !== undefined && noun > preposition && tree.upos(noun) === 'NOUN' ? noun : undefined;
}

/** "no plans", "poses a threat", "its commitments": not meant, or an old duty. */
function isNone(tree: TreeView, cue: TokenIndex): boolean {
  const verb = tree.head(cue);
  if (tree.lower(cue) === 'commitments' || (verb !== undefined && BEARS.has(tree.lemma(verb)))) return true;
  return tree.children(cue, 'det').some((word) => tree.lower(word) === 'no');
}

/** "the army's plan", "the army announced plans", "plans by the army"; else who says it. */
function holdersOf(tree: TreeView, cue: TokenIndex): readonly HolderRef[] {
  const owners = tree.children(cue, 'nmod:poss');
  const by = tree
    .children(cue, 'nmod')
    .filter((noun) =>
      tree.children(noun, 'case').some((word) => tree.lower(word) === 'by' || tree.lower(word) === 'from'),
    );
  const verb = tree.head(cue);
  const subject =
    verb !== undefined && tree.relation(cue) === 'obj' && MAKES.has(tree.lemma(verb))
      ? subjectOf(tree, verb)?.token
      : undefined;
  // "the ministry plans to": a verb taken for a noun
  const asVerb = tree.head(cue) === undefined && tree.xpos(cue) === 'NNS' ? tree.children(cue, 'compound') : [];
  return [...owners, ...by, ...asVerb, ...(subject === undefined ? [] : [subject]), 'speaker'];
}

const BEARS: ReadonlySet<string> = new Set([
  'pose',
  'represent',
  'constitute',
  'counter',
  'face',
  'deny',
  'reject',
  'oppose',
  'lack',
]);

/** Whose subject has the plan: "announced plans", but not "criticised plans". */
const MAKES: ReadonlySet<string> = new Set(
  'announce unveil have make draw issue repeat reiterate renew present outline abandon drop scrap cancel shelve withdraw suspend postpone delay approve finalise finalize reaffirm reveal disclose confirm develop prepare express declare state voice deliver fulfil fulfill keep extend submit table'.split(
    ' ',
  ),
);
