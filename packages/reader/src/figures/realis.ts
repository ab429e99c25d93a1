import type { Realis } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import { realisOf } from '../realis/realis-of.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { FigureDraft } from './draft.ts';

/** Whether a figure is told as fact. The "no" of a zero is its number; of who is only counted, a clause that is negated says something else. */
export function realisOfFigure(tree: TreeView, draft: FigureDraft): Realis {
  const { phrase, trigger, statement } = draft;
  const { realis } = realisOf(tree, wordOf(tree, draft), statement);
  const isCast = trigger === undefined && phrase.relation.startsWith('nsubj');
  if (realis === 'actual' && isPutOff(tree, trigger)) return 'planned';
  return realis === 'negated' && (phrase.quantity.value === 0 || isCast) ? 'actual' : realis;
}

const PUTTING_OFF: ReadonlySet<string> = new Set(['suspend', 'postpone', 'delay', 'halt', 'cancel', 'block', 'freeze']);
const HANDING_OVER: ReadonlySet<string> = new Set([
  ...['release', 'return', 'handover', 'exchange', 'swap', 'transfer', 'delivery', 'deployment', 'repatriation'],
]);

/** "suspended the [release] of nine men": they are not released. */
function isPutOff(tree: TreeView, trigger: TokenIndex | undefined): boolean {
  if (trigger === undefined || !HANDING_OVER.has(tree.lemma(trigger).toLowerCase())) return false;
  const verb = tree.upos(trigger) === 'NOUN' && tree.baseRelation(trigger) === 'obj' ? tree.head(trigger) : undefined;
  return verb !== undefined && PUTTING_OFF.has(tree.lemma(verb).toLowerCase());
}

/** The word that says what happened; of a number that is a predicate, itself; else the verb it completes ("rose to 40"). */
function wordOf(tree: TreeView, draft: FigureDraft): TokenIndex {
  const { trigger } = draft;
  const { top, governor, relation } = draft.phrase;
  const given = actGivenFor(tree, draft);
  if (given !== undefined) return given;
  const isNear = trigger !== undefined && tree.sentenceOf(trigger) === tree.sentenceOf(top);
  // "the toll would be 40": the toll itself is a noun that the clause says something of.
  const isOfVerb = isNear && (tree.upos(trigger) === 'VERB' || !isPredicate(tree, top));
  if (isOfVerb) return trigger;
  if (isPredicate(tree, top)) return top;
  return governor !== undefined && relation.startsWith('obl') && tree.upos(governor) === 'VERB' ? governor : top;
}

/** Words from what is given up to the act at most: it may hang on "exchange", and that on those who are freed. */
const MOST_STEPS = 3;
/** Acts whose bare form is also another word: it may have been read as that ("to [free] two pilots"). */
const BARE_ACTS: ReadonlySet<string> = new Set(['free', 'release', 'return', 'exchange', 'swap', 'trade']);

/** "would free two pilots in exchange for [40 prisoners]": what is given for something is as real as the act that it is given for. */
function actGivenFor(tree: TreeView, { phrase, measure, trigger }: FigureDraft): TokenIndex | undefined {
  if (measure !== 'exchanged' || trigger !== undefined) return undefined;
  let at = phrase.governor;
  let below = phrase.top;
  for (let steps = 0; at !== undefined && steps < MOST_STEPS; steps++) {
    const isAct = tree.upos(at) === 'VERB' || (tree.upos(at) !== 'NOUN' && BARE_ACTS.has(tree.lower(at)));
    // "demanded [40 prisoners] in exchange for two pilots": the demand is a fact, what it is for is not.
    if (isAct) return below !== phrase.top && tree.baseRelation(below) === 'obj' ? below : at;
    below = at;
    at = tree.head(at);
  }
  return undefined;
}

const isPredicate = (tree: TreeView, token: TokenIndex): boolean => tree.children(token, 'cop').length > 0;
