import type { AnyFact } from '../../rows/fact-of.ts';
import type { Store } from '../../store/store.ts';
import { factsOf, recordsByKey } from '../group-facts.ts';
import { entitiesIn, recordsIn } from '../keys-in.ts';
import { lookupOf } from '../lookup.ts';
import { type Column, columnAt, columnsOf } from './columns.ts';
import { happeningsOf, type LookedHappening } from './happenings.ts';
import type { Lane, LaneMark, LanesAnswer } from './lanes-answer.ts';
import { lanesOf } from './lanes-of.ts';
import type { LanesLayout, LanesQuestion } from './lanes-question.ts';
import { lookedRows } from './looked-rows.ts';
import { textsOf } from './texts-of.ts';
import { withHours } from './time-of-day.ts';

/**
 * What happened within a span, in lanes and columns. Of spans with very many rows the newest of each column are counted, and it says so.
 * O(`layout.rows`).
 */
export async function askLanes(store: Store, question: LanesQuestion, layout: LanesLayout): Promise<LanesAnswer> {
  const { columns, bucket } = layout;
  const dates = question.dates ?? 'subject';
  const span = { from: question.since, to: question.until };
  // Rows are found by days, also where columns are hours.
  const days = bucket === 'hour' ? (columnsOf('day', span) ?? []) : columns;
  const { keys, cut } = await lookedRows(store, question, { days, rows: layout.rows });
  const told = await happeningsOf(store, keys, { dates, withActors: layout.by === 'actor' });
  const { happenings, isCut: hoursCut } =
    bucket === 'hour' ? await withHours(store, told, dates) : { happenings: told, isCut: false };
  const lanes = lanesOf(happenings, layout);
  const { marks, facts } = await marksOf(store, lanes, happenings);
  const named = lanes.flatMap(({ of }) => (of.kind === 'actor' || of.kind === 'place' ? [of.key] : []));
  const { lookup, notes } = await lookupOf(store, {
    records: recordsIn(facts),
    entities: [...entitiesIn(facts), ...named],
  });
  return {
    columns: columns.map(({ from, to }) => ({ from, to, isCut: isIn(cut, days, from) })),
    lanes,
    marks,
    events: happenings.length,
    counted: keys.length,
    isCut: cut.size > 0,
    hoursCut,
    lookup,
    notes,
  };
}

function isIn(cut: ReadonlySet<number>, days: readonly Column[], moment: string): boolean {
  const place = columnAt(days, moment);
  return place !== undefined && cut.has(place);
}

/** The facts behind the records that cells name. */
async function marksOf(
  store: Store,
  lanes: readonly Lane[],
  happenings: readonly LookedHappening[],
): Promise<{ readonly marks: readonly LaneMark[]; readonly facts: readonly AnyFact[] }> {
  const keys = new Set(lanes.flatMap(({ cells, spans }) => [...cells, ...spans].flatMap(({ marks }) => marks)));
  const facts = await factsOf(store, await recordsByKey(store, [...keys]));
  const byKey = new Map(happenings.map((one) => [one.key, one]));
  const texts = await textsOf(
    store,
    [...keys].flatMap((key) => byKey.get(key)?.occurrence ?? []),
  );
  const marks = facts.flatMap((one): readonly LaneMark[] => {
    const happening = byKey.get(one.fact.key);
    if (one.kind !== 'event' || !happening) return [];
    const { occurrence, stories } = happening;
    return [{ occurrence, texts: texts.get(occurrence) ?? stories.size, fact: one.fact }];
  });
  return { marks, facts };
}
