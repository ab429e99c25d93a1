export { archiveNotes } from './notes.ts';
export { loadKnownActors, type LoadedActors } from './known-actors/own-list.ts';
export { prepareReport } from './prepare/prepare-report.ts';
export type { PreparedReport } from './prepare/prepared-report.ts';
export type { PutOutcome, PutResult } from './put/new-report.ts';
export { type PutOptions, putReports } from './put/put-reports.ts';
export { isNewerVersion } from './put/is-newer-version.ts';
export {
  type ActorRef,
  type AnyRow,
  type ArchiveRow,
  type Claimant,
  type Party,
  PARTY_ROLES,
  type PartyRole,
  type PlaceRef,
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
export { ArchiveProblem, archiveProblems } from './store/problem.ts';
export type { Store } from './store/store.ts';
export { type Answer } from './asking/answer.ts';
export { askDifferences, type DifferenceAnswer, type DifferenceQuestion } from './asking/ask-differences.ts';
export { askEntities, type EntityAnswer, type EntityQuestion, type JoinLine } from './asking/ask-entities.ts';
export { askFigures, type SeriesAnswer } from './asking/ask-figures.ts';
export { askOccurrences, type OccurrenceAnswer } from './asking/ask-occurrences.ts';
export { askOutlook, type OutlookAnswer, type OutlookQuestion } from './asking/ask-outlook.ts';
export { askPositions, type PositionAnswer } from './asking/ask-positions.ts';
export { askReports, type ReportAnswer, type ReportQuestion } from './asking/ask-reports.ts';
export { findEntities, type FoundEntities, type FoundEntity } from './asking/find-entities.ts';
export { hydrate, type Hydrated } from './asking/hydrate.ts';
export { addressOf, type Cite, type Lookup } from './asking/lookup.ts';
export { type Page, type PageRequest, type Question } from './asking/question.ts';
export { type FoundRecord, recordKeys } from './asking/record-keys.ts';
export { storedReading, type StoredReading } from './asking/stored-reading.ts';
export { streamRows } from './asking/stream-rows.ts';
export { JOIN_REASONS, type JoinReason } from './joins/join-reason.ts';
export { OPERATIONS, type Operation, type OperationVerb } from './joins/operation.ts';
export { applyOperation, type OperationOutcome, type Signed } from './review/apply-operation.ts';
export { reviewRecord, type ReviewVerdict } from './review/review-record.ts';
export { undoOperation } from './review/undo-operation.ts';
export { archiveLines } from './transfer/archive-lines.ts';
export { importLine } from './transfer/import-lines.ts';
export { EXPORTS, type ExportName } from './exports/exports.ts';
export type { ExportOptions } from './exports/export-format.ts';
export { parseArchiveLine, type ParsedLine } from './exports/parse-archive-line.ts';
export type { ArchiveLine } from './exports/archive-line.ts';
export { columnsPage, TABLE_NAMES, TABLES } from './exports/tables/tables.ts';
export type { ActorLine } from './exports/tables/actor-line.ts';
export type { ReportLine } from './exports/tables/report-line.ts';
export type { Difference } from './situation/differences/difference.ts';
export type { FigureSeries } from './situation/figures/figure-series.ts';
export type { PositionHistory } from './situation/positions/position-history.ts';
export type { LineOutcome } from './situation/outlook/outcome-of.ts';
export type { OutlookLine } from './situation/outlook/outlook-line.ts';
