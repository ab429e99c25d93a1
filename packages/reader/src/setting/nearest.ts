import type { TokenIndex } from '@onrecord/language';
import { isPassive } from '../tree/is-passive.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { clausePath, type Step } from './clause-path.ts';
import { isAttitude } from './climb-place.ts';
import type { Pin, Pins } from './pins.ts';

/** The pin that says most of a word. */
export interface Found {
  readonly pin: Pin;
  readonly rank: number;
  /** It stands in a clause of its own beside or below: not said of the word itself. */
  readonly isOfOtherClause: boolean;
}

const CLAUSE_RANK = 10;
/** What it costs that a phrase behind a verb of saying may belong to what is said. */
const BEHIND_ATTITUDE = 2;
/** Of phrases about as near the more exact place counts. */
const ABOUT_AS_NEAR = 3;
/** Words that lead in a clause of another time. */
const OTHER_TIME: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

/** The place nearest to a word by the tree: in its phrase, its clause or a clause above it. */
export function nearestPlace(
  tree: TreeView,
  pins: Pins,
  word: TokenIndex,
  { around, isOrigin }: { readonly around: (place: string) => readonly string[]; readonly isOrigin: boolean },
): Found | undefined {
  const found: Found[] = [];
  const path = clausePath(tree, word);
  for (const step of path)
    for (const pin of pins.get(step.at) ?? []) {
      if (isOrigin !== pin.isOrigin && isOrigin) continue;
      if (!isAbout(tree, pin, step)) continue;
      const extra = attitudeCost(tree, word, step, pin);
      if (extra === undefined) continue;
      const rank = step.clauses * CLAUSE_RANK + pin.cost + extra;
      found.push({ pin, rank, isOfOtherClause: pin.isBelow || isMarked(tree, path, step) });
    }
  const best = first(tree, word, found);
  if (best === undefined) return undefined;
  const inner = found.filter(
    ({ pin, rank }) => rank <= best.rank + ABOUT_AS_NEAR && around(pin.id).includes(best.pin.id),
  );
  return first(tree, word, inner) ?? best;
}

/** The day nearest to a word by the tree. */
export function nearestTime(
  tree: TreeView,
  pins: Pins,
  word: TokenIndex,
  days: ReadonlySet<string>,
): Found | undefined {
  const found: Found[] = [];
  for (const { pin, step } of timesAbove(tree, pins, word))
    if (days.has(pin.id) && pin.field === 'on')
      found.push({ pin, rank: step.clauses * CLAUSE_RANK + pin.cost, isOfOtherClause: false });
  return first(tree, word, found);
}

/** The times at a word, its clause and those above it that tell of the same time. */
export function* timesAbove(
  tree: TreeView,
  pins: Pins,
  word: TokenIndex,
): Generator<{ readonly pin: Pin; readonly step: Step }> {
  for (const step of clausePath(tree, word)) {
    const below = step.below;
    if (below !== undefined && tree.children(below, 'mark').some((mark) => OTHER_TIME.has(tree.lower(mark)))) return;
    for (const pin of pins.get(step.at) ?? []) {
      const isWhen =
        pin.isLed || below === undefined || tree.baseRelation(below) === 'acl' || isWhenClause(tree, below);
      if (pin.via === below || !isWhen) continue;
      if (attitudeCost(tree, word, step, pin) !== undefined) yield { pin, step };
    }
  }
}

/** "on Monday, when the dam broke" */
function isWhenClause(tree: TreeView, clause: TokenIndex): boolean {
  return tree.children(clause, 'advmod', 'mark').some((child) => tree.lower(child) === 'when');
}

function first(tree: TreeView, word: TokenIndex, found: readonly Found[]): Found | undefined {
  const { start } = tree.tokenSpan(word);
  const distance = ({ pin }: Found): number => Math.abs(pin.start - start);
  return found.reduce<Found | undefined>(
    (best, one) =>
      best === undefined || one.rank < best.rank || (one.rank === best.rank && distance(one) < distance(best))
        ? one
        : best,
    undefined,
  );
}

/** Whether a pin at a word above says where the word below it takes place. */
function isAbout(tree: TreeView, pin: Pin, { at, below }: Step): boolean {
  if (pin.via === below) return false;
  if (pin.isLed) return true;
  if (below === undefined) return pin.via !== at;
  if (tree.relation(below) !== 'acl:relcl') return false;
  const isWhere = tree.children(below, 'advmod').some((child) => tree.lower(child) === 'where');
  return isWhere || isPassive(tree, below) || pin.mayAct === false;
}

/** "condemned the attack in Basra": of what somebody says about a thing, only phrases behind that thing may be about it. */
function attitudeCost(tree: TreeView, word: TokenIndex, { at, below }: Step, pin: Pin): number | undefined {
  if (below === undefined || !isAttitude(tree, at)) return 0;
  // "condemned attacks in Basra, which killed 40": the clause describes what stands before it.
  if (tree.relation(below) === 'advcl:relcl') return BEHIND_ATTITUDE;
  return pin.start > tree.tokenSpan(word).start ? BEHIND_ATTITUDE : undefined;
}

/** A finite clause led in by "after", "while", ... lies between. */
function isMarked(tree: TreeView, path: readonly Step[], { clauses }: Step): boolean {
  return (
    clauses > 0 &&
    path.some(
      (step) =>
        step.clauses < clauses &&
        tree.baseRelation(step.at) === 'advcl' &&
        tree.children(step.at, 'mark').some((mark) => tree.lower(mark) !== 'to') &&
        tree.children(step.at, 'nsubj').length > 0,
    )
  );
}
