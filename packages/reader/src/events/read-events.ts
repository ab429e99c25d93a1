import type { Event } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import { blockFinder } from '../blocks/block-finder.ts';
import { realisOf } from '../realis/realis-of.ts';
import type { RecordInput } from '../records/record-input.ts';
import type { Trace, TraceEntry } from '../rules/trace.ts';
import { buildEvents } from './build-events.ts';
import type { EventDraft } from './draft.ts';
import { type EventContext, eventContext } from './event-context.ts';
import type { EventProposal } from './event-rule.ts';
import { partiesOf } from './parties.ts';
import { EVENT_REFINERS } from './refiners.ts';
import { EVENT_RULES } from './rules/all-event-rules.ts';

/** Who did what to whom (docs/model.md 4.2), in text order. Near linear in the text. */
export function readEvents(input: RecordInput): { readonly events: readonly Event[]; readonly trace: Trace } {
  const context = eventContext(input);
  const trace: TraceEntry[] = [];
  let drafts = propose(context, input);
  for (const { name, reason, drops } of EVENT_REFINERS) {
    const isDropped = drops(drafts, context, input.blocks);
    for (const draft of drafts)
      if (isDropped(draft)) trace.push({ ...entryOf(context, draft), outcome: 'dropped', refiner: name, reason });
    drafts = drafts.filter((draft) => !isDropped(draft));
  }
  for (const draft of drafts) trace.push({ ...entryOf(context, draft), outcome: 'kept' });
  return { events: buildEvents(drafts, input), trace };
}

function entryOf({ tree }: EventContext, { rule, triggers: [main] }: EventDraft): Pick<TraceEntry, 'rule' | 'at'> {
  return { rule, at: main === undefined ? { start: 0, end: 0 } : tree.tokenSpan(main) };
}

/** One draft a trigger at most: of the first rule that wants it. */
function propose(context: EventContext, { blocks, tree }: RecordInput): readonly EventDraft[] {
  const taken = new Set<TokenIndex>();
  const found: (EventProposal & { readonly rule: string; readonly version: number })[] = [];
  for (const rule of EVENT_RULES)
    for (const proposal of rule.propose(context)) {
      if (proposal.triggers.some((token) => taken.has(token))) continue;
      for (const token of proposal.triggers) taken.add(token);
      found.push({ ...proposal, rule: rule.name, version: rule.version });
    }
  found.sort((a, b) => mainOf(a) - mainOf(b));
  const blockAt = blockFinder(blocks);
  return found.flatMap((proposal): EventDraft[] => {
    const main = mainOf(proposal);
    const block = blockAt(tree.tokenSpan(main).start);
    const statement = context.statementAt(main);
    if (block === undefined) return [];
    const { realis } = proposal.isActual
      ? { realis: 'actual' as const }
      : realisOf(tree, proposal.realisAt ?? main, statement);
    return [{ ...proposal, block, realis, ...(statement && { statement }), ...partiesOf(context, proposal) }];
  });
}

function mainOf({ triggers }: EventProposal): TokenIndex {
  return triggers[0] ?? (0 as TokenIndex);
}
