import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Mention, RoleClue } from './mention.ts';
import { titleBefore, widerTitle } from './title-roles.ts';
import { type NameKind, nameKind } from './name-kind.ts';
import { type NameParts, nameParts } from './name-parts.ts';
import { nameSpans } from './name-spans.ts';
import { nounKind } from './noun-kind.ts';
import { type Draft, isNominalHead, nominalDraft } from './nominal-draft.ts';
import { countryOf, countryOfDemonym } from './countries.ts';
import { seatOf } from './metonyms.ts';
import { lists } from './word-sets.ts';
import { folded, range, singular, tokensOf, wordsOf } from './words-of.ts';

/** All noun phrases of a text that may be actors or that pronouns may mean instead. */
export interface Mentions {
  readonly list: readonly Mention[];
  /** The mention that a token belongs to: its head, a word of the name or of the title before it. */
  readonly ofToken: ReadonlyMap<number, number>;
  readonly roles: readonly RoleClue[];
  /** Index of the quotation that holds the token; -1 outside. */
  readonly quotationAt: (token: number) => number;
}

interface NameDraft {
  readonly mention: Draft;
  readonly title?: TokenRange;
  readonly body?: TokenRange;
}

/** Finds names, then the noun phrases between them. O(tokens). */
export function findMentions(tree: TreeView, quotations: readonly Quotation[]): Mentions {
  const quotationAt = quotationIndex(tree, quotations);
  const spans = nameSpans(tree)
    .map((span) => nameParts(tree, span))
    .filter((parts) => !isCommonNoun(tree, parts));
  const context: NameContext = { surnames: surnamesOf(tree, spans), quotationAt };
  const names = withoutTitles(spans.flatMap((parts) => nameDrafts(tree, parts, context)));
  const covered = new Set([
    ...names.flatMap(({ mention, title }) => [...tokensOf(mention.named), ...(title ? tokensOf(title) : [])]),
    ...spans.flatMap(({ name, title }) => (title && !name ? complementOf(tree, title) : [])),
  ]);
  const nominals: Draft[] = [];
  for (let i = 0; i < tree.size; i++) {
    const token = i as TokenIndex;
    if (!covered.has(token) && isNominalHead(tree, token)) nominals.push(nominalDraft(tree, token, quotationAt(token)));
  }
  const drafts = [...names.map(({ mention }) => mention), ...nominals].sort((a, b) => a.head - b.head);
  const list = drafts.map((draft, id) => ({ id, ...draft }));
  const ids = new Map(drafts.map((draft, id) => [draft, id]));
  const ofToken = new Map<number, number>();
  for (const { id, head } of list) ofToken.set(head, id);
  const roles: RoleClue[] = [];
  for (const { mention, title, body } of names) {
    const id = ids.get(mention) ?? -1;
    for (const token of [...tokensOf(mention.named), ...(title ? tokensOf(title) : [])]) ofToken.set(token, id);
    if (title && !isMereAddress(tree, title))
      roles.push({ holder: id, ...titleClue(tree, title, body ?? ownerBefore(tree, title, ofToken)) });
  }
  return { list, ofToken, roles, quotationAt };
}

/** Without what another name has as its title ("Undersecretary for Education" before "Mr Berg"). */
function withoutTitles(names: readonly NameDraft[]): readonly NameDraft[] {
  const titles = new Set(names.flatMap(({ title }) => (title ? tokensOf(title) : [])));
  return names.filter(
    ({ mention: { named, country } }) => country !== undefined || !tokensOf(named).every((token) => titles.has(token)),
  );
}

interface NameContext {
  /** Last words of the names of people. */
  readonly surnames: ReadonlySet<string>;
  readonly quotationAt: (token: number) => number;
}

/** "the Government", "Refugees": a capital does not make a name of a common noun that stands alone. */
function isCommonNoun(tree: TreeView, { name, title, type }: NameParts): boolean {
  if (!name || title || name.end - name.first !== 1) return false;
  const word = folded(tree.word(name.first));
  const isPlural = word.endsWith('s') || isIrregularPlural(word);
  if (type !== undefined && type !== 'other' && !(type === 'person' && isPlural)) return false;
  if (lists.peoples.has(word) || countryOf(word) !== undefined || countryOfDemonym(word) !== undefined) return false;
  return ['state', 'document', 'person', 'group', 'population'].includes(nounKind(word, isPlural).kind);
}

/** "Gunmen", "policemen": of a noun for people. */
function isIrregularPlural(word: string): boolean {
  return word.endsWith('men') && lists.personNouns.has(singular(word));
}

/** A town or country with the name of a person in the report is not read as one ("Ann Paris ... Paris said"). */
function surnamesOf(tree: TreeView, spans: readonly NameParts[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { name, type, title } of spans) {
    if (!name) continue;
    const words = wordsOf(tree, name);
    const [first = ''] = words;
    const isPerson =
      type === 'person' ||
      title !== undefined ||
      lists.maleNames.has(first) ||
      lists.femaleNames.has(first) ||
      type === undefined;
    const last = words.at(-1) ?? '';
    if (words.length > 1 && isPerson && countryOf(words.join(' ')) === undefined && !lists.organizationWords.has(last))
      surnames.add(last);
  }
  return surnames;
}

function nameDrafts(tree: TreeView, parts: NameParts, context: NameContext): readonly NameDraft[] {
  const drafts: NameDraft[] = [];
  const bodyName = parts.body;
  if (bodyName && countryOfDemonym(wordsOf(tree, bodyName).join(' ')) === undefined) {
    drafts.push({ mention: nameDraft(tree, { name: bodyName, type: undefined, title: undefined }, context) });
  }
  if (parts.name) {
    const left = parts.title ? (parts.body ? undefined : widerTitle(tree, parts.title)) : titleBefore(tree, parts.name);
    const title = left?.title ?? parts.title;
    const body = parts.body ?? left?.body;
    drafts.push({
      mention: nameDraft(tree, { name: parts.name, type: parts.type, title }, context),
      ...(title && { title }),
      ...(body && { body }),
    });
  }
  return drafts;
}

/** The words of a title behind its noun: "of State". */
function complementOf(tree: TreeView, title: TokenRange): readonly TokenIndex[] {
  const tokens = tokensOf(title);
  const link = tokens.findIndex((token) => /^(?:of|for)$/.test(tree.lower(token)));
  return link < 1 ? [] : tokens.slice(link);
}

function nameDraft(
  tree: TreeView,
  {
    name,
    type,
    title,
  }: {
    readonly name: TokenRange;
    readonly type: Parameters<typeof nameKind>[2]['type'];
    readonly title: TokenRange | undefined;
  },
  { surnames, quotationAt }: NameContext,
): Draft {
  const head = headOf(tree, name);
  const words = wordsOf(tree, name);
  const { start, end } = tree.span(name);
  const isSurname = words.length === 1 && surnames.has(words[0] ?? '');
  const seat = title || isSurname ? undefined : seatOf(tree, words.join(' '), head);
  const known: NameKind =
    seat === undefined
      ? nameKind(words, tree.text.slice(start, end), {
          type,
          title: title ? wordsOf(tree, title) : [],
          acts: actsAsOwner(tree, head),
          isSurname,
        })
      : { kind: 'state', count: 'any', gender: 'any', country: seat, sure: true };
  return {
    head,
    range: title ? range(title.first, name.end) : name,
    named: name,
    form: 'name',
    kind: known.kind,
    count: known.count,
    gender: known.gender,
    words,
    definite: true,
    acronym: words.length === 1 && /^\p{Lu}{2,}s?$/u.test(tree.text.slice(start, end)),
    sentence: tree.sentenceOf(head),
    quotation: quotationAt(head),
    ...(known.country !== undefined && { country: known.country }),
  };
}

function actsAsOwner(tree: TreeView, head: TokenIndex): boolean {
  return ['nsubj', 'nsubj:pass', 'nmod:poss', 'obl:agent'].includes(tree.relation(head));
}

/** The token of the range that is governed from outside it. */
function headOf(tree: TreeView, { first, end }: TokenRange): TokenIndex {
  for (const token of tokensOf(range(first, end))) {
    const governor = tree.head(token);
    if (governor === undefined || governor < first || governor >= end) return token;
  }
  return first;
}

function isMereAddress(tree: TreeView, title: TokenRange): boolean {
  return wordsOf(tree, title).every((word) =>
    /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lady|lord|madam|madame|monsieur|herr)\.?$/.test(word),
  );
}

/** The name right before a title ("Chad's", "Border Guard"), with or without the possessive mark. */
function ownerBefore(
  tree: TreeView,
  { first }: TokenRange,
  ofToken: ReadonlyMap<number, number>,
): TokenRange | undefined {
  const start = tree.sentence(tree.sentenceOf(first)).first;
  const before = first - 1 > start && /^['’]s?$/.test(tree.word((first - 1) as TokenIndex)) ? first - 2 : first - 1;
  return before >= start && ofToken.has(before) && /^\p{Lu}/u.test(tree.word(before as TokenIndex))
    ? range(before, before + 1)
    : undefined;
}

function titleClue(tree: TreeView, title: TokenRange, body: TokenRange | undefined): Omit<RoleClue, 'holder'> {
  const text = tree.anchor(title).quote.replace(/\s+/g, ' ');
  if (!body) return { title: text, range: title };
  const country = countryOfDemonym(wordsOf(tree, body).join(' '));
  return {
    title: text,
    range: title,
    ...(country === undefined ? { ofToken: headOf(tree, body) } : { ofCountry: country, ofToken: headOf(tree, body) }),
  };
}

function quotationIndex(tree: TreeView, quotations: readonly Quotation[]): (token: number) => number {
  const at = new Int32Array(tree.size).fill(-1);
  quotations.forEach((quotation, index) => {
    const { first, end } = tree.tokensIn(quotation);
    at.fill(index, first, end);
  });
  return (token) => at[token] ?? -1;
}
