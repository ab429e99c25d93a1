import type { TokenIndex } from '@onrecord/language';
import { subjectOf } from '../../tree/subject-of.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import { complementOf } from '../complement.ts';
import type { OutlookContext } from '../outlook-context.ts';
import { outcomeOf } from '../outcome-of.ts';
import { type HolderRef, outlookRule } from '../outlook-rule.ts';
import { deedSpan, thingSpan, upToStop } from '../what-span.ts';

export const deadline = outlookRule({
  name: 'deadline',
  version: 1,
  summary: 'A deadline or ultimatum, or a time that somebody is given or has to do something.',
  finds: [
    'The rebels gave the army [deadline:48 hours to leave the port].',
    'The army set [deadline:a Friday deadline for the talks].',
    'The rebels issued an ultimatum to [deadline:leave the port].',
    'The army has until Sunday to [deadline:leave the port].',
  ],
  leaves: [
    'He gave the mayor two hours of his time.',
    'The rebels gave the army a map to read.',
    'The army has to leave.',
    'The paper met its print deadline.',
  ],
  *propose(context) {
    yield* ofNouns(context);
    yield* ofGiven(context);
    yield* ofHaving(context);
  },
});

function* ofNouns({ tree, withLemma, statementOf }: OutlookContext) {
  for (const cue of withLemma(['deadline', 'ultimatum'])) {
    if (tree.upos(cue) !== 'NOUN') continue;
    const verb = tree.head(cue);
    const subject =
      verb !== undefined && tree.relation(cue) === 'obj' && SETTING.has(tree.lemma(verb))
        ? subjectOf(tree, verb)?.token
        : undefined;
    const deed =
      complementOf(tree, cue) ??
      (verb !== undefined && tree.relation(cue) === 'obj' ? complementOf(tree, verb) : undefined);
    const outcome = outcomeOf(tree, cue);
    if (deed === undefined && (isOrdinary(tree, cue) || (isBare(tree, cue) && outcome === undefined))) continue;
    yield {
      cue,
      deed: deed ?? cue,
      what: deed === undefined ? thingSpan(tree, cue) : deedSpan(tree, deed),
      type: 'deadline' as const,
      holder: [
        ...tree.children(cue, 'nmod:poss'),
        ...(subject === undefined ? [] : [subject]),
        ...speaker(statementOf(cue)),
      ],
      prior: 0.6,
      ...(outcome !== undefined && { outcome }),
    };
  }
}

const SETTING: ReadonlySet<string> = new Set([
  'set',
  'issue',
  'give',
  'impose',
  'announce',
  'extend',
  'deliver',
  'send',
  'fix',
  'present',
]);

const speaker = (statement: unknown): readonly HolderRef[] => (statement === undefined ? [] : ['speaker']);

/** "the deadline": which one is told elsewhere. */
function isBare(tree: TreeView, cue: TokenIndex): boolean {
  const told = tree.children(cue, 'compound', 'amod', 'nmod', 'nummod');
  return told.every((word) => tree.relation(word) === 'nmod:poss' || (word < cue && !TIME.test(tree.word(word))));
}

/** "a Friday deadline", "a 48-hour ultimatum", "a midnight deadline". */
const TIME =
  /\d|day$|^(?:noon|midnight|(?:mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)|\p{L}+-(?:hour|day|week|month)|year-end)$/iu;

function isOrdinary(tree: TreeView, cue: TokenIndex): boolean {
  return tree
    .children(cue, 'compound')
    .some((word) => ['print', 'tax', 'application', 'entry', 'transfer', 'registration'].includes(tree.lower(word)));
}

const UNITS: ReadonlySet<string> = new Set([
  'hour',
  'day',
  'week',
  'month',
  'minute',
  'hours',
  'days',
  'weeks',
  'months',
]);
const GIVING: readonly string[] = ['give', 'grant', 'allow'];

/** So far behind "gave" or "until" the rest may stand. */
const REACH = 12;
const STOP = /^(?:[,;:.!?"”)]|or|otherwise|but)$/i;

/** "gave the army 48 hours to leave", by the words: the tree hangs it here and there. */
function* ofGiven({ tree, withLemma }: OutlookContext) {
  for (const cue of withLemma(GIVING)) {
    const unit = nextOf(tree, cue, (token) => UNITS.has(tree.lower(token)));
    const subject = subjectOf(tree, cue)?.token;
    if (unit === undefined || subject === undefined || tree.lower((unit + 1) as TokenIndex) !== 'to') continue;
    let first: number = unit;
    while (first > cue + 1 && ['NUM', 'ADJ', 'PUNCT'].includes(tree.upos((first - 1) as TokenIndex))) first--;
    if (first === unit && !['a', 'an'].includes(tree.lower((unit - 1) as TokenIndex))) continue;
    yield {
      cue,
      deed: (unit + 2) as TokenIndex,
      what: upToStop(tree, first as TokenIndex, (unit + 2) as TokenIndex),
      type: 'deadline' as const,
      holder: [subject],
      prior: 0.65,
    };
  }
}

/** "has until Sunday to leave". */
function* ofHaving({ tree, withLemma, statementOf }: OutlookContext) {
  for (const cue of withLemma(['until'])) {
    if (cue === 0 || !HAVING.has(tree.lower((cue - 1) as TokenIndex))) continue;
    const to = nextOf(tree, cue, (token) => tree.lower(token) === 'to');
    if (to === undefined) continue;
    const deed = (to + 1) as TokenIndex;
    yield {
      cue,
      deed,
      what: upToStop(tree, deed, deed),
      type: 'deadline' as const,
      holder: speaker(statementOf(cue)),
      prior: 0.6,
    };
  }
}

const HAVING: ReadonlySet<string> = new Set(['has', 'have', 'had', 'given']);

/** The next word of the kind in the sentence, with two more behind it. */
function nextOf(tree: TreeView, from: TokenIndex, isIt: (token: TokenIndex) => boolean): TokenIndex | undefined {
  const last = Math.min(tree.sentence(tree.sentenceOf(from)).end - 2, from + REACH);
  for (let i = from + 1; i < last; i++) {
    if (STOP.test(tree.word(i as TokenIndex))) return undefined;
    if (isIt(i as TokenIndex)) return i as TokenIndex;
  }
  return undefined;
}
