import type { Note } from '@onrecord/model';
import type { PositionFact } from '../rows/facts.ts';
import { type PositionHistory, positionHistory } from '../situation/positions/position-history.ts';
import type { Store } from '../store/store.ts';
import { MAX_TELLINGS } from './answer.ts';
import { sidesOf } from './bodies.ts';
import { groupFacts } from './group-facts.ts';
import { entitiesIn, recordsIn } from './keys-in.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { threadsByKey } from './threads-by-key.ts';

/** Where one party stands on one issue, and since when. */
export interface PositionAnswer {
  readonly thread: number;
  readonly history: PositionHistory;
  readonly facts: readonly PositionFact[];
  /** Records of the cell in all; the history is made of the latest. */
  readonly tellings: number;
}

interface Opened {
  readonly items: readonly PositionAnswer[];
  readonly lookup: Lookup;
  readonly notes: readonly Note[];
}

/** The cells of a matrix by their keys, in the order of the keys, with the names and words behind them. */
export async function openPositions(store: Store, groups: readonly number[]): Promise<Opened> {
  const { items, records, entities } = await positionsOf(store, groups);
  return { items, ...(await lookupOf(store, { records, entities })) };
}

/** The same without names and words: to look at more cells than are shown. */
export async function positionsOf(
  store: Store,
  groups: readonly number[],
): Promise<{
  readonly items: readonly PositionAnswer[];
  readonly records: readonly number[];
  readonly entities: ReadonlySet<number>;
}> {
  const threads = await threadsByKey(store, groups);
  const byGroup = await groupFacts(store, { kind: 'position', groups, limit: MAX_TELLINGS });
  const all = [...byGroup.values()].flat();
  const entities = entitiesIn(all);
  const sides = await sidesOf(store, entities);
  const items = groups.flatMap((group): readonly PositionAnswer[] => {
    const facts = (byGroup.get(group) ?? []).flatMap((one) => (one.kind === 'position' ? [one.fact] : []));
    if (facts.length === 0) return [];
    const tellings = threads.get(group)?.tellings ?? facts.length;
    return [{ thread: group, history: positionHistory(facts, sides), facts, tellings }];
  });
  return { items, records: recordsIn(all), entities };
}
