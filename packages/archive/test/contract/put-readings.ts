import type { Reading } from '@onrecord/model';
import { knownActorIndex } from '../../src/known-actors/known-actor-index.ts';
import { prepareReport } from '../../src/prepare/prepare-report.ts';
import type { PutOutcome } from '../../src/put/new-report.ts';
import { putReports } from '../../src/put/put-reports.ts';
import type { Store } from '../../src/store/store.ts';

export const PUT_OPTIONS = { knownActors: knownActorIndex([]), at: () => '2030-04-01T08:00:00Z' } as const;

/** Puts readings in batches of that many; one batch where not said. */
export async function putReadings(
  store: Store,
  readings: readonly Reading[],
  batch = Math.max(1, readings.length),
): Promise<readonly PutOutcome[]> {
  const outcomes: PutOutcome[] = [];
  for (let i = 0; i < readings.length; i += batch) {
    outcomes.push(...(await putReports(store, readings.slice(i, i + batch).map(prepareReport), PUT_OPTIONS)));
  }
  return outcomes;
}
