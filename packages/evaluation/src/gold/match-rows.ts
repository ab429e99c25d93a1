import type { OnRecord } from '@onrecord/model';
import type { Lookup } from './lookup.ts';
import type { RowOutcome, Tally } from './tally.ts';

/** Rows of these blocks repeat the body: they are not required, and not wrong where they match nothing. */
const UNSCORED_BLOCKS: readonly (string | undefined)[] = ['caption', 'credit', 'headline', 'standfirst'];

interface GoldRow {
  readonly optional: boolean;
  readonly label: string;
}

/** How rows of one kind are compared. */
export interface RowScorer<P, G> {
  /** How well the words match, 0 (no match) to 1. */
  similar(predicted: P, gold: G): number;
  /** The fields of a matched pair that are not right. */
  wrongFields(predicted: P, gold: G): readonly string[];
  /** Counts of its own for a matched pair. */
  count?(predicted: P, gold: G, wrong: readonly string[]): void;
  /** Why a gold row was missed, where the kind can say more than "missed". */
  whyMissed?(gold: G): string;
  /** Why a predicted row matched nothing, where the kind can say more than "extra". */
  whyExtra?(predicted: P): string;
}

/**
 * Pairs predicted and gold rows of one kind, most similar first, each row once, and counts: found (words match), full
 * (every field that gold states is right), missed, extra. Optional rows never count. O(predicted x gold).
 */
export function matchRows<P extends OnRecord, G extends GoldRow>(
  kind: string,
  { predicted, golds, lookup, tally }: { predicted: readonly P[]; golds: readonly G[]; lookup: Lookup; tally: Tally },
  scorer: RowScorer<P, G>,
): void {
  const free = { predicted: new Set(predicted), golds: new Set(golds) };
  for (const { row, gold } of bestFirst(predicted, golds, scorer)) {
    if (!free.predicted.has(row) || !free.golds.has(gold)) continue;
    free.predicted.delete(row);
    free.golds.delete(gold);
    if (gold.optional) {
      tally.rule(row.by.rule, 'neutral');
      continue;
    }
    const wrong = scorer.wrongFields(row, gold);
    tally.add(kind, 'found');
    tally.rule(row.by.rule, 'right');
    tally.row(outcomeOf(kind, row, wrong.length === 0 ? 'full' : 'found'));
    scorer.count?.(row, gold, wrong);
    if (wrong.length === 0) {
      tally.add(kind, 'full');
      tally.rule(row.by.rule, 'full');
    } else tally.miss(kind, `wrong ${wrong.join('+')}`, gold.label);
  }
  const missed = golds.filter((gold) => free.golds.has(gold) && !gold.optional);
  const extra = predicted.filter((row) => free.predicted.has(row) && !UNSCORED_BLOCKS.includes(lookup.roleOf(row)));
  tally.add(kind, 'gold', golds.filter(({ optional }) => !optional).length);
  tally.add(kind, 'missed', missed.length);
  tally.add(kind, 'extra', extra.length);
  for (const gold of missed) tally.miss(kind, scorer.whyMissed?.(gold) ?? 'missed', gold.label);
  for (const row of extra) {
    tally.rule(row.by.rule, 'wrong');
    tally.row(outcomeOf(kind, row, 'wrong'));
    tally.miss(
      kind,
      scorer.whyExtra?.(row) ?? 'extra',
      `${row.anchors
        .map(({ quote }) => quote)
        .join(' | ')
        .slice(0, 160)} [${row.by.rule}]`,
    );
  }
}

function outcomeOf(kind: string, { by: { rule }, confidence }: OnRecord, outcome: RowOutcome['outcome']): RowOutcome {
  return { kind, rule, confidence, outcome };
}

/** A pair that is right in every field goes before one with equal words. */
const FULL_BONUS = 0.001;

function bestFirst<P, G>(
  predicted: readonly P[],
  golds: readonly G[],
  scorer: RowScorer<P, G>,
): readonly { readonly row: P; readonly gold: G }[] {
  const pairs = predicted.flatMap((row) =>
    golds.flatMap((gold) => {
      const similarity = scorer.similar(row, gold);
      if (similarity <= 0) return [];
      return [{ row, gold, score: similarity + (scorer.wrongFields(row, gold).length === 0 ? FULL_BONUS : 0) }];
    }),
  );
  return pairs.sort((a, b) => b.score - a.score);
}

/** The names of the checks that failed. */
export function failed(checks: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(checks).flatMap(([name, right]) => (right ? [] : [name]));
}
