import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { countryOfDemonym } from './countries.ts';
import type { Mention, RoleClue } from './mention.ts';
import { nounKind } from './noun-kind.ts';
import { caseOf, complementAt, corePhrase } from './phrases.ts';
import { lists } from './word-sets.ts';
import { folded, range, singular, tokensOf } from './words-of.ts';

/** Offices that are "for" or "to" a country without being of it ("envoy for Chad"). */
const SENT_TO: ReadonlySet<string> = new Set([
  'envoy',
  'ambassador',
  'representative',
  'minister',
  'secretary',
  'coordinator',
  'rapporteur',
  'commissioner',
  'delegate',
  'candidate',
]);

/** Whether the nominal names an office or function of one person. */
export function isRole({ form, kind, count, words }: Mention): boolean {
  return (
    form === 'nominal' && kind === 'person' && count === 'one' && lists.roleNouns.has(singular(words.at(-1) ?? ''))
  );
}

/** The role that a nominal gives: its title without determiner and possessor, and whose it is. */
export function roleOf(tree: TreeView, nominal: Mention): Omit<RoleClue, 'holder'> {
  const { head } = nominal;
  const core = corePhrase(tree, head);
  const possessor = tree.children(head, 'nmod:poss').find((child) => child < head && tree.upos(child) !== 'PRON');
  const afterPossessor = possessor === undefined ? core.first : endOfPossessor(tree, possessor, head);
  let from = Math.max(core.first, afterPossessor) as number;
  let ofCountry: string | undefined;
  let ofToken: TokenIndex | undefined = possessor;
  const words = tokensOf(range(from, head));
  for (const token of words) {
    const tag = tree.upos(token);
    const word = folded(tree.word(token));
    const country = countryOfDemonym(word);
    if (country !== undefined && ofToken === undefined) {
      ofCountry = country;
      ofToken = token;
    } else if (tag === 'PROPN' && !lists.titleModifiers.has(word) && ofToken === undefined && ofCountry === undefined)
      ofToken = token;
    else if (
      tag !== 'DET' &&
      tag !== 'PART' &&
      tag !== 'PUNCT' &&
      tag !== 'PRON' &&
      !(tag === 'PROPN' && !lists.titleModifiers.has(word))
    )
      break;
    from = token + 1;
  }
  const complement = complementAt(tree, head, head + 1);
  let end = head + 1;
  if (complement !== undefined) {
    const marker = caseOf(tree, complement);
    const body = nounKind(folded(tree.word(complement)), false).kind;
    const sent = SENT_TO.has(folded(tree.word(head))) && marker !== 'of' && body !== 'organization' && body !== 'group';
    if (ofToken === undefined && !sent) ofToken = complement;
    else end = nominal.range.end;
  }
  const title = range(from, end);
  return {
    title: tree.anchor(title).quote.replace(/\s+/g, ' '),
    range: title,
    ...(ofCountry !== undefined && { ofCountry }),
    ...(ofToken !== undefined && { ofToken }),
  };
}

function endOfPossessor(tree: TreeView, possessor: TokenIndex, head: TokenIndex): number {
  const marks = tree.children(possessor, 'case').filter((mark) => mark > possessor && mark < head);
  return (marks.at(-1) ?? possessor) + 1;
}
