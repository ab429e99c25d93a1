import type { Store } from '../store/store.ts';
import { askEntities, type EntityAnswer, type EntityQuestion } from './ask-entities.ts';
import type { Page, PageRequest } from './question.ts';

/** Pages in which no name was meant that are passed over at once. */
const MOST_EMPTY = 50;

/** Actors or places whose names or roles hold what is searched for: `askEntities` may find more than that. */
export async function entitiesFound(
  store: Store,
  question: EntityQuestion,
  page: PageRequest,
): Promise<Page<EntityAnswer>> {
  const { search } = question;
  let found = await askEntities(store, question, page);
  if (search === undefined) return found;
  let rows = found.rows.filter((row) => isMeant(row, search));
  for (let empty = 0; rows.length === 0 && found.next !== undefined && empty < MOST_EMPTY; empty++) {
    found = await askEntities(store, question, { ...page, after: found.next });
    rows = found.rows.filter((row) => isMeant(row, search));
  }
  return { rows, next: found.next };
}

function isMeant({ entity, names, roles, known, speaksFor }: EntityAnswer, search: string): boolean {
  const words = [
    entity.name,
    ...names.map(({ name }) => name),
    ...roles.flatMap(({ title, ofName }) => [title, ofName ?? '']),
    known ?? '',
    speaksFor ?? '',
  ];
  const wanted = search.trim().toLowerCase();
  return words.some((one) => one.toLowerCase().includes(wanted));
}
