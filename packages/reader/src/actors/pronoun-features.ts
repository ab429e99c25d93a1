import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Clusters } from './clusters.ts';
import { isLocative } from './metonyms.ts';
import { lists } from './word-sets.ts';
import { clauseOf, type Occurrence } from './discourse.ts';
import type { PhraseKind } from './mention.ts';
import { GENDER_OF, type Pronoun } from './pronoun.ts';

/** What speaks for or against one candidate; each is 0 or 1, or a small count. */
export const FEATURES = [
  'sameSentence',
  'previousSentence',
  'sentencesBack',
  'candidatesBetween',
  'subject',
  'object',
  'oblique',
  'possessor',
  'nested',
  'name',
  'nominal',
  'pronoun',
  'genderKnown',
  'parallelSubject',
  'parallelObject',
  'speaksIt',
  'subjectOfGoverning',
  'lastSpeaker',
  'repeated',
  'person',
  'organization',
  'state',
  'group',
  'population',
  'unknown',
  'thing',
  'document',
  'place',
  'first',
  'after',
  'definite',
  'pluralNoun',
  'bodyForThey',
  'samePronoun',
  'otherPronoun',
  'inSameClause',
  'actorVerb',
  'actorOwner',
  'ownSubject',
  'bothOwners',
  'locative',
  'topical',
  'passiveSubject',
  'saysIt',
  'controller',
  'actorObject',
  'topicalActor',
  'repeatedActor',
] as const;
export type Feature = (typeof FEATURES)[number];
export type FeatureVector = Partial<Record<Feature, number>>;

/** A candidate with what is known of it. */
export interface Candidate {
  readonly root: number;
  readonly occurrence: Occurrence;
  /** Candidates nearer to the pronoun. */
  readonly between: number;
  readonly mentions: number;
  readonly pronouns: ReadonlySet<Pronoun['set']>;
  readonly lastSpeaker: boolean;
  /** First mentioned in the first sentences of the report. */
  readonly topical: boolean;
}

const NEVER: Readonly<Record<Pronoun['set'], readonly PhraseKind[]>> = {
  he: ['organization', 'state', 'group', 'population', 'place', 'document', 'thing'],
  she: ['organization', 'state', 'group', 'population', 'place', 'document', 'thing'],
  it: ['person', 'population'],
  they: [],
};

/** Whether number, gender and kind let the pronoun mean the candidate, and the sentence does not forbid it. */
export function agrees(
  tree: TreeView,
  table: Clusters,
  pronoun: Pronoun,
  { root, occurrence: { mention, token } }: Candidate,
): boolean {
  const kind = table.kind(root);
  if (NEVER[pronoun.set].includes(kind)) return false;
  if (kind === 'unknown' && (pronoun.set === 'he' || pronoun.set === 'she') && table.fullest(root).length < 2)
    return false;
  const gender = table.gender(root);
  if (GENDER_OF[pronoun.set] !== 'any' && gender !== 'any' && gender !== GENDER_OF[pronoun.set]) return false;
  if (pronoun.set === 'they' && mention.count === 'one') return false;
  if (pronoun.set !== 'they' && mention.count === 'many') return false;
  return !isBlocked(tree, pronoun, token);
}

/** Not the other argument of its own verb ("Lee met him"), nor the phrase that holds the pronoun ("his allies"). */
function isBlocked(tree: TreeView, { token, possessive }: Pronoun, candidate: TokenIndex): boolean {
  if (tree.sentenceOf(token) !== tree.sentenceOf(candidate)) return false;
  for (let at = tree.head(token), steps = 0; at !== undefined && steps < 12; at = tree.head(at), steps++) {
    if (at === candidate) return true;
    if (tree.upos(at) === 'VERB') break;
  }
  if (possessive || /sel(?:f|ves)$/.test(tree.lower(token))) return false;
  const governor = tree.head(token);
  if (governor !== undefined && tree.baseRelation(token) !== 'nsubj' && sharedSubject(tree, governor) === candidate)
    return true;
  return (
    governor !== undefined &&
    tree.head(candidate) === governor &&
    tree.baseRelation(candidate) !== 'conj' &&
    tree.baseRelation(candidate) !== 'obl'
  );
}

function isActor(kind: PhraseKind): boolean {
  return kind === 'organization' || kind === 'state' || kind === 'group' || kind === 'population' || kind === 'person';
}

/** The pronoun is the subject of a verb of speech or of a political act. */
function actsLikeActor(tree: TreeView, token: TokenIndex): boolean {
  const verb = tree.head(token);
  return verb !== undefined && tree.upos(verb) === 'VERB' && lists.stateActs.has(tree.lemma(verb));
}

/** The pronoun stands in what the verb says: "the group [said] it would stop". */
function isSaid(tree: TreeView, token: TokenIndex, verb: TokenIndex): boolean {
  let at: TokenIndex | undefined = token;
  for (let steps = 0; at !== undefined && steps < 20; steps++) {
    const up: TokenIndex | undefined = tree.head(at);
    if (up === verb) return tree.baseRelation(at) === 'ccomp' || tree.baseRelation(at) === 'parataxis';
    at = up;
  }
  return false;
}

/** The subject that a verb takes over from the one it is joined with ("Lee called and [urged] him"). */
function sharedSubject(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  let at = verb;
  for (let steps = 0; steps < 4; steps++) {
    const [subject] = tree.children(at, 'nsubj');
    if (subject !== undefined) return subject;
    const up = tree.head(at);
    if (up === undefined || !['conj', 'xcomp'].includes(tree.baseRelation(at))) return undefined;
    at = up;
  }
  return undefined;
}

/** The phrase as part of its clause: the first of several joined ones stands for all. */
function placeOf(
  tree: TreeView,
  token: TokenIndex,
): { readonly role: string; readonly governor: TokenIndex | undefined } {
  let at = token;
  for (let steps = 0; steps < 5 && tree.baseRelation(at) === 'conj'; steps++) at = tree.head(at) ?? at;
  return { role: tree.relation(at), governor: tree.head(at) };
}

/** A clause with "to" behind "urge" or "press" completes it, even where the tree takes it for a purpose. */
function completes(tree: TreeView, clause: TokenIndex, governor: TokenIndex): boolean {
  if (tree.baseRelation(clause) === 'xcomp') return true;
  const isTo =
    tree.baseRelation(clause) === 'advcl' && tree.children(clause, 'mark').some((mark) => tree.lower(mark) === 'to');
  return isTo && ASKING.has(tree.lemma(governor));
}

/** "press the board to end [its] work": the object, or else the subject, of the verb that the pronoun's clause completes. */
function isController(tree: TreeView, clause: TokenIndex, role: string, governor: TokenIndex | undefined): boolean {
  if (governor === undefined || !completes(tree, clause, governor) || tree.head(clause) !== governor) return false;
  return role === 'obj' || (role === 'nsubj' && tree.children(governor, 'obj').length === 0);
}

const ASKING: ReadonlySet<string> = new Set([
  'request',
  'ask',
  'urge',
  'tell',
  'warn',
  'invite',
  'order',
  'press',
  'inform',
  'accuse',
  'blame',
  'praise',
  'thank',
  'help',
  'support',
  'attack',
  'defeat',
  'fight',
  'condemn',
]);

/** Reads the features of a candidate. O(depth of the tree). */
export function featuresOf(tree: TreeView, table: Clusters, pronoun: Pronoun, candidate: Candidate): FeatureVector {
  return { ...placeFeatures(tree, pronoun, candidate), ...kindFeatures(tree, table, pronoun, candidate) };
}

const flag = (on: boolean): number => (on ? 1 : 0);

function placeFeatures(tree: TreeView, pronoun: Pronoun, { occurrence, between }: Candidate): FeatureVector {
  const { token } = occurrence;
  const back = pronoun.sentence - occurrence.sentence;
  const { role, governor } = placeOf(tree, token);
  const own = tree.baseRelation(pronoun.token);
  const isSubject = role.startsWith('nsubj') || role === 'obl:agent';
  const clause = clauseOf(tree, pronoun.token);
  const isIn = back === 0;
  const isOver = isIn && governor !== undefined && tree.isUnder(pronoun.token, governor);
  return {
    sameSentence: flag(isIn),
    previousSentence: flag(back === 1),
    sentencesBack: back,
    candidatesBetween: Math.min(between, 12) / 4,
    subject: flag(isSubject),
    object: flag(role === 'obj' || role === 'iobj'),
    oblique: flag(role === 'obl'),
    possessor: flag(role === 'nmod:poss'),
    nested: flag(['nmod', 'compound', 'appos'].includes(role)),
    parallelSubject: flag(isSubject && own === 'nsubj'),
    parallelObject: flag(role === 'obj' && own === 'obj'),
    speaksIt: flag(isOver && isSubject && governor !== clause),
    subjectOfGoverning: flag(isOver && isSubject),
    inSameClause: flag(isIn && clauseOf(tree, token) === clause),
    ownSubject: flag(isIn && isSubject && governor === clause),
    controller: flag(isIn && isController(tree, clause, role, governor)),
    bothOwners: flag(pronoun.possessive && role === 'nmod:poss'),
    locative: flag(isLocative(tree, token)),
    passiveSubject: flag(role === 'nsubj:pass'),
    first: flag(token === tree.sentence(occurrence.sentence).first),
    after: flag(token > pronoun.token),
    saysIt: flag(
      isOver &&
        isSubject &&
        governor !== undefined &&
        governor !== clause &&
        lists.speechVerbs.has(tree.lemma(governor)) &&
        isSaid(tree, pronoun.token, governor),
    ),
  };
}

function kindFeatures(tree: TreeView, table: Clusters, pronoun: Pronoun, candidate: Candidate): FeatureVector {
  const { occurrence, root, pronouns } = candidate;
  const { mention } = occurrence;
  const kind = table.kind(root);
  const own = tree.baseRelation(pronoun.token);
  const verb = tree.head(pronoun.token);
  const gender = GENDER_OF[pronoun.set];
  return {
    name: flag(mention.form === 'name' && !occurrence.pronoun),
    nominal: flag(mention.form === 'nominal' && !occurrence.pronoun),
    pronoun: flag(occurrence.pronoun),
    genderKnown: flag(gender !== 'any' && table.gender(root) === gender),
    lastSpeaker: flag(candidate.lastSpeaker),
    repeated: Math.min(candidate.mentions, 6) / 2,
    person: flag(kind === 'person'),
    organization: flag(kind === 'organization'),
    state: flag(kind === 'state'),
    group: flag(kind === 'group'),
    population: flag(kind === 'population'),
    unknown: flag(kind === 'unknown'),
    thing: flag(kind === 'thing'),
    document: flag(kind === 'document'),
    place: flag(kind === 'place'),
    definite: flag(mention.definite),
    pluralNoun: flag(mention.count === 'many'),
    bodyForThey: flag(pronoun.set === 'they' && mention.count === 'any'),
    samePronoun: flag(pronouns.has(pronoun.set)),
    otherPronoun: flag(pronouns.size > 0 && !pronouns.has(pronoun.set)),
    actorVerb: flag(own === 'nsubj' && isActor(kind) && actsLikeActor(tree, pronoun.token)),
    actorObject: flag(
      (own === 'obj' || own === 'iobj') && isActor(kind) && verb !== undefined && ASKING.has(tree.lemma(verb)),
    ),
    actorOwner: flag(pronoun.possessive && isActor(kind)),
    topical: flag(candidate.topical),
    topicalActor: flag(candidate.topical && isActor(kind)),
    repeatedActor: isActor(kind) ? Math.min(candidate.mentions, 6) / 2 : 0,
  };
}
