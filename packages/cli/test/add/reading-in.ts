import type { Prepared } from '../../src/add/prepare-reading.ts';

/** The reading's JSON in what a worker hands over: the one place of the tests that knows its form. */
export function readingIn({ reading }: Prepared): string {
  return reading;
}
