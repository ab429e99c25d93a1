import type { Reading } from '@onrecord/model';
import type { GoldCase } from './gold-row.ts';
import { lookupOf } from './lookup.ts';
import { scoreActors } from './score-actors.ts';
import { scoreEvents } from './score-events.ts';
import { scoreFigures } from './score-figures.ts';
import { scoreOutlook } from './score-outlook.ts';
import { scorePlaces } from './score-places.ts';
import { scorePositions } from './score-positions.ts';
import { scoreReport } from './score-report.ts';
import { scoreStatements } from './score-statements.ts';
import { scoreTimes } from './score-times.ts';
import type { ScoreInput } from './score-input.ts';
import { tally as newTally, type CaseScore } from './tally.ts';

const SCORERS = [
  scoreReport,
  scoreStatements,
  scoreFigures,
  scoreEvents,
  scorePositions,
  scoreOutlook,
  scoreTimes,
  scorePlaces,
  scoreActors,
] as const satisfies readonly ((input: ScoreInput) => void)[];

/**
 * Scores one reading against its gold.
 * @throws RangeError when the reading is of another text
 */
export function scoreCase(reading: Reading, gold: GoldCase): CaseScore {
  if (reading.report.text !== gold.text) {
    throw new RangeError(
      `${gold.name}: the reading is of another text (${reading.report.text.length} code units, not ${gold.text.length})`,
    );
  }
  const tally = newTally();
  const input: ScoreInput = { reading, gold, lookup: lookupOf(reading, gold), tally };
  for (const score of SCORERS) score(input);
  return tally.score(gold.name);
}
