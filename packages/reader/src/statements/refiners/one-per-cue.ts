import type { Draft, Refiner } from '../draft.ts';

/** Of several readings of one cue the likeliest stays; of equals, the one with more words. */
export const onePerCue: Refiner = {
  name: 'one-per-cue',
  summary: 'One row a cue.',
  refine(drafts) {
    const best = new Map<number, Draft>();
    for (const draft of drafts) {
      const key = draft.candidate.cue?.start;
      if (key === undefined) continue;
      const rival = best.get(key);
      if (!rival || isBetter(draft, rival)) best.set(key, draft);
    }
    return drafts.map((draft) => {
      const winner = best.get(draft.candidate.cue?.start ?? -1);
      if (!winner || winner === draft) return { outcome: 'kept' };
      return { outcome: 'dropped', reason: `${winner.candidate.rule} reads the same cue with more certainty` };
    });
  },
};

function isBetter(draft: Draft, rival: Draft): boolean {
  const difference = draft.candidate.prior - rival.candidate.prior;
  return Math.abs(difference) > 1e-9 ? difference > 0 : size(draft) > size(rival);
}

function size({ candidate: { content } }: Draft): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
