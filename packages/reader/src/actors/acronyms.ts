import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Mention } from './mention.ts';
import { folded } from './words-of.ts';

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'the',
  'and',
  'on',
  'in',
  'to',
  'de',
  'du',
  'la',
  '&',
  'des',
]);

/** The acronyms that the words of a name may have: with and without the small words, and from its second word on. */
export function initialsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  const found = new Set<string>();
  for (const part of [words, words.slice(1)]) {
    const all = part.flatMap((word) => word.split(/[-–]/));
    found.add(all.map((word) => word[0] ?? '').join(''));
    found.add(
      all
        .filter((word) => !SMALL_WORDS.has(word))
        .map((word) => word[0] ?? '')
        .join(''),
    );
  }
  return [...found].filter((initials) => initials.length > 1);
}

/** Pairs of mentions, long form and short form, of "International Rescue Board (IRB)". O(mentions). */
export function bracketedAcronyms(
  tree: TreeView,
  mentions: readonly Mention[],
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  mentions.forEach((short, index) => {
    const before = short.range.first - 1;
    if (short.words.length !== 1 || before < 1 || !/^[([]$/.test(tree.word(before as TokenIndex))) return;
    const after = short.range.end;
    if (after < tree.size && !/^[)\],;]/.test(tree.word(after as TokenIndex))) return;
    const long = mentionEndingAt(mentions, index, before);
    if (long && fits(folded(short.words[0] ?? ''), long.words)) pairs.push([long.id, short.id]);
  });
  return pairs;
}

const LOOK_BACK = 4;

function mentionEndingAt(mentions: readonly Mention[], index: number, end: number): Mention | undefined {
  for (let i = index - 1; i >= 0 && i >= index - LOOK_BACK; i--) {
    const mention = mentions[i];
    if (mention && (mention.range.end === end || mention.named.end === end)) return mention;
  }
  return undefined;
}

/** Whether the short form begins like one of the words and its letters come in their order. */
function fits(short: string, words: readonly string[]): boolean {
  const plain = short.replace(/[^\p{L}\p{N}]/gu, '');
  if (plain.length < 2) return false;
  if (initialsOf(words).some((initials) => initials === plain || initials.endsWith(plain))) return true;
  const long = words.join('');
  let at = 0;
  for (const letter of long) if (letter === plain[at]) at++;
  return at === plain.length && words.some((word) => word.startsWith(plain[0] ?? ''));
}
