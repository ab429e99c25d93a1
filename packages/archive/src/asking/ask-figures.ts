import type { AnyFact } from '../rows/fact-of.ts';
import type { FigureFact } from '../rows/facts.ts';
import { type FigureSeries, seriesOfName } from '../situation/figures/figure-series.ts';
import type { Store } from '../store/store.ts';
import { type Answer, MAX_TELLINGS } from './answer.ts';
import { groupFacts } from './group-facts.ts';
import { groupKeys } from './group-keys.ts';
import { entitiesIn, recordsIn } from './keys-in.ts';
import { lookupOf } from './lookup.ts';
import type { PageRequest, Question } from './question.ts';
import { threadsByKey } from './threads-by-key.ts';

/** One count over time, by claimant. */
export interface SeriesAnswer {
  /** Key of the thread; several series may share it, where reports turn out to count different things under one name. */
  readonly thread: number;
  readonly series: FigureSeries;
  readonly facts: readonly FigureFact[];
  /** Records of the thread in all; the series is made of the latest. */
  readonly tellings: number;
}

export interface FigureQuestion extends Omit<Question, 'kinds'> {
  /** Only counts that were told more than once. */
  readonly several?: boolean;
}

/** How did each count change, and by whose account? Series by their newest count that answers. */
export async function askFigures(
  store: Store,
  question: FigureQuestion,
  page: PageRequest,
): Promise<Answer<SeriesAnswer>> {
  const { items, facts, next } = await seriesFound(store, question, page);
  const { lookup, notes } = await lookupOf(store, { records: recordsIn(facts), entities: entitiesIn(facts) });
  return { items, lookup, next, notes };
}

/** The same without names and words. */
export async function seriesFound(
  store: Store,
  { several = false, ...question }: FigureQuestion,
  page: PageRequest,
): Promise<{
  readonly items: readonly SeriesAnswer[];
  readonly facts: readonly AnyFact[];
  readonly next: string | undefined;
}> {
  const { rows, next } = await groupKeys(store, 'figure', { question, page, ...(several && { tellings: 2 }) });
  const groups = rows.map(({ group }) => group);
  const threads = await threadsByKey(store, groups);
  const byGroup = await groupFacts(store, { kind: 'figure', groups, limit: MAX_TELLINGS });
  const items = groups.flatMap((group): readonly SeriesAnswer[] => {
    const thread = threads.get(group);
    const facts = (byGroup.get(group) ?? []).flatMap((one) => (one.kind === 'figure' ? [one.fact] : []));
    if (!thread) return [];
    return seriesOfName(facts, thread.name).map((series) => {
      const keys = new Set(series.keys);
      return {
        thread: group,
        series,
        facts: facts.filter(({ key }) => keys.has(key)),
        tellings: thread.tellings,
      };
    });
  });
  return { items, facts: [...byGroup.values()].flat(), next };
}
