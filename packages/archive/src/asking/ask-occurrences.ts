import type { EventFact } from '../rows/facts.ts';
import type { Store } from '../store/store.ts';
import { type Answer, MAX_TELLINGS } from './answer.ts';
import { groupFacts } from './group-facts.ts';
import { groupKeys } from './group-keys.ts';
import { entitiesIn, recordsIn } from './keys-in.ts';
import { lookupOf } from './lookup.ts';
import type { PageRequest, Question } from './question.ts';
import { type TextKinds, textKinds } from './text-kinds.ts';

/** One happening, whoever tells it. */
export interface OccurrenceAnswer {
  readonly occurrence: number;
  /** Independent texts that tell it: reports with nearly the same text are one. */
  readonly texts: number;
  /** Of which kinds the outlets of these texts are; of the tellings that are looked at, the latest. */
  readonly kinds: TextKinds;
  readonly tellings: number;
  /** What is told of it, the latest first. */
  readonly facts: readonly EventFact[];
}

/** What happened, and how many independent texts tell it? By the newest record that answers. */
export async function askOccurrences(
  store: Store,
  question: Omit<Question, 'kinds'>,
  page: PageRequest,
): Promise<Answer<OccurrenceAnswer>> {
  const { rows, next } = await groupKeys(store, 'event', { question, page });
  const groups = rows.map(({ group }) => group);
  const counted = await store.db
    .selectFrom('occurrence')
    .select(['key', 'texts', 'tellings'])
    .where(({ ref }) => store.dialect.isOneOf(ref('key'), groups))
    .execute();
  const counts = new Map(counted.map((row) => [row.key, row]));
  const byGroup = await groupFacts(store, { kind: 'event', groups, limit: MAX_TELLINGS });
  const kinds = await textKinds(
    store,
    new Map([...byGroup].map(([group, facts]) => [group, facts.map(({ fact }) => fact)])),
  );
  const items = groups.flatMap((occurrence): readonly OccurrenceAnswer[] => {
    const facts = (byGroup.get(occurrence) ?? []).flatMap((one) => (one.kind === 'event' ? [one.fact] : []));
    const { texts = 1, tellings = facts.length } = counts.get(occurrence) ?? {};
    return facts.length === 0 ? [] : [{ occurrence, texts, kinds: kinds.get(occurrence) ?? {}, tellings, facts }];
  });
  const all = [...byGroup.values()].flat();
  const { lookup, notes } = await lookupOf(store, { records: recordsIn(all), entities: entitiesIn(all) });
  return { items, lookup, next, notes };
}
