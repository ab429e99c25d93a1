import type { TokenIndex } from '@onrecord/language';
import { subjectOf } from '../../tree/subject-of.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import { complementOf } from '../complement.ts';
import type { OutlookContext } from '../outlook-context.ts';
import { outcomeOf } from '../outcome-of.ts';
import { type HolderRef, outlookRule } from '../outlook-rule.ts';
import { deedSpan, thingSpan } from '../what-span.ts';

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
    const subject = verb !== undefined && tree.relation(cue) === 'obj' ? subjectOf(tree, verb)?.token : undefined;
    const deed =
      complementOf(tree, cue) ??
      (verb !== undefined && tree.relation(cue) === 'obj' ? complementOf(tree, verb) : undefined);
    if (deed === undefined && tree.lemma(cue) === 'deadline' && isOrdinary(tree, cue)) continue;
    const outcome = outcomeOf(tree, cue);
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

const speaker = (statement: unknown): readonly HolderRef[] => (statement === undefined ? [] : ['speaker']);

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

/** "gave the army 48 hours to leave". */
function* ofGiven({ tree, withLemma }: OutlookContext) {
  for (const cue of withLemma(GIVING)) {
    const unit = tree.children(cue, 'obj').find((noun) => UNITS.has(tree.lemma(noun)));
    const until = tree
      .children(cue, 'obl')
      .find((noun) => tree.children(noun, 'case').some((word) => tree.lower(word) === 'until'));
    const time = unit ?? until;
    const deed = time === undefined ? undefined : (complementOf(tree, time) ?? complementOf(tree, cue));
    const subject = subjectOf(tree, cue)?.token;
    if (time === undefined || deed === undefined || subject === undefined) continue;
    const what = deedSpan(tree, deed);
    const first = unit === undefined ? what.first : tree.subtree(unit).first;
    yield { cue, deed, what: { first, end: what.end }, type: 'deadline' as const, holder: [subject], prior: 0.65 };
  }
}

/** "has until Sunday to leave", where the day is taken for who leaves. */
function parent(tree: TreeView, time: TokenIndex): TokenIndex | undefined {
  const verb = tree.head(time);
  return verb !== undefined && verb > time && tree.xpos(verb) === 'VB' ? verb : undefined;
}

/** "has until Sunday to leave". */
function* ofHaving({ tree, withLemma, statementOf }: OutlookContext) {
  for (const cue of withLemma(['until'])) {
    const have = (cue - 1) as TokenIndex;
    if (cue === 0 || !['has', 'have', 'had'].includes(tree.lower(have))) continue;
    const time = tree.head(cue);
    const deed =
      time === undefined ? undefined : (complementOf(tree, time) ?? complementOf(tree, have) ?? parent(tree, time));
    if (deed === undefined) continue;
    yield {
      cue,
      deed,
      what: deedSpan(tree, deed),
      type: 'deadline' as const,
      holder: speaker(statementOf(cue)),
      prior: 0.6,
    };
  }
}
