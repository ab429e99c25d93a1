import type { Block } from '@onrecord/model';
import type { PositionDraft } from './draft.ts';

/** Decides which drafts go, seeing all that are left; one reason each. Near linear in the drafts. */
interface PositionRefiner {
  readonly name: string;
  readonly reason: string;
  readonly drops: (drafts: readonly PositionDraft[], blocks: readonly Block[]) => (draft: PositionDraft) => boolean;
}

const OUTSIDE: ReadonlySet<string> = new Set(['byline', 'dateline', 'credit', 'boilerplate']);
const REPEATING: ReadonlySet<string> = new Set(['headline', 'standfirst', 'caption']);

const roleOf = (blocks: readonly Block[], { block }: PositionDraft): string => blocks[block]?.role ?? 'body';

const dropFurniture: PositionRefiner = {
  name: 'drop-furniture',
  reason: 'stands outside the report proper',
  drops: (_drafts, blocks) => (draft) => OUTSIDE.has(roleOf(blocks, draft)),
};

/** Of overlapping issues of one party the likelier row stays; of equals the shorter one. */
const dropOverlapping: PositionRefiner = {
  name: 'drop-overlapping',
  reason: 'a likelier row of the same party is about the same words',
  drops: (drafts) => {
    const dropped = new Set<PositionDraft>();
    const byActor = new Map<string, PositionDraft[]>();
    // Map.groupBy is not in Node 20, on which the published package runs as well.
    for (const draft of drafts) {
      const rows = byActor.get(draft.actor);
      if (rows) rows.push(draft);
      else byActor.set(draft.actor, [draft]);
    }
    for (const rows of byActor.values()) {
      const kept: PositionDraft[] = [];
      for (const draft of rows.toSorted((a, b) => a.range.first - b.range.first || b.prior - a.prior)) {
        const before = kept.at(-1);
        if (!before || before.range.end <= draft.range.first) {
          kept.push(draft);
        } else if (isBetter(draft, before)) {
          dropped.add(before);
          kept[kept.length - 1] = draft;
        } else dropped.add(draft);
      }
    }
    return (draft) => dropped.has(draft);
  },
};

function isBetter(draft: PositionDraft, other: PositionDraft): boolean {
  if (draft.prior !== other.prior) return draft.prior > other.prior;
  return draft.range.end - draft.range.first < other.range.end - other.range.first;
}

/** The same party, stance and words again. */
const dropRepeated: PositionRefiner = {
  name: 'drop-repeated',
  reason: 'told before in the same words',
  drops: (drafts) => {
    const seen = new Set<string>();
    const repeated = new Set<PositionDraft>();
    for (const draft of drafts) {
      const key = `${draft.actor} ${draft.stance} ${draft.label}`;
      if (seen.has(key)) repeated.add(draft);
      seen.add(key);
    }
    return (draft) => repeated.has(draft);
  },
};

/** A headline or caption that the body bears out. */
const dropRetold: PositionRefiner = {
  name: 'drop-retold',
  reason: 'the body of the report tells it as well',
  drops: (drafts, blocks) => {
    const told = new Set(
      drafts.filter((draft) => !REPEATING.has(roleOf(blocks, draft))).map(({ actor, key }) => `${actor} ${key}`),
    );
    return (draft) => REPEATING.has(roleOf(blocks, draft)) && told.has(`${draft.actor} ${draft.key}`);
  },
};

export const POSITION_REFINERS: readonly PositionRefiner[] = [dropFurniture, dropOverlapping, dropRetold, dropRepeated];
