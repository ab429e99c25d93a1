import type { Draft, Refiner } from '../draft.ts';
import { extent, sayingPoint } from '../draft.ts';

/** Finds for each draft the innermost other draft in whose content it is said. */
export const nest: Refiner = {
  name: 'nest',
  summary: 'A statement within the content of another, or passed on by it, is attributed to the speaker of that one.',
  refine(drafts) {
    const parts = drafts.flatMap((draft) => draft.candidate.content.map((part) => ({ part, draft })));
    parts.sort((a, b) => a.part.start - b.part.start || b.part.end - a.part.end);
    const points = drafts
      .map((draft, index) => ({ draft, index, point: sayingPoint(draft) }))
      .sort((a, b) => a.point - b.point);
    const within = new Map<number, Draft>();
    const open: Open[] = [];
    let next = 0;
    for (const { draft, index, point } of points) {
      for (let entry = parts[next]; entry && entry.part.start <= point; entry = parts[++next]) {
        open.push({ ...entry.part, draft: entry.draft });
      }
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= point) open.pop();
      const holder = innermost(open, draft);
      if (holder) within.set(index, holder);
    }
    const byCue = new Map(drafts.map((draft) => [draft.candidate.cue?.start, draft]));
    return drafts.map((draft, index) => {
      const { passedOnBy } = draft.candidate;
      const passing = passedOnBy && byCue.get(passedOnBy.start);
      if (passing && passing !== draft)
        return { outcome: 'changed', draft: { ...draft, within: passing }, reason: 'passed on by another statement' };
      const outer = within.get(index);
      if (!outer) return { outcome: 'kept' };
      return { outcome: 'changed', draft: { ...draft, within: outer }, reason: 'said within another statement' };
    });
  },
};

const LOOK_BACK = 12;

interface Open {
  readonly start: number;
  readonly end: number;
  readonly draft: Draft;
}

/** The last opened part that holds the whole draft: so no two drafts can stand in each other. */
function innermost(open: readonly Open[], draft: Draft): Draft | undefined {
  const own = extent(draft);
  for (let i = open.length - 1; i >= Math.max(0, open.length - LOOK_BACK); i--) {
    const entry = open[i];
    if (!entry || entry.draft === draft || entry.start > own.start || entry.end < own.end) continue;
    const outer = extent(entry.draft);
    if (outer.end - outer.start > own.end - own.start) return entry.draft;
  }
  return undefined;
}
