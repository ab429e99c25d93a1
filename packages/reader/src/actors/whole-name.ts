import type { NameType, TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { lists } from './word-sets.ts';
import { folded, range } from './words-of.ts';

/** A name found in the text, before titles are taken off. */
export interface NameSpan extends TokenRange {
  /** What the names layer says; absent where only the tags show a name. */
  readonly type?: NameType;
}

/** In tokens. */
export const LONGEST_NAME = 12;

/** What a hyphen ties to a name without being a part of it ("the Lee-led party"). Our own list. */
const NO_NAME_PARTS: ReadonlySet<string> = new Set(
  'led era style run born based backed held like made type wide elect'.split(' '),
);

/** With what hangs on it by a hyphen ("[al-Hadi]"), and what complements a body's name ("Board [of Trade]"). */
export function whole(tree: TreeView, name: NameSpan): NameSpan {
  const type = name.type === undefined ? {} : { type: name.type };
  return { ...withComplement(tree, withField(tree, withHyphens(tree, { ...name, ...type }))), ...type };
}

function withHyphens(tree: TreeView, name: NameSpan): NameSpan {
  const word = (i: number): string => tree.word(i as TokenIndex);
  const touch = (i: number): boolean =>
    tree.tokenSpan(i as TokenIndex).end === tree.tokenSpan((i + 1) as TokenIndex).start;
  const isTied = (i: number): boolean =>
    i > 0 && i + 1 < tree.size && /^[-–‑]$/.test(word(i)) && touch(i - 1) && touch(i);
  let first = name.first as number;
  let end = name.end as number;
  while (first >= 2 && isTied(first - 1) && /^\p{L}/u.test(word(first - 2))) first -= 2;
  while (isTied(end) && /^\p{Lu}/u.test(word(end + 1))) end += 2;
  // "Ban Ki-moon": in some names a lower-case part follows the hyphen
  const mayGoOn =
    name.type === 'person' && end - first > 1 && isTied(end) && /^\p{Lu}\p{Ll}{1,4}$/u.test(word(end - 1));
  if (mayGoOn && /^\p{Ll}{2,6}$/u.test(word(end + 1)) && !NO_NAME_PARTS.has(word(end + 1))) end += 2;
  return { ...name, ...range(first, end) };
}

/** "Foreign Ministry" where only "Ministry" was found. */
function withField(tree: TreeView, name: NameSpan): NameSpan {
  const { first: start } = tree.sentence(tree.sentenceOf(name.first));
  if (
    name.type !== 'organization' ||
    name.end - name.first > 1 ||
    !lists.bodyOpeners.has(folded(tree.word(name.first)))
  )
    return name;
  let first = name.first as number;
  const isField = (i: number): boolean =>
    /^\p{Lu}/u.test(tree.word(i as TokenIndex)) && lists.titleModifiers.has(folded(tree.word(i as TokenIndex)));
  while (first > start && isField(first - 1)) first--;
  return { ...name, ...range(first, name.end) };
}

function withComplement(tree: TreeView, name: NameSpan): NameSpan {
  const word = (i: number): string => tree.word(i as TokenIndex);
  let end = name.end as number;
  const opens = name.type === 'organization' && lists.bodyOpeners.has(folded(word(end - 1)));
  if (!opens || end + 1 >= tree.size || !/^(?:of|for)$/.test(word(end)) || !/^\p{Lu}/u.test(word(end + 1))) return name;
  end += 2;
  while (
    end < tree.size &&
    /^\p{Lu}/u.test(word(end)) &&
    end - name.first < LONGEST_NAME &&
    tree.sentenceOf(end as TokenIndex) === tree.sentenceOf(name.first)
  )
    end++;
  return { ...name, ...range(name.first, end) };
}
