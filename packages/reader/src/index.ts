export { type RuleDescription, readerNotes, ruleDescriptions } from './catalogue.ts';
export { type Explained, type ReportInput, read } from './read.ts';
export type { Trace, TraceEntry } from './rules/trace.ts';
