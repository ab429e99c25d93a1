import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Count, Gender } from './mention.ts';

/** A third-person pronoun and what it asks of its antecedent. */
export interface Pronoun {
  readonly token: TokenIndex;
  readonly set: 'he' | 'she' | 'it' | 'they';
  readonly possessive: boolean;
  readonly sentence: number;
  readonly quotation: number;
}

const SETS: Readonly<Record<string, Pronoun['set']>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
};
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);

export const GENDER_OF: Readonly<Record<Pronoun['set'], Gender>> = { he: 'he', she: 'she', it: 'any', they: 'any' };
export const COUNT_OF: Readonly<Record<Pronoun['set'], Count>> = { he: 'one', she: 'one', it: 'one', they: 'many' };

/** The pronoun at the token; undefined for other words and for an "it" that means nothing ("it is clear that"). */
export function pronounAt(tree: TreeView, token: TokenIndex, quotation: number): Pronoun | undefined {
  if (tree.upos(token) !== 'PRON' && tree.upos(token) !== 'DET') return undefined;
  const word = tree.lower(token);
  const set = Object.hasOwn(SETS, word) ? SETS[word] : undefined;
  if (set === undefined || (set === 'it' && isPleonastic(tree, token))) return undefined;
  const possessive = POSSESSIVES.has(word) && (word !== 'her' || tree.relation(token) === 'nmod:poss');
  return { token, set, possessive, sentence: tree.sentenceOf(token), quotation };
}

const WEATHER_AND_SEEMING: ReadonlySet<string> = new Set([
  'seem',
  'appear',
  'rain',
  'snow',
  'turn',
  'emerge',
  'transpire',
  'happen',
  'remain',
  'take',
  'matter',
  'mean',
  'depend',
]);

/** "it is vital that", "it seems", "it is believed": the subject of a clause that is named later, or of none. */
function isPleonastic(tree: TreeView, token: TokenIndex): boolean {
  const relation = tree.relation(token);
  if (relation === 'expl' || tree.baseRelation(token) === 'expl') return true;
  const governor = tree.head(token);
  if (governor === undefined || tree.baseRelation(token) !== 'nsubj') return false;
  const clauses = tree
    .children(governor, 'csubj', 'ccomp', 'xcomp', 'advcl', 'acl')
    .filter((child) => child > governor);
  if (relation === 'nsubj:pass')
    return clauses.some((child) => tree.baseRelation(child) === 'ccomp' || tree.baseRelation(child) === 'csubj');
  const isCleft =
    tree.children(governor, 'cop').length > 0 &&
    tree.children(governor, 'acl').some((child) => tree.relation(child) === 'acl:relcl');
  if (isCleft && tree.children(governor, 'det').some((child) => tree.lower(child) === 'the')) return true;
  if (tree.children(governor, 'cop').length > 0 && tree.upos(governor) !== 'PROPN') {
    if (tree.upos(governor) === 'ADJ' && clauses.length > 0) return true;
    if (['time', 'day', 'year', 'moment'].includes(tree.lower(governor))) return true;
    return clauses.some(
      (child) =>
        tree.children(child, 'mark').some((mark) => ['that', 'to', 'if', 'whether'].includes(tree.lower(mark))) &&
        tree.baseRelation(child) !== 'advcl',
    );
  }
  return WEATHER_AND_SEEMING.has(tree.lemma(governor)) && clauses.length > 0;
}
