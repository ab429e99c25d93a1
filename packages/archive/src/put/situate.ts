import type { EventType } from '@onrecord/model';
import type { AnyFact } from '../rows/fact-of.ts';
import { spanOf } from '../rows/fact-of.ts';
import { type ReportFigures, figureScopes } from '../situation/figures/figure-scopes.ts';
import { seriesKeyOf } from '../situation/figures/series-key.ts';
import { type Evidence, evidenceKeysOfRecord } from '../situation/outlook/evidence-keys.ts';
import { lineKeyOf } from '../situation/outlook/line-key.ts';
import { positionCellOf } from '../situation/positions/position-cell.ts';
import type { Sides } from '../situation/sides.ts';
import type { Db, StoreDialect } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import type { KeyGiver } from './key-giver.ts';
import { compareFigure } from './compare-figures.ts';
import { compareQuotes } from './compare-quotes.ts';
import { mergeOccurrences } from './merge-occurrences.ts';
import type { NewRecord, NewReport } from './new-report.ts';
import { reportFacts } from './report-facts.ts';
import { threadSet } from './threads.ts';
import { writeRows } from './write-rows.ts';

/**
 * Brings new records into the situation: events to their occurrences, figures, positions and prospects to their threads, evidence under the
 * names by which prospects find it. Writes the rows. Each record touches its own groups only.
 */
export async function situate(
  db: Db,
  dialect: StoreDialect,
  { reports, keys }: { readonly reports: readonly NewReport[]; readonly keys: KeyGiver },
): Promise<void> {
  await mergeOccurrences(db, dialect, { reports, keys });
  const named = reports.flatMap(namedRecords);
  const threads = await threadSet(db, dialect, { names: named.map(({ name }) => name), keys });
  for (const { record, name, fact } of named) {
    const { kind, told, sorted } = record.row;
    const thread = threads.join({ kind, name, told, sorted });
    record.row.grp = thread.key;
    if (fact.kind !== 'figure') continue;
    const { state, differs } = compareFigure(fact.fact, name, thread.state);
    threads.keep(thread.key, state, differs ? sorted : undefined);
  }
  await dialect.insertRows(db, 'thread', [...threads.changed.values()], { on: ['key'], then: 'update' });
  await dialect.insertRows(db, 'evidence_key', reports.flatMap(evidenceOf), {
    on: ['name', 'day', 'record'],
    then: 'ignore',
  });
  await compareQuotes(db, dialect, { reports, keys });
  await writeRows(db, dialect, reports);
}

interface NamedRecord {
  readonly record: NewRecord;
  readonly name: string;
  readonly fact: AnyFact;
}

/** The figures, positions and prospects of a report that belong to a thread, with its name. */
function namedRecords(report: NewReport): readonly NamedRecord[] {
  const facts = reportFacts(report);
  const byKey = new Map(report.records.map((record) => [record.row.key, record]));
  const sides = sidesOf(report);
  const figures = facts.flatMap((one) => (one.kind === 'figure' ? [one.fact] : []));
  const scopes = figureScopes(figures, reportFigures(report, byKey));
  return facts.flatMap((one) => {
    const record = byKey.get(one.fact.key);
    const name = threadName(one, { sides, scopes });
    return record && name !== undefined ? [{ record, name, fact: one }] : [];
  });
}

function threadName(
  one: AnyFact,
  { sides, scopes }: { readonly sides: Sides; readonly scopes: ReturnType<typeof figureScopes> },
): string | undefined {
  if (one.kind === 'figure') return seriesKeyOf(one.fact, scopes.get(one.fact.key));
  if (one.kind === 'position') return positionCellOf(one.fact);
  return one.kind === 'prospect' ? lineKeyOf(one.fact, sides) : undefined;
}

function reportFigures(report: NewReport, byKey: ReadonlyMap<number, NewRecord>): ReportFigures {
  return {
    happening: report.happening === 0 ? undefined : report.happening,
    linked: ({ event }) => {
      const row = event === undefined ? undefined : byKey.get(event)?.row;
      if (row === undefined || row.grp === 0) return undefined;
      return { occurrence: row.grp, type: row.type as EventType, when: spanOf(row) };
    },
  };
}

function sidesOf({ bodies }: NewReport): Sides {
  return { bodyOf: (actor) => bodies.get(actor) ?? actor };
}

/** The names under which prospects find the records of a report. */
function evidenceOf(report: NewReport): readonly Tables['evidence_key'][] {
  const sides = sidesOf(report);
  return reportFacts(report).flatMap((one) => {
    const evidence = asEvidence(one);
    if (!evidence) return [];
    const day = one.fact.when?.to ?? one.fact.told ?? '';
    return evidenceKeysOfRecord(evidence, sides).map((name) => ({ name, day, record: one.fact.key }));
  });
}

export function asEvidence(one: AnyFact): Evidence | undefined {
  return one.kind === 'prospect' ? undefined : one;
}
