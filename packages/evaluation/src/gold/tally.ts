/** Named counts, as `statements.found`. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Rows that a rule proposed: right (matched a required row), full (and right in every field), neutral (matched an optional row), wrong. */
export interface RuleCounts {
  readonly right: number;
  readonly full: number;
  readonly neutral: number;
  readonly wrong: number;
}

/**
 * What became of one predicted row: full (right in every field), found (matched a required row, a field is wrong), wrong
 * (matched none). Rows that match an optional row, and captions and headlines that match none, are none of these.
 */
export interface RowOutcome {
  readonly kind: string;
  readonly rule: string;
  readonly confidence: number;
  readonly outcome: 'full' | 'found' | 'wrong';
}

/** One thing that went wrong. `label` holds words of the report: shown, never kept. */
export interface Miss {
  readonly kind: string;
  readonly class: string;
  readonly label: string;
}

/** What one report gave. */
export interface CaseScore {
  readonly name: string;
  readonly counts: Counts;
  readonly rules: Readonly<Record<string, RuleCounts>>;
  readonly misses: readonly Miss[];
  readonly rows: readonly RowOutcome[];
}

/** Collects the score of one report. */
export interface Tally {
  add(kind: string, field: string, count?: number): void;
  rule(rule: string, outcome: keyof RuleCounts): void;
  miss(kind: string, missClass: string, label: string): void;
  row(outcome: RowOutcome): void;
  score(name: string): CaseScore;
}

export function tally(): Tally {
  const counts: Record<string, Record<string, number>> = {};
  const rules: Record<string, RuleCounts> = {};
  const misses: Miss[] = [];
  const rows: RowOutcome[] = [];
  return {
    add(kind, field, count = 1) {
      const row = (counts[kind] ??= {});
      row[field] = (row[field] ?? 0) + count;
    },
    rule(rule, outcome) {
      const row = rules[rule] ?? { right: 0, full: 0, neutral: 0, wrong: 0 };
      rules[rule] = { ...row, [outcome]: row[outcome] + 1 };
    },
    miss(kind, missClass, label) {
      misses.push({ kind, class: missClass, label });
    },
    row(outcome) {
      rows.push(outcome);
    },
    score: (name) => ({ name, counts, rules, misses, rows }),
  };
}

/** Adds the counts of several reports. */
export function sumCounts(all: readonly Counts[]): Counts {
  const sum: Record<string, Record<string, number>> = {};
  for (const counts of all) {
    for (const [kind, fields] of Object.entries(counts)) {
      const row = (sum[kind] ??= {});
      for (const [field, count] of Object.entries(fields)) row[field] = (row[field] ?? 0) + count;
    }
  }
  return sum;
}

/** Adds the rules of several reports, in the order of their names. */
export function sumRules(scores: readonly CaseScore[]): Readonly<Record<string, RuleCounts>> {
  const sum = new Map<string, RuleCounts>();
  for (const { rules } of scores) {
    for (const [rule, { right, full, neutral, wrong }] of Object.entries(rules)) {
      const row = sum.get(rule) ?? { right: 0, full: 0, neutral: 0, wrong: 0 };
      sum.set(rule, {
        right: row.right + right,
        full: row.full + full,
        neutral: row.neutral + neutral,
        wrong: row.wrong + wrong,
      });
    }
  }
  return Object.fromEntries([...sum].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How often each class of error occurs, the most frequent first. */
export function missClasses(scores: readonly Pick<CaseScore, 'misses'>[]): Readonly<Record<string, number>> {
  const classes = new Map<string, number>();
  for (const { misses } of scores) {
    for (const { kind, class: missClass } of misses) {
      const name = `${kind}: ${missClass}`;
      classes.set(name, (classes.get(name) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...classes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
