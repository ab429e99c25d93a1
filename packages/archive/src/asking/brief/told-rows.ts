import { note, type RecordKind } from '@onrecord/model';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { LITERAL } from '../../store/literals.ts';
import type { Store } from '../../store/store.ts';
import type { RecordTable, Tables } from '../../store/tables.ts';
import type { Asking, BriefQuestion } from './brief-question.ts';
import { briefNotes } from './notes.ts';

/** Rows of a kind that a brief looks at. */
const MOST_ROWS = 2000;

const PLURALS: Readonly<Record<RecordKind, string>> = {
  statement: 'statements',
  event: 'events',
  figure: 'figures',
  position: 'positions',
  prospect: 'prospects',
};

/**
 * Standing rows of a kind told by reports published in the span, the newest first; where there are more than are looked at, a note says
 * so. Read along the index of days told, so that it costs about the rows looked at.
 */
export async function toldRows(asking: Asking, kind: RecordKind): Promise<readonly RecordTable[]> {
  const { store, question } = asking;
  const rows = await store.db
    .selectFrom('record')
    .selectAll()
    .where((where) => where.and(conditions(store, where, { kind, question })))
    .orderBy('told', 'desc')
    .orderBy('key', 'desc')
    .limit(MOST_ROWS + 1)
    .execute();
  if (rows.length <= MOST_ROWS) return rows;
  const { total } = await store.db
    .selectFrom('record')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where((where) => where.and(conditions(store, where, { kind, question })))
    .executeTakeFirstOrThrow();
  asking.note(note(briefNotes.oldRows, { details: { total: Number(total), what: PLURALS[kind], seen: MOST_ROWS } }));
  return rows.slice(0, MOST_ROWS);
}

type Where = ExpressionBuilder<{ record: Tables['record'] }, 'record'>;

function conditions(
  { db, dialect }: Store,
  where: Where,
  { kind, question }: { readonly kind: RecordKind; readonly question: BriefQuestion },
): Expression<SqlBool>[] {
  const { since, until, actors, places, minConfidence } = question;
  const list: Expression<SqlBool>[] = [
    where('record.kind', '=', kind),
    where('record.live', '=', LITERAL.one),
    where('record.told', '<>', LITERAL.empty),
    where('record.told', '>=', since),
    where('record.told', '<=', until),
  ];
  if (minConfidence !== undefined) list.push(where('record.confidence', '>=', minConfidence));
  if (places !== undefined) list.push(dialect.isOneOf(where.ref('record.place'), places));
  if (actors === undefined) return list;
  const ofActors = db
    .selectFrom('party')
    .select('party.record')
    .where('party.kind', '=', kind)
    .where(({ ref }) => dialect.isOneOf(ref('party.actor'), actors));
  return [...list, where('record.key', 'in', ofActors)];
}
