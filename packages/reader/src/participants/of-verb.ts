import type { TokenIndex } from '@onrecord/language';
import { agentOf } from '../tree/agent-of.ts';
import { auxiliaries } from '../tree/auxiliaries.ts';
import { conjuncts } from '../tree/conjuncts.ts';
import { isPassive } from '../tree/is-passive.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { isSeveral } from './is-several.ts';
import { byPhrase, ownerOf } from './owner-of.ts';
import type { Participants } from './participants.ts';
import { type PhraseAt, phrasesAt } from './phrases-at.ts';
import { subjectOfAct } from './subject-of-act.ts';
import { HARMING_VERBS, INSTRUMENTS, MUTUAL_VERBS } from './words/participant-words.ts';

/** Participants of a verb. */
export function ofVerb(tree: TreeView, verb: TokenIndex): Participants {
  const passive = (isPassive(tree, verb) && !isHarmDone(tree, verb)) || isHeadlinePassive(tree, verb);
  const subject = subjectOfAct(tree, verb);
  const agent = passive ? (agentOf(tree, verb) ?? agentWithin(tree, verb)) : subject;
  const undergoer = passive ? subject : objectOf(tree, verb);
  return {
    doer: agent === undefined ? undefined : wielder(tree, agent),
    undergoer,
    others: othersOf(tree, verb),
    reciprocal: !passive && subject !== undefined && isMutual(tree, verb, subject, undergoer),
  };
}

/** The phrases at the verb; whom something is given without a preposition, as "to"; and what the tree hangs on its object. */
function othersOf(tree: TreeView, verb: TokenIndex): readonly PhraseAt[] {
  const given = tree.children(verb, 'iobj').map((token) => ({ by: 'to', token }));
  const own = [...given, ...phrasesAt(tree, verb)];
  const atObject = tree
    .children(verb, 'obj')
    .flatMap((object) => conjuncts(tree, object).slice(0, 4))
    .flatMap((object) => phrasesAt(tree, object).filter(({ by, token }) => token > object && OBJECT_SIDES.has(by)));
  return [...own, ...atObject].sort((a, b) => a.token - b.token);
}

/** Prepositions that name the other side of what is given, said or done. */
const OBJECT_SIDES: ReadonlySet<string> = new Set(['to', 'with', 'against', 'from']);

/** For "shells", "Israeli jets", "an attack by gunmen": whose they are; anything else, and what nobody owns, is itself. */
function wielder(tree: TreeView, agent: TokenIndex): TokenIndex {
  if (!INSTRUMENTS.has(tree.lemma(agent).toLowerCase()) || tree.upos(agent) === 'PROPN') return agent;
  return ownerOf(tree, agent, 'does') ?? agent;
}

/** "Editor arrested", "Six killed in blast": a headline leaves "was" out. */
function isHeadlinePassive(tree: TreeView, verb: TokenIndex): boolean {
  return (
    HARMING_VERBS.has(tree.lemma(verb)) &&
    /^VB[ND]$/.test(tree.xpos(verb)) &&
    tree.children(verb, 'obj', 'aux', 'ccomp', 'conj').length === 0 &&
    tree.children(verb, 'nsubj').length > 0 &&
    tree.baseRelation(verb) !== 'acl' &&
    measuredAfter(tree, verb) === undefined
  );
}

/** "Police arrested 30 students": harm done to an object, without a form of "be", whatever the tree calls its subject. */
function isHarmDone(tree: TreeView, verb: TokenIndex): boolean {
  return (
    HARMING_VERBS.has(tree.lemma(verb)) &&
    tree.children(verb, 'nsubj').length > 0 &&
    tree.children(verb, 'obj').some((object) => object > verb) &&
    auxiliaries(tree, verb).length === 0
  );
}

/** "was killed in an attack by rebels", "died in Russian shelling"; "was banned from marching by the police", hung on "marching". */
function agentWithin(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  for (const clause of tree.children(verb, 'advcl', 'xcomp')) {
    const agent = isPassive(tree, clause) ? undefined : byPhrase(tree, clause);
    if (agent !== undefined && clause > verb) return agent;
  }
  for (const noun of tree.children(verb, 'obl')) {
    const lead = tree.children(noun, 'case')[0];
    if (lead === undefined || !WITHIN.has(tree.lower(lead))) continue;
    if (INSTRUMENTS.has(tree.lemma(noun).toLowerCase())) return ownerOf(tree, noun, 'does');
  }
  return undefined;
}

const WITHIN: ReadonlySet<string> = new Set(['in', 'during', 'by', 'from', 'after']);

/** Its object; that of a relative clause is the noun it describes; that of verbs joined with "and" may stand at the last one. */
function objectOf(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  const [own] = tree.children(verb, 'obj');
  if (own !== undefined) return isRelative(tree, own) ? (described(tree, verb) ?? own) : own;
  if (tree.relation(verb) === 'acl:relcl') {
    const noun = described(tree, verb);
    const subject = tree.children(verb, 'nsubj')[0];
    const isFree =
      subject !== undefined &&
      !isRelative(tree, subject) &&
      tree.children(verb, 'obl').every((phrase) => !isRelative(tree, phrase));
    if (isFree && tree.children(verb, 'ccomp', 'xcomp').length === 0) return noun;
  }
  const measured = measuredAfter(tree, verb);
  if (measured !== undefined) return measured;
  const next = tree.children(verb, 'conj').find((other) => other - verb <= 3 && tree.upos(other) === 'VERB');
  if (next === undefined || phrasesAt(tree, verb).length > 0) return undefined;
  return tree.children(next, 'nsubj').length === 0 ? tree.children(next, 'obj')[0] : undefined;
}

const MEASURES: ReadonlySet<string> = new Set(['least', 'most', 'to', 'than']);

/** "detained its 26 crew members", "detained up to 40 students": an object that the tree takes for a circumstance. */
function measuredAfter(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  if (isPassive(tree, verb)) return undefined;
  return tree.children(verb, 'obl').find((noun) => {
    if (tree.relation(noun) !== 'obl' || noun < verb || noun - verb > NEAR || tree.upos(noun) !== 'NOUN') return false;
    const [by] = tree.children(noun, 'case');
    if (by === undefined) return tree.children(noun, 'nmod:poss').length > 0 && tree.xpos(noun) === 'NNS';
    return (
      by + 1 < noun && MEASURES.has(tree.lower((by + 1) as TokenIndex)) && tree.children(noun, 'nummod').length > 0
    );
  });
}

/** In tokens. */
const NEAR = 7;

function isRelative(tree: TreeView, token: TokenIndex): boolean {
  return tree.xpos(token).startsWith('W');
}

function described(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  return tree.relation(verb) === 'acl:relcl' ? tree.head(verb) : undefined;
}

function isMutual(tree: TreeView, verb: TokenIndex, subject: TokenIndex, undergoer: TokenIndex | undefined): boolean {
  if (!MUTUAL_VERBS.has(tree.lemma(verb).toLowerCase())) return false;
  if (phrasesAt(tree, verb).some(({ by }) => by === 'with' || by === 'against')) return false;
  if (undergoer !== undefined && tree.lemma(verb) === 'meet') return false;
  return isSeveral(tree, subject);
}
