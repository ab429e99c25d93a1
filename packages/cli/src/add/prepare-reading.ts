import { type PreparedReport, prepareReport } from '@onrecord/archive/prepare';
import type { Reading } from '@onrecord/model';

/** What a worker hands over for the archive: plain data that survives a structured clone. */
export type Prepared = PreparedReport;

/** Makes a reading ready for the archive, on the worker's thread. */
export function prepareReading(reading: Reading): Prepared {
  return prepareReport(reading);
}
