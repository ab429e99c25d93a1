import type { Rates } from './gold/rates.ts';
import type { PolnearScore } from './polnear/score-polnear.ts';
import type { DataMark } from './sheet.ts';
import { interval, mark, percent, type Table } from './table.ts';
import type { LayerScore, TreebankScore } from './treebank/score-treebank.ts';

/** Layers of the language room. */
export function treebankTable(data: DataMark, sets: Readonly<Record<string, TreebankScore>>): Table {
  const row = (set: string, how: string, { rates, lasInterval }: LayerScore): readonly string[] => [
    `${set}, ${how}`,
    ...[rates.words, rates.sentences, rates.upos, rates.xpos, rates.lemmas, rates.uas].map(percent),
    `${percent(rates.las)} ${interval(lasInterval)}`,
    percent(rates.lasWithSubtype),
  ];
  return {
    title: 'Treebanks',
    about: `${mark(data)}. F1 as in the CoNLL 2018 shared task, punctuation included; LAS without relation subtypes; 95 % intervals over documents.`,
    head: ['set', 'words', 'sentences', 'UPOS', 'XPOS', 'lemmas', 'UAS', 'LAS', 'LAS+subtypes'],
    rows: Object.entries(sets).flatMap(([set, { goldTokens, rawText }]) => [
      row(set, 'gold words', goldTokens),
      row(set, 'raw text', rawText),
    ]),
  };
}

/** Ends of sentences. */
export function boundaryTable(sets: Readonly<Record<string, TreebankScore>>): Table {
  const cells = ({ precision, recall, f1 }: Rates): readonly string[] => [precision, recall, f1].map(percent);
  return {
    title: 'Sentence ends',
    about:
      'In raw text, the end of the document left out; with a blank line between paragraphs, and with line breaks lost.',
    head: ['set', 'documents', 'words', 'P kept', 'R kept', 'F1 kept', 'P lost', 'R lost', 'F1 lost'],
    rows: Object.entries(sets).map(([set, { documents, words, boundaries }]) => [
      set,
      String(documents),
      String(words),
      ...cells(boundaries.kept),
      ...cells(boundaries.lost),
    ]),
  };
}

/** Who said what, on PolNeAR. */
export function polnearTable(data: DataMark, score: PolnearScore): Table {
  const row = (name: string, { precision, recall, f1 }: Rates): readonly string[] => [
    name,
    ...[precision, recall, f1].map(percent),
  ];
  return {
    title: 'PolNeAR: who said what',
    about:
      `${mark(data)}; for measuring only. ${score.attributions} attributions (${score.quotedAttributions} with a quotation mark), ${score.predicted} predicted. ` +
      'Measures of BBC Citron; PolNeAR also annotates beliefs, intentions and documents.',
    head: ['measure', 'P', 'R', 'F1'],
    rows: [
      row('content exact', score.contentExact),
      row('content exact, edges trimmed', score.contentExactTrimmed),
      row('content overlap', score.contentOverlap),
      row('content covered', score.contentCovered),
      row('source exact', score.sourceExact),
      row('source overlap', score.sourceOverlap),
      ['source, content given', '', '', percent(score.sourceGivenContent)],
      row('with quotation marks: content exact, edges trimmed', score.quotedExactTrimmed),
      row('with quotation marks: content covered', score.quotedCovered),
    ],
  };
}
