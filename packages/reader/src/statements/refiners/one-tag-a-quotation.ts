import type { Draft, Refiner } from '../draft.ts';

/** A quotation between two possible cues belongs to the surer one. */
export const oneTagAQuotation: Refiner = {
  name: 'one-tag-a-quotation',
  summary: 'One cue a quotation.',
  refine(drafts) {
    const best = new Map<number, Draft>();
    for (const draft of drafts) {
      if (draft.mode !== 'direct' || draft.candidate.rule === 'citing') continue;
      for (const { start } of draft.candidate.content) {
        const rival = best.get(start);
        if (!rival || draft.candidate.prior > rival.candidate.prior) best.set(start, draft);
      }
    }
    return drafts.map((draft) => {
      if (draft.mode !== 'direct' || draft.candidate.rule === 'citing') return { outcome: 'kept' };
      const winner = best.get(draft.candidate.content[0].start);
      if (!winner || winner === draft) return { outcome: 'kept' };
      return { outcome: 'dropped', reason: `the quotation belongs to another cue (${winner.candidate.rule})` };
    });
  },
};
