import type { Outcome } from '@onrecord/model';
import { addDays, type Day } from '../../rows/day.ts';
import type { ProspectFact } from '../../rows/facts.ts';
import { sortedKeys } from '../evidence-of.ts';
import type { Evidence } from './evidence-keys.ts';
import type { Finding, OutcomeOptions } from './finding.ts';
import { findingsOf } from './findings.ts';
import type { OutcomeReason } from './outcome-reasons.ts';
import { lastDay, outlookLine, type OutlookLine } from './outlook-line.ts';

/** What became of a line, as far as the records say. */
export interface LineOutcome {
  readonly outcome: Outcome;
  readonly why: OutcomeReason;
  /** Records that show it; empty where only the calendar does. */
  readonly evidence: readonly number[];
  /** The day from which it holds; undefined while it is open. */
  readonly day: Day | undefined;
  /** Records that may bear on it but do not say enough to settle it. */
  readonly possible: readonly number[];
}

/** Of findings of one day, the first in this order stands. */
const ORDER: readonly Outcome[] = ['came-true', 'averted', 'withdrawn', 'lapsed', 'open'];

/**
 * What became of a line by the end of `asOf`: the earliest of what later records show (`findingsOf`), else `lapsed` once a stated
 * horizon has passed, else `open`. A line without a horizon never lapses, and silence alone never makes anything come true. Later
 * evidence does not undo an outcome. Does not depend on the order of facts or evidence. Complexity: facts + evidence.
 */
export function outcomeOf(
  facts: readonly ProspectFact[],
  evidence: readonly Evidence[],
  asOf: Day,
  options: OutcomeOptions = {},
): LineOutcome {
  const known = facts.filter(({ told }) => told === undefined || told <= asOf);
  const line = outlookLine(known);
  const findings = findingsOf(known, line, evidence, { ...options, asOf });
  const possible = sortedKeys(findings.filter(({ sure }) => !sure).flatMap(({ keys }) => keys));
  const settled = findings.filter(({ sure, outcome }) => sure && outcome !== 'open').sort(byDayThenOrder);
  const [first] = settled;
  if (first !== undefined) {
    const same = settled.filter(({ outcome, day }) => day === first.day && supports(first.outcome, outcome));
    return {
      outcome: first.outcome,
      why: first.why,
      evidence: sortedKeys(same.flatMap(({ keys }) => keys)),
      day: first.day,
      possible: [],
    };
  }
  return byCalendar(line, findings, asOf, possible);
}

function byCalendar(
  line: OutlookLine,
  findings: readonly Finding[],
  asOf: Day,
  possible: readonly number[],
): LineOutcome {
  const passed = lastDay(line);
  if (passed !== undefined && asOf > passed) {
    const why = line.sort === 'deadline' ? 'deadline-passed' : 'horizon-passed';
    return { outcome: 'lapsed', why, evidence: [], day: addDays(passed, 1), possible };
  }
  const answered = findings.filter(({ sure, outcome }) => sure && outcome === 'open');
  if (answered.length > 0) {
    const evidence = sortedKeys(answered.flatMap(({ keys }) => keys));
    return { outcome: 'open', why: 'offer-turned-down', evidence, day: undefined, possible };
  }
  return {
    outcome: 'open',
    why: possible.length > 0 ? 'may-have-come' : 'nothing-told',
    evidence: [],
    day: undefined,
    possible,
  };
}

/** An agreement and a calling-off on the same day say the same: both are shown. */
function supports(chosen: Outcome, other: Outcome): boolean {
  return chosen === other || (chosen === 'averted' && other === 'withdrawn');
}

function byDayThenOrder(a: Finding, b: Finding): number {
  if (a.day !== b.day) return (a.day ?? '~') < (b.day ?? '~') ? -1 : 1;
  return ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || (a.keys[0] ?? 0) - (b.keys[0] ?? 0);
}
