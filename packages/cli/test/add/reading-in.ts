import { storedReading } from '@onrecord/archive';
import type { Prepared } from '../../src/add/prepare-reading.ts';

/** The reading's JSON in what a worker hands over: the one place of the tests that knows its form. */
export function readingIn({ report, reading }: Prepared): string {
  const stored = storedReading({ id: report.id, text: report.text, reading });
  if (stored.status === 'damaged') throw new Error(stored.note.message);
  return JSON.stringify(stored.reading);
}
