import type { Attribution } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import { chainOf } from '../attribution/told-in.ts';
import { doerOf } from '../tree/subject-of.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { FigureDraft } from './draft.ts';
import type { FigureInput } from './figure-input.ts';

/** Verbs whose subject gives the count ("police gave a toll of 28", "the ministry put the number at 12"). Own list. */
const GIVING: ReadonlySet<string> = new Set([
  ...['give', 'put', 'place', 'set', 'raise', 'revise', 'lower', 'increase', 'reduce', 'update', 'correct'],
]);
/** The same where nothing but the number follows ("the ministry says 12"). */
const SAYING: ReadonlySet<string> = new Set(['say', 'claim', 'count', 'report']);
/** Nouns of a count behind "by" and its owner ("by the ministry's count"). */
const COUNTS: ReadonlySet<string> = new Set(['count', 'tally', 'estimate', 'reckoning', 'calculation']);
const TOLL_BETWEEN =
  /^\p{L}+ (?:up |down )?(?:(?:the|a|an|its|their|that|this) )?(?:\p{L}{1,14} ){0,2}(?:toll|number|figure|total|count|tally)(?!\p{L})/u;
/** How far before the number the verb may stand, and how far around it an owner's count, in words. */
const MOST_BEFORE = 12;
const MOST_AROUND = 30;

/** Whose count a figure is: the sources that tell it, and within them who gives the number as their own. */
export function claimantOf(draft: FigureDraft, input: FigureInput): Attribution {
  const chain = chainOf(draft.statement);
  const giver = giverOf(input.tree, draft) ?? (chain.length === 0 ? ownerOfCount(input.tree, draft) : undefined);
  const found = giver === undefined ? undefined : input.actors.at(giver);
  if (found === undefined || found.status === 'absent' || chain.at(-1)?.actor === found.value) return chain;
  return [...chain, { actor: found.value }];
}

function giverOf(tree: TreeView, { rule, again, phrase }: FigureDraft): TokenIndex | undefined {
  if (rule !== 'toll' && again !== 'before') return undefined;
  const { quantifier } = phrase.quantity;
  const { first } = tree.tokensIn(quantifier);
  const start = Math.max(tree.sentence(tree.sentenceOf(first)).first, first - MOST_BEFORE);
  for (let at = first - 1; at >= start; at--) {
    const verb = at as TokenIndex;
    if (tree.upos(verb) !== 'VERB') continue;
    const lemma = tree.lemma(verb);
    const between = tree.text.slice(tree.tokenSpan(verb).start, quantifier.start);
    const isGiven = GIVING.has(lemma) ? TOLL_BETWEEN.test(between) : again !== undefined && SAYING.has(lemma);
    return isGiven ? (doerOf(tree, verb)?.token ?? nounBefore(tree, verb)) : undefined;
  }
  return undefined;
}

/** Where the tree gives no subject: the noun right before the verb, but for adverbs. */
function nounBefore(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  const { first } = tree.sentence(tree.sentenceOf(verb));
  for (let at = verb - 1; at >= first; at--) {
    const token = at as TokenIndex;
    const tag = tree.upos(token);
    if (tag === 'NOUN' || tag === 'PROPN') return token;
    if (tag !== 'ADV' && tag !== 'AUX') return undefined;
  }
  return undefined;
}

/** "by the ministry's count", before or behind the number. */
function ownerOfCount(tree: TreeView, { phrase }: FigureDraft): TokenIndex | undefined {
  const { first } = tree.tokensIn(phrase.quantity.quantifier);
  const sentence = tree.sentence(tree.sentenceOf(first));
  const end = Math.min(sentence.end, first + MOST_AROUND);
  for (let at = Math.max(sentence.first, first - MOST_AROUND); at < end; at++) {
    const noun = at as TokenIndex;
    if (!COUNTS.has(tree.lower(noun))) continue;
    const [owner] = tree.children(noun, 'nmod').filter((word) => tree.relation(word) === 'nmod:poss');
    const isBy = tree.children(noun, 'case').some((word) => tree.lower(word) === 'by');
    if (owner !== undefined && isBy) return owner;
  }
  return undefined;
}
