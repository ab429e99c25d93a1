import type { TokenIndex } from '@onrecord/language';
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

type Into = Map<EventDraft, EventDraft | 'gone'>;

/** Joins drafts that tell one occurrence: the words of each become further triggers. Near linear. */
export function joinDrafts(sight: Sight): {
  readonly drafts: readonly EventDraft[];
  readonly joined: readonly Joined[];
} {
  const joins = EVENT_JOINERS.map((joiner) => ({ joiner, of: joiner.joins(sight) }));
  const into: Into = new Map();
  const joined: Joined[] = [];
  for (const draft of sight.drafts)
    for (const { joiner, of } of joins) {
      const found = of(draft);
      const end = found === undefined ? undefined : endOf(into, found);
      if (end === undefined || end === draft) continue;
      into.set(draft, end);
      joined.push({ draft, joiner: joiner.name, reason: joiner.reason, isGone: end === 'gone' });
      break;
    }
  const parts = partsOf(into);
  const drafts = sight.drafts
    .filter((draft) => !into.has(draft))
    .map((draft) => withParts(draft, parts.get(draft) ?? []));
  return { drafts, joined };
}

/** The draft in which a chain of joins ends; shortens the chain, so that following it stays cheap. */
function endOf(into: Into, draft: EventDraft | 'gone'): EventDraft | 'gone' {
  const passed: EventDraft[] = [];
  let at = draft;
  for (;;) {
    const next = at === 'gone' ? undefined : into.get(at);
    if (at === 'gone' || next === undefined) break;
    passed.push(at);
    at = next;
  }
  for (const one of passed) into.set(one, at);
  return at;
}

function partsOf(into: Into): ReadonlyMap<EventDraft, readonly EventDraft[]> {
  const parts = new Map<EventDraft, EventDraft[]>();
  for (const draft of into.keys()) {
    const end = endOf(into, draft);
    if (end === 'gone') continue;
    const known = parts.get(end);
    if (known === undefined) parts.set(end, [draft]);
    else known.push(draft);
  }
  return parts;
}

/** What the draft leaves open its parts may tell; a word that tells it ("the attack killed six") takes no part in it. */
function withParts(draft: EventDraft, parts: readonly EventDraft[]): EventDraft {
  if (parts.length === 0) return draft;
  const all = [draft, ...parts];
  const triggers = all.flatMap((one) => one.triggers);
  const told = new Set(triggers);
  const outside = (heads: readonly TokenIndex[]): readonly TokenIndex[] => heads.filter((head) => !told.has(head));
  const { type } = draft.act;
  return {
    ...draft,
    act: all.find(({ act }) => act.type === type && act.mode !== undefined)?.act ?? draft.act,
    triggers,
    doers: firstNamed(all.map(({ doers }) => outside(doers))),
    recipients: firstNamed(all.map(({ recipients }) => outside(recipients))),
  };
}

function firstNamed<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find((list) => list.length > 0) ?? [];
}
