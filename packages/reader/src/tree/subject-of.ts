import type { TokenIndex } from '@onrecord/language';
import { agentOf } from './agent-of.ts';
import { isPassive } from './is-passive.ts';
import type { TreeView } from './tree-view.ts';

/** The head of the noun phrase that is the subject of a verb, and how the tree gives it. */
export interface Subject {
  readonly token: TokenIndex;
  /**
   * own: stands at the verb; shared: at the verb joined with it; relative: the noun that the relative clause describes;
   * controlled: of an infinitive, from the clause above; participle: of a participle, from the noun or clause it hangs on.
   */
  readonly by: 'own' | 'shared' | 'relative' | 'controlled' | 'participle';
}

const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);
/** Verbs whose subject, not object, does what the infinitive tells ("promised them to leave"). */
const SUBJECT_CONTROL: ReadonlySet<string> = new Set(['promise', 'vow', 'pledge', 'threaten', 'use', 'take']);
/** So many clauses up at most: deeper chains come of broken trees. */
const MOST_STEPS = 8;

/** The grammatical subject of a verb or predicate: of a passive, who or what the act is done to. */
export function subjectOf(tree: TreeView, verb: TokenIndex, steps: number = MOST_STEPS): Subject | undefined {
  if (steps === 0) return undefined;
  const [own] = tree.children(verb, 'nsubj');
  if (own !== undefined)
    return (isRelative(tree, own) ? antecedent(tree, verb, own) : undefined) ?? { token: own, by: 'own' };
  if (tree.children(verb, 'csubj', 'expl').length > 0) return undefined;
  const above = tree.head(verb);
  if (above === undefined) return undefined;
  switch (tree.relation(verb)) {
    case 'conj':
      return as('shared', above < verb ? subjectOf(tree, above, steps - 1) : undefined);
    case 'xcomp':
      return as('controlled', controller(tree, verb, above, steps));
    case 'advcl':
      return isNonFinite(tree, verb) ? as('participle', subjectOfAdjunct(tree, verb, above, steps)) : undefined;
    case 'acl':
      return ofModifier(tree, verb, above);
    default:
      return undefined;
  }
}

/** Who does what the verb tells: the subject of an active verb, the "by" phrase of a passive one. */
export function doerOf(tree: TreeView, verb: TokenIndex): Subject | undefined {
  if (!isPassive(tree, verb)) return subjectOf(tree, verb);
  const agent = agentOf(tree, verb);
  return agent === undefined ? undefined : { token: agent, by: 'own' };
}

function as(by: Subject['by'], subject: Subject | undefined): Subject | undefined {
  return subject && { token: subject.token, by };
}

function isRelative(tree: TreeView, token: TokenIndex): boolean {
  return RELATIVE_PRONOUNS.has(tree.lower(token)) && /^W/.test(tree.xpos(token));
}

/** "who" stands for the noun that the relative clause hangs on; coordinated verbs inside it lie one step farther down. */
function antecedent(tree: TreeView, verb: TokenIndex, pronoun: TokenIndex): Subject | undefined {
  let clause = verb;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const above = tree.head(clause);
    if (above === undefined) return undefined;
    if (tree.baseRelation(clause) === 'acl') return above < pronoun ? { token: above, by: 'relative' } : undefined;
    clause = above;
  }
  return undefined;
}

/** "urged them to leave": the object; "was told to leave", "tried to leave": the subject of the verb above. */
function controller(tree: TreeView, verb: TokenIndex, above: TokenIndex, steps: number): Subject | undefined {
  const [object] = tree.children(above, 'obj', 'iobj');
  if (object !== undefined && object < verb && !SUBJECT_CONTROL.has(tree.lemma(above)))
    return { token: object, by: 'controlled' };
  return subjectOf(tree, above, steps - 1);
}

/** "fired to stop them": who fires; "shots were fired to stop them": not the shots. */
function subjectOfAdjunct(tree: TreeView, verb: TokenIndex, above: TokenIndex, steps: number): Subject | undefined {
  if (tree.xpos(verb) !== 'VB' || !isPassive(tree, above)) return subjectOf(tree, above, steps - 1);
  const agent = agentOf(tree, above);
  return agent === undefined ? undefined : { token: agent, by: 'participle' };
}

function isNonFinite(tree: TreeView, verb: TokenIndex): boolean {
  return /^VB[GN]?$/.test(tree.xpos(verb));
}

/** "troops guarding the bridge": the noun; "the army's decision to leave": whose decision it is. */
function ofModifier(tree: TreeView, verb: TokenIndex, noun: TokenIndex): Subject | undefined {
  if (tree.xpos(verb) !== 'VB') {
    // "difficulties in leaving": the noun is not the one who leaves.
    const isLedIn = tree.children(verb, 'mark', 'case').length > 0;
    return isNonFinite(tree, verb) && !isLedIn ? { token: noun, by: 'participle' } : undefined;
  }
  const [owner] = tree.children(noun, 'nmod:poss');
  return owner === undefined ? undefined : { token: owner, by: 'controlled' };
}
