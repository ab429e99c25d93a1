import type { Note, Span, Statement } from '@onrecord/model';
import type { Quotation } from '../quotations/quotation.ts';
import type { Trace, TraceEntry } from '../rules/trace.ts';
import { buildStatements } from './build-statements.ts';
import type { StatementCandidate } from './candidate.ts';
import type { StatementContext } from './context.ts';
import { type Draft, extent } from './draft.ts';
import { findCues } from './find-cues.ts';
import { modeOf } from './mode-of.ts';
import { STATEMENT_REFINERS } from './refiners/all-refiners.ts';
import { STATEMENT_RULES } from './rules/all-rules.ts';
import type { StatementInput } from './statement-input.ts';
import { surfaceOf } from './surface.ts';

export type { StatementInput } from './statement-input.ts';

/** Rules propose, refiners decide: who said what, in text order. Near linear in the text. */
export function readStatements(input: StatementInput): {
  readonly statements: readonly Statement[];
  readonly trace: Trace;
  readonly notes: readonly Note[];
} {
  const context = contextOf(input);
  const candidates = proposeAll(context);
  const near = quotationsNear(input.quotations);
  let drafts: readonly Draft[] = candidates.map((candidate) => ({
    candidate,
    mode: modeOf(candidate, near),
    doubts: [],
  }));
  const trace: TraceEntry[] = [];
  for (const refiner of STATEMENT_REFINERS) {
    const verdicts = refiner.refine(drafts, context);
    drafts = drafts.flatMap((draft, index) => {
      const verdict = verdicts[index] ?? { outcome: 'kept' as const };
      if (verdict.outcome === 'kept') return [draft];
      trace.push({
        rule: draft.candidate.rule,
        at: extent(draft),
        outcome: verdict.outcome,
        refiner: refiner.name,
        reason: verdict.reason,
      });
      return verdict.outcome === 'changed' ? [verdict.draft] : [];
    });
  }
  for (const draft of drafts) trace.push({ rule: draft.candidate.rule, at: extent(draft), outcome: 'kept' });
  return { ...buildStatements(drafts, context, input), trace };
}

function contextOf({ tree, blocks, quotations, times, actors }: StatementInput): StatementContext {
  const surface = surfaceOf(tree, blocks, quotations, times);
  const cues = findCues(tree, surface);
  return {
    tree,
    surface,
    blocks,
    quotations,
    actors,
    cues,
    cueAt: new Map(cues.map((cue) => [cue.token, cue])),
    earlier: [],
  };
}

function proposeAll(context: StatementContext): readonly StatementCandidate[] {
  const candidates: StatementCandidate[] = [];
  for (const rule of STATEMENT_RULES) {
    const seen = { ...context, earlier: [...candidates] };
    for (const proposal of rule.propose(seen)) candidates.push({ ...proposal, rule: rule.name, version: rule.version });
  }
  return candidates;
}

/** Gives the quotations that touch a span: binary search over quotations, which do not overlap. */
function quotationsNear(quotations: readonly Quotation[]): (span: Span) => readonly Quotation[] {
  return ({ start, end }) => {
    let low = 0;
    let high = quotations.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((quotations[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const near: Quotation[] = [];
    for (let i = low; i < quotations.length; i++) {
      const quotation = quotations[i];
      if (!quotation || quotation.start >= end) break;
      near.push(quotation);
    }
    return near;
  };
}
