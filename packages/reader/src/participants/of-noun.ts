import type { TokenIndex } from '@onrecord/language';
import { agentOf } from '../tree/agent-of.ts';
import { isPassive } from '../tree/is-passive.ts';
import { subjectOf } from '../tree/subject-of.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { isSeveral } from './is-several.ts';
import { ownerOf } from './owner-of.ts';
import type { Participants } from './participants.ts';
import { type PhraseAt, phraseBehind, phrasesAt } from './phrases-at.ts';
import { DONE_TO, MUTUAL_NOUNS, DOING_VERBS, OWN_ACTS, SUFFERED, SUFFERING_VERBS } from './words/participant-words.ts';

/** Participants of a noun that tells an act: by its own words, then by the verb that says that it is done. */
export function ofNoun(tree: TreeView, noun: TokenIndex): Participants {
  const lemma = tree.lemma(noun).toLowerCase();
  const isSuffered = SUFFERED.has(lemma);
  const carrier = carrierOf(tree, noun);
  const others = [...ownPhrases(tree, noun), ...(carrier === undefined ? [] : phrasesAt(tree, carrier))].sort(
    (a, b) => a.token - b.token,
  );
  const between = phraseBehind(others, 'between');
  const isMutual = MUTUAL_NOUNS.has(lemma) && between !== undefined;
  const owner = ownerOf(tree, noun, isSuffered ? 'suffers' : 'does');
  const of = phraseBehind(ownPhrases(tree, noun), 'of');
  const isOwnAct = OWN_ACTS.has(lemma) && !(owner !== undefined && DONE_TO.has(lemma));
  const fromVerb = ofPredicate(tree, noun) ?? (carrier === undefined ? NOBODY : ofCarrier(tree, noun, carrier));
  const possessed = isSuffered ? tree.children(noun, 'nmod:poss')[0] : undefined;
  const doer = isMutual ? between : (owner ?? (isOwnAct ? of : undefined) ?? fromVerb.doer);
  return {
    doer,
    undergoer:
      possessed ??
      (isOwnAct ? undefined : of) ??
      fromVerb.undergoer ??
      phraseBehind(others, 'on', 'against', 'at', 'upon'),
    others: others.filter(({ token }) => token !== doer),
    reciprocal: isMutual || (MUTUAL_NOUNS.has(lemma) && isJoint(tree, fromVerb.doer, others)),
  };
}

/** "We are in contact with rebels", "the town is under attack". */
function ofPredicate(tree: TreeView, noun: TokenIndex): Sides | undefined {
  const lead = tree.children(noun, 'case')[0];
  const subject =
    tree.children(noun, 'cop').length > 0 && lead !== undefined ? tree.children(noun, 'nsubj')[0] : undefined;
  if (subject === undefined) return undefined;
  return tree.lower(lead ?? noun) === 'under' ? { undergoer: subject } : { doer: subject };
}

interface Sides {
  readonly doer?: TokenIndex | undefined;
  readonly undergoer?: TokenIndex | undefined;
}

const NOBODY: Sides = {};
/** Prepositions that name the other side; behind "by" they belong to the act, not to who does it. */
const OTHER_SIDE: ReadonlySet<string> = new Set(['on', 'against', 'at', 'upon', 'with', 'between']);

/** Phrases of the noun, and those that the tree hangs on its "by" phrase: "an attack by gunmen on a market". */
function ownPhrases(tree: TreeView, noun: TokenIndex): readonly PhraseAt[] {
  const own = [...phrasesAt(tree, noun), ...ofWhole(tree, noun)];
  const behind = own
    .filter(({ by }) => by === 'by')
    .flatMap(({ token }) => phrasesAt(tree, token).filter(({ by }) => OTHER_SIDE.has(by)));
  return [...own, ...behind];
}

/** "a series of attacks on the port": what the tree hangs on "series". */
function ofWhole(tree: TreeView, noun: TokenIndex): readonly PhraseAt[] {
  const whole = tree.head(noun);
  if (whole === undefined || tree.baseRelation(noun) !== 'nmod' || tree.upos(whole) !== 'NOUN') return [];
  const isPart = tree.children(noun, 'case').some((mark) => tree.lower(mark) === 'of');
  return isPart ? phrasesAt(tree, whole).filter(({ token }) => token > noun) : [];
}

/** The verb that has the act as object, subject or circumstance: "launched an attack", "took part in the attack", "came under attack". */
function carrierOf(tree: TreeView, noun: TokenIndex): TokenIndex | undefined {
  const meeting = meetingVerb(tree, noun);
  if (meeting !== undefined) return meeting;
  let at = noun;
  let above = tree.head(at);
  // "a series of attacks", "attacks and raids"
  for (let steps = 0; steps < 3 && above !== undefined && tree.upos(above) !== 'VERB'; steps++) {
    const isPart =
      tree.baseRelation(at) === 'nmod' && tree.children(at, 'case').some((mark) => tree.lower(mark) === 'of');
    if (!(isPart && /^(?:NNS?|CD)$/.test(tree.xpos(above))) && tree.baseRelation(at) !== 'conj') return undefined;
    at = above;
    above = tree.head(at);
  }
  if (above === undefined || tree.upos(above) !== 'VERB') return undefined;
  const relation = tree.baseRelation(at);
  if (relation === 'obj') return above;
  if (relation === 'nsubj') return isPassive(tree, above) ? above : undefined;
  const lead = tree.children(at, 'case')[0];
  if (relation !== 'obl' || lead === undefined) return undefined;
  return CARRYING.has(`${tree.lemma(above)} ${tree.lower(lead)}`) ? above : undefined;
}

/** The verb of "raised this in a call with the envoy", "said at a meeting with rebels", also where the tree hangs "in a call" on its object. */
function meetingVerb(tree: TreeView, noun: TokenIndex): TokenIndex | undefined {
  if (!MEETINGS.has(tree.lemma(noun)) || phraseBehind(phrasesAt(tree, noun), 'with') === undefined) return undefined;
  if (!tree.children(noun, 'case').some((mark) => AT.has(tree.lower(mark)))) return undefined;
  const above = tree.head(noun);
  const verb = above !== undefined && tree.baseRelation(above) === 'obj' ? tree.head(above) : above;
  return verb !== undefined && tree.upos(verb) === 'VERB' ? verb : undefined;
}

/** Verbs and prepositions by which their subject takes part in an act, or comes under it. Own list. */
const CARRYING: ReadonlySet<string> = new Set([
  ...['take in', 'participate in', 'engage in', 'be in', 'join in', 'come under', 'kill in', 'wound in', 'injure in'],
  ...[
    'die in',
    'hit in',
    'destroy in',
    'damage in',
    'be under',
    'involve in',
    'hurt in',
    'capture in',
    'enter into',
    'meet for',
  ],
  ...['embark on', 'agree on', 'agree to', 'go into', 'target in', 'kill by', 'die from'],
]);
/** "raised this in a call with the envoy": who raised it made the call. Own lists. */
const MEETINGS: ReadonlySet<string> = new Set([
  'call',
  'meeting',
  'talk',
  'conversation',
  'discussion',
  'summit',
  'consultation',
  'phone',
]);
const AT: ReadonlySet<string> = new Set(['in', 'during', 'at', 'after', 'on', 'before', 'following', 'for']);
const CARRYING_VERBS: ReadonlySet<string> = new Set([...CARRYING].map((phrase) => phrase.split(' ', 1)[0] ?? ''));
const STRUCK: ReadonlySet<string> = new Set([
  'kill',
  'wound',
  'injure',
  'die',
  'hit',
  'destroy',
  'damage',
  'hurt',
  'capture',
  'target',
]);

function ofCarrier(tree: TreeView, noun: TokenIndex, verb: TokenIndex): Sides {
  const lemma = tree.lemma(verb);
  const subject = subjectOf(tree, verb)?.token;
  const passive = isPassive(tree, verb);
  const isOwn = subject === noun;
  const under = tree.children(noun, 'case').some((mark) => tree.lower(mark) === 'under');
  if (STRUCK.has(lemma) || under)
    return { undergoer: isOwn ? undefined : subject, doer: phraseBehind(phrasesAt(tree, verb), 'from', 'by') };
  if (passive && !isOwn) return { undergoer: subject };
  if (SUFFERING_VERBS.has(lemma)) return { undergoer: subject };
  if (!DOING_VERBS.has(lemma) && !CARRYING_VERBS.has(lemma)) return NOBODY;
  return { doer: passive ? agentOf(tree, verb) : subject };
}

function isJoint(tree: TreeView, doer: TokenIndex | undefined, others: readonly PhraseAt[]): boolean {
  if (doer === undefined || phraseBehind(others, 'with', 'against') !== undefined) return false;
  return isSeveral(tree, doer);
}
