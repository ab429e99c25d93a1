import type { ProspectType, Statement } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import { isNegated } from '../tree/is-negated.ts';
import { isPassive } from '../tree/is-passive.ts';
import { type Subject, subjectOf } from '../tree/subject-of.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { type Harm, harmOf, harmOfClause, isReckoning } from './harm-of.ts';
import { isIn } from './lemma-sets.ts';
import type { OutlookContext } from './outlook-context.ts';
import type { HolderRef, OutlookProposal } from './outlook-rule.ts';
import { isAlarm, isFirstPerson, isMessenger, isOwnSide, isSomebody } from './sides.ts';
import { clauseSpan, deedSpan } from './what-span.ts';
import { ALWAYS } from './words/future-cues.ts';
import { SAYINGS, STATES, TAKING_PLACE } from './words/verb-kinds.ts';

const always: ReadonlySet<string> = new Set(ALWAYS);
const states: ReadonlySet<string> = new Set(STATES);
const takingPlace: ReadonlySet<string> = new Set(TAKING_PLACE);
const sayings: ReadonlySet<string> = new Set(SAYINGS);
const READERS: ReadonlySet<string> = new Set(['you', 'reader', 'readers', 'visitor', 'visitors']);

const TYPE_OF_ACT = { threaten: 'threat', promise: 'promise' } as const;

/** A clause told as to come: its verb, subject, and who tells it. */
interface Clause {
  readonly deed: TokenIndex;
  readonly subject: TokenIndex | undefined;
  /** The subject stands outside the clause ("the squadron, which will ...", "they came and will ..."). */
  readonly isOutside: boolean;
  readonly statement: Statement | undefined;
  readonly harm: Harm;
}

/**
 * What a verb that a modal puts into the future makes: of one's own side a threat or a promise, of others a warning or a
 * forecast; in the report's own voice a plan of who does it.
 */
export function futureDeed(context: OutlookContext, cue: TokenIndex, deed: TokenIndex): OutlookProposal | undefined {
  const { tree } = context;
  if (isQuestion(tree, deed) || isHabit(tree, deed) || isSubordinate(tree, deed)) return undefined;
  if (sayings.has(tree.lemma(deed))) return undefined;
  const found = subjectOf(tree, deed);
  if (found !== undefined && isRestrictive(tree, deed, found)) return undefined;
  const isRelative = found !== undefined && /^W/.test(tree.xpos(found.token));
  const subject = isRelative ? nounBefore(tree, found.token) : found?.token;
  if (subject !== undefined && READERS.has(tree.lower(subject)) && !isReckoning(tree, deed)) return undefined;
  const isOutside = isRelative || (found !== undefined && found.by !== 'own');
  const clause: Clause = {
    deed,
    subject,
    isOutside,
    statement: context.statementOf(cue),
    harm: harmOfClause(tree, deed, subject),
  };
  if (isPatienceEnding(tree, deed))
    return { cue, deed, type: 'threat', what: span(tree, clause), holder: ['speaker'], prior: 0.6 };
  const read =
    isReckoning(tree, deed) && clause.statement !== undefined ? reckoning(context, clause) : byDoer(context, clause);
  return { cue, deed, ...read, prior: 0.6 };
}

/** "the offer will not stand for ever", "we will not wait any longer". */
function isPatienceEnding(tree: TreeView, deed: TokenIndex): boolean {
  if (!['stand', 'wait', 'last', 'remain', 'sit'].includes(tree.lemma(deed)) || !isNegated(tree, deed)) return false;
  const { start, end } = tree.span(deedSpan(tree, deed));
  return /(?<!\p{L})(?:for ?ever|indefinitely|endlessly|longer|idly|by|on the table)(?!\p{L})/iu.test(
    tree.text.slice(start, end),
  );
}

type Reading = Pick<OutlookProposal, 'type' | 'what' | 'holder' | 'weak'>;

function byDoer(context: OutlookContext, clause: Clause): Reading {
  const { tree } = context;
  const { deed, subject, statement, harm } = clause;
  const isDoer = subject !== undefined && !isPassive(tree, deed);
  if (isDoer && isOwnSide(context, subject, statement)) return own(context, clause, subject);
  if (statement !== undefined) return ofOthers(context, clause, statement);
  if (isDoer && isDeedOf(context, clause, subject))
    return { type: harm === 'harm' ? 'threat' : 'plan', what: deedSpan(tree, deed), holder: [subject], weak: true };
  const calm = isIn(tree, deed, takingPlace) ? 'plan' : 'forecast';
  return { type: harm === 'none' ? calm : 'warning', what: span(tree, clause), holder: [], weak: true };
}

function own(context: OutlookContext, { deed, statement, harm }: Clause, subject: TokenIndex): Reading {
  const { tree } = context;
  if (statement?.act === 'warn' && isBefallen(tree, deed))
    return { type: 'warning', what: clauseSpan(tree, deed, subject), holder: ['speaker'] };
  const type = ownType(context, deed, subject, harm, statement);
  return { type, what: deedSpan(tree, deed), holder: ownHolder(context, subject), weak: true };
}

/** A body or state that is named does it itself; "our forces", "the army" and "they" do it for who speaks. */
export function ownHolder({ tree }: OutlookContext, subject: TokenIndex): readonly HolderRef[] {
  return tree.upos(subject) === 'PROPN' ? [subject, 'speaker'] : ['speaker', subject];
}

function ownType(
  context: OutlookContext,
  deed: TokenIndex,
  subject: TokenIndex,
  harm: Harm,
  statement: Statement | undefined,
): ProspectType {
  const { tree } = context;
  if (isNegated(tree, deed) && ['tolerate', 'hesitate'].includes(tree.lemma(deed))) return 'threat';
  if (harm === 'harm' && !isNegated(tree, deed)) return tree.lemma(deed) === 'continue' ? 'promise' : 'threat';
  if (statement?.act === 'threaten' || (statement?.act === 'warn' && harm !== 'none')) return 'threat';
  if (statement?.act === 'offer') return 'offer';
  return statement?.act === 'promise' || isFirstPerson(context, subject) ? 'promise' : 'plan';
}

/** "will run out of water", "would lose the war": what nobody does of his own accord. */
function isBefallen(tree: TreeView, deed: TokenIndex): boolean {
  const lemma = tree.lemma(deed);
  if (lemma === 'run') return ['out', 'short'].includes(tree.lower((deed + 1) as TokenIndex));
  return ['lose', 'collapse', 'starve', 'die', 'suffer', 'face', 'fail', 'struggle'].includes(lemma);
}

/** Told by somebody: of a third party its plan, or what the teller foresees or warns of. */
function ofOthers(context: OutlookContext, clause: Clause, statement: Statement): Reading {
  const { tree } = context;
  const { deed, subject, harm } = clause;
  const { act } = statement;
  if (act === 'threaten' || act === 'promise')
    return { type: TYPE_OF_ACT[act], what: span(tree, clause), holder: ['speaker'], weak: true };
  if (isCarriedOn(context, clause, statement)) return { type: 'threat', what: span(tree, clause), holder: ['speaker'] };
  const isWarning = isAlarm(statement) || harm === 'danger' || (harm === 'harm' && !isMessenger(context, statement));
  if (!isWarning && subject !== undefined && isDeedOf(context, clause, subject))
    return {
      type: harm === 'harm' ? 'threat' : 'plan',
      what: deedSpan(tree, deed),
      holder: [subject, 'speaker'],
      weak: true,
    };
  const isPlan = !isWarning && isIn(tree, deed, takingPlace);
  return {
    type: isWarning ? 'warning' : isPlan ? 'plan' : 'forecast',
    what: span(tree, clause),
    holder: ['speaker'],
    weak: !isAlarm(statement),
  };
}

const GOING_ON: ReadonlySet<string> = new Set(['continue', 'proceed', 'go', 'begin', 'start', 'resume', 'intensify']);

/** "the attacks will continue", said by who makes them. */
function isCarriedOn(context: OutlookContext, { deed, subject }: Clause, statement: Statement): boolean {
  const { tree } = context;
  return (
    subject !== undefined &&
    GOING_ON.has(tree.lemma(deed)) &&
    harmOf(tree, subject) === 'harm' &&
    !isAlarm(statement) &&
    !isMessenger(context, statement)
  );
}

/** Whether somebody who can act does it of his own accord. */
function isDeedOf(context: OutlookContext, { deed }: Clause, subject: TokenIndex): boolean {
  const { tree } = context;
  return !isPassive(tree, deed) && !isIn(tree, deed, states) && isSomebody(context, subject);
}

function reckoning(context: OutlookContext, clause: Clause): Reading {
  const { tree } = context;
  return { type: 'threat', what: span(tree, clause), holder: ['speaker'] };
}

function span(tree: TreeView, { deed, subject, isOutside }: Clause): OutlookProposal['what'] {
  return subject === undefined || subject > deed || isOutside ? deedSpan(tree, deed) : clauseSpan(tree, deed, subject);
}

function isQuestion(tree: TreeView, token: TokenIndex): boolean {
  const { end } = tree.sentence(tree.sentenceOf(token));
  return [1, 2].some((back) => end - back >= 0 && tree.word((end - back) as TokenIndex) === '?');
}

/** "the squadron, which": the noun that "which" stands for, where the tree does not say it. */
function nounBefore(tree: TreeView, pronoun: TokenIndex): TokenIndex | undefined {
  return [1, 2]
    .map((step) => (pronoun - step) as TokenIndex)
    .find((token) => token >= 0 && ['NOUN', 'PROPN'].includes(tree.upos(token)));
}

/** "the talks that will end the war" only says which talks. */
function isRestrictive(tree: TreeView, deed: TokenIndex, { by }: Subject): boolean {
  return by === 'relative' && tree.children(deed, 'nsubj').some((word) => tree.lower(word) === 'that');
}

const SUBORDINATE: ReadonlySet<string> = new Set(
  'although though if unless whether until before when how why where what after once lest'.split(' '),
);

/** "although it will ...", "how long it will ...": not told as to come. */
function isSubordinate(tree: TreeView, deed: TokenIndex): boolean {
  return tree.children(deed, 'mark', 'advmod').some((word) => word < deed && SUBORDINATE.has(tree.lower(word)));
}

function isHabit(tree: TreeView, deed: TokenIndex): boolean {
  return !isNegated(tree, deed) && tree.children(deed, 'advmod').some((word) => always.has(tree.lower(word)));
}
