import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Clusters } from './clusters.ts';
import type { Mention, RoleClue } from './mention.ts';
import { nameKey } from './name-key.ts';
import { nounKind } from './noun-kind.ts';
import { isRole, roleOf } from './role-of.ts';
import { lists } from './word-sets.ts';
import { folded, range, singular, tokensOf } from './words-of.ts';

/** Nouns that say what a name right before or behind them is ("Norpress news agency", "the militant group Azure Front"). */
const LABELS: ReadonlySet<string> = new Set(
  'agency newspaper daily weekly magazine channel television network radio broadcaster militia group movement party charity ngo watchdog firm company corporation airline bank union foundation institute think-tank faction brigade coalition alliance federation league'.split(
    ' ',
  ),
);
/** What stands between a name and its label: "Norpress [news] agency", "the Azure Front [rebel] group". Our own list. */
const OF_LABELS: ReadonlySet<string> = new Set(
  'news press media wire state state-run official television tv radio satellite daily weekly terror terrorist militant rebel armed islamist jihadist extremist insurgent separatist opposition paramilitary political student human rights aid advocacy campaign monitoring relief charity pro-democracy resistance guerrilla liberation protest national private independent local online'.split(
    ' ',
  ),
);
const AFTER: ReadonlySet<string> = new Set([',', '.', ')', ';', ':', '?', '!', '”', '"', '—', '–', '-', ']']);
const CLOSE = 3;
/** Tokens between a role and the comma before its holder. */
const LONGEST_FRAME = 20;
/** Tokens before it in its clause. */
const LONGEST_LEAD = 6;
const OPENERS: ReadonlySet<string> = new Set([
  ',',
  '"',
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  'that',
  'and',
  'but',
  'as',
  '-',
  '–',
  '—',
]);

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
        (other) =>
          other.form === 'name' &&
          suits(nominal, table.kind(other.id)) &&
          (isBeside(tree, nominal, other) || (role && isFramed(tree, nominal, other))),
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
  if (isOfAnotherPerson(tree, left, right)) return false;
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

/**
 * "The spokesman for the Relief Agency (NRA), Jan Berg, said": a role that opens the sentence or clause, no verb, and a name
 * between two commas. The tree often makes the name the subject here.
 */
function isFramed(tree: TreeView, { head, range: { first } }: Mention, name: Mention): boolean {
  const comma = name.range.first - 1;
  if (comma <= head || comma - head > LONGEST_FRAME || name.range.end >= tree.size) return false;
  if (tree.sentenceOf(head) !== tree.sentenceOf(name.head)) return false;
  const word = (i: number): string => tree.word(i as TokenIndex);
  if (word(comma) !== ',' || word(name.range.end) !== ',' || name.kind !== 'person') return false;
  if (!opensClause(tree, head, first)) return false;
  let depth = 0;
  for (let i = head + 1; i < comma; i++) {
    if (/^[([]$/.test(word(i))) depth++;
    else if (/^[)\]]$/.test(word(i))) depth--;
    else if (depth === 0 && (/^[,;:]$/.test(word(i)) || ['VERB', 'AUX'].includes(tree.upos(i as TokenIndex))))
      return false;
  }
  return true;
}

/** At the beginning of a sentence or clause; other words may stand before it there ("On Monday the mayor, Ann Lee, said") if it hangs on none. */
function opensClause(tree: TreeView, head: TokenIndex, first: TokenIndex): boolean {
  const { first: start } = tree.sentence(tree.sentenceOf(head));
  const isFree =
    tree.children(head, 'case').every((mark) => tree.upos(mark) !== 'ADP') && tree.baseRelation(head) !== 'nmod';
  for (let i = first - 1; i >= start && first - i <= LONGEST_LEAD; i--) {
    const token = i as TokenIndex;
    if (OPENERS.has(tree.lower(token))) return true;
    if (!isFree || ['VERB', 'AUX'].includes(tree.upos(token))) return false;
  }
  return first - start <= LONGEST_LEAD;
}

/** "The wife of the mayor, Ann Lee,": the tree ties the name to the person whom the phrase complements. */
function isOfAnotherPerson(tree: TreeView, left: Mention, right: Mention): boolean {
  const outer = tree.head(right.head);
  return (
    outer !== undefined &&
    outer === tree.head(left.head) &&
    tree.baseRelation(left.head) === 'nmod' &&
    nounKind(folded(tree.word(outer)), false).kind === 'person'
  );
}

/** "Norpress news agency", not "Norpress's agency" or "the UN relief agency". */
function isCompound(tree: TreeView, name: Mention, nominal: Mention): boolean {
  if (lists.worldBodies.has(nameKey(name.words))) return false;
  if (
    !tokensOf(range(name.range.end, nominal.head)).every(
      (token) => OF_LABELS.has(tree.lower(token)) || /^[-–‑]$/.test(tree.word(token)),
    )
  )
    return false;
  return (
    tree.head(name.head) === nominal.head &&
    tree.relation(name.head) === 'compound' &&
    !/^['’]s?$/.test(tree.word(name.range.end))
  );
}

/** "the minister for trade Ann Lee": the phrase has a complement, or the name is a person's. */
function isDirectlyBefore(tree: TreeView, nominal: Mention, name: Mention): boolean {
  const mayBePerson = name.kind === 'unknown' && name.words.length > 1 && nominal.range.end > nominal.head + 1;
  return nominal.kind === 'person'
    ? name.kind === 'person' || mayBePerson
    : tree.upos(nominal.head) !== 'VERB' &&
        (name.kind === 'organization' || (name.kind === 'unknown' && isLabel(nominal)));
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
