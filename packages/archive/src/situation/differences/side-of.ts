import type { FactBase } from '../../rows/facts.ts';
import { claimantId } from '../claimant-id.ts';
import { backingOf } from '../evidence-of.ts';
import type { Side } from './difference.ts';

export function sideOf(facts: readonly FactBase[]): Side {
  const inOrder = [...facts].sort((a, b) => a.key - b.key);
  const claimants = new Map(inOrder.map(({ claimant }) => [claimantId(claimant), claimant]));
  return { claimants: [...claimants.values()], ...backingOf(inOrder) };
}

/** Whether the facts of two sides come from two texts at least: a report does not differ from its own copy. */
export function areOtherStories(a: readonly FactBase[], b: readonly FactBase[]): boolean {
  const stories = new Set(a.map(({ story }) => story));
  return b.some(({ story }) => !stories.has(story));
}
