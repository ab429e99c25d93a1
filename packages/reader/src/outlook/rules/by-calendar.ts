import type { TokenIndex } from '@onrecord/language';
import { isNegated } from '../../tree/is-negated.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import type { OutlookContext } from '../outlook-context.ts';
import { hasTimeBehind } from '../has-time-behind.ts';
import { complementOf } from '../complement.ts';
import { harmOf } from '../harm-of.ts';
import { isIn } from '../lemma-sets.ts';
import { outlookRule } from '../outlook-rule.ts';
import { typeOf } from '../type-of.ts';
import { clauseSpan } from '../what-span.ts';
import { MATTER_WORDS } from '../words/matter-words.ts';
import { type CueType, TERM_NOUNS } from '../words/future-cues.ts';

const terms: ReadonlySet<string> = new Set(TERM_NOUNS);
const matters: ReadonlySet<string> = new Set(MATTER_WORDS);
/** Said of a noun: "the vote is due on Monday", "new clashes are feared". */
const AWAITED: ReadonlyMap<string, CueType> = new Map([
  ...['scheduled', 'due', 'slated', 'planned'].map((word) => [word, 'plan-or-forecast'] as const),
  ...[
    'expected',
    'anticipated',
    'feared',
    'predicted',
    'likely',
    'unlikely',
    'doubtful',
    'uncertain',
    'inevitable',
  ].map((word) => [word, 'forecast-or-warning'] as const),
]);
const AWAITED_LEMMAS = [
  ...AWAITED.keys(),
  'schedule',
  'slate',
  'plan',
  'expect',
  'anticipate',
  'fear',
  'predict',
  'doubt',
];
const STARTS = ['begin', 'start', 'resume', 'take', 'open', 'reopen'] as const;
const ENDS = ['expire', 'lapse', 'end', 'run'] as const;

export const byCalendar = outlookRule({
  name: 'by-calendar',
  version: 1,
  summary: 'What ends or takes place by the calendar: "the truce expires on Friday", "talks are scheduled for Monday".',
  finds: [
    '[deadline:The truce expires on Friday].',
    '[plan:New talks are scheduled for Monday].',
    '[warning:New clashes are feared].',
    '[plan:The truce takes effect on Sunday].',
    'Both sides kept to [deadline:the truce, which ends on Friday].',
    '[forecast:A ceasefire remains unlikely].',
    '[forecast:A breakthrough was unlikely before the summer].',
    '[forecast:A convoy of trucks is expected on Friday].',
    '[deadline:The mandate of the mission runs out in June].',
  ],
  leaves: [
    'The truce expired on Friday.',
    'The milk expires on Friday.',
    'Dinner is scheduled for eight.',
    'The mayor is expected.',
  ],
  *propose(context) {
    const { tree, withLemma, statementOf } = context;
    for (const cue of withLemma(ENDS)) {
      const subject = presentSubject(tree, cue);
      if (subject === undefined || !isIn(tree, subject, terms) || !hasTimeBehind(context, cue)) continue;
      yield {
        cue,
        deed: cue,
        what: clauseSpan(tree, cue, subject),
        type: 'deadline',
        holder: statementOf(cue) ? ['speaker'] : [],
        prior: 0.6,
      };
    }
    for (const cue of withLemma(STARTS)) {
      const subject = presentSubject(tree, cue);
      if (subject === undefined || !isIn(tree, subject, matters) || !hasTimeBehind(context, cue) || !isWhole(tree, cue))
        continue;
      yield {
        cue,
        deed: cue,
        what: clauseSpan(tree, cue, subject),
        type: 'plan',
        holder: statementOf(cue) ? ['speaker'] : [],
        weak: true,
        prior: 0.5,
      };
    }
    for (const cue of withLemma(AWAITED_LEMMAS)) {
      const type = isInDoubt(tree, cue) ? 'forecast-or-warning' : AWAITED.get(tree.lower(cue));
      const subject = type === undefined ? undefined : awaitedSubject(tree, cue);
      if (type === undefined || subject === undefined) continue;
      const harm = harmOf(tree, subject);
      if (
        harm === 'none' &&
        !(
          (isIn(tree, subject, matters) || isDated(context, cue)) &&
          (hasTimeBehind(context, cue) || tree.lower(cue) !== 'due')
        )
      )
        continue;
      yield {
        cue,
        deed: cue,
        what: clauseSpan(tree, cue, subject),
        type: typeOf(type, harm),
        holder: statementOf(cue) ? ['speaker'] : [],
        prior: 0.55,
      };
    }
  },
});

/** "is in doubt". */
function isInDoubt(tree: TreeView, cue: TokenIndex): boolean {
  return tree.lower(cue) === 'doubt' && tree.children(cue, 'case').some((word) => tree.lower(word) === 'in');
}

/** "is expected on Friday", "is due by the end of the month": whatever it is, it has its day. */
function isDated(context: OutlookContext, cue: TokenIndex): boolean {
  const next = context.tree.lower((cue + 1) as TokenIndex);
  return DAYS.has(next) && hasTimeBehind(context, cue);
}

const DAYS: ReadonlySet<string> = new Set(['on', 'by', 'before', 'within', 'in', 'next', 'this', 'tomorrow']);

/** "begins", but "takes" only with "effect" or "place". */
function isWhole(tree: TreeView, cue: TokenIndex): boolean {
  return tree.lemma(cue) !== 'take' || ['effect', 'place'].includes(tree.lower((cue + 1) as TokenIndex));
}

/** What stands before "is due", "was expected". */
function awaitedSubject(tree: TreeView, cue: TokenIndex): TokenIndex | undefined {
  if (
    (tree.children(cue, 'cop', 'aux:pass').length === 0 && remains(tree, cue) === undefined) ||
    isNegated(tree, cue) ||
    complementOf(tree, cue) !== undefined
  )
    return undefined;
  if (tree.children(cue, 'aux').some((helper) => tree.lower(helper) === 'had')) return undefined;
  return [cue, remains(tree, cue) ?? cue].flatMap((word) => tree.children(word, 'nsubj')).find((noun) => noun < cue);
}

/** The "remains" of "remains unlikely". */
function remains(tree: TreeView, cue: TokenIndex): TokenIndex | undefined {
  const above = tree.head(cue);
  return above !== undefined && above < cue && ['remain', 'seem', 'look', 'appear'].includes(tree.lemma(above))
    ? above
    : undefined;
}

function presentSubject(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  if (!['VBZ', 'VBP'].includes(tree.xpos(verb)) || isNegated(tree, verb)) return undefined;
  const subject = tree.children(verb, 'nsubj').find((noun) => noun < verb);
  if (subject === undefined || tree.lower(subject) !== 'which') return subject;
  const noun = (subject - 2) as TokenIndex;
  return noun >= 0 && tree.lower((subject - 1) as TokenIndex) === ',' && tree.upos(noun) === 'NOUN' ? noun : undefined;
}
