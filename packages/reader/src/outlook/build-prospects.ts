import { type Anchor, anchor, bySpan, type Prospect, recordId, valueOf } from '@onrecord/model';
import { chainOf } from '../attribution/told-in.ts';
import type { ProspectDraft } from './draft.ts';
import { holderOf } from './holder-of.ts';
import { horizonOf, timesBySentence } from './horizon.ts';
import type { OutlookContext } from './outlook-context.ts';

const ENGINE = 'onrecord-rules';
/** What remains of the confidence where nobody holds it, and where only a weak word says it. */
const UNHELD = 0.8;
const WEAK = 0.9;

/** Drafts that are left, in text order, as records. */
export function buildProspects(drafts: readonly ProspectDraft[], context: OutlookContext): readonly Prospect[] {
  const { tree, input } = context;
  const times = timesBySentence(tree, input.times);
  const triggers = input.events
    .flatMap(({ id, triggers: words }) => words.map(({ start, end }) => ({ id, start, end })))
    .toSorted((a, b) => a.start - b.start);
  return drafts.map((draft): Prospect => {
    const what = tree.anchor(draft.what);
    const anchors = evidenceOf(context, draft, what);
    const holder = holderOf(context, draft);
    const event = eventIn(triggers, tree.tokenSpan(draft.deed), what);
    return {
      kind: 'prospect',
      id: recordId(input.report, 'prospect', anchors, `${draft.type} ${what.start}-${what.end}`),
      anchors,
      block: draft.block,
      attribution: chainOf(draft.statement),
      confidence: confidenceOf(draft, valueOf(holder) !== undefined),
      by: { engine: ENGINE, rule: draft.rule, version: draft.version },
      type: draft.type,
      holder,
      what,
      ...(event !== undefined && { event }),
      ...(draft.condition !== undefined && { condition: tree.anchor(draft.condition) }),
      horizon: horizonOf(tree, draft, times),
      outcome: draft.outcome ?? 'open',
    };
  });
}

/** The event whose trigger is the deed, else the first one told within what is to come. */
function eventIn(
  triggers: readonly { readonly id: string; readonly start: number; readonly end: number }[],
  deed: { readonly start: number; readonly end: number },
  what: Anchor,
): string | undefined {
  let low = 0;
  let high = triggers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((triggers[middle]?.start ?? Infinity) < what.start) low = middle + 1;
    else high = middle;
  }
  let inside: string | undefined;
  for (let at = low; at < triggers.length; at++) {
    const trigger = triggers[at];
    if (trigger === undefined || trigger.start >= what.end) break;
    if (trigger.start < deed.end && deed.start < trigger.end) return trigger.id;
    inside ??= trigger.id;
  }
  return inside;
}

/** What is to come, the word that says so where it stands outside, and where it is told again. */
function evidenceOf({ tree }: OutlookContext, { cue, also }: ProspectDraft, what: Anchor): Prospect['anchors'] {
  const { start, end } = tree.tokenSpan(cue);
  const isInside = start < what.end && what.start < end;
  const [first, ...rest] = [what, ...(isInside ? [] : [anchor(tree.text, start, end)]), ...also].toSorted(bySpan);
  return [first ?? what, ...rest];
}

function confidenceOf({ prior, weak }: ProspectDraft, isHeld: boolean): number {
  return Math.round(prior * (isHeld ? 1 : UNHELD) * (weak === true ? WEAK : 1) * 100) / 100;
}
