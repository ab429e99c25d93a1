import type { Reading } from '@onrecord/model';
import { bootstrap } from './bootstrap.ts';
import { reliabilities } from './calibration/reliability.ts';
import { damaged, DAMAGES } from './gold/damage.ts';
import type { GoldCase } from './gold/gold-row.ts';
import { readGoldCase, type GoldFiles } from './gold/read-case.ts';
import { kindRates } from './gold/rates.ts';
import { scoreCase } from './gold/score-case.ts';
import { missClasses, sumCounts, sumRules, type CaseScore } from './gold/tally.ts';
import type { DataMark, GoldSheet, KindScore } from './sheet.ts';

type Read = (report: { readonly text: string; readonly publishedAt?: string }) => Reading;

/** Reads and scores the gold reports. A report that cannot be read is named, not dropped in silence. */
export function measureGold(
  folders: readonly GoldFiles[],
  read: Read,
  data: DataMark,
): { readonly sheet: GoldSheet; readonly scores: readonly CaseScore[]; readonly failures: readonly string[] } {
  const whole = scoreAll(folders.map(readGoldCase), read);
  const { scores, failed, failures } = whole;
  const damages = DAMAGES.map((damage) => {
    const { scores: those } = scoreAll(
      folders.map((folder) => readGoldCase(damaged(folder, damage))),
      read,
    );
    return [damage.name, kindScores(those)] as const;
  });
  const { anchors = {} } = sumCounts(scores.map(({ counts }) => counts));
  const sheet: GoldSheet = {
    data,
    reports: scores.length,
    failed,
    anchors: { all: anchors['all'] ?? 0, wrong: anchors['wrong'] ?? 0 },
    kinds: kindScores(scores),
    rules: sumRules(scores),
    errors: missClasses(scores),
    reliability: reliabilities(scores),
    damaged: Object.fromEntries(damages),
  };
  return { sheet, scores, failures };
}

interface Scored {
  readonly scores: readonly CaseScore[];
  readonly failed: readonly string[];
  readonly failures: readonly string[];
}

function scoreAll(cases: readonly GoldCase[], read: Read): Scored {
  const scores: CaseScore[] = [];
  const failures: string[] = [];
  const failed: string[] = [];
  for (const gold of cases) {
    try {
      const reading = read({ text: gold.text, ...(gold.given !== undefined && { publishedAt: gold.given }) });
      scores.push(scoreCase(reading, gold));
    } catch (error) {
      failed.push(gold.name);
      failures.push(`${gold.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { scores, failed, failures };
}

function kindScores(scores: readonly CaseScore[]): Readonly<Record<string, KindScore>> {
  const kinds = Object.entries(sumCounts(scores.map(({ counts }) => counts))).filter(([kind]) => kind !== 'anchors');
  return Object.fromEntries(kinds.map(([kind, counts]) => [kind, kindScore(kind, counts, scores)]));
}

function kindScore(kind: string, counts: KindScore['counts'], scores: readonly CaseScore[]): KindScore {
  const of = (level: 'found' | 'full') => (sample: readonly CaseScore[]) => {
    const sum = sumCounts(sample.map((score) => ({ [kind]: score.counts[kind] ?? {} })));
    const rates = kindRates(sum[kind] ?? {});
    if (rates.gold === 0) return Number.NaN;
    return rates.form === 'rows' ? rates[level].f1 : rates[level];
  };
  return {
    rates: kindRates(counts),
    foundInterval: bootstrap(scores, of('found')),
    fullInterval: bootstrap(scores, of('full')),
    counts,
  };
}
