import type { TokenIndex } from '@onrecord/language';
import { tokenIndex } from '../statements/surface.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { Complement } from './draft.ts';

/** Parts of speech that head a noun phrase. */
export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
/** Marks that end a clause. */
export const STOPS: ReadonlySet<string> = new Set(['.', ';', ':', '!', '?', '—', '–']);

/** An adverb or opening quotation mark that may stand before what is looked for. */
export const skipped = (tree: TreeView, token: TokenIndex): boolean =>
  tree.upos(token) === 'ADV' || tree.lower(token) === '"' || tree.lower(token) === '“' || tree.lower(token) === '‘';

/** The noun phrase or -ing clause that begins at `start`. */
export function nominalFrom(tree: TreeView, start: number, limit: number): Complement | undefined {
  for (let i = start; i < Math.min(limit, start + 12); i++) {
    const token = tokenIndex(i);
    if (
      tree.xpos(token) === 'VBG' &&
      tree.baseRelation(token) !== 'amod' &&
      tree.baseRelation(token) !== 'compound' &&
      i - start <= 1
    )
      return { head: token, form: 'infinitive', first: tokenIndex(start), negated: false };
    if (NOMINAL.has(tree.upos(token))) {
      const head = headOfPhrase(tree, token, start, limit);
      if (isSubject(tree, head)) return undefined;
      return { head, form: 'phrase', first: tokenIndex(start), negated: false };
    }
    const upos = tree.upos(token);
    if (upos === 'VERB' && !/^(?:VBG|VBN)$/.test(tree.xpos(token))) return undefined;
    if (upos === 'AUX' || upos === 'SCONJ' || STOPS.has(tree.word(token)) || tree.word(token) === ',') {
      if (tree.word(token) !== ',' || i === start || !isAmongAdjectives(tree, i)) return undefined;
    }
    if (upos === 'ADP' && i > start) return undefined;
  }
  return undefined;
}

/** "safe, unhindered access", "safe and lasting". */
export function isAmongAdjectives(tree: TreeView, position: number): boolean {
  const describes = (at: number): boolean =>
    at >= 0 && at < tree.size && /^(?:JJ|VBN|VBG|RB)/.test(tree.xpos(tokenIndex(at)));
  return describes(position - 1) && describes(position + 1) && tree.upos(tokenIndex(position - 1)) !== 'ADV';
}

/** Up from the first noun of a phrase to its head, never to the left of `start`. */
export function headOfPhrase(tree: TreeView, noun: TokenIndex, start: number, limit: number): TokenIndex {
  let head = noun;
  for (let up = tree.head(head); up !== undefined && up > head && up < limit; up = tree.head(head)) {
    const relation = tree.baseRelation(head);
    if (!['compound', 'nmod', 'amod', 'nummod', 'det', 'flat', 'advmod'].includes(relation) || up < start) break;
    if (!NOMINAL.has(tree.upos(up))) break;
    head = up;
  }
  return head;
}

const isSubject = (tree: TreeView, head: TokenIndex): boolean => {
  const verb = tree.head(head);
  return tree.baseRelation(head) === 'nsubj' && verb !== undefined && verb > head && tree.upos(verb) !== 'NOUN';
};

/** The phrase of a noun, from its determiner. */
export function phraseAt(tree: TreeView, head: TokenIndex): Complement {
  let first = head;
  for (const child of tree.children(head, 'det', 'amod', 'nummod', 'compound', 'nmod:poss'))
    first = tokenIndex(Math.min(first, tree.subtree(child).first));
  return { head, form: 'phrase', first, negated: false };
}
