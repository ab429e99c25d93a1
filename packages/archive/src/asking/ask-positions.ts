import type { Store } from '../store/store.ts';
import type { Answer } from './answer.ts';
import { groupKeys } from './group-keys.ts';
import { openPositions, type PositionAnswer } from './open-positions.ts';
import type { PageRequest, Question } from './question.ts';

/** Where does each party stand now, and since when? Cells by their newest record that answers. */
export async function askPositions(
  store: Store,
  question: Omit<Question, 'kinds'>,
  page: PageRequest,
): Promise<Answer<PositionAnswer>> {
  const { rows, next } = await groupKeys(store, 'position', { question, page });
  return {
    ...(await openPositions(
      store,
      rows.map(({ group }) => group),
    )),
    next,
  };
}
