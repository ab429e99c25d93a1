import type { ClaimantKey, FigureItem, Names } from '../../api/types.ts';

/** "their own" says nothing in a title. */
const OWNED = /^(?:the|its|their|his|her|our|my|your|these|those|them|whom)(?!\p{L})/iu;

/** "workers killed": what is counted, in the words of the newest report where they stand alone, and as what. */
export function seriesTitle(
  { series: { counted, measure }, facts: [newest] }: FigureItem,
  details: Names['details'],
): string {
  const record = newest && details?.[newest.key]?.record;
  const words = record?.kind === 'figure' && record.counted.status !== 'absent' ? record.counted.value : '';
  const what = words === '' || OWNED.test(words) ? counted : words;
  return what === '' ? measure : `${what} ${measure}`;
}

export function claimantName(claimant: ClaimantKey, actors: Names['actors']): string {
  if (claimant.by === 'report') return 'the reports themselves';
  if (claimant.by === 'unnamed') return 'a source not named';
  return actors[claimant.actor]?.name ?? 'a name that is not there';
}
