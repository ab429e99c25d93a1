import type { Day } from '../../rows/day.ts';
import type { FactBase, ProspectFact } from '../../rows/facts.ts';
import { dayOf } from '../day-of.ts';
import type { Evidence } from './evidence-keys.ts';
import type { Finding, OutcomeOptions } from './finding.ts';
import { findingsOfEvent } from './findings-of-event.ts';
import { findingsOfFigure } from './findings-of-figure.ts';
import { findingsOfPosition } from './findings-of-position.ts';
import { findingsOfStatement } from './findings-of-statement.ts';
import type { OutlookLine } from './outlook-line.ts';

/** What the line's own reports and the later records show by the end of `asOf`, in no order. */
export function findingsOf(
  facts: readonly ProspectFact[],
  line: OutlookLine,
  evidence: readonly Evidence[],
  options: OutcomeOptions & { readonly asOf: Day },
): readonly Finding[] {
  const own = facts.flatMap((fact) => toldByReport(fact, options.asOf));
  const ownReports = new Set(facts.map(({ report }) => report));
  const later = evidence.flatMap((record) => {
    const day = dayAfter(line, record.fact, ownReports);
    return day === undefined || day > options.asOf ? [] : findingsOfRecord(record, line, day, options);
  });
  return [...own, ...later];
}

function findingsOfRecord(
  { kind, fact }: Evidence,
  line: OutlookLine,
  day: Day,
  options: OutcomeOptions,
): readonly Finding[] {
  if (kind === 'event') return findingsOfEvent({ ...options, line, fact, day });
  if (kind === 'statement') return findingsOfStatement({ ...options, line, fact, day });
  if (kind === 'figure') return findingsOfFigure({ ...options, line, fact, day });
  return findingsOfPosition({ ...options, line, fact, day });
}

function toldByReport({ outcome, key, told }: ProspectFact, asOf: Day): readonly Finding[] {
  if (outcome === 'open' || (told !== undefined && told > asOf)) return [];
  return [{ outcome, why: 'told-by-report', day: told, keys: [key], sure: true }];
}

/**
 * The day of a record that comes after the line was first told; undefined for one that does not. On that first day only the records of
 * other reports count.
 */
function dayAfter({ firstTold }: OutlookLine, fact: FactBase, ownReports: ReadonlySet<number>): Day | undefined {
  const { told } = fact;
  const from = fact.when?.from ?? told;
  if (firstTold === undefined || from === undefined || from < firstTold || (told ?? from) < firstTold) return undefined;
  if (from === firstTold && ownReports.has(fact.report)) return undefined;
  return dayOf(fact);
}
