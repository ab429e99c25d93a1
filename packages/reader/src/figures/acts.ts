import type { TokenIndex } from '@onrecord/language';
import { isPassive } from '../tree/is-passive.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { CountPhrase } from './count-phrase.ts';

/** A verb that a counted phrase takes part in: as who does it, or as what it is done to. */
export interface Part {
  readonly verb: TokenIndex;
  readonly as: 'doer' | 'done-to';
}

const isVerb = (tree: TreeView, token: TokenIndex): boolean =>
  tree.upos(token) === 'VERB' || tree.xpos(token).startsWith('VB');

/** The verbs a phrase takes part in, the one it hangs on first, then those that describe it. */
export function partsOf(tree: TreeView, phrase: CountPhrase): readonly Part[] {
  const { governor, top, counted, isWhole } = phrase;
  const parts: Part[] = [];
  if (!isWhole && governor !== undefined && isVerb(tree, governor)) parts.push(...partIn(tree, governor, phrase));
  if (parts.length === 0 && !isWhole) parts.push(...partBeside(tree, phrase));
  for (const noun of new Set([top, counted ?? top]))
    for (const clause of tree.children(noun, 'acl')) parts.push(...partOfDescribed(tree, clause));
  return withJoined(tree, parts);
}

/** Where the tree gives no verb: the one right before the number, or right behind its noun but for helpers. */
function partBeside(tree: TreeView, { quantity, counted }: CountPhrase): readonly Part[] {
  if (quantity.unit !== undefined) return [];
  const { first, end } = tree.tokensIn(quantity.quantifier);
  const sentence = tree.sentence(tree.sentenceOf(first));
  const before = first > sentence.first ? ((first - 1) as TokenIndex) : undefined;
  if (before !== undefined && tree.upos(before) === 'VERB' && !isBehindBe(tree, before))
    return [{ verb: before, as: 'done-to' }];
  const from = behindWhole(tree, Math.max(end, counted === undefined ? 0 : counted + 1), sentence.end);
  const helpers: string[] = [];
  for (let at = from; at < Math.min(sentence.end, from + MOST_HELPERS); at++) {
    const token = at as TokenIndex;
    if (tree.upos(token) === 'VERB')
      return [{ verb: token, as: isHelpedToPassive(tree, token, helpers) ? 'done-to' : 'doer' }];
    if (tree.upos(token) !== 'AUX' && tree.upos(token) !== 'ADV') return [];
    helpers.push(tree.lemma(token));
  }
  return [];
}

/** "six [of the wounded] died", "two [of them] fled" */
function behindWhole(tree: TreeView, from: number, end: number): number {
  if (from + 2 >= end || tree.lower(from as TokenIndex) !== 'of') return from;
  const word = tree.lower((from + 1) as TokenIndex);
  if (['them', 'whom', 'these', 'those'].includes(word)) return from + 2;
  return ['the', 'its', 'their'].includes(word) ? from + 3 : from;
}

function isBehindBe(tree: TreeView, verb: TokenIndex): boolean {
  return verb > 0 && ['be', 'get'].includes(tree.lemma((verb - 1) as TokenIndex));
}

const MOST_HELPERS = 5;

function isHelpedToPassive(tree: TreeView, verb: TokenIndex, helpers: readonly string[]): boolean {
  return tree.xpos(verb) === 'VBN' && (helpers.length === 0 || helpers.includes('be'));
}

function partIn(tree: TreeView, verb: TokenIndex, { relation, top, quantity }: CountPhrase): readonly Part[] {
  const base = relation.split(':', 1)[0] ?? '';
  // "shot down 12 of 15 drones": a bare number behind its verb may be taken for a measure.
  const isBare = relation === 'obl:unmarked' && quantity.unit === undefined && verb < top;
  if (base === 'obj' || (isBare && tree.children(verb, 'obj').length === 0)) return [{ verb, as: 'done-to' }];
  // The past of a verb may be taken for its participle ("hundreds protested"): then it is either.
  if (base === 'nsubj' && isBareParticiple(tree, verb))
    return [
      { verb, as: 'done-to' },
      { verb, as: 'doer' },
    ];
  if (base === 'nsubj') return [{ verb, as: isPassive(tree, verb) ? 'done-to' : 'doer' }];
  const isAgent = base === 'obl' && isPassive(tree, verb);
  if (isAgent && tree.children(top, 'case').some((word) => tree.lower(word) === 'by')) return [{ verb, as: 'doer' }];
  return [];
}

/** "40 killed in blast": a participle without helper or object is the passive of a headline. */
function isBareParticiple(tree: TreeView, verb: TokenIndex): boolean {
  return tree.xpos(verb) === 'VBN' && tree.children(verb, 'aux', 'obj').length === 0;
}

/** "12 people killed there", "12 people sheltering there", "12 who died", "12 men it arrested". */
function partOfDescribed(tree: TreeView, verb: TokenIndex): readonly Part[] {
  if (!isVerb(tree, verb) || tree.xpos(verb) === 'VB' || isBehindStop(tree, verb)) return [];
  if (tree.relation(verb) !== 'acl:relcl')
    return [{ verb, as: tree.xpos(verb) === 'VBG' || tree.children(verb, 'obj').length > 0 ? 'doer' : 'done-to' }];
  if (isPassive(tree, verb)) return [{ verb, as: 'done-to' }];
  const [subject] = tree.children(verb, 'nsubj');
  const isRelative = subject !== undefined && tree.xpos(subject).startsWith('W');
  if (isRelative) return [{ verb, as: 'doer' }];
  return subject !== undefined && tree.children(verb, 'obj').length === 0 ? [{ verb, as: 'done-to' }] : [];
}

/** "12 men; freed two" */
export function isBehindStop(tree: TreeView, token: TokenIndex): boolean {
  return (
    token > 0 && [';', ',', ':', '.'].includes(tree.lower((token - 1) as TokenIndex)) && tree.xpos(token) === 'VBN'
  );
}

/** "were killed and wounded", "targeted and killed 40": verbs joined without an object or subject of their own. */
function withJoined(tree: TreeView, parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => {
    const joined = tree
      .children(part.verb, 'conj')
      .filter((verb) => isVerb(tree, verb) && tree.children(verb, 'obj', 'nsubj').length === 0);
    const before = tree.head(part.verb);
    const shares =
      part.as === 'done-to' && tree.baseRelation(part.verb) === 'conj' && before !== undefined && isVerb(tree, before)
        ? [before].filter((verb) => tree.children(verb, 'obj', 'nsubj:pass').length === 0 && !isPassive(tree, verb))
        : [];
    const isWithObject =
      part.as === 'done-to' && !isPassive(tree, part.verb) && tree.children(part.verb, 'obj').length > 0;
    return [
      part,
      ...(isWithObject ? [] : joined).map((verb) => ({ ...part, verb })),
      ...shares.map((verb) => ({ ...part, verb })),
    ];
  });
}
