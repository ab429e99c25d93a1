import type { TokenIndex } from '@onrecord/language';
import { isNegated } from '../../tree/is-negated.ts';
import { subjectOf } from '../../tree/subject-of.ts';
import { complementOf } from '../complement.ts';
import type { OutlookContext } from '../outlook-context.ts';
import { type HolderRef, outlookRule } from '../outlook-rule.ts';
import { clauseSpan, deedSpan } from '../what-span.ts';

export const reservedRight = outlookRule({
  name: 'reserved-right',
  version: 1,
  summary: 'A right that is reserved, options that are on the table, a punishment that is said to be deserved.',
  finds: [
    'The ministry said it reserves the right to [threat:respond].',
    'The general said [threat:all options are on the table].',
    'The ministry said: "[threat:Such crimes deserve a harsh punishment]."',
  ],
  leaves: [
    'They reserved a table for two.',
    'The soup is on the table.',
    'The mayor deserves praise.',
    'They have the right to respond.',
  ],
  *propose(context) {
    yield* ofRights(context);
    yield* ofOptions(context);
    yield* ofDeserts(context);
  },
});

const speaker = (context: OutlookContext, token: TokenIndex): readonly HolderRef[] =>
  context.statementOf(token) === undefined ? [] : ['speaker'];

function* ofRights(context: OutlookContext) {
  const { tree, withLemma } = context;
  for (const cue of withLemma(['reserve'])) {
    const right = [1, 2, 3]
      .map((step) => (cue + step) as TokenIndex)
      .find((token) => token < tree.size && tree.lower(token) === 'right');
    const deed = right === undefined ? undefined : (complementOf(tree, right) ?? complementOf(tree, cue));
    if (deed === undefined) continue;
    const subject = subjectOf(tree, cue)?.token;
    yield {
      cue,
      deed,
      what: deedSpan(tree, deed),
      type: 'threat' as const,
      holder: [...(subject === undefined ? [] : [subject]), ...speaker(context, cue)],
      prior: 0.75,
    };
  }
}

function* ofOptions(context: OutlookContext) {
  const { tree, withLemma } = context;
  for (const cue of withLemma(['option'])) {
    const deed = tree.head(cue);
    if (deed === undefined || deed < cue || tree.relation(cue) !== 'nsubj' || isNegated(tree, deed)) continue;
    const table =
      tree.lemma(deed) === 'table' || tree.children(deed, 'obl', 'xcomp').some((word) => tree.lemma(word) === 'table');
    if (table)
      yield {
        cue,
        deed,
        what: clauseSpan(tree, deed, cue),
        type: 'threat' as const,
        holder: speaker(context, cue),
        prior: 0.7,
      };
  }
}

const DESERTS: ReadonlySet<string> = new Set([
  'punishment',
  'retaliation',
  'response',
  'retribution',
  'reprisal',
  'revenge',
]);

function* ofDeserts(context: OutlookContext) {
  const { tree, withLemma } = context;
  for (const cue of withLemma(['deserve'])) {
    const [subject] = tree.children(cue, 'nsubj');
    if (subject === undefined || !tree.children(cue, 'obj').some((noun) => DESERTS.has(tree.lemma(noun)))) continue;
    yield {
      cue,
      deed: cue,
      what: clauseSpan(tree, cue, subject),
      type: 'threat' as const,
      holder: speaker(context, cue),
      prior: 0.55,
    };
  }
}
