export { type Context, contextOf } from './context.ts';
export type { Detail, Entry, Fact, Part, PartRole } from './entry.ts';
export { entriesOf } from './entry-of.ts';
export { eventWords, TYPE_WORDS } from './event-words.ts';
export { factOf } from './fact-of.ts';
export { countOf, KIND_NAMES, KINDS } from './kinds.ts';
export { type Lookups, lookupsOf } from './lookups.ts';
export { timeText } from './time-text.ts';
export { valueWords, type Wording } from './wording.ts';
