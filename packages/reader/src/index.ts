export { type Explained, type ReportInput, read } from './read.ts';
export type { Trace, TraceEntry } from './rules/trace.ts';
