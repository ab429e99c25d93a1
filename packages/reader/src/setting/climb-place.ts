import type { Span } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import { SPEECH_VERBS } from '../actors/words/speech-verbs.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { addPin, type Pins } from './pins.ts';
import {
  ATTITUDE_WORDS,
  LOCATIVE_CASES,
  type LocativeSense,
  OBJECT_PLACE_VERBS,
  SUBJECT_PLACE_VERBS,
  WAYS,
} from './words/locative-words.ts';

const senses: ReadonlyMap<string, LocativeSense> = new Map(Object.entries(LOCATIVE_CASES));
const objectPlace: ReadonlySet<string> = new Set(OBJECT_PLACE_VERBS);
const ways: ReadonlySet<string> = new Set(WAYS);
const subjectPlace: ReadonlySet<string> = new Set(SUBJECT_PLACE_VERBS);
const attitudes: ReadonlySet<string> = new Set([...ATTITUDE_WORDS, ...SPEECH_VERBS]);

/** Whether a word tells of saying, wanting or judging something that takes place elsewhere. */
export function isAttitude(tree: TreeView, token: TokenIndex): boolean {
  return attitudes.has(tree.lemma(token));
}

/** A named place, or a noun that points back to one, on its way up the tree. */
export interface Climber extends Span {
  readonly id: string;
  readonly head: TokenIndex;
  /** A country or an unknown that may be one who acts: it needs a preposition. */
  readonly mayAct: boolean;
}

interface State {
  readonly at: TokenIndex;
  readonly cost: number;
  readonly isLed: boolean;
  readonly isBelow: boolean;
  readonly isOrigin: boolean;
}

const MOST_STEPS = 10;
/** What a clause between the place and the word costs, and the ways to a verb that are less sure than "in X". */
const COST = {
  unmarked: 2,
  compound: 2,
  of: 1,
  object: 1,
  subject: 3,
  subjectLed: 4,
  to: 3,
  against: 1,
  from: 4,
  agent: 4,
  clause: 6,
};

/** Hangs a place at the words above it of which it says where they take place. O(1). */
export function climbPlace(tree: TreeView, place: Climber, pins: Pins): void {
  let state: State | undefined = { at: place.head, cost: 0, isLed: false, isBelow: false, isOrigin: false };
  let via = place.head;
  for (let steps = 0; steps < MOST_STEPS && state !== undefined; steps++) {
    const { start, end, id } = place;
    addPin(pins, state.at, { start, end, id, via, mayAct: place.mayAct, ...state });
    via = state.at;
    state = stepUp(tree, state, place.mayAct);
  }
}

function stepUp(tree: TreeView, state: State, mayAct: boolean): State | undefined {
  const above = tree.head(state.at);
  if (above === undefined) return undefined;
  const relation = tree.baseRelation(state.at);
  const full = tree.relation(state.at);
  const up = { ...state, at: above };
  if (full === 'nmod:poss' || relation === 'compound' || relation === 'amod')
    return mayAct && !state.isLed ? undefined : { ...up, cost: state.cost + COST.compound };
  switch (relation) {
    case 'flat':
    case 'appos':
    case 'dep':
    case 'list':
    case 'nummod':
    case 'advmod':
      return relation === 'advmod' ? { ...up, isLed: true } : up;
    case 'conj':
      return tree.upos(state.at) === 'VERB' ? undefined : up;
    case 'obl':
    case 'nmod':
      return byCase(tree, state, above);
    case 'obj':
    case 'nsubj':
      return byArgument(tree, state, above, full === 'nsubj');
    case 'xcomp':
    case 'advcl':
    case 'acl':
      return byClause(tree, state, above, full);
    default:
      return undefined;
  }
}

/** Led in by a preposition: of the phrase the place heads or lies in. */
function byCase(tree: TreeView, state: State, above: TokenIndex): State | undefined {
  const up = { ...state, at: above };
  const words = tree.children(state.at, 'case').map((word) => tree.lower(word));
  const sense = words.map((word) => senses.get(word)).find((found) => found !== undefined);
  if (sense === undefined) {
    if (words.includes('of') && !words.includes('because')) return { ...up, cost: state.cost + COST.of };
    if (words.includes('by') && state.isLed) return { ...up, cost: state.cost + COST.agent };
    return words.length === 0 ? { ...up, cost: state.cost + COST.unmarked } : undefined;
  }
  if (words.includes('according') || words.includes('due')) return undefined;
  const isVerb = tree.upos(above) === 'VERB';
  if (sense === 'from') {
    if (state.isLed && !isVerb) return undefined;
    return { ...up, isLed: true, isOrigin: true, cost: state.cost + COST.from };
  }
  if (state.isOrigin || (sense === 'to' && ways.has(tree.lemma(above)))) return undefined;
  return { ...up, isLed: true, cost: state.cost + (sense === 'at' ? 0 : sense === 'to' ? COST.to : COST.against) };
}

/** "shelled X", "X was shelled", "hit a school in X", "protesters in X gathered". */
function byArgument(tree: TreeView, state: State, above: TokenIndex, isActive: boolean): State | undefined {
  const lemma = tree.lemma(above);
  if (state.isOrigin || (state.isLed && attitudes.has(lemma))) return undefined;
  const up = { ...state, at: above };
  if (state.isLed) return { ...up, cost: state.cost + (isActive ? COST.subjectLed : COST.object) };
  const verbs = isActive ? subjectPlace : objectPlace;
  if (!verbs.has(lemma)) return undefined;
  return { ...up, isLed: true, cost: state.cost + (isActive ? COST.subject : COST.object) };
}

/** From a clause below: of infinitives and clauses of time and manner. */
function byClause(tree: TreeView, state: State, above: TokenIndex, relation: string): State | undefined {
  if (state.isOrigin || relation === 'acl:relcl' || isAttitude(tree, above)) return undefined;
  if (relation === 'acl' && tree.xpos(state.at) !== 'VB') return undefined;
  if (tree.children(state.at, 'mark').some((word) => ['if', 'unless', 'though', 'although'].includes(tree.lower(word))))
    return undefined;
  const isFinite = relation === 'advcl' && !['VB', 'VBG', 'VBN'].includes(tree.xpos(state.at));
  return { ...state, at: above, isBelow: state.isBelow || isFinite, cost: state.cost + COST.clause };
}
