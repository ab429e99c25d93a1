import type { Reading } from '@onrecord/model';
import { builtReading } from '../contract/built-reading.ts';
import { samplePlan } from '../contract/sample-plans.ts';

/** Report `n` of a row of reports none of which corrects another. */
export function unlikeReading(n: number): Reading {
  return builtReading({ ...samplePlan(n), title: `Report ${n} of the row`, url: `https://post.example/row/${n}` });
}
