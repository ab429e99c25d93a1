import type { PositionFact } from '../rows/facts.ts';
import { type PositionHistory, positionHistory } from '../situation/positions/position-history.ts';
import type { Store } from '../store/store.ts';
import { type Answer, MAX_TELLINGS } from './answer.ts';
import { sidesOf } from './bodies.ts';
import { groupFacts } from './group-facts.ts';
import { groupKeys } from './group-keys.ts';
import { entitiesIn, recordsIn } from './keys-in.ts';
import { lookupOf } from './lookup.ts';
import type { PageRequest, Question } from './question.ts';
import { threadsByKey } from './threads-by-key.ts';

/** Where one party stands on one issue, and since when. */
export interface PositionAnswer {
  readonly thread: number;
  readonly history: PositionHistory;
  readonly facts: readonly PositionFact[];
  /** Records of the cell in all; the history is made of the latest. */
  readonly tellings: number;
}

/** Where does each party stand now, and since when? Cells by their newest record that answers. */
export async function askPositions(
  store: Store,
  question: Omit<Question, 'kinds'>,
  page: PageRequest,
): Promise<Answer<PositionAnswer>> {
  const { rows, next } = await groupKeys(store, 'position', { question, page });
  const groups = rows.map(({ group }) => group);
  const threads = await threadsByKey(store, groups);
  const byGroup = await groupFacts(store, { kind: 'position', groups, limit: MAX_TELLINGS });
  const all = [...byGroup.values()].flat();
  const sides = await sidesOf(store, entitiesIn(all));
  const items = groups.flatMap((group): readonly PositionAnswer[] => {
    const facts = (byGroup.get(group) ?? []).flatMap((one) => (one.kind === 'position' ? [one.fact] : []));
    if (facts.length === 0) return [];
    const tellings = threads.get(group)?.tellings ?? facts.length;
    return [{ thread: group, history: positionHistory(facts, sides), facts, tellings }];
  });
  const { lookup, notes } = await lookupOf(store, { records: recordsIn(all), entities: entitiesIn(all) });
  return { items, lookup, next, notes };
}
