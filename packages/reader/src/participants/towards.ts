import type { TokenIndex } from '@onrecord/language';
import { conjuncts } from '../tree/conjuncts.ts';
import { isPassive } from '../tree/is-passive.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { ofNoun } from './of-noun.ts';
import { ofVerb } from './of-verb.ts';
import { phrasesAt } from './phrases-at.ts';
import { subjectOfAct } from './subject-of-act.ts';
import { ASKING_VERBS } from './words/participant-words.ts';

/** Prepositions behind which an act or thing names the other side, the likeliest first. */
const SIDES: readonly string[] = ['against', 'on', 'to', 'with', 'from', 'at', 'by', 'for', 'of', 'between'];
const MOST = 12;

/**
 * Whom a verb's act is directed at where what it is done to is a thing or another act, the likeliest first: who should do what is
 * demanded ("demanded that the army leave"), whose act is condemned or refused ("rejected Norway's offer"), who would suffer what
 * is threatened ("threatened to break ties with Norway"). Heads of noun phrases; not all are actors. O(children).
 */
export function towards(tree: TreeView, word: TokenIndex): readonly TokenIndex[] {
  const self = subjectOfAct(tree, word);
  const found = new Set<TokenIndex>();
  const add = (...tokens: readonly (TokenIndex | undefined)[]): void => {
    for (const token of tokens) if (token !== undefined && token !== word && token !== self) found.add(token);
  };
  const clauses = tree.children(word, 'ccomp', 'xcomp', 'advcl').filter((clause) => isComplement(tree, word, clause));
  for (const clause of clauses) if (!isPassive(tree, clause)) add(tree.children(clause, 'nsubj')[0]);
  const lemma = tree.lemma(word);
  if (clauses.length === 0 && (ASKING_VERBS.has(lemma) || lemma === 'insist')) add(behindThat(tree, word));
  add(...tree.children(word, 'iobj'));
  for (const object of objectsOf(tree, word)) addSidesOf(tree, object, add, DEEPEST);
  for (const clause of clauses) {
    const { undergoer, others } = ofVerb(tree, clause);
    add(undergoer, ...bySide(others));
    for (const object of objectsOf(tree, clause)) addSidesOf(tree, object, add, DEEPEST);
  }
  return [...found].slice(0, MOST);
}

type Add = (...tokens: readonly (TokenIndex | undefined)[]) => void;

/** Whose act or thing it is and whom it is done to; then the same of the acts inside it ("an end to the army's siege"). */
function addSidesOf(tree: TreeView, noun: TokenIndex, add: Add, steps: number): void {
  const { doer, undergoer, others } = ofNoun(tree, noun);
  add(doer, undergoer, ...bySide(others), ...tree.children(noun, 'nmod:poss'));
  if (steps === 0) return;
  for (const { by, token } of phrasesAt(tree, noun)) if (INSIDE.has(by)) addSidesOf(tree, token, add, steps - 1);
}

const DEEPEST = 2;
const INSIDE: ReadonlySet<string> = new Set(['of', 'to', 'for', 'on', 'against', 'over', 'with']);

/** "demanded that the army renounce ...", where the tree sees no clause: the noun behind "that". */
function behindThat(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  const { end } = tree.sentence(tree.sentenceOf(verb));
  let that = verb + 1;
  while (that < Math.min(end, verb + NEAR) && tree.lower(that as TokenIndex) !== 'that') that++;
  if (that >= end || tree.lower(that as TokenIndex) !== 'that') return undefined;
  let found: TokenIndex | undefined;
  for (let at = that + 1; at < Math.min(end, that + NEAR); at++) {
    const token = at as TokenIndex;
    const upos = tree.upos(token);
    const isName = upos === 'PROPN' || (found === undefined && (upos === 'NOUN' || upos === 'PRON'));
    if (found !== undefined && !isName) break;
    if (isName) found = token;
  }
  return found;
}

/** In tokens. */
const NEAR = 6;

/** The things and acts that stand as object, behind "for", "of" or "to". */
function objectsOf(tree: TreeView, word: TokenIndex): readonly TokenIndex[] {
  const behind = phrasesAt(tree, word)
    .filter(({ by }) => by === 'for' || by === 'of' || by === 'to' || by === 'over' || by === 'against')
    .map(({ token }) => token);
  return [...tree.children(word, 'obj'), ...behind].flatMap((object) => conjuncts(tree, object).slice(0, 4));
}

function isComplement(tree: TreeView, word: TokenIndex, clause: TokenIndex): boolean {
  if (clause < word) return false;
  const lead = tree.children(clause, 'mark').map((mark) => tree.lower(mark));
  if (tree.baseRelation(clause) !== 'advcl') return !lead.includes('if') && !lead.includes('unless');
  return tree.xpos(clause) === 'VB'
    ? lead.includes('to')
    : tree.xpos(clause) === 'VBG' && lead.some((mark) => ['of', 'for', 'from', 'against'].includes(mark));
}

function bySide(others: readonly { readonly by: string; readonly token: TokenIndex }[]): readonly TokenIndex[] {
  return SIDES.flatMap((by) => others.filter((one) => one.by === by).map(({ token }) => token));
}
