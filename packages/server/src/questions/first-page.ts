import type { Answer, PageRequest } from '@onrecord/archive';

/** Pages without any item that are passed over at once. */
const MOST_EMPTY = 50;

/** The first page that holds something: what is looked at page by page and then filtered may leave a page empty and go on. */
export async function firstPageWithItems<T>(
  ask: (page: PageRequest) => Promise<Answer<T>>,
  page: PageRequest,
): Promise<Answer<T>> {
  let answer = await ask(page);
  for (let empty = 0; answer.items.length === 0 && answer.next !== undefined && empty < MOST_EMPTY; empty++) {
    answer = await ask({ ...page, after: answer.next });
  }
  return answer;
}
