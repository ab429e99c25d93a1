import type { Event } from '@onrecord/model';
import type { RecordInput } from '../records/record-input.ts';
import type { Trace, TraceEntry } from '../rules/trace.ts';
import { withAccused } from './accused-of.ts';
import { buildEvents } from './build-events.ts';
import { withClaimants } from './claimed-by.ts';
import type { EventDraft } from './draft.ts';
import { type EventContext, eventContext } from './event-context.ts';
import { joinDrafts } from './joiners/join-drafts.ts';
import { proposeEvents } from './propose.ts';
import { EVENT_REFINERS } from './refiners/all-refiners.ts';
import { sightOf } from './refiners/refiner.ts';

/**
 * Who did what to whom (docs/model.md 4.2), in text order: rules propose, refiners drop what is no occurrence, joiners make
 * one event of what is told twice. Near linear in the text.
 */
export function readEvents(input: RecordInput): { readonly events: readonly Event[]; readonly trace: Trace } {
  const context = eventContext(input);
  const trace: TraceEntry[] = [];
  let drafts = proposeEvents(context, input);
  for (const { name, reason, drops } of EVENT_REFINERS) {
    const isDropped = drops(sightOf(drafts, context, input.blocks));
    const gone = new Set(drafts.filter(isDropped));
    for (const draft of gone) trace.push({ ...entryOf(context, draft), outcome: 'dropped', refiner: name, reason });
    drafts = drafts.filter((draft) => !gone.has(draft));
  }
  const joined = joinDrafts(sightOf(drafts, context, input.blocks));
  for (const { draft, joiner, reason, isGone } of joined.joined)
    trace.push({ ...entryOf(context, draft), outcome: isGone ? 'dropped' : 'changed', refiner: joiner, reason });
  for (const draft of joined.drafts) trace.push({ ...entryOf(context, draft), outcome: 'kept' });
  return { events: buildEvents(withAccused(withClaimants(context, joined.drafts)), input), trace };
}

function entryOf({ tree }: EventContext, { rule, triggers: [main] }: EventDraft): Pick<TraceEntry, 'rule' | 'at'> {
  return { rule, at: main === undefined ? { start: 0, end: 0 } : tree.tokenSpan(main) };
}
