import type { Reading } from '@onrecord/model';
import type { Analyser } from '@onrecord/language';
import type { Given } from './head/read-head.ts';
import type { Trace } from './rules/trace.ts';

/** A report to read: its fixed text and what is known of it from outside. */
export interface ReportInput extends Given {
  readonly text: string;
}

/** A reading and how it came about. */
export interface Explained {
  readonly reading: Reading;
  readonly trace: Trace;
}

/** Reads one report. Pure; any string at all gives a reading with valid anchors; the same input gives the same bytes. */
export function read(_input: ReportInput, _analyser: Analyser): Explained {
  throw new RangeError('not built yet');
}
