import type { Reading, Span } from '@onrecord/model';
import { bootstrap, type Interval } from '../bootstrap.ts';
import type { GeoVirusArticle, GoldToponym } from './read-geovirus.ts';

/** What one article gave. */
export interface ArticleCounts {
  readonly gold: number;
  readonly predicted: number;
  /** Names whose words overlap with a predicted mention; each mention is used once. */
  readonly found: number;
  /** Of these, with the same first and last letter. */
  readonly exact: number;
  /** Kilometres from the gold to the resolved place, of the found ones; Infinity where it was given no coordinates. */
  readonly errors: readonly number[];
  /** The same of those that the reader took for a town or spot: no country, province or sea. */
  readonly townErrors: readonly number[];
  /** The words of what was missed, found wrongly or put far away: for the screen only. */
  readonly misses: readonly string[];
}

export interface GeoVirusScore {
  readonly articles: number;
  readonly gold: number;
  readonly predicted: number;
  readonly found: number;
  readonly exact: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly f1Interval: Interval;
  /** Of the found: given coordinates at all. */
  readonly located: number;
  /** Of the found: within 161 km (100 miles) of the gold. */
  readonly within161: number;
  readonly within161Interval: Interval;
  /** The same of those taken for a town or spot, where the middle of a country plays no part. */
  readonly towns: number;
  readonly townsWithin161: number;
  /** Of the located, in kilometres. */
  readonly meanError: number;
  readonly medianError: number;
}

/** "Accuracy@161km", the measure of the literature: 100 miles. */
const NEAR_KM = 161;
const EARTH_RADIUS_KM = 6371;

/** Compares the places of a reading with the names of the corpus. */
export function countArticle({ text, toponyms }: GeoVirusArticle, { places }: Reading): ArticleCounts {
  const mentions = places
    .flatMap(({ geo, mentions: own }) => own.filter(({ form }) => form === 'name').map((mention) => ({ mention, geo })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const used = new Set<number>();
  const errors: number[] = [];
  const townErrors: number[] = [];
  const misses: string[] = [];
  let exact = 0;
  for (const gold of toponyms) {
    const match = mentions.findIndex(({ mention }, i) => !used.has(i) && overlaps(mention, gold));
    const found = mentions[match];
    const words = text.slice(gold.start, gold.end);
    if (found === undefined) {
      misses.push(`missed: ${words}`);
      continue;
    }
    used.add(match);
    if (found.mention.start === gold.start && found.mention.end === gold.end) exact++;
    const error = found.geo === undefined ? Infinity : kilometres(gold, found.geo);
    errors.push(error);
    if (found.geo?.precision === 'city' || found.geo?.precision === 'site') townErrors.push(error);
    if (error > NEAR_KM)
      misses.push(
        `far: ${words} as ${found.mention.quote}, ${Number.isFinite(error) ? `${Math.round(error)} km` : 'not located'}`,
      );
  }
  mentions.forEach(({ mention }, i) => {
    if (!used.has(i)) misses.push(`extra: ${mention.quote}`);
  });
  return { gold: toponyms.length, predicted: mentions.length, found: used.size, exact, errors, townErrors, misses };
}

/** Adds articles up; intervals are over articles. */
export function scoreGeoVirus(articles: readonly ArticleCounts[]): GeoVirusScore {
  const sum = (of: (article: ArticleCounts) => number): number =>
    articles.reduce((total, article) => total + of(article), 0);
  const errors = articles.flatMap((article) => article.errors);
  const townErrors = articles.flatMap((article) => article.townErrors);
  const located = errors.filter((error) => Number.isFinite(error)).sort((a, b) => a - b);
  const { precision, recall, f1 } = rates(articles);
  return {
    articles: articles.length,
    gold: sum(({ gold }) => gold),
    predicted: sum(({ predicted }) => predicted),
    found: sum(({ found }) => found),
    exact: sum(({ exact }) => exact),
    precision,
    recall,
    f1,
    f1Interval: bootstrap(articles, (sample) => rates(sample).f1),
    located: located.length,
    within161: near(articles),
    towns: townErrors.length,
    townsWithin161: townErrors.filter((error) => error <= NEAR_KM).length / Math.max(1, townErrors.length),
    within161Interval: bootstrap(articles, near),
    meanError: located.reduce((total, error) => total + error, 0) / Math.max(1, located.length),
    medianError: median(located),
  };
}

function rates(articles: readonly ArticleCounts[]): { precision: number; recall: number; f1: number } {
  let [found, gold, predicted] = [0, 0, 0];
  for (const article of articles) {
    found += article.found;
    gold += article.gold;
    predicted += article.predicted;
  }
  const precision = predicted === 0 ? 0 : found / predicted;
  const recall = gold === 0 ? 0 : found / gold;
  return { precision, recall, f1: found === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function near(articles: readonly ArticleCounts[]): number {
  const errors = articles.flatMap((article) => article.errors);
  return errors.filter((error) => error <= NEAR_KM).length / errors.length;
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  if (sorted.length === 0) return 0;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

type Point = Pick<GoldToponym, 'lat' | 'lon'>;

/** Great-circle distance (haversine), written here anew so that the reader does not measure itself. */
function kilometres(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
