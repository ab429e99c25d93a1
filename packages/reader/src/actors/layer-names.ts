import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { countryOf } from './countries.ts';
import { LONGEST_NAME, type NameSpan, whole } from './whole-name.ts';
import { isTitleWord, lists } from './word-sets.ts';
import { folded, range, wordsOf } from './words-of.ts';

/** The names of the names layer, with edges as the actor stage needs them. In text order, without overlap. */
export function layerNames(tree: TreeView): readonly NameSpan[] {
  const names = jointBodies(
    tree,
    tree.document.names.filter((name) => isNameLike(tree, name)),
  );
  return withOwners(tree, withoutOverlap(names.flatMap((name) => pieces(tree, whole(tree, name)))));
}

/** "The Northern Dockers' League": the plural owner before a body's name belongs to it; a country or body before it owns it. */
function withOwners(tree: TreeView, names: readonly NameSpan[]): readonly NameSpan[] {
  const joined: NameSpan[] = [];
  for (const name of names) {
    const first = ownerStart(tree, name);
    while (first < name.first && (joined.at(-1)?.end ?? 0) > first) joined.pop();
    joined.push(first < name.first ? { ...range(first, name.end), type: 'organization' } : name);
  }
  return joined;
}

function ownerStart(tree: TreeView, { first, end }: NameSpan): number {
  const isCapital = (i: number): boolean => /^\p{Lu}/u.test(tree.word(i as TokenIndex));
  const { first: start } = tree.sentence(tree.sentenceOf(first));
  const owner = (first - 2) as TokenIndex;
  const isOwned = owner >= start && /^['’]$/.test(tree.word((first - 1) as TokenIndex)) && isCapital(owner);
  if (!isOwned || !lists.bodyNameHeads.has(folded(tree.word((end - 1) as TokenIndex)))) return first;
  const isPlural = /^NNP?S$/.test(tree.xpos(owner)) && folded(tree.word(owner)).endsWith('s');
  let from = owner as number;
  while (
    from > start &&
    first - from < LONGEST_NAME / 2 &&
    isCapital(from - 1) &&
    !lists.functionWords.has(folded(tree.word((from - 1) as TokenIndex)))
  )
    from--;
  const owning = range(from, first - 1);
  const words = wordsOf(tree, owning);
  const isSomebody = Array.from({ length: words.length }, (_, i) => words.slice(i).join(' ')).some(
    (part) => countryOf(part) !== undefined || lists.knownOrganizations.has(part) || lists.peoples.has(part),
  );
  return isPlural && !isSomebody ? from : first;
}

/** What a minister or secretary is "of" or "for" without it being a name: "state", "defence". */
export function isPortfolio(word: string): boolean {
  return word === 'state' || word === 'staff' || word === 'affairs' || lists.titleModifiers.has(word);
}

/** "UN Relief and Works Agency", found as two names or in part, is one: what it is for, "and", and a word for a body. */
function jointBodies(tree: TreeView, names: readonly NameSpan[]): readonly NameSpan[] {
  const joined: NameSpan[] = [];
  for (const name of names) {
    const first = jointBodyStart(tree, name);
    while (first < name.first && (joined.at(-1)?.end ?? 0) > first) joined.pop();
    joined.push(first < name.first ? { ...range(first, name.end), type: 'organization' } : name);
  }
  return joined;
}

/** Where the name begins with what stands before its "and"; its own first token where that is no part of it. */
function jointBodyStart(tree: TreeView, { first, end }: NameSpan): number {
  const word = (i: number): string => folded(tree.word(i as TokenIndex));
  const isCapital = (i: number): boolean => /^\p{Lu}/u.test(tree.word(i as TokenIndex));
  const { first: start } = tree.sentence(tree.sentenceOf(first));
  const isBody = end - first > 1 && end - first < LONGEST_NAME / 2 && lists.jointBodyHeads.has(word(end - 1));
  let at = first - 2;
  if (
    !isBody ||
    at <= start ||
    !/^(?:and|&)$/.test(word(at + 1)) ||
    !isCapital(at) ||
    !lists.purposeNouns.has(word(at))
  )
    return first;
  while (at > start && first - at < LONGEST_NAME / 2 && isCapital(at - 1) && !lists.functionWords.has(word(at - 1)))
    at--;
  return at;
}

/** In text order; of two that overlap the first stays. */
function withoutOverlap(names: readonly NameSpan[]): readonly NameSpan[] {
  let last = 0;
  return names.filter(({ first, end }) => {
    if (first < last) return false;
    last = end;
    return true;
  });
}

/** What a spaced dash parts is two names; "State" of "Secretary of State" belongs to the title. */
function pieces(tree: TreeView, name: NameSpan): readonly NameSpan[] {
  const type = name.type === undefined ? {} : { type: name.type };
  let first = name.first as number;
  const title = titlePhraseEnd(tree, first);
  if (title > first) first = title;
  if (name.type === 'person') {
    const parted = officeOfBody(tree, name);
    if (parted) return parted;
    // "Relations" of "the Board on Foreign Relations Ann Lee" ends another name
    const opening = folded(tree.word(first as TokenIndex));
    if (name.end - first > 2 && lists.purposeNouns.has(opening)) first++;
  }
  for (let i = first + 1; i + 1 < name.end; i++) {
    if (
      !/^[-–—]$/.test(tree.word(i as TokenIndex)) ||
      tree.tokenSpan((i - 1) as TokenIndex).end === tree.tokenSpan(i as TokenIndex).start
    )
      continue;
    return [{ ...range(first, i), ...type }, ...pieces(tree, { ...range(i + 1, name.end), ...type })];
  }
  return first < name.end ? [{ ...range(first, name.end), ...type }] : [];
}

/** "CEO of the Relief Board Ann Lee", found as one name: the body, and the person behind the last word for a body. */
function officeOfBody(tree: TreeView, { first, end }: NameSpan): readonly NameSpan[] | undefined {
  const word = (i: number): string => folded(tree.word(i as TokenIndex));
  const isOffice = (i: number): boolean => isTitleWord(word(i)) || lists.roleNouns.has(word(i));
  let link = first as number;
  while (link < end && !/^(?:of|for)$/.test(word(link))) link++;
  if (link === first || link + 2 >= end || !isOffice(link - 1)) return undefined;
  const start = word(link + 1) === 'the' ? link + 2 : link + 1;
  let head = end - 2;
  while (head >= start && !lists.organizationWords.has(word(head)) && !lists.purposeNouns.has(word(head))) head--;
  const person = { ...range(head + 1, end), type: 'person' as const };
  if (head < start) return undefined;
  return isPortfolio(word(start)) && head === start
    ? [person]
    : [{ ...range(start, head + 1), type: 'organization' }, person];
}

/** The end of "Secretary of State" or "Minister for Trade" when one begins at the token or goes on there; else the token. */
function titlePhraseEnd(tree: TreeView, first: number): number {
  const word = (i: number): string => (i >= 0 && i < tree.size ? folded(tree.word(i as TokenIndex)) : '');
  const isLink = (i: number): boolean => word(i) === 'of' || word(i) === 'for';
  let end = first;
  if (isLink(first - 1) && isTitleWord(word(first - 2)) && isPortfolio(word(first))) end = first + 1;
  else if (isLink(first + 1) && isTitleWord(word(first)) && isPortfolio(word(first + 2))) end = first + 3;
  else if (
    isLink(first + 2) &&
    lists.titleModifiers.has(word(first)) &&
    isTitleWord(word(first + 1)) &&
    isPortfolio(word(first + 3))
  )
    end = first + 4;
  while (
    end > first &&
    end < tree.size &&
    (isPortfolio(word(end)) || (word(end) === 'and' && isPortfolio(word(end + 1))))
  )
    end++;
  return end;
}

/** A lone function word at the start of a sentence is no name, whatever the layer says. */
function isNameLike(tree: TreeView, { first, end }: TokenRange): boolean {
  if (end - first > 1 || tree.word(first) === 'US') return true;
  return (
    !lists.functionWords.has(tree.lower(first)) &&
    !['ADP', 'SCONJ', 'CCONJ', 'DET', 'AUX', 'PRON', 'PART'].includes(tree.upos(first))
  );
}
