import type { EventDraft } from '../draft.ts';
import type { Sight } from '../refiners/refiner.ts';
import { EVENT_JOINERS } from './all-joiners.ts';

/** A draft that went into another one, or nowhere, and why. */
export interface Joined {
  readonly draft: EventDraft;
  readonly joiner: string;
  readonly reason: string;
  readonly isGone: boolean;
}

/** Joins drafts that tell one occurrence: the words of each become further triggers. Near linear. */
export function joinDrafts(sight: Sight): {
  readonly drafts: readonly EventDraft[];
  readonly joined: readonly Joined[];
} {
  const joins = EVENT_JOINERS.map((joiner) => ({ joiner, of: joiner.joins(sight) }));
  const into = new Map<EventDraft, EventDraft | 'gone'>();
  const joined: Joined[] = [];
  for (const draft of sight.drafts)
    for (const { joiner, of } of joins) {
      const found = of(draft);
      if (found === undefined || found === draft || (found !== 'gone' && endOf(into, found) === draft)) continue;
      into.set(draft, found);
      joined.push({ draft, joiner: joiner.name, reason: joiner.reason, isGone: found === 'gone' });
      break;
    }
  const parts = new Map<EventDraft, EventDraft[]>();
  for (const draft of into.keys()) {
    const end = endOf(into, draft);
    if (end !== 'gone') parts.set(end, [...(parts.get(end) ?? []), draft]);
  }
  const drafts = sight.drafts
    .filter((draft) => !into.has(draft))
    .map((draft) => withParts(draft, parts.get(draft) ?? []));
  return { drafts, joined };
}

/** The draft in which a chain of joins ends. */
function endOf(into: ReadonlyMap<EventDraft, EventDraft | 'gone'>, draft: EventDraft): EventDraft | 'gone' {
  let at: EventDraft | 'gone' = draft;
  for (let next = into.get(draft); next !== undefined; next = at === 'gone' ? undefined : into.get(at)) at = next;
  return at;
}

/** What the draft leaves open its parts may tell. */
function withParts(draft: EventDraft, parts: readonly EventDraft[]): EventDraft {
  return {
    ...draft,
    triggers: [...draft.triggers, ...parts.flatMap(({ triggers }) => triggers)],
    doers: firstNamed([draft, ...parts].map(({ doers }) => doers)),
    recipients: firstNamed([draft, ...parts].map(({ recipients }) => recipients)),
  };
}

function firstNamed<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find((list) => list.length > 0) ?? [];
}
