import type { ClaimantKey, FigureItem, Names } from '../../api/types.ts';

/** "workers killed": what is counted, and as what. */
export function seriesTitle({ series: { counted, measure } }: FigureItem): string {
  return counted === '' ? measure : `${counted} ${measure}`;
}

export function claimantName(claimant: ClaimantKey, actors: Names['actors']): string {
  if (claimant.by === 'report') return 'the reports themselves';
  if (claimant.by === 'unnamed') return 'a source not named';
  return actors[claimant.actor]?.name ?? 'a name that is not there';
}
