import type { BriefClaimant } from './brief-input.ts';

/** Names a claimant apart from others. */
export function claimantKey(claimant: BriefClaimant): string {
  if (claimant.by === 'actor') return `actor ${claimant.actor.kind} ${claimant.actor.name}`;
  return claimant.by === 'report' ? `report ${claimant.outlet ?? ''}` : 'unnamed';
}
