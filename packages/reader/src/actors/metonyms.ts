import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { CAPITALS, SEATS } from './words/seats.ts';
import { caseOf } from './phrases.ts';
import { lists } from './word-sets.ts';

/** Prepositions after which a seat is a place. */
const LOCATIVE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'into',
  'to',
  'towards',
  'toward',
  'from',
  'through',
  'over',
  'on',
  'off',
  'beyond',
  'throughout',
]);

/** Whether the noun phrase stands behind a preposition of place. */
export function isLocative(tree: TreeView, head: TokenIndex): boolean {
  const marker = caseOf(tree, head);
  return marker !== undefined && LOCATIVE.has(marker) && tree.relation(head) !== 'obl:agent';
}

/** The country whose government the name of a seat or capital stands for; undefined where it is a place. `name` is folded. */
export function seatOf(tree: TreeView, name: string, head: TokenIndex): string | undefined {
  if (isDateline(tree, head)) return undefined;
  const plain = name.replaceAll('.', '').replace(/-/g, ' ');
  const seat = Object.hasOwn(SEATS, plain) ? SEATS[plain] : undefined;
  const capital = Object.hasOwn(CAPITALS, plain) ? CAPITALS[plain] : undefined;
  if (seat !== undefined && !isLocative(tree, head) && (capital === undefined || acts(tree, head)))
    return plain.startsWith('washington') && !acts(tree, head) ? undefined : seat;
  return capital !== undefined && capital.length === 2 && capital !== 'EU' && acts(tree, head) ? capital : undefined;
}

/** "NAIROBI - ..." at the head of a report is where it was written. */
function isDateline(tree: TreeView, head: TokenIndex): boolean {
  const next = (head + 1) as TokenIndex;
  return (
    next < tree.size && head === tree.sentence(tree.sentenceOf(head)).first && /^(?:[-–—(,]|--)$/.test(tree.word(next))
  );
}

/** Subject, or agent, of a verb of speech or of a political act; or joined by "and" with one that is. */
function acts(tree: TreeView, head: TokenIndex, deepest = 3): boolean {
  const governor = tree.head(head);
  if (governor === undefined || deepest === 0) return false;
  const relation = tree.relation(head);
  if (relation === 'nsubj') return lists.stateActs.has(tree.lemma(governor)) && !isPassive(tree, governor);
  if (relation === 'obl:agent') return true;
  if (relation === 'obl' && caseOf(tree, head) === 'to' && tree.lower(governor) === 'according') return true;
  return tree.baseRelation(head) === 'conj' && acts(tree, governor, deepest - 1);
}

function isPassive(tree: TreeView, verb: TokenIndex): boolean {
  return tree.children(verb, 'aux:pass').length > 0;
}
