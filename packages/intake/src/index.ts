export type { Charset } from './charset.ts';
export { type Decoded, MAX_REPORT_BYTES, decodeReport } from './decode-report.ts';
export { intakeNotes, intakeProblems } from './notes.ts';
export { STANDARD_INPUT, readReportFile } from './read-report-file.ts';
