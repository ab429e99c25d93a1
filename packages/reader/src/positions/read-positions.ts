import { type Position, type Span, valueOf } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { RecordInput } from '../records/record-input.ts';
import type { Trace, TraceEntry } from '../rules/trace.ts';
import { buildPositions } from './build-positions.ts';
import type { PositionDraft, PositionProposal } from './draft.ts';
import { issueKeyOf } from './issue-key.ts';
import { issuesOf } from './issues-of.ts';
import { labelOf } from './label-of.ts';
import { partiesOf } from './party.ts';
import { withKeysPointedTo } from './pointed-to.ts';
import { positionContext, type PositionContext } from './position-context.ts';
import type { PositionRule } from './position-rule.ts';
import { POSITION_REFINERS } from './refiners.ts';
import { POSITION_RULES } from './rules/all-position-rules.ts';
import { COURTESIES } from './words/left-out.ts';
import { PROPOSAL_NOUNS } from './words/issue-edges.ts';

/** The positions of a report (docs/model.md 4.4), in text order. Near linear in the text. */
export function readPositions(input: RecordInput): { readonly positions: readonly Position[]; readonly trace: Trace } {
  const context = positionContext(input);
  const trace: TraceEntry[] = [];
  let drafts = withKeysPointedTo(
    context,
    propose(context).toSorted((a, b) => a.range.first - b.range.first || a.range.end - b.range.end),
  );
  for (const { name, reason, drops } of POSITION_REFINERS) {
    const isDropped = drops(drafts, input.blocks);
    for (const draft of drafts)
      if (isDropped(draft))
        trace.push({ rule: draft.rule, at: spanOf(context, draft), outcome: 'dropped', refiner: name, reason });
    drafts = drafts.filter((draft) => !isDropped(draft));
  }
  for (const draft of drafts) trace.push({ rule: draft.rule, at: spanOf(context, draft), outcome: 'kept' });
  return { positions: buildPositions(drafts, context), trace };
}

function spanOf({ tree }: PositionContext, { range }: PositionDraft): Span {
  const { start, end } = tree.span(range);
  return { start, end };
}

function propose(context: PositionContext): readonly PositionDraft[] {
  return POSITION_RULES.flatMap((rule) =>
    [...rule.propose(context)].flatMap((proposal) => draftsOf(context, rule, proposal)),
  );
}

function draftsOf(
  context: PositionContext,
  { name, version }: PositionRule,
  proposal: PositionProposal,
): readonly PositionDraft[] {
  const { cue, prior, weak, complement } = proposal;
  const parties = partiesOf(context, proposal);
  const block = context.blockOf(cue);
  if (parties.length === 0 || block === undefined) return [];
  return issuesOf(context, proposal).flatMap((issue): readonly PositionDraft[] => {
    const words = wordsOf(context, issue.range);
    const key = issueKeyOf(words);
    if (
      weak &&
      key === 'other' &&
      !issue.inExchangeFor &&
      !isProposal(context, issue.head) &&
      !isProposal(context, complement.head)
    )
      return [];
    // "ready to resume its offensive": no offer, but a threat.
    if (issue.stance === 'offers' && key === 'military-operation' && !isEnding(context, issue.head)) return [];
    if (key === 'other' && COURTESIES.has(context.tree.lemma(issue.head))) return [];
    const label = labelOf(context, issue.range);
    return parties.map((party) => ({
      ...issue,
      rule: name,
      version,
      cue,
      party,
      actor: valueOf(party) ?? '',
      key,
      label,
      prior,
      block,
      ...(complement.hearer !== undefined && { counterpart: complement.hearer }),
    }));
  });
}

const STOPPING: ReadonlySet<string> = new Set([
  'stop',
  'end',
  'halt',
  'pause',
  'suspend',
  'cease',
  'limit',
  'reduce',
  'delay',
  'postpone',
  'freeze',
  'cancel',
  'scale',
  'refrain',
  'hold',
]);
const isEnding = ({ tree }: PositionContext, head: PositionDraft['head']): boolean => STOPPING.has(tree.lemma(head));

/** A plan, deal or demand, or something done with one. */
const isProposal = ({ tree }: PositionContext, head: TokenIndex): boolean =>
  [head, ...tree.children(head, 'obj')].some((word) => PROPOSAL_NOUNS.has(tree.lemma(word)));

/** Lemma and form of each word, lower case. */
function wordsOf({ tree }: PositionContext, range: PositionDraft['range']): readonly string[] {
  const words: string[] = [];
  for (let i: number = range.first; i < range.end; i++) {
    const token = i as TokenIndex;
    words.push(tree.lemma(token).toLowerCase(), tree.lower(token));
  }
  return words;
}
