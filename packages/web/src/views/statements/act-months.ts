import type { StatementAct } from '@onrecord/model';
import type { StatementMonthsAnswer } from '../../api/types.ts';
import { ACTS } from '../../words/act-words.ts';

type Month = StatementMonthsAnswer['months'][number];

/** A month in the table of acts. */
export interface ActMonth extends Month {
  /** Acts that no earlier month has; none in the first month, where all are new. */
  readonly firsts: readonly StatementAct[];
  /** The first of its year. */
  readonly isYear: boolean;
}

/** Months with what is new in each; those without a statement between two are left out. O(months). */
export function actMonths(months: readonly Month[]): readonly ActMonth[] {
  const seen = new Set<StatementAct>();
  let year: string | undefined;
  return months.map((month, index) => {
    const own = ACTS.filter((act) => (month.acts[act] ?? 0) > 0);
    // What has no day is before or after all others.
    const firsts = index === 0 || month.month === '' || seen.size === 0 ? [] : own.filter((act) => !seen.has(act));
    if (month.month !== '') for (const act of own) seen.add(act);
    const isYear = month.month.slice(0, 4) !== year;
    year = month.month.slice(0, 4);
    return { ...month, firsts, isYear };
  });
}

/** "12 statements: 5 say, 3 warn": the acts of a month, the most frequent first. */
export function actsByCount({ acts }: Pick<Month, 'acts'>): readonly (readonly [act: StatementAct, count: number])[] {
  return ACTS.map((act) => [act, acts[act] ?? 0] as const)
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a);
}
