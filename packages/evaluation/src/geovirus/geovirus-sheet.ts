import type { DataMark, Sheet } from '../sheet.ts';
import { interval, mark, percent, type Table } from '../table.ts';
import type { GeoVirusScore } from './score-geovirus.ts';

/** Figures only, no words of the texts: the same code on the same data gives the same bytes. */
export interface GeoVirusSheet extends Pick<Sheet, 'version' | 'model' | 'commit'> {
  readonly schema: 'onrecord/places-scores@1';
  readonly data: DataMark;
  readonly failed: readonly string[];
  readonly score: GeoVirusScore;
}

/** The sheet as tables. */
export function geoVirusTables({ data, score }: GeoVirusSheet): readonly Table[] {
  const { articles, gold, predicted, found, exact, located } = score;
  const about = `${articles} Wikinews articles on disease outbreaks with ${gold} place names (${mark(data)}; Gritta, Pilehvar and Collier 2018).`;
  return [
    {
      title: 'GeoVirus: place names found',
      about: `${about} Found: the words overlap, each mention used once; the corpus does not mark every name (adjectives, names in titles of bodies), so that some extra ones are right. 95 % interval over articles.`,
      head: ['gold', 'predicted', 'found', 'same words', 'P', 'R', 'F1'],
      rows: [
        [
          `${gold}`,
          `${predicted}`,
          `${found}`,
          `${exact}`,
          percent(score.precision),
          percent(score.recall),
          `${percent(score.f1)} ${interval(score.f1Interval)}`,
        ],
      ],
    },
    {
      title: 'GeoVirus: where they are',
      about:
        'Of the found names: those given coordinates; those within 161 km (100 miles) of the coordinates of the Wikipedia page, a name without coordinates being wrong; error in kilometres of those that have coordinates. The coordinates of a wide country or sea are the middle of it in both, but not the same middle; towns: those that the reader took for a town or spot. For comparison, on other data: Mordecai 3 gives 79 to 92 % exact places and 97 to 98 % right countries (its README).',
      head: ['found', 'located', 'within 161 km %', 'mean error', 'median error', 'towns', 'towns within 161 km %'],
      rows: [
        [
          `${found}`,
          `${located}`,
          `${percent(score.within161)} ${interval(score.within161Interval)}`,
          score.meanError.toFixed(0),
          score.medianError.toFixed(0),
          `${score.towns}`,
          percent(score.townsWithin161),
        ],
      ],
    },
  ];
}
