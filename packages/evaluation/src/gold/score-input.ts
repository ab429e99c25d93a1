import type { Reading } from '@onrecord/model';
import type { GoldCase } from './gold-row.ts';
import type { Lookup } from './lookup.ts';
import type { Tally } from './tally.ts';

/** What a scorer of one kind may look at, and where it counts. */
export interface ScoreInput {
  readonly reading: Reading;
  readonly gold: GoldCase;
  readonly lookup: Lookup;
  readonly tally: Tally;
}
