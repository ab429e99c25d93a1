export { archiveNotes } from './notes.ts';
export { briefNotes, exportNotes, joinNotes, outletNotes } from './note-tables.ts';
export type { KnownActorIndex } from './known-actors/known-actor-index.ts';
export { loadKnownActors, type LoadedActors } from './known-actors/own-list.ts';
export { type FeedState, feedState } from './feeds/feed-state.ts';
export {
  type FeedSummary,
  feedSummaries,
  type FeedTotals,
  feedTotals,
  type GivenUpEntry,
  givenUpEntries,
} from './feeds/feed-summaries.ts';
export type { DueLimit, KeptCarrier, KeptEntry, KeptFeed, KeptGiven, KeptValidators } from './feeds/kept-feed.ts';
export { markTaken } from './feeds/settle-entry.ts';
export { newFeed } from './feeds/new-feed.ts';
export { unfollowFeed } from './feeds/unfollow-feed.ts';
export { currentLease, type Lease, releaseLease, takeLease } from './feeds/watch-lease.ts';
export { loadOutlets, type LoadedOutlets } from './outlets/load-outlets.ts';
export { OUTLET_KINDS, type OutletKind } from './outlets/outlet-kinds.ts';
export type { OutletChange } from './outlets/outlet-change.ts';
export type { OutletIndex } from './outlets/outlet-index.ts';
export { prepareReport } from './prepare/prepare-report.ts';
export type { PreparedReport } from './prepare/prepared-report.ts';
export { type ArrivedReport, factsIn, type OriginFacts } from './put/origin-facts.ts';
export { settleOutlets } from './put/settle-outlets.ts';
export type { PutOutcome, PutResult } from './put/new-report.ts';
export { type PutOptions, putReports } from './put/put-reports.ts';
export { isNewerVersion } from './put/is-newer-version.ts';
export {
  type ActorRef,
  type AnyRow,
  type ArchiveRow,
  type Claimant,
  type OutletRef,
  type Party,
  PARTY_ROLES,
  type PartyRole,
  type PlaceRef,
  type Publisher,
  type ReportRef,
  REVIEW_STATES,
  type ReviewState,
} from './rows/archive-row.ts';
export { addDays, type Day, type DaySpan } from './rows/day.ts';
export type { AnyFact } from './rows/fact-of.ts';
export type {
  ClaimantKey,
  EventFact,
  FactBase,
  FigureFact,
  PositionFact,
  ProspectFact,
  StatementFact,
} from './rows/facts.ts';
export { isPostgresUrl } from './store/is-postgres-url.ts';
export { openStore, type StoreOptions } from './store/open-store.ts';
export { archiveProblems } from './store/notes.ts';
export { ArchiveProblem } from './store/problem.ts';
export type { Db, Store } from './store/store.ts';
export { type Answer } from './asking/answer.ts';
export { askBrief } from './asking/brief/ask-brief.ts';
export type { BriefAnswer, BriefQuestion } from './asking/brief/brief-question.ts';
export { askDue, DUE_PARTS, type DueAnswer, type DuePart, type DueQuestion } from './asking/ask-due.ts';
export { MAX_DUE_ROWS } from './asking/due-lines.ts';
export {
  askDifferences,
  DIFFERENCE_KINDS,
  type DifferenceAnswer,
  type DifferenceQuestion,
} from './asking/ask-differences.ts';
export { askEntities, type EntityAnswer, type EntityQuestion, type JoinLine } from './asking/ask-entities.ts';
export { askFigures, type FigureQuestion, type SeriesAnswer } from './asking/ask-figures.ts';
export { askSeries } from './asking/ask-series.ts';
export { askOccurrences, type OccurrenceAnswer } from './asking/ask-occurrences.ts';
export { askOutlook, type OutlookAnswer, type OutlookQuestion } from './asking/ask-outlook.ts';
export { askPositions } from './asking/ask-positions.ts';
export type { PositionAnswer } from './asking/open-positions.ts';
export {
  askMatrix,
  type CellSort,
  type MatrixAnswer,
  type MatrixQuestion,
  type MatrixRow,
  MAX_CELLS,
} from './asking/ask-matrix.ts';
export { askOutlets, type OutletAnswer, type OutletQuestion } from './asking/ask-outlets.ts';
export { findOutlet, type FoundOutlet } from './asking/find-outlets.ts';
export type { TextKinds } from './asking/text-kinds.ts';
export { askReports, type ReportAnswer } from './asking/ask-reports.ts';
export type { ReportQuestion } from './asking/report-question.ts';
export { askReviews, type ReviewAnswer, type ReviewQuestion, reviewsOfReport } from './asking/ask-reviews.ts';
export type { ReportOrigin } from './asking/report-origins.ts';
export { entitiesFound } from './asking/entities-found.ts';
export { findEntities, type FoundEntities, type FoundEntity } from './asking/find-entities.ts';
export { archiveExtent, type ArchiveExtent } from './asking/archive-extent.ts';
export {
  askMap,
  type EventMap,
  type MapPlace,
  MAX_MAP_PLACES,
  MAX_MAP_ROWS,
  MAX_PLACE_RECORDS,
} from './asking/ask-map.ts';
export {
  askNetwork,
  type LinkKind,
  MAX_LINK_RECORDS,
  MAX_LINKS,
  MAX_NETWORK_ROWS,
  type Network,
  type NetworkLink,
} from './asking/ask-network.ts';
export { countDays, type DayCount, type DayCounts, MAX_COUNTED_ROWS } from './asking/count-days.ts';
export { askDayList, type DayEvent, type DayLine, type DayListPage } from './asking/ask-day-list.ts';
export { askLanes } from './asking/lanes/ask-lanes.ts';
export { type Bucket, bucketFor, BUCKETS, type Column, columnsOf, MAX_COLUMNS } from './asking/lanes/columns.ts';
export type { Lane, LaneCell, LaneMark, LaneOf, LanesAnswer } from './asking/lanes/lanes-answer.ts';
export {
  LANE_SORTS,
  type LanesLayout,
  type LaneSort,
  type LanesQuestion,
  MAX_LANE_ROWS,
} from './asking/lanes/lanes-question.ts';
export { MAX_TIMED_REPORTS } from './asking/lanes/time-of-day.ts';
export { dataVersion } from './asking/data-version.ts';
export { hydrate, type Hydrated } from './asking/hydrate.ts';
export { addressOf, type Cite, type Lookup, lookupOf } from './asking/lookup.ts';
export { type Page, type PageRequest, type PartyFilter, type Question } from './asking/question.ts';
export { decidedByPeople } from './asking/decided-by-people.ts';
export { recordCounts } from './asking/record-counts.ts';
export { type FoundRecord, recordKeys } from './asking/record-keys.ts';
export { openReport } from './asking/open-report.ts';
export { recordAt } from './asking/record-at.ts';
export {
  type FacetCount,
  MAX_CHOICES,
  MAX_FACET_ROWS,
  type StatementFacets,
  statementFacets,
} from './asking/statement-facets.ts';
export { askSameSaying, type SameSaying, type SayingTelling } from './asking/ask-same-saying.ts';
export { type AlikeEntity, askAlike, likenessBetween } from './asking/ask-alike.ts';
export { ENTITY_SORTS, type EntitySort } from './asking/entity-order.ts';
export { type DatedRole, type RoleHistory, roleHistory, type ToldRole } from './asking/role-history.ts';
export { type StatementMonth, type StatementMonths, statementMonths } from './asking/statement-months.ts';
export { standingEntity } from './asking/standing-entity.ts';
export { storedReading, type StoredReading } from './asking/stored-reading.ts';
export { type KnownText, reportsOfTexts } from './asking/reports-of-texts.ts';
export { countTexts, type StoredText, storedTexts } from './asking/stored-texts.ts';
export { streamRows } from './asking/stream-rows.ts';
export { JOIN_REASONS, type JoinReason } from './joins/join-reason.ts';
export { OPERATIONS, type Operation, type OperationVerb } from './joins/operation.ts';
export { applyOperation, type OperationOutcome, type Signed } from './review/apply-operation.ts';
export { changeOutlet, type OutletOutcome } from './review/change-outlet.ts';
export type { KeptReview } from './review/kept-review.ts';
export { reviewRecord, type ReviewOutcome, type ReviewVerdict, type SignedReview } from './review/review-record.ts';
export { listOperations, type LoggedOperation, type OutletOperation } from './review/list-operations.ts';
export { undoOperation } from './review/undo-operation.ts';
export { archiveLines } from './transfer/archive-lines.ts';
export { reviewedReports } from './transfer/reviewed-reports.ts';
export { storedReadings } from './transfer/stored-readings.ts';
export { importLine } from './transfer/import-lines.ts';
export { guardedCell } from './exports/guarded-cell.ts';
export { EXPORTS, type ExportName } from './exports/exports.ts';
export type { ExportOptions } from './exports/export-format.ts';
export { type GoldFolder, goldFolder } from './exports/gold/gold-folder.ts';
export type { ReviewedReport } from './exports/gold/reviewed-report.ts';
export { parseArchiveLine, type ParsedLine } from './exports/parse-archive-line.ts';
export type { ArchiveLine } from './exports/archive-line.ts';
export { columnsPage, TABLE_NAMES, TABLES } from './exports/tables/tables.ts';
export type { ActorLine } from './exports/tables/actor-line.ts';
export type { ReportLine } from './exports/tables/report-line.ts';
export type { Difference } from './situation/differences/difference.ts';
export type { FigureSeries } from './situation/figures/figure-series.ts';
export type { PositionHistory } from './situation/positions/position-history.ts';
export type { LineOutcome } from './situation/outlook/outcome-of.ts';
export { OUTCOME_REASONS, type OutcomeReason } from './situation/outlook/outcome-reasons.ts';
export type { OutlookLine } from './situation/outlook/outlook-line.ts';
export { bandKeysOf, BAND_KEYS } from './stories/signature/band-keys.ts';
export {
  decideStory,
  MAX_STORY_CANDIDATES,
  STORY_REASONS,
  type StoryCandidate,
  type StoryDecision,
  type StoryReason,
} from './stories/signature/decide-story.ts';
export { signatureBytes, SIGNATURE_BYTES, signatureFromBytes } from './stories/signature/signature-bytes.ts';
export { type Signature, signatureOf } from './stories/signature/signature.ts';
export { similarity, type Similarity } from './stories/signature/similarity.ts';
export { storyText, type StoryReport } from './stories/signature/story-text.ts';
export {
  decideHappening,
  HAPPENING_REASONS,
  type HappeningDecision,
  type HappeningReason,
  JOIN_HAPPENING,
  MAX_HAPPENING_CANDIDATES,
  similarityTo,
} from './stories/happening/decide-happening.ts';
export {
  type HappeningFeatures,
  happeningFeatures,
  type HappeningReading,
} from './stories/happening/happening-features.ts';
export {
  addToProfile,
  type HappeningProfile,
  keysOfProfile,
  profileOf,
} from './stories/happening/happening-profile.ts';
export { termsOf } from './stories/happening/terms.ts';
export {
  decideOccurrence,
  MAX_OCCURRENCE_CANDIDATES,
  OCCURRENCE_REASONS,
  type OccurrenceDecision,
  type OccurrenceReason,
} from './stories/occurrence/decide-occurrence.ts';
export {
  type OccurrenceEvent,
  type OccurrenceParty,
  type OccurrencePlace,
} from './stories/occurrence/occurrence-event.ts';
export { MAX_OCCURRENCE_KEYS, occurrenceKeysOf } from './stories/occurrence/occurrence-keys.ts';
export { addToOccurrence, occurrenceOf, type OccurrenceProfile } from './stories/occurrence/occurrence-profile.ts';
export { FAMILY_OF_REALIS, REALIS_FAMILIES, type RealisFamily } from './stories/occurrence/realis-family.ts';
export { triggerStems } from './stories/occurrence/trigger-stems.ts';
export { type SoughtText, textsInArchive } from './asking/texts-in-archive.ts';
export { urlsInArchive } from './asking/urls-in-archive.ts';
export { checkArchive } from './review/check-archive.ts';
export type {
  BriefClaimant,
  BriefInput,
  Citation,
  CountPoint,
  CountTrack,
  Coverage,
  DifferenceItem,
  DifferenceKind,
  DifferenceSide,
  Named,
  NamedPlace,
  Occurrence,
  OutlookItem,
  PositionStep,
  PositionTrack,
  SaidItem,
  Telling,
} from './brief/brief-input.ts';
export type { Brief, BriefSection, Footnote, Part, Phrase, SectionKey, Sentence } from './brief/brief.ts';
export { BRIEF_LEGEND } from './brief/brief.ts';
export { buildBrief } from './brief/build-brief.ts';
export { trackPhrase } from './brief/grammar/count-phrase.ts';
export { cueLink } from './brief/grammar/said-words.ts';
export { markedPart, plainText } from './brief/grammar/phrase.ts';
export { citedWords, quotedWords } from './brief/grammar/quoted-words.ts';
export { renderBriefHtml } from './brief/render/brief-html.ts';
export { renderBriefMarkdown } from './brief/render/brief-markdown.ts';
export { furtherWords, sourceWords } from './brief/render/note-words.ts';
export { safePart, safeWords } from './brief/render/safe-words.ts';
