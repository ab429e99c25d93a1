import type { Outcome } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import { isNegated } from '../tree/is-negated.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { OUTCOME_VERBS } from './words/future-cues.ts';

const outcomes: ReadonlyMap<string, Outcome> = new Map(
  (['withdrawn', 'averted', 'came-true', 'lapsed'] as const).flatMap((outcome) =>
    OUTCOME_VERBS[outcome].map((verb) => [verb, outcome] as const),
  ),
);
/** With these words only: "called off", "carried out", "made good on". */
const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['call', ['off']],
  ['carry', ['out']],
  ['make', ['good']],
  ['back', ['away', 'down', 'off']],
  ['stave', ['off']],
  ['ward', ['off']],
]);
const FINISHED: ReadonlySet<string> = new Set(['VBD', 'VBN']);

/**
 * What the report itself says became of a plan, threat or deadline: its verb is past and says that it was dropped, foiled, carried out
 * or ran out. "Urged to abandon" says nothing of the kind.
 */
export function outcomeOf(tree: TreeView, noun: TokenIndex): Outcome | undefined {
  const verb = tree.head(noun);
  if (verb === undefined || !['obj', 'nsubj'].includes(tree.baseRelation(noun)) || !FINISHED.has(tree.xpos(verb)))
    return undefined;
  const isActiveSubject = tree.relation(noun) === 'nsubj';
  const outcome = outcomes.get(tree.lemma(verb));
  if (outcome === undefined || isNegated(tree, verb) || (isActiveSubject && outcome !== 'lapsed')) return undefined;
  const needed = PARTICLES.get(tree.lemma(verb));
  if (needed && !tree.children(verb).some((word) => needed.includes(tree.lower(word)))) return undefined;
  return outcome;
}
