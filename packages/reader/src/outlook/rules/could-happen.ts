import type { TokenIndex } from '@onrecord/language';
import { subjectOf } from '../../tree/subject-of.ts';
import { isPassive } from '../../tree/is-passive.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import { harmOfClause } from '../harm-of.ts';
import { hasTimeBehind } from '../has-time-behind.ts';
import { isIn } from '../lemma-sets.ts';
import type { OutlookContext } from '../outlook-context.ts';
import { outlookRule } from '../outlook-rule.ts';
import { isAlarm, isOwnSide, isSomebody } from '../sides.ts';
import { MATTER_WORDS } from '../words/matter-words.ts';
import { clauseSpan, deedSpan } from '../what-span.ts';

export const couldHappen = outlookRule({
  name: 'could-happen',
  version: 1,
  summary: 'Something bad that may or could happen, or that a speaker says his side may do.',
  finds: [
    'The envoy warned that [warning:the clashes could spark a regional war].',
    'The relief board said [warning:thousands of people could die] [if:if the road stays shut].',
    'The mayor flew home and may [forecast:declare a curfew].',
    'The envoy said [forecast:the captives could be released on Friday].',
    'The general said the army may [threat:strike the port].',
    '[warning:The fighting might spread to the border towns and trigger a new exodus].',
  ],
  leaves: [
    'The rebels could have attacked the port.',
    'The envoy said the mediators could meet in Geneva.',
    'He could not attack the port.',
    'The army may have struck the port.',
  ],
  *propose(context) {
    const { tree, statementOf } = context;
    for (const cue of context.withLemma(['could', 'may', 'might'])) {
      const deed = tree.head(cue);
      if (deed === undefined || tree.baseRelation(cue) !== 'aux' || tree.xpos(cue) !== 'MD') continue;
      const statement = statementOf(cue);
      const found = subjectOf(tree, deed);
      const subject = found?.token;
      const harm = harmOfClause(tree, deed, subject);
      if (
        !isOpen(tree, deed) ||
        (harm === 'none' && !(statement && isAlarm(statement)) && !isMeasure(context, deed, subject)) ||
        tree.relation(deed) === 'acl:relcl'
      )
        continue;
      const isOwn = harm === 'harm' && subject !== undefined && isOwnSide(context, subject, statement);
      const span =
        isOwn || subject === undefined || subject > deed || found?.by !== 'own'
          ? deedSpan(tree, deed)
          : clauseSpan(tree, deed, subject);
      yield {
        cue,
        deed,
        what: span,
        type: isOwn ? 'threat' : harm === 'none' && isMeasure(context, deed, subject) ? 'forecast' : 'warning',
        holder: statement ? ['speaker'] : [],
        weak: !(statement && isAlarm(statement)),
        prior: 0.5,
      };
    }
  },
});

const CLOSED: ReadonlySet<string> = new Set(['have', 'not', "n't", 'n’t', "'ve", 'well']);

/** Not "could have attacked", "may be hiding": what is past, present or not so. */
function isOpen(tree: TreeView, deed: TokenIndex): boolean {
  if (tree.xpos(deed) === 'VBG' || tree.children(deed, 'cop').length > 0) return false;
  return tree.children(deed, 'aux', 'advmod').every((word) => !CLOSED.has(tree.lower(word)));
}

const IMPOSING: ReadonlySet<string> = new Set(
  'send deploy declare impose order announce introduce call invoke decree extend lift dissolve'.split(' '),
);
const MEASURES: ReadonlySet<string> = new Set(
  'troops soldiers peacekeepers warships reinforcements curfew emergency law lockdown ban restriction restrictions mobilisation mobilization conscription election elections referendum parliament rule blackout ceasefire truce'.split(
    ' ',
  ),
);

/** "may declare a curfew": a measure of those who can take it; or what is to be handed over on a day told. */
function isMeasure(context: OutlookContext, deed: TokenIndex, subject: TokenIndex | undefined): boolean {
  const { tree } = context;
  if (HANDED.has(tree.lemma(deed)) && isPassive(tree, deed)) return hasTimeBehind(context, deed);
  if (STARTING.has(tree.lemma(deed)) && subject !== undefined && isIn(tree, subject, matters))
    return hasTimeBehind(context, deed);
  return (
    subject !== undefined &&
    IMPOSING.has(tree.lemma(deed)) &&
    tree.children(deed, 'obj', 'obl').some((noun) => isIn(tree, noun, MEASURES)) &&
    isSomebody(context, subject)
  );
}

const matters: ReadonlySet<string> = new Set(MATTER_WORDS);
/** Said of talks, convoys and votes. */
const STARTING: ReadonlySet<string> = new Set(['leave', 'arrive', 'start', 'begin', 'resume', 'open', 'reopen']);
/** Said of captives and places. */
const HANDED: ReadonlySet<string> = new Set([
  'free',
  'release',
  'hand',
  'exchange',
  'swap',
  'sign',
  'reopen',
  'return',
]);
