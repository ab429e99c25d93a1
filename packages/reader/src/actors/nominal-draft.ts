import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Mention } from './mention.ts';
import { nounKind } from './noun-kind.ts';
import { corePhrase, determinerOf, fullPhrase, isPhraseHead } from './phrases.ts';
import { lists } from './word-sets.ts';
import { folded, range, singular, tokensOf } from './words-of.ts';

/** A mention before all are numbered. */
export type Draft = Omit<Mention, 'id'>;

/** Nouns for a document that before "of" mean what is done or had. Our own list. */
const ACT_NOUNS: ReadonlySet<string> = new Set([
  'release',
  'order',
  'recording',
  'review',
  'charge',
  'act',
  'study',
  'data',
  'note',
  'account',
  'sign',
]);

/** "No group" is nobody who could act or be pointed back to. */
const NONE: ReadonlySet<string> = new Set(['no', 'neither']);

/** Whether a noun phrase that is no name hangs on the token. */
export function isNominalHead(tree: TreeView, token: TokenIndex): boolean {
  const tag = tree.upos(token);
  if (['ADJ', 'NUM', 'DET', 'PRON'].includes(tag)) {
    const word = tree.lower(token);
    // "A senior official said": some nouns for people are tagged as the adjective that they are as well
    const mayHead = lists.quantityWords.has(word) || (tag === 'ADJ' && lists.personNouns.has(singular(word)));
    return mayHead && ['nsubj', 'obl:agent', 'conj'].includes(tree.relation(token).replace(':pass', ''));
  }
  return (tag === 'NOUN' || tag === 'PROPN') && isPhraseHead(tree, token) && /\p{L}/u.test(tree.word(token));
}

/** The noun phrase at the head, with what its words say of it. */
export function nominalDraft(tree: TreeView, head: TokenIndex, quotation: number): Draft {
  const word = folded(tree.word(head));
  const plural = /^NN(?:P)?S$/.test(tree.xpos(head)) || (word.endsWith('men') && lists.personNouns.has(singular(word)));
  const { kind: nounSays, count, gender } = measured(tree, head) ?? nounKind(word, plural);
  const isNone = tree.children(head, 'det').some((child) => NONE.has(tree.lower(child)));
  const kind = isNone || (nounSays === 'document' && isAct(tree, head)) ? 'thing' : nounSays;
  const full = kind === 'thing' ? corePhrase(tree, head) : fullPhrase(tree, head);
  const determiner = determinerOf(tree, head);
  const opener = tree
    .children(head, 'det')
    .find((child) => child === full.first && /^(?:the|a|an)$/.test(tree.lower(child)));
  return {
    head,
    range: full,
    named: opener === undefined ? full : range(full.first + 1, full.end),
    form: 'nominal',
    kind,
    count,
    gender,
    words: contentWords(tree, head),
    definite: determiner === 'definite' || determiner === 'possessed',
    acronym: false,
    sentence: tree.sentenceOf(head),
    quotation,
  };
}

/** "The release of hostages" is no press release, "the order of the words" no order. */
function isAct(tree: TreeView, head: TokenIndex): boolean {
  const after = (head + 1) as TokenIndex;
  return ACT_NOUNS.has(folded(tree.word(head))) && after < tree.size && tree.lower(after) === 'of';
}

/** "A group of envoys" is what envoys are; "many" alone are people. */
function measured(tree: TreeView, head: TokenIndex): ReturnType<typeof nounKind> | undefined {
  const word = folded(tree.word(head));
  const isQuantity = lists.quantityWords.has(word);
  if (!isQuantity && !lists.measureNouns.has(word)) return undefined;
  const counted = tree
    .children(head, 'nmod')
    .find((child) => child > head && tree.children(child, 'case').some((mark) => tree.lower(mark) === 'of'));
  if (counted === undefined) return isQuantity ? { kind: 'group', count: 'many', gender: 'any' } : undefined;
  const { kind } = nounKind(folded(tree.word(counted)), /^NN(?:P)?S$/.test(tree.xpos(counted)));
  return {
    kind:
      kind === 'population' || kind === 'group'
        ? kind
        : kind === 'thing' && tree.upos(counted) === 'PRON'
          ? 'group'
          : 'thing',
    count: 'many',
    gender: 'any',
  };
}

/** The folded adjectives, nouns and names before the head, and the head. */
function contentWords(tree: TreeView, head: TokenIndex): readonly string[] {
  const core = corePhrase(tree, head);
  const words: string[] = [];
  for (const token of tokensOf(range(core.first, head + 1))) {
    if (['ADJ', 'NOUN', 'PROPN', 'VERB'].includes(tree.upos(token)) && /\p{L}/u.test(tree.word(token)))
      words.push(folded(tree.word(token)));
  }
  return words;
}
