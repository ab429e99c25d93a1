import type { TreeView } from '../tree/tree-view.ts';
import { sameOffice } from './apposition-roles.ts';
import type { Clusters } from './clusters.ts';
import { countryOf as countryOfName, countryOfDemonym } from './countries.ts';
import type { Discourse } from './discourse.ts';
import type { Mention, RoleClue } from './mention.ts';
import { nameKey } from './name-key.ts';
import { isRole, roleOf } from './role-of.ts';
import { lists } from './word-sets.ts';
import { singular } from './words-of.ts';

/** What the search for an antecedent may look at. */
export interface Scene {
  readonly tree: TreeView;
  readonly table: Clusters;
  readonly before: Discourse;
  /** Roles known so far, by the last word of the title, the latest last. */
  readonly offices: ReadonlyMap<string, readonly RoleClue[]>;
}

/** The earlier mention that a pointing noun phrase means; undefined when it means nobody named before. */
export type Antecedent = (nominal: Mention, scene: Scene) => Mention | undefined;

const BODY_ADJECTIVES: ReadonlySet<string> = new Set(
  'terror terrorist militant armed rebel islamist jihadist extremist shia shiite sunni palestinian lebanese kurdish insurgent separatist opposition paramilitary political aid rights monitoring'.split(
    ' ',
  ),
);
const NEAR = 2;

/** "the minister": who holds the office; "the Chadian minister" asks for the country too. */
export const officeHolder: Antecedent = (nominal, { tree, table, offices }) => {
  if (!isRole(nominal) || !nominal.definite || hasPronounOwner(tree, nominal)) return undefined;
  const wanted = roleOf(tree, nominal);
  const head = singular(nominal.words.at(-1) ?? '');
  const heads = lists.leaderNouns.has(head) ? [...lists.leaderNouns, 'minister'] : [head];
  const clues = heads.flatMap((word) => offices.get(word) ?? []).sort((a, b) => b.range.first - a.range.first);
  for (const clue of clues.slice(0, 20)) {
    if (!fits(tree, wanted, clue, head)) continue;
    const first = table.first(clue.holder);
    if (first && first.quotation < 0 === nominal.quotation < 0) return first;
  }
  return undefined;
};

function hasPronounOwner(tree: TreeView, { head }: Mention): boolean {
  return tree.children(head, 'nmod:poss').some((child) => tree.upos(child) === 'PRON');
}

function fits(tree: TreeView, wanted: Omit<RoleClue, 'holder'>, clue: RoleClue, head: string): boolean {
  const isLeader = lists.leaderNouns.has(head);
  const prime = /\bprime minister\b/i.test(clue.title);
  if (!(sameOffice(wanted.title, clue.title) || (isLeader && prime))) return false;
  const known = clue.title.toLowerCase().split(/[\s-]+/);
  const asked = wanted.title
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== head && word !== singular(head));
  if (!isLeader && !asked.every((word) => known.includes(word))) return false;
  return ownersAgree(tree, wanted, clue);
}

function ownersAgree(tree: TreeView, a: Omit<RoleClue, 'holder'>, b: RoleClue): boolean {
  if (a.ofToken === undefined) return true;
  const countryOf = (clue: Omit<RoleClue, 'holder'>): string | undefined =>
    clue.ofCountry ?? (clue.ofToken === undefined ? undefined : countryOfDemonym(tree.lower(clue.ofToken)));
  const [one, other] = [countryOf(a), countryOf(b)];
  if (one !== undefined && other !== undefined) return one === other;
  if (b.ofToken === undefined) return false;
  return tree.lower(a.ofToken) === tree.lower(b.ofToken) || sameCountry(tree, a, b);
}

function sameCountry(tree: TreeView, a: Omit<RoleClue, 'holder'>, b: RoleClue): boolean {
  const code = (clue: Omit<RoleClue, 'holder'>): string | undefined =>
    clue.ofCountry ??
    (clue.ofToken === undefined
      ? undefined
      : (countryCode(tree.lower(clue.ofToken)) ?? countryOfDemonym(tree.lower(clue.ofToken))));
  const [one, other] = [code(a), code(b)];
  return one !== undefined && one === other;
}

/** "a witness ... the witness", "protesters ... the protesters": the same noun, not long ago. */
export const sameNoun: Antecedent = (nominal, { before, table }) => {
  // "police", "authorities" need no article
  const isBare =
    nominal.words.length === 1 &&
    lists.pluralBodies.has(nominal.words[0] ?? '') &&
    nominal.range.end === nominal.head + 1;
  if (
    !(nominal.definite || isBare) ||
    !['person', 'group', 'population', 'organization', 'state', 'document'].includes(nominal.kind)
  )
    return undefined;
  const head = singular(nominal.words.at(-1) ?? '');
  const modifiers = nominal.words.slice(0, -1);
  for (const { mention } of before.recent(nominal.sentence)) {
    if (
      mention.form !== 'nominal' ||
      mention.quotation < 0 !== nominal.quotation < 0 ||
      mention.count !== nominal.count
    )
      continue;
    if (singular(mention.words.at(-1) ?? '') !== head || table.root(mention.id) === table.root(nominal.id)) continue;
    if (isBare && !nominal.definite && mention.words.length > 1) continue;
    if (modifiers.every((word) => mention.words.includes(word)) && complementsAgree(nominal, mention)) return mention;
  }
  return undefined;
};

/** A noun phrase with a complement ("the families of the dead") points back only to one with the same words. */
function complementsAgree(nominal: Mention, earlier: Mention): boolean {
  const hasComplement = (mention: Mention): boolean => mention.range.end > mention.head + 1;
  return (
    !hasComplement(nominal) ||
    (hasComplement(earlier) &&
      nominal.range.end - nominal.head === earlier.range.end - earlier.head &&
      nominal.words.join(' ') === earlier.words.join(' '))
  );
}

/** Nouns that call one body by turns ("the shipping firm ... the company"). Our own list. */
const NAMESAKES: readonly ReadonlySet<string>[] = [
  new Set(['company', 'firm', 'corporation', 'enterprise', 'conglomerate', 'lines', 'airline']),
  new Set(['newspaper', 'paper', 'daily', 'weekly']),
  new Set(['union', 'league', 'federation']),
  new Set(['bloc', 'union']),
  new Set(['organisation', 'organization', 'charity', 'ngo', 'watchdog']),
];

function namesakes(noun: string): ReadonlySet<string> {
  return new Set([noun, ...NAMESAKES.filter((group) => group.has(noun)).flatMap((group) => [...group])]);
}

/** "the ministry" for a name that ends in that word; "the agency" for what was called one. */
export const bodyByNoun: Antecedent = (nominal, { before, table }) => {
  if (!nominal.definite || !['organization', 'state'].includes(nominal.kind) || nominal.range.end > nominal.head + 1)
    return undefined;
  const heads = namesakes(nominal.words.at(-1) ?? '');
  const modifiers = nominal.words.slice(0, -1).filter((word) => !BODY_ADJECTIVES.has(word));
  for (const { mention } of before.recent(nominal.sentence)) {
    if (mention.quotation < 0 !== nominal.quotation < 0) continue;
    const called = table
      .members(mention.id)
      .slice(0, 12)
      .some(
        ({ words }) =>
          (heads.has(words.at(-1) ?? '') || heads.has(words[0] ?? '')) &&
          words.length > 1 &&
          modifiers.every((word) => words.includes(word)),
      );
    if (called && (table.kind(mention.id) === 'organization' || table.kind(mention.id) === 'state')) return mention;
  }
  return undefined;
};

/** "the group", "the terror group": the only body of that sort in the last sentences. */
export const armedBody: Antecedent = (nominal, { before, table }) => {
  const head = nominal.words.at(-1) ?? '';
  if (!nominal.definite || !lists.armedBodies.has(head) || nominal.range.end > nominal.head + 1) return undefined;
  if (!nominal.words.slice(0, -1).every((word) => BODY_ADJECTIVES.has(word))) return undefined;
  const found = new Map<number, Mention>();
  for (const { mention, sentence, quotation } of before.recent(nominal.sentence)) {
    if (nominal.sentence - sentence > NEAR || quotation < 0 !== nominal.quotation < 0) continue;
    if (lists.worldBodies.has(nameKey(mention.words))) continue;
    if (mention.form === 'name' && table.kind(mention.id) === 'organization' && isBareBody(table, mention))
      found.set(table.root(mention.id), mention);
  }
  const [only, ...others] = [...found.values()];
  return others.length === 0 ? only : undefined;
};

/** No council, ministry or newspaper: a name without a word for another sort of body. */
function isBareBody(table: Clusters, mention: Mention): boolean {
  return !table
    .members(mention.id)
    .slice(0, 20)
    .some(({ words }) =>
      words.some(
        (word) =>
          lists.organizationWords.has(word) &&
          !lists.armedBodies.has(word) &&
          !['front', 'liberation', 'army', 'resistance'].includes(word),
      ),
    );
}

/** "the country": the country that was named last, when the last two sentences name no other. */
export const country: Antecedent = (nominal, { before, table }) => {
  if (
    !nominal.definite ||
    nominal.words.length !== 1 ||
    !lists.countryNouns.has(nominal.words[0] ?? '') ||
    nominal.range.end > nominal.head + 1
  )
    return undefined;
  const found = new Map<number, Mention>();
  for (const { mention, sentence, quotation } of before.recent(nominal.sentence)) {
    if (nominal.sentence - sentence > 1 || quotation < 0 !== nominal.quotation < 0) continue;
    if (mention.form === 'name' && mention.country !== undefined) found.set(table.root(mention.id), mention);
  }
  const [only, ...others] = [...found.values()];
  return others.length === 0 ? only : undefined;
};

/** "the Chadian dictatorship" after "the Chadian regime": the same words before another word for those who rule. */
export const ruleByAnotherName: Antecedent = (nominal, { before }) => {
  const isRule = (mention: Mention): boolean =>
    mention.form === 'nominal' && RULE_NOUNS.has(mention.words.at(-1) ?? '') && mention.words.length > 1;
  if (!isRule(nominal)) return undefined;
  const owner = nominal.words.slice(0, -1).join(' ');
  return before
    .recent(nominal.sentence)
    .find(
      ({ mention }) =>
        isRule(mention) &&
        mention.words.slice(0, -1).join(' ') === owner &&
        mention.quotation < 0 === nominal.quotation < 0,
    )?.mention;
};
const RULE_NOUNS: ReadonlySet<string> = new Set(['regime', 'dictatorship', 'government', 'rule', 'junta']);

/** "the North" in a report on North Korea: the only named country that begins so. */
export const halfOfCountry: Antecedent = (nominal, { before, tree }) => {
  if (
    nominal.words.length !== 1 ||
    !/^(?:North|South|East|West)$/.test(tree.word(nominal.head)) ||
    nominal.head === 0 ||
    tree.lower((nominal.head - 1) as typeof nominal.head) !== 'the'
  )
    return undefined;
  const [half = ''] = nominal.words;
  return before
    .recent(nominal.sentence)
    .find(({ mention }) => mention.country !== undefined && mention.words.length > 1 && mention.words[0] === half)
    ?.mention;
};

/** In the order in which they are tried. */
export const ANTECEDENTS: readonly (readonly [string, Antecedent])[] = [
  ['office-holder', officeHolder],
  ['rule-by-another-name', ruleByAnotherName],
  ['half-of-country', halfOfCountry],
  ['body-by-noun', bodyByNoun],
  ['armed-body', armedBody],
  ['country', country],
  ['same-noun', sameNoun],
];

function countryCode(word: string): string | undefined {
  return countryOfName(word);
}
