import type { TokenIndex } from '@onrecord/language';
import type { Statement } from '@onrecord/model';
import { toldIn } from '../attribution/told-in.ts';
import { participantsOf } from '../participants/participants-of.ts';
import type { Participants } from '../participants/participants.ts';
import type { RecordInput } from '../records/record-input.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { NounTest } from './words/noun-test.ts';
import { cuesOf } from './cues.ts';
import { joinedHeads } from './joined-heads.ts';
import { happeningBehind, isPastForm } from './lemma-of.ts';
import { actOfNoun, actOfTwo } from './words/noun-index.ts';
import type { Act } from './words/act.ts';

/** What the event rules may look at. */
export interface EventContext {
  readonly tree: TreeView;
  /** The verbs of the text and the participles that work as such, in text order. */
  readonly verbs: readonly TokenIndex[];
  /** The common nouns of the text, in text order. */
  readonly nouns: readonly TokenIndex[];
  participants(word: TokenIndex): Participants;
  /** The heads joined with a noun, itself first. */
  joined(first: TokenIndex): readonly TokenIndex[];
  /** What an event noun tells, with the word before it where that belongs to it. */
  nounAct(token: TokenIndex): Act | undefined;
  /** Whether a noun phrase is of a kind, or one joined to it is. */
  isOf(token: TokenIndex, test: NounTest): boolean;
  /** Whether the token names a place of the report. */
  isPlace(token: TokenIndex): boolean;
  /** The innermost statement that tells what stands at the token. */
  statementAt(token: TokenIndex): Statement | undefined;
  /** The statement of which the token is the cue: it knows best who speaks. */
  cueAt(token: TokenIndex): Statement | undefined;
}

/** Looks through the text once. O(tokens). */
export function eventContext({ tree, places, statements }: RecordInput): EventContext {
  const verbs: TokenIndex[] = [];
  const nouns: TokenIndex[] = [];
  const told = toldIn(statements);
  const cues = cuesOf(tree, statements);
  const tellers: (Statement | undefined)[] = [];
  for (let at = 0; at < tree.size; at++) {
    const token = at as TokenIndex;
    const upos = tree.upos(token);
    const xpos = tree.xpos(token);
    tellers.push(upos === 'VERB' || upos === 'NOUN' || upos === 'ADJ' ? told(tree.tokenSpan(token)) : undefined);
    if (xpos.startsWith('NNP')) continue;
    if (
      (xpos.startsWith('VB') && upos !== 'AUX' && !isAttribute(tree, token) && !isNounBefore(tree, token)) ||
      isPastForm(tree, token)
    )
      verbs.push(token);
    if (
      upos === 'NOUN' ||
      (xpos === 'VBG' && (/^[nc]subj/.test(tree.relation(token)) || happeningBehind(tree, token) !== undefined))
    )
      nouns.push(token);
  }
  const known = new Map<TokenIndex, Participants>();
  const joined = joinedHeads(tree);
  const isPlace = (token: TokenIndex): boolean => places.at(token).status !== 'absent';
  const isOne = (token: TokenIndex, test: NounTest): boolean => {
    if (test.isAnything || test.words.has(tree.lower(token)) || test.words.has(tree.lemma(token).toLowerCase()))
      return true;
    const upos = tree.upos(token);
    if (test.isPlace && upos === 'PROPN' && isPlace(token)) return true;
    const isCounted = tree.children(token, 'nummod').length > 0;
    return test.isPerson && isPersonLike(tree, token) && (isCounted || !(upos === 'PROPN' && isPlace(token)));
  };
  return {
    tree,
    verbs,
    nouns,
    participants: (word) => {
      const found = known.get(word) ?? participantsOf(tree, word);
      known.set(word, found);
      return found;
    },
    joined,
    nounAct: (token) => nounAct(tree, token),
    isOf: (token, test) =>
      joined(token).some((one) => isOne(one, test) || amountsOf(tree, one).some((counted) => isOne(counted, test))),
    isPlace,
    statementAt: (token) => tellers[token],
    cueAt: (token) => cues.get(token),
  };
}

function isPersonLike(tree: TreeView, token: TokenIndex): boolean {
  switch (tree.upos(token)) {
    case 'PROPN':
      return true;
    case 'NUM':
      return tree.children(token, 'nmod').length === 0;
    case 'PRON':
      return !THINGS.has(tree.lower(token));
    default:
      return false;
  }
}

const THINGS: ReadonlySet<string> = new Set([
  'it',
  'itself',
  'this',
  'that',
  'these',
  'what',
  'which',
  'something',
  'anything',
  'everything',
  'nothing',
]);

function nounAct(tree: TreeView, token: TokenIndex): Act | undefined {
  const upos = tree.upos(token);
  if (upos !== 'NOUN' && upos !== 'PROPN' && tree.xpos(token) !== 'VBG') return undefined;
  if (isOfNorm(tree, token)) return undefined;
  const lower = tree.lower(token);
  const lemma = tree.lemma(token).toLowerCase();
  if (token > 0) {
    if (PRESS.has(tree.lower((token - 1) as TokenIndex))) return undefined;
    const before = (token - 1) as TokenIndex;
    const two = actOfTwo(tree.lower(before), lower, lemma) ?? actOfTwo(tree.lemma(before).toLowerCase(), lower, lemma);
    if (two !== undefined && tree.sentenceOf(before) === tree.sentenceOf(token)) return two;
  }
  return actOfNoun(lower, lemma) ?? carried(tree, token, lemma);
}

const AMOUNTS: ReadonlySet<string> = new Set([
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'number',
  'lot',
  'most',
  'some',
  'many',
  'several',
  'half',
  'majority',
  'part',
  'swathes',
  'pair',
  'group',
  'series',
  'handful',
  'member',
  'least',
  'more',
]);

/** "dozens of [villages]" */
function amountsOf(tree: TreeView, token: TokenIndex): readonly TokenIndex[] {
  if (!AMOUNTS.has(tree.lower(token)) && tree.upos(token) !== 'NUM') return [];
  return tree
    .children(token, 'nmod')
    .filter((child) => tree.children(child, 'case').some((by) => tree.lower(by) === 'of'));
}

const CARRIERS: ReadonlySet<string> = new Set([
  'effort',
  'mission',
  'campaign',
  'bid',
  'drive',
  'process',
  'attempt',
  'session',
  'spree',
  'program',
  'programme',
  'delivery',
  'movement',
  'spell',
]);

/** "[mediation] efforts", "a [bombing] campaign": the word before says what. */
function carried(tree: TreeView, token: TokenIndex, lemma: string): Act | undefined {
  if (!CARRIERS.has(lemma) || token === 0) return undefined;
  const before = (token - 1) as TokenIndex;
  return actOfNoun(tree.lower(before), tree.lemma(before).toLowerCase());
}

/** "the rescued sailors"; behind its noun ("agencies delivered food") it is a verb that the tree hangs amiss. */
function isAttribute(tree: TreeView, token: TokenIndex): boolean {
  return tree.relation(token) === 'amod' && token < (tree.head(token) ?? 0);
}

const AIDED: ReadonlySet<string> = new Set(
  'worker workers agency agencies group groups convoy convoys truck trucks official officials'.split(' '),
);

/** "[aid] workers": never a verb, whatever its tag. */
function isNounBefore(tree: TreeView, token: TokenIndex): boolean {
  const next = (token + 1) as TokenIndex;
  return ['aid', 'relief', 'help'].includes(tree.lower(token)) && next < tree.size && AIDED.has(tree.lower(next));
}

/** What is broken without force against anybody: "a violation of international law". */
const NORMS: ReadonlySet<string> = new Set(
  'law laws charter constitution sovereignty convention rule rules principle principles treaty resolution agreement norms'.split(
    ' ',
  ),
);

function isOfNorm(tree: TreeView, token: TokenIndex): boolean {
  return (
    ['violation', 'abuse', 'breach'].includes(tree.lemma(token).toLowerCase()) &&
    tree.children(token, 'nmod').some((child) => NORMS.has(tree.lower(child)))
  );
}

/** A "press conference" or "news release" is no act of its own. */
const PRESS: ReadonlySet<string> = new Set(['press', 'news', 'media']);
