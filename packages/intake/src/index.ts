export type { Charset } from './charset.ts';
export { type Decoded, MAX_REPORT_BYTES, decodeReport } from './decode-report.ts';
export type { Fetched, Fetcher, FetchRequest, Validators } from './fetch/fetched.ts';
export { FORMAT_NAMES, type FormatName } from './formats/format-names.ts';
export type { Arrival } from './formats/arrival.ts';
export type { OpenSource } from './formats/format.ts';
export { itemsOf } from './formats/items-of.ts';
export { allIntakeNotes } from './note-tables.ts';
export { intakeNotes, intakeProblems } from './notes.ts';
export { type ReportFile, readReportFile } from './read-report-file.ts';
export { countSources } from './sources/count-sources.ts';
export { isAddress, mayBeThere, STANDARD_INPUT } from './sources/path-kinds.ts';
export { expandSources } from './sources/expand-sources.ts';
export type {
  ColumnMap,
  GivenFields,
  LinkItem,
  ReadingItem,
  SourceItem,
  SourceOptions,
  TextItem,
} from './sources/source-item.ts';
export { type Line, splitLines } from './sources/split-lines.ts';
export { type FeedAddress, feedAddress } from './watch/feed-address.ts';
export { feedsNamed, type NamedFeeds } from './watch/feeds-named.ts';
export { feedIn, pageIn } from './watch/read-answer.ts';
export { systemWatchClock, type WatchClock } from './watch/watch-clock.ts';
export type { TakenCounts, WatchEvent } from './watch/watch-event.ts';
export { watchFeeds } from './watch/watch-feeds.ts';
export type { Taken, WatchParts } from './watch/watch-parts.ts';
export type { WatchedEntry, WatchedFeed, WatchedState } from './watch/watched.ts';
