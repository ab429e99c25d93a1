import type { ClaimantKey } from '../rows/facts.ts';

/** A claimant as a word that sorts and compares: `a12`, `unnamed`, `report`. */
export function claimantId(claimant: ClaimantKey): string {
  return claimant.by === 'actor' ? `a${String(claimant.actor)}` : claimant.by;
}
