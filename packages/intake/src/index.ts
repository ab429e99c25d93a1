export type { Charset } from './charset.ts';
export { type Decoded, MAX_REPORT_BYTES, decodeReport } from './decode-report.ts';
export { intakeNotes, intakeProblems } from './notes.ts';
export { STANDARD_INPUT, readReportFile } from './read-report-file.ts';
export { countSources } from './sources/count-sources.ts';
export { expandSources } from './sources/expand-sources.ts';
export type { GivenFields, ReadingItem, SourceItem, SourceOptions, TextItem } from './sources/source-item.ts';
export { type Line, splitLines } from './sources/split-lines.ts';
