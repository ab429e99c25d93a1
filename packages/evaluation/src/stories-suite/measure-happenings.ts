import { JOIN_HAPPENING, type HappeningFeatures } from '@onrecord/archive';
import { bCubed, type BCubed } from './b-cubed.ts';
import { groupHappenings } from './group-happenings.ts';
import { shuffled } from './shuffled.ts';

export interface HappeningReport {
  readonly features: HappeningFeatures;
  readonly gold: string;
  readonly topic: number;
}

/** B-cubed of one order or the means over several. */
export interface HappeningScore extends BCubed {
  readonly orders: number;
}

export interface HappeningScores {
  readonly reports: number;
  readonly goldClusters: number;
  readonly fileOrder: HappeningScore;
  readonly shuffled: HappeningScore;
  /** Each half of the topics with the threshold that is best on the other half. */
  readonly crossValidated: HappeningScore;
  readonly thresholds: readonly number[];
  /** Every report a happening of its own, and all reports of a topic one: what a score is worth beside. */
  readonly eachAlone: BCubed;
  readonly topicsWhole: BCubed;
}

const SEEDS = [1, 2, 3, 4, 5];
const GRID = [0.22, 0.24, 0.26, 0.28, 0.3, 0.32, 0.34, 0.36, 0.38];

export function measureHappenings(reports: readonly HappeningReport[]): HappeningScores {
  const halves = [0, 1].map((half) => reports.filter(({ topic }) => Math.floor(topic / 2) % 2 === half));
  const validated = halves.map((own, i) => {
    const threshold = bestThreshold(halves[1 - i] ?? []);
    return { threshold, score: overOrders(own, threshold), reports: own.length };
  });
  return {
    reports: reports.length,
    goldClusters: new Set(reports.map(({ gold }) => gold)).size,
    fileOrder: { ...scoreInOrder(reports, JOIN_HAPPENING), orders: 1 },
    shuffled: overOrders(reports, JOIN_HAPPENING),
    crossValidated: mean(validated.map(({ score }) => score)),
    thresholds: validated.map(({ threshold }) => threshold),
    eachAlone: bCubed(reports.map(({ gold }, i) => ({ gold, predicted: i }))),
    topicsWhole: bCubed(reports.map(({ gold, topic }) => ({ gold, predicted: topic }))),
  };
}

function bestThreshold(reports: readonly HappeningReport[]): number {
  const scored = GRID.map((threshold) => ({ threshold, f1: overOrders(reports, threshold).f1 }));
  return scored.reduce((best, one) => (one.f1 > best.f1 ? one : best)).threshold;
}

function overOrders(reports: readonly HappeningReport[], threshold: number): HappeningScore {
  return mean(SEEDS.map((seed) => scoreInOrder(shuffled(reports, seed), threshold)));
}

function scoreInOrder(reports: readonly HappeningReport[], threshold: number): BCubed {
  const happenings = groupHappenings(
    reports.map(({ features }) => features),
    threshold,
  );
  return bCubed(reports.map(({ gold }, i) => ({ gold, predicted: happenings[i] ?? -1 })));
}

function mean(scores: readonly BCubed[]): HappeningScore {
  const of = (field: keyof BCubed): number => scores.reduce((sum, score) => sum + score[field], 0) / scores.length;
  return {
    precision: of('precision'),
    recall: of('recall'),
    f1: of('f1'),
    clusters: of('clusters'),
    orders: scores.length,
  };
}
