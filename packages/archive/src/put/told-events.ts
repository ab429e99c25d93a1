import type { EventType, Realis } from '@onrecord/model';
import { type OccurrenceEvent, occurrenceKeysOf } from '../stories/index.ts';
import { spanOf } from '../rows/fact-of.ts';
import type { Db, StoreDialect } from '../store/store.ts';
import type { EntityTable } from '../store/tables.ts';
import type { NewRecord, NewReport } from './new-report.ts';

/** An event of a new report as occurrences look at it, and the names it is looked up by. */
export interface Told {
  readonly record: NewRecord;
  readonly event: OccurrenceEvent;
  readonly names: readonly string[];
}

/** Events that stand, with what is known of their parties and places. */
export async function toldEvents(
  db: Db,
  dialect: StoreDialect,
  reports: readonly NewReport[],
): Promise<readonly Told[]> {
  const events = reports.flatMap((report) =>
    report.records
      .filter(({ row }) => row.kind === 'event' && row.live === 1)
      .map((record) => ({ record, happening: report.happening })),
  );
  const wanted = new Set(
    events.flatMap(({ record: { row, parties } }) => [row.place, ...parties.map(({ actor }) => actor)]),
  );
  const rows = await db
    .selectFrom('entity')
    .select(['key', 'kind', 'form', 'lat', 'lon', 'country'])
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...wanted]))
    .execute();
  const entities = new Map(rows.map((row) => [row.key, row]));
  return events.map(({ record, happening }) => {
    const event = eventOf(record, { entities, happening });
    return { record, event, names: occurrenceKeysOf(event) };
  });
}

type EntityLine = Pick<EntityTable, 'key' | 'kind' | 'form' | 'lat' | 'lon' | 'country'>;

function eventOf(
  { row, parties }: NewRecord,
  { entities, happening }: { readonly entities: ReadonlyMap<number, EntityLine>; readonly happening: number },
): OccurrenceEvent {
  const partiesIn = (role: string): OccurrenceEvent['actors'] =>
    parties
      .filter((party) => party.role === role)
      .map(({ actor }) => {
        const entity = entities.get(actor);
        return { key: actor, kind: entity?.kind ?? 'unknown', named: entity?.form === 'name' };
      });
  return {
    report: row.report,
    type: row.type as EventType,
    mode: row.mode === '' ? undefined : row.mode,
    realis: row.realis as Realis,
    actors: partiesIn('actor'),
    recipients: partiesIn('recipient'),
    place: placeOf(entities.get(row.place)),
    days: spanOf(row),
    words: row.words,
    happening: happening === 0 ? undefined : happening,
  };
}

function placeOf(entity: EntityLine | undefined): OccurrenceEvent['place'] {
  if (!entity) return undefined;
  return {
    key: entity.key,
    kind: entity.kind,
    ...(entity.lat !== null && { lat: entity.lat }),
    ...(entity.lon !== null && { lon: entity.lon }),
    ...(entity.country !== '' && { country: entity.country }),
  };
}
