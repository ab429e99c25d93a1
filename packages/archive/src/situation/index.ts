export { type BodyOf, type Sides } from './sides.ts';
export { dayOf } from './day-of.ts';
export { claimantId } from './claimant-id.ts';
export { seriesKeyOf, type SeriesScope } from './figures/series-key.ts';
export { figureScopes, type LinkedEvent, type ReportFigures } from './figures/figure-scopes.ts';
export { seriesParts } from './figures/series-parts.ts';
export { type FigureSeries, figureSeries, type SeriesOptions, seriesOfName } from './figures/figure-series.ts';
export type { ClaimantLine } from './figures/claimant-line.ts';
export type { SeriesPoint } from './figures/series-point.ts';
export type { SeriesChange } from './figures/series-changes.ts';
export type { CountGap } from './figures/count-gaps.ts';
export { agree, type Count, gapBetween, isCountChange, rangeOf } from './figures/count-range.ts';
export { positionCellOf, type Voice, voiceOf } from './positions/position-cell.ts';
export { type ChangeKind, isChange } from './positions/is-change.ts';
export { type DayState, positionDay, type PositionDay } from './positions/position-days.ts';
export {
  changeOnDay,
  type PositionChange,
  type PositionEntry,
  type PositionHistory,
  positionHistory,
  type PresentPosition,
  type VoiceHistory,
} from './positions/position-history.ts';
export { SIGNS } from './positions/stances.ts';
export { lineKeyOf, type LineSort } from './outlook/line-key.ts';
export { lineEpisodes, type OutlookLine, outlookLine } from './outlook/outlook-line.ts';
export { type Evidence, evidenceKeysOf, evidenceKeysOfRecord } from './outlook/evidence-keys.ts';
export { type LineOutcome, outcomeOf } from './outlook/outcome-of.ts';
export { type OutcomeOptions } from './outlook/finding.ts';
export { OUTCOME_REASONS, type OutcomeReason } from './outlook/outcome-reasons.ts';
export type {
  ActorDifference,
  DateDifference,
  Difference,
  FigureDifference,
  OtherWords,
  PlaceDifference,
  Side,
  WordsDifference,
} from './differences/difference.ts';
export { type Comparable, differencesOf } from './differences/differences-of.ts';
export { figureDifference, figureDifferences } from './differences/figure-differences.ts';
export { occurrenceDifferences, type OccurrenceOptions } from './differences/occurrence-differences.ts';
export { placesAgree } from './differences/places-agree.ts';
export { quoteKeysOf } from './differences/quote-keys.ts';
export { wordsDifference, wordsDifferences } from './differences/words-difference.ts';
