import type { Day } from '../rows/day.ts';
import type { EventFact } from '../rows/facts.ts';
import type { Store } from '../store/store.ts';
import type { Answer } from './answer.ts';
import { factsOf, recordsByKey } from './group-facts.ts';
import { entitiesIn, recordsIn } from './keys-in.ts';
import { happeningsOf } from './lanes/happenings.ts';
import { textsOf } from './lanes/texts-of.ts';
import { type FoundDay, nextDayOf } from './lanes/next-day.ts';
import { lookupOf } from './lookup.ts';
import { parseCursor, type Question } from './question.ts';

/** One happening of a day, told by the record that says its day most narrowly. */
export interface DayEvent {
  readonly occurrence: number;
  /** Independent texts that tell it, in the whole archive. */
  readonly texts: number;
  readonly fact: EventFact;
}

/** What happened on one day, or is told by reports of it that say no other. */
export interface DayLine {
  /** '': no day is known, nor that of the report. */
  readonly day: Day | '';
  /** Happenings, of what was looked at. */
  readonly events: number;
  /** There are more: the newest `MAX_DAY_ROWS` rows of the day were looked at. */
  readonly isCut: boolean;
  /** Those that most independent texts tell, at most as many as were wanted. */
  readonly items: readonly DayEvent[];
}

export interface DayListPage {
  /** Days. */
  readonly limit: number;
  /** Happenings of a day that are shown. */
  readonly top: number;
  readonly after?: string;
}

/** Days of publication that are tried for rows that answer before a page ends. */
const MAX_TRIES = 12;
type Asked = Omit<Question, 'kinds'>;

/** What happened, day by day, the newest day first; of each day what most independent texts tell. O(days × `MAX_DAY_ROWS`). */
export async function askDayList(store: Store, question: Asked, page: DayListPage): Promise<Answer<DayLine>> {
  const dates = question.dates ?? 'subject';
  const nextDay = await nextDayOf(store, question);
  const found: FoundDay[] = [];
  let cursor = page.after === undefined ? undefined : parseCursor(page.after).sorted;
  // What has no day comes last.
  let isEnd = cursor === '';
  for (let tries = 0; !isEnd && found.length < page.limit && tries < Math.max(MAX_TRIES, page.limit); tries++) {
    const day = await nextDay(cursor);
    if (day && day.keys.length > 0) found.push(day);
    cursor = day?.day ?? '';
    isEnd = cursor === '';
  }
  const lines = await Promise.all(found.map((day) => lineOf(store, day, { dates, top: page.top })));
  const facts = lines.flatMap(({ items }) => items.map(({ fact }) => ({ kind: 'event' as const, fact })));
  const { lookup, notes } = await lookupOf(store, { records: recordsIn(facts), entities: entitiesIn(facts) });
  return { items: lines, lookup, notes, next: isEnd ? undefined : `${cursor ?? ''}.0` };
}

async function lineOf(
  store: Store,
  { day, keys, isCut }: FoundDay,
  { dates, top }: { readonly dates: 'subject' | 'report'; readonly top: number },
): Promise<DayLine> {
  const happenings = await happeningsOf(store, keys, { dates, withActors: false });
  const texts = await textsOf(
    store,
    happenings.map(({ occurrence }) => occurrence),
  );
  const told = happenings.map((one) => ({ ...one, texts: texts.get(one.occurrence) ?? one.stories.size }));
  // The sort keeps the newest first among those that as many texts tell.
  const shown = told.toSorted((a, b) => b.texts - a.texts).slice(0, top);
  const facts = await factsOf(
    store,
    await recordsByKey(
      store,
      shown.map(({ key }) => key),
    ),
  );
  const byKey = new Map(facts.map((one) => [one.fact.key, one]));
  const items = shown.flatMap(({ occurrence, texts: count, key }): readonly DayEvent[] => {
    const one = byKey.get(key);
    return one?.kind === 'event' ? [{ occurrence, texts: count, fact: one.fact }] : [];
  });
  return { day, events: happenings.length, isCut, items };
}
