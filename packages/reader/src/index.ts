export { type RuleDescription, readerNotes, ruleDescriptions } from './catalogue.ts';
export { type RefinerDescription, refinerDescriptions } from './refiner-catalogue.ts';
export { type Explained, type ReportInput, read } from './read.ts';
export type { Trace, TraceEntry } from './rules/trace.ts';
export type { PlaceEntry, PlaceIndex, Precision } from './places/gazetteer/place-entry.ts';
export { loadPlaceIndex } from './places/gazetteer/place-file.ts';
export { type Quantity, readQuantities } from './quantities/read-quantities.ts';
export { readTimes } from './times/read-times.ts';
export { treeView } from './tree/tree-view.ts';
