import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Clusters } from './clusters.ts';
import type { Mention, RoleClue } from './mention.ts';
import { isRole, roleOf } from './role-of.ts';
import { lists } from './word-sets.ts';
import { singular } from './words-of.ts';

/** Nouns that say what a name right before or behind them is ("Norpress news agency", "the militant group Azure Front"). */
const LABELS: ReadonlySet<string> = new Set(
  'agency newspaper daily weekly magazine channel television network radio broadcaster militia group movement party charity ngo watchdog'.split(
    ' ',
  ),
);
const AFTER: ReadonlySet<string> = new Set([',', '.', ')', ';', ':', '?', '!', '”', '"', '—', '–', '-', ']']);
const CLOSE = 3;

/**
 * Joins a noun phrase with the name beside it ("Ms Lee, the mayor of Oslo,", "the mayor of Oslo, Ann Lee,", "Ann Lee is the
 * mayor") and reads the role. Needs the tree to say so, or commas on both sides. O(mentions).
 */
export function appositionRoles(tree: TreeView, mentions: readonly Mention[], table: Clusters): readonly RoleClue[] {
  const roles: RoleClue[] = [];
  mentions.forEach((nominal, index) => {
    if (nominal.form !== 'nominal') return;
    const role = isRole(nominal);
    if (!role && !isLabel(nominal)) return;
    const near = mentions.slice(Math.max(0, index - CLOSE * 3), index + CLOSE * 3);
    const name =
      near.find(
        (other) => other.form === 'name' && suits(nominal, table.kind(other.id)) && isBeside(tree, nominal, other),
      ) ?? copulaName(tree, nominal, near);
    if (name && table.join(name.id, nominal.id) && role) roles.push({ holder: name.id, ...roleOf(tree, nominal) });
  });
  return roles;
}

function isLabel({ kind, words }: Mention): boolean {
  return kind === 'organization' && LABELS.has(singular(words.at(-1) ?? ''));
}

function suits(nominal: Mention, kind: string): boolean {
  return nominal.kind === 'person'
    ? kind === 'person' || kind === 'unknown'
    : kind === 'organization' || kind === 'unknown';
}

function isBeside(tree: TreeView, nominal: Mention, name: Mention): boolean {
  const [left, right] = nominal.head < name.head ? [nominal, name] : [name, nominal];
  if (tree.sentenceOf(left.head) !== tree.sentenceOf(right.head)) return false;
  const linked =
    tree.head(right.head) === left.head && ['appos', 'flat', 'nmod:desc', 'list'].includes(tree.relation(right.head));
  const described = tree.head(left.head) === right.head && ['nmod:desc', 'appos'].includes(tree.relation(left.head));
  const gap = right.range.first - left.range.end;
  if (gap === 0)
    return (
      linked ||
      described ||
      (left === nominal && isDirectlyBefore(tree, nominal, name)) ||
      (left === name && isLabel(nominal) && isCompound(tree, name, nominal))
    );
  if (isLabel(nominal) && left === name && right.range.first <= name.head && isCompound(tree, name, nominal))
    return true;
  if (gap !== 1 || !/^[,(–—-]$/.test(tree.word(left.range.end))) return linked && gap <= CLOSE;
  if (linked) return true;
  // "Ann Lee, the mayor, and Jan Berg, the governor": the article tells it from a list
  if (left === name && nominal.definite && nominal.kind === 'person' && tree.baseRelation(right.head) !== 'nsubj')
    return true;
  return (
    tree.baseRelation(right.head) !== 'nsubj' &&
    tree.baseRelation(right.head) !== 'conj' &&
    endsThere(tree, right) &&
    !isInList(tree, left)
  );
}

/** "Norpress news agency", not "Norpress's agency". */
function isCompound(tree: TreeView, name: Mention, nominal: Mention): boolean {
  return (
    tree.head(name.head) === nominal.head &&
    tree.relation(name.head) === 'compound' &&
    !/^['’]s?$/.test(tree.word(name.range.end))
  );
}

/** "the minister for trade Ann Lee": the phrase has a complement, or the name is a person's. */
function isDirectlyBefore(tree: TreeView, nominal: Mention, name: Mention): boolean {
  return nominal.kind === 'person'
    ? name.kind === 'person'
    : tree.upos(nominal.head) !== 'VERB' && name.kind === 'organization';
}

function endsThere(tree: TreeView, { range: { end } }: Mention): boolean {
  return end >= tree.size || tree.head(end) === undefined || AFTER.has(tree.word(end));
}

function isInList(tree: TreeView, { head }: Mention): boolean {
  return tree.baseRelation(head) === 'conj' || tree.children(head, 'conj').length > 0;
}

/** "Ann Lee is the mayor of Oslo": the name is the subject of the nominal. */
function copulaName(tree: TreeView, nominal: Mention, near: readonly Mention[]): Mention | undefined {
  if (nominal.kind !== 'person') return undefined;
  const { head } = nominal;
  if (tree.children(head, 'cop').length === 0 || tree.children(head, 'advmod').some((child) => isNegation(tree, child)))
    return undefined;
  const [subject] = tree.children(head, 'nsubj');
  return subject === undefined
    ? undefined
    : near.find((other) => other.form === 'name' && other.head === subject && other.kind === 'person');
}

function isNegation(tree: TreeView, token: TokenIndex): boolean {
  return ['not', "n't", 'never', 'no', 'longer'].includes(tree.lower(token));
}

/** Whether the noun phrase and the role may be of one kind of office: the heads are the same word. */
export function sameOffice(a: string, b: string): boolean {
  const headOf = (title: string): string =>
    singular((title.toLowerCase().split(/ (?:of|for|to|at|in) /)[0] ?? '').split(/[ -]/).at(-1) ?? '');
  const [one, other] = [headOf(a), headOf(b)];
  return one === other || (lists.leaderNouns.has(one) && lists.leaderNouns.has(other));
}
