import type { TokenIndex } from '@onrecord/language';
import type { EventContext } from './event-context.ts';
import { GENERAL_NOUNS } from './words/event-nouns.ts';
import { HAPPENING_VERBS } from './words/light-verbs.ts';

/** Relations in which a noun only describes another word. */
const DESCRIBING: ReadonlySet<string> = new Set([
  'compound',
  'amod',
  'nmod:poss',
  'nmod:unmarked',
  'flat',
  'fixed',
  'appos',
  'vocative',
]);
/** Prepositions that lead in whom or what an event noun strikes or who does it. */
const PARTIES: ReadonlySet<string> = new Set([
  'by',
  'on',
  'against',
  'between',
  'with',
  'of',
  'from',
  'at',
  'in',
  'near',
  'to',
  'into',
  'for',
  'inside',
  'outside',
  'across',
  'towards',
  'toward',
]);
const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'such']);
/** Words that make a noun general. */
const GENERAL: ReadonlySet<string> = new Set([
  'any',
  'no',
  'every',
  'each',
  'another',
  'further',
  'future',
  'possible',
  'potential',
  'more',
  'such',
]);

/**
 * The word that makes a noun an occurrence: the verb that says that it takes place, or the noun itself when who did it, to
 * whom, where or when stands beside it; undefined when the noun is general or points to something told elsewhere.
 */
export function occursIn(context: EventContext, noun: TokenIndex): TokenIndex | undefined {
  const { tree } = context;
  if (DESCRIBING.has(tree.relation(noun)) || DESCRIBING.has(tree.baseRelation(noun))) return undefined;
  if (tree.children(noun, 'det', 'amod').some((word) => GENERAL.has(tree.lower(word)))) return undefined;
  const above = tree.head(noun);
  const isSubject = tree.baseRelation(noun) === 'nsubj';
  const isGeneral = GENERAL_NOUNS.has(tree.lemma(noun).toLowerCase()) || GENERAL_NOUNS.has(tree.lower(noun));
  if (above !== undefined && isSubject && HAPPENING_VERBS.has(tree.lemma(above).toLowerCase())) return above;
  const owners = tree.children(noun, 'nmod:poss').length;
  const peoples = tree
    .children(noun, 'amod', 'compound')
    .filter((word) => tree.xpos(word).startsWith('NNP') || /^\p{Lu}/u.test(tree.word(word))).length;
  const phrases = tree
    .children(noun, 'nmod', 'obl')
    .filter((child) => tree.children(child, 'case').some((by) => PARTIES.has(tree.lower(by)))).length;
  const times = tree.children(noun, 'nmod:unmarked', 'obl:unmarked').length;
  const evidence = owners + peoples + phrases + times;
  if (isGeneral) return owners + peoples >= 1 && phrases >= 1 ? noun : undefined;
  const isPointing = tree.children(noun, 'det').some((word) => POINTING.has(tree.lower(word)));
  if (isPointing && evidence === 0) return undefined;
  return evidence > 0 ? noun : undefined;
}
