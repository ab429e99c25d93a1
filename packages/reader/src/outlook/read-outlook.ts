import type { Prospect, ProspectType } from '@onrecord/model';
import type { TokenIndex, TokenRange } from '@onrecord/language';
import { isNegated } from '../tree/is-negated.ts';
import { blockFinder } from '../blocks/block-finder.ts';
import type { Trace, TraceEntry } from '../rules/trace.ts';
import { buildProspects } from './build-prospects.ts';
import { conditionOf } from './condition.ts';
import type { ProspectDraft } from './draft.ts';
import { type OutlookContext, outlookContext } from './outlook-context.ts';
import type { OutlookInput } from './outlook-input.ts';
import type { OutlookProposal } from './outlook-rule.ts';
import { joinRepeated, OUTLOOK_REFINERS } from './refiners.ts';
import { OUTLOOK_RULES } from './rules/all-outlook-rules.ts';
import { trimmed } from './what-span.ts';

/** What a report says is to come: threats, warnings, plans, promises, offers, deadlines and forecasts (docs/model.md 4.5), in text order. Near linear in the text. */
export function readOutlook(input: OutlookInput): {
  readonly prospects: readonly Prospect[];
  readonly trace: Trace;
} {
  const context = outlookContext(input);
  const trace: TraceEntry[] = [];
  const at = ({ what }: ProspectDraft): TraceEntry['at'] => input.tree.span(what);
  let drafts = propose(context);
  for (const { name, reason, drops } of OUTLOOK_REFINERS) {
    const isDropped = drops(drafts, context);
    const dropped = new Set(drafts.filter(isDropped));
    for (const draft of dropped)
      trace.push({ rule: draft.rule, at: at(draft), outcome: 'dropped', refiner: name, reason });
    drafts = drafts.filter((draft) => !dropped.has(draft));
  }
  const joined = joinRepeated(drafts, context);
  for (const draft of joined) trace.push({ rule: draft.rule, at: at(draft), outcome: 'kept' });
  return { prospects: buildProspects(joined, context), trace };
}

const REFUSAL =
  /^unless|(?<!\p{L})(?:not|no|nobody|none|nothing|neither|never|fails?|refuses?|rejects?|ignores?|defies|without)(?!\p{L})|n[’']t(?!\p{L})/iu;

/** "will not return unless the dead are handed over". */
const UNLESS = /^unless/i;

/** What a party would do if another does not comply is a threat, whatever it is: "will enter the camp unless ...". */
function sharpened(
  { tree }: OutlookContext,
  { type, deed }: OutlookProposal,
  condition: TokenRange | undefined,
): ProspectType {
  if (condition === undefined || !(type === 'plan' || type === 'promise')) return type;
  const { quote } = tree.anchor(condition);
  if (isNegated(tree, deed)) return UNLESS.test(quote) ? 'threat' : type;
  return REFUSAL.test(quote) ? 'threat' : type;
}

/** Without the condition behind it, and no farther than what the speaker says. */
function withinBounds(
  { tree, statementOf }: OutlookContext,
  { what, deed, cue }: OutlookProposal,
  condition: TokenRange | undefined,
): TokenRange {
  let { end } = what;
  if (condition !== undefined && condition.first > deed && condition.first < end) end = condition.first;
  const statement = statementOf(cue);
  const { start } = tree.tokenSpan(deed);
  const told = statement?.content.find((span) => span.start <= start && start < span.end);
  if (told !== undefined) {
    const last = tree.tokensIn(told).end;
    if (last > deed && last < end) end = last;
  }
  return end === what.end ? what : trimmed(tree, what.first, end);
}

/** One draft a deed at most: of the first rule that wants it. In text order. */
function propose(context: OutlookContext): readonly ProspectDraft[] {
  const { tree, input } = context;
  const drafts = new Map<TokenIndex, Omit<ProspectDraft, 'block'>>();
  for (const rule of OUTLOOK_RULES) {
    for (const proposal of rule.propose(context)) {
      if (drafts.has(proposal.deed)) continue;
      const statement = context.statementOf(proposal.cue);
      const condition = conditionOf(tree, proposal.cue, proposal.deed, proposal.what);
      drafts.set(proposal.deed, {
        ...proposal,
        type: sharpened(context, proposal, condition),
        what: withinBounds(context, proposal, condition),
        rule: rule.name,
        version: rule.version,
        also: [],
        ...(statement !== undefined && { statement }),
        ...(condition !== undefined && { condition }),
      });
    }
  }
  const blockAt = blockFinder(input.blocks);
  return [...drafts.values()]
    .toSorted((a, b) => a.what.first - b.what.first || a.what.end - b.what.end || a.deed - b.deed)
    .flatMap((draft) => {
      const block = blockAt(tree.span(draft.what).start);
      return block === undefined ? [] : [{ ...draft, block }];
    });
}
