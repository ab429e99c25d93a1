import type { FigureFact } from '../rows/facts.ts';
import type { Store } from '../store/store.ts';
import type { Answer } from './answer.ts';
import { type FigureQuestion, type SeriesAnswer, seriesFound } from './ask-figures.ts';
import { entitiesIn } from './keys-in.ts';
import { lookupOf } from './lookup.ts';
import type { PageRequest } from './question.ts';

/** Claimants of one series whose latest count has its words in a list. */
const MAX_LINES = 6;

/**
 * Series to choose from, as `askFigures` gives them, but with the words of their latest counts alone: `facts` holds these, and the ones that
 * say where and since when.
 */
export async function askSeries(
  store: Store,
  question: FigureQuestion,
  page: PageRequest,
): Promise<Answer<SeriesAnswer>> {
  const found = await seriesFound(store, question, page);
  const items = found.items.map((item) => ({ ...item, facts: shownFacts(item) }));
  const facts = items.flatMap((item) => item.facts.map((fact) => ({ kind: 'figure' as const, fact })));
  const claimants = items.flatMap(({ series }) =>
    series.lines.flatMap(({ claimant }) => (claimant.by === 'actor' ? [claimant.actor] : [])),
  );
  const { lookup, notes } = await lookupOf(store, {
    records: facts.map(({ fact }) => fact.key),
    entities: [...entitiesIn(facts), ...claimants],
  });
  return { items, lookup, notes, next: found.next };
}

/** The newest first, as the series has them. */
function shownFacts({ series, facts }: SeriesAnswer): readonly FigureFact[] {
  const latest = series.lines.slice(0, MAX_LINES).map(({ points, latest: last = points.at(-1) }) => last?.keys.at(-1));
  const keys = new Set([
    facts[0]?.key,
    facts.find(({ place }) => place !== undefined)?.key,
    facts.find(({ since }) => since !== undefined)?.key,
    ...latest,
  ]);
  return facts.filter(({ key }) => keys.has(key));
}
