import type { PreparedRecord } from '../prepare/prepared-report.ts';
import type { RecordTable } from '../store/tables.ts';
import type { NewRecord, NewReport } from './new-report.ts';

/**
 * The rows of a report's records, its actors and places already joined. Situation columns are filled in later. `keyFor` gives the key of
 * a record, `states` what people said of it.
 */
export function recordsOf(
  report: NewReport,
  keyFor: (id: string) => number,
  states: ReadonlyMap<string, string>,
): readonly NewRecord[] {
  const keyOf = new Map(report.prepared.records.map(({ id }) => [id, keyFor(id)]));
  return report.prepared.records.map((prepared) => {
    const entity = (local: string): number => report.entities.get(local) ?? 0;
    const parties = prepared.parties
      .map(({ role, local, status }) => ({ role, local, status, actor: entity(local) }))
      .filter(({ actor }) => actor !== 0);
    return {
      prepared,
      parties,
      row: rowOf(prepared, { report, keyOf, entity, state: states.get(prepared.id) ?? 'unreviewed' }),
    };
  });
}

interface RowContext {
  readonly report: NewReport;
  readonly keyOf: ReadonlyMap<string, number>;
  readonly entity: (local: string) => number;
  readonly state: string;
}

function rowOf(prepared: PreparedRecord, { report, keyOf, entity, state }: RowContext): RecordTable {
  const { detail, when, claimant } = prepared;
  const told = report.prepared.report.published ?? '';
  // A prospect's days lie ahead: a list by time wants the day on which it was told.
  const sorted = prepared.kind === 'prospect' ? told : (when?.from ?? told);
  const linked = (id: string | undefined): number => (id === undefined ? 0 : (keyOf.get(id) ?? 0));
  return {
    key: linked(prepared.id),
    report: report.key,
    id: prepared.id,
    kind: prepared.kind,
    live: state === 'rejected' || report.isSuperseded ? 0 : 1,
    day: when?.from ?? '',
    day_to: when?.to ?? '',
    told,
    sorted,
    type: detail.type,
    mode: detail.mode ?? '',
    realis: detail.realis ?? '',
    topic: detail.topic ?? '',
    place: prepared.place === undefined ? 0 : entity(prepared.place),
    low: detail.low ?? null,
    high: detail.high ?? null,
    value: detail.value ?? null,
    since: detail.since ?? '',
    flags: detail.flags.join(' '),
    claimant_by: claimant.by,
    claimant: claimant.by === 'actor' ? entity(claimant.local) : 0,
    confidence: prepared.confidence,
    start: prepared.start,
    end: prepared.end,
    quote: prepared.quote,
    words: prepared.words,
    revises: linked(detail.revises),
    event: linked(detail.event),
    outcome: detail.outcome ?? '',
    story: report.story,
    grp: 0,
    review: state,
  };
}
