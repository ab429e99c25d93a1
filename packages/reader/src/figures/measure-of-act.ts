import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { partsOf } from './acts.ts';
import { isByDefence, isFighter, isIntoCountry, isTakenHostage } from './act-circumstances.ts';
import type { CountPhrase } from './count-phrase.ts';
import { nounOf, verbOf } from './counted-class.ts';
import {
  DONE_BY,
  CROWD_VERBS,
  DONE_BY_WITH,
  DONE_TO_WITH,
  PROTEST_VERBS,
  DONE_TO,
  type ActRow,
  MAKING_DO,
} from './words/act-words.ts';
import { verbBeforeList, verbBehindList } from './list-verb.ts';
import type { CountedClass } from './words/counted-words.ts';
import { DRAWING, JOINING, PROTESTS } from './words/phrase-words.ts';
import { isBothDeadAndHurt, measureBefore } from './words-before.ts';
import type { Measure } from './words/measures.ts';
import { ownValue } from '../tree/own-value.ts';

/** By "verb class": what it measures; the first row counts. */
function tableOf(rows: readonly ActRow[]): ReadonlyMap<string, Measure> {
  const table = new Map<string, Measure>();
  for (const { measure, verbs, of } of rows)
    for (const verb of verbs.split(/\s+/))
      for (const kind of of) if (!table.has(`${verb} ${kind}`)) table.set(`${verb} ${kind}`, measure);
  return table;
}

const doneTo = tableOf(DONE_TO);
const doneBy = tableOf(DONE_BY);
const makingDo: ReadonlySet<string> = new Set(MAKING_DO);
const drawing: ReadonlySet<string> = new Set(DRAWING);
const joining: ReadonlySet<string> = new Set(JOINING);
const protestNouns: ReadonlySet<string> = new Set(PROTESTS);
const takesLives: ReadonlySet<string> = new Set(['claim', 'cost', 'take', 'lose']);

interface Found {
  readonly measure: Measure;
  readonly trigger: TokenIndex;
}

/** Dead and wounded in one number are casualties. */
function joinedMeasure(found: readonly Found[]): Found | undefined {
  const [first] = found;
  const measures = new Set(found.map(({ measure }) => measure));
  const isBoth = measures.has('killed') && measures.has('injured');
  return first && (isBoth ? { ...first, measure: 'casualties' } : first);
}

/** "killed 12 and [injured] another 30", "[shot] down 40": whatever the tagger took the word for. */
function saidBefore(tree: TreeView, phrase: CountPhrase): Found | undefined {
  const { first } = tree.tokensIn(phrase.quantity.quantifier);
  const sentence = tree.sentence(tree.sentenceOf(first));
  const measure = measureBefore(tree, phrase);
  if (measure === undefined) return undefined;
  let at = first - 1;
  while (at > sentence.first && SKIPPED.has(tree.lower(at as TokenIndex))) at--;
  return { measure, trigger: Math.max(sentence.first, at) as TokenIndex };
}

const SKIPPED: ReadonlySet<string> = new Set([
  'another',
  'additional',
  'further',
  'an',
  'a',
  'the',
  'down',
  'over',
  'of',
]);

/** What became of those counted, by the verbs they are the object of. */
export function measureDoneTo(tree: TreeView, phrase: CountPhrase): Found | undefined {
  const before = saidBefore(tree, phrase);
  if (before) return isBothDeadAndHurt(tree, phrase) ? { ...before, measure: 'casualties' } : before;
  const found = partsOf(tree, phrase).flatMap(({ verb, as }): readonly Found[] => {
    if (as !== 'done-to') return [];
    const measure = measureOfObject(tree, verb, phrase);
    return measure === undefined ? [] : [{ measure, trigger: verb }];
  });
  const joined = joinedMeasure(found) ?? inList(tree, phrase);
  const isOfHarm = joined?.measure === 'killed' || joined?.measure === 'injured';
  return isOfHarm && isBothDeadAndHurt(tree, phrase) ? { ...joined, measure: 'casualties' } : joined;
}

function measureOfObject(tree: TreeView, verb: TokenIndex, { counts, counted, top }: CountPhrase): Measure | undefined {
  const lemma = verbOf(tree, verb);
  if (counts === 'life') return takesLives.has(lemma) ? 'killed' : undefined;
  if (lemma === 'take' && isTakenHostage(tree, verb, counted)) return 'abducted';
  // Fighters are captured, anybody else is abducted.
  if (lemma === 'seize' && counts === 'person' && !isFighter(tree, counted ?? top)) return 'abducted';
  if (lemma === 'shoot' || lemma === 'bring') {
    const isDown = verb + 1 < tree.size && tree.lower((verb + 1) as TokenIndex) === 'down';
    if (isDown) return counts === 'weapon' || counts === 'vehicle' ? 'intercepted' : undefined;
    const isDead = tree.children(verb, 'xcomp', 'advmod', 'amod').some((word) => tree.lower(word) === 'dead');
    if (lemma === 'shoot' && counts === 'person') return isDead ? 'killed' : 'other';
  }
  if (drawing.has(lemma) && isOfProtest(tree, verb)) return 'protesting';
  if (counts === 'weapon' && lemma === 'destroy' && isByDefence(tree, verb)) return 'intercepted';
  const infinitive = makingDo.has(lemma) ? measureOfInfinitive(tree, [verb, top], counts) : undefined;
  if (infinitive) return infinitive;
  const withNoun = ownValue(DONE_TO_WITH, lemma);
  if (withNoun && (counts === 'person' || counts === 'unnamed'))
    // In some trees "from the rubble" hangs on those who were under it.
    for (const word of [...tree.children(verb, 'obl'), ...tree.children(counted ?? top, 'nmod')]) {
      const measure = ownValue(withNoun, nounOf(tree, word));
      if (measure !== undefined) return measure;
    }
  if (lemma === 'lose' && isFighter(tree, counted ?? top)) return 'killed';
  // A thing that no list knows, in a list of things, need not be people: "killed 20 men and wrecked 9 silos".
  if (counts === 'other' && ['conj', 'appos'].includes(tree.baseRelation(top))) return undefined;
  return doneTo.get(`${lemma} ${counts}`);
}

/** Things in a list share the verb of the list, where it is one of harm or capture. */
function inList(tree: TreeView, phrase: CountPhrase): Found | undefined {
  if (!LISTED.has(phrase.counts) || phrase.quantity.unit !== undefined || phrase.quantity.proportion) return undefined;
  for (const verb of [verbBeforeList(tree, phrase), verbBehindList(tree, phrase)]) {
    const measure = verb === undefined ? undefined : doneTo.get(`${verbOf(tree, verb)} ${phrase.counts}`);
    if (verb !== undefined && measure !== undefined && OF_LISTS.has(measure)) return { measure, trigger: verb };
  }
  return undefined;
}

const LISTED: ReadonlySet<CountedClass> = new Set(['site', 'vehicle', 'weapon', 'other']);
const OF_LISTS: ReadonlySet<Measure> = new Set(['destroyed', 'damaged', 'captured', 'intercepted']);

/** "the march drew 20,000". */
function isOfProtest(tree: TreeView, verb: TokenIndex): boolean {
  return tree.children(verb, 'nsubj').some((noun) => protestNouns.has(nounOf(tree, noun)));
}

/** The infinitive hangs on the verb or, in some trees, on the noun. */
function measureOfInfinitive(
  tree: TreeView,
  holders: readonly TokenIndex[],
  counts: CountedClass,
): Measure | undefined {
  for (const below of holders.flatMap((holder) => tree.children(holder, 'xcomp', 'advcl', 'ccomp', 'acl'))) {
    const measure = doneBy.get(`${verbOf(tree, below)} ${counts}`);
    if (measure !== undefined && tree.xpos(below) === 'VB') return measure;
  }
  return undefined;
}

const crowds: ReadonlySet<string> = new Set(CROWD_VERBS);
const protests: ReadonlySet<string> = new Set(PROTEST_VERBS);

function isProtest(tree: TreeView, verb: TokenIndex): boolean {
  return tree.children(verb, 'advcl', 'xcomp').some((below) => protests.has(verbOf(tree, below)));
}

/** "are living in tents" is no population. */
const LIVING: ReadonlySet<string> = new Set(['live', 'reside']);
const STAYING: ReadonlySet<string> = new Set(['remain', 'stay']);

/** "remain without water", "stay calm": how, not that they are still there. */
function isHowTheyStay(tree: TreeView, verb: TokenIndex): boolean {
  return tree
    .children(verb, 'xcomp', 'obl')
    .some(
      (child) =>
        tree.baseRelation(child) === 'xcomp' ||
        tree.children(child, 'case').some((word) => tree.lower(word) === 'without'),
    );
}

/** What those counted did or suffered, by the verbs they are the subject of. */
export function measureDoneBy(tree: TreeView, phrase: CountPhrase): Found | undefined {
  for (const { verb, as } of partsOf(tree, phrase)) {
    if (as !== 'doer') continue;
    const lemma = verbOf(tree, verb);
    if (crowds.has(lemma) && isProtest(tree, verb)) return { measure: 'protesting', trigger: verb };
    if (joining.has(lemma) && tree.children(verb, 'obj', 'obl').some((noun) => protestNouns.has(nounOf(tree, noun))))
      return { measure: 'protesting', trigger: verb };
    if (lemma === 'cross' && isIntoCountry(tree, verb) && !isFighter(tree, phrase.counted ?? phrase.top))
      return ['person', 'unnamed'].includes(phrase.counts) ? { measure: 'displaced', trigger: verb } : undefined;
    if (LIVING.has(lemma) && tree.children(verb, 'aux').length > 0) continue;
    if (STAYING.has(lemma) && isHowTheyStay(tree, verb)) continue;
    const withNoun = ownValue(DONE_BY_WITH, lemma);
    const [object] = tree
      .children(verb, 'obj', 'obl')
      .filter((word) => (withNoun && ownValue(withNoun, nounOf(tree, word))) !== undefined);
    const measure =
      (object !== undefined ? withNoun && ownValue(withNoun, nounOf(tree, object)) : undefined) ??
      doneBy.get(`${lemma} ${phrase.counts}`);
    const isTroops = measure === 'displaced' && isFighter(tree, phrase.counted ?? phrase.top);
    if (measure !== undefined && measure !== 'other' && !isTroops) return { measure, trigger: verb };
  }
  return undefined;
}
