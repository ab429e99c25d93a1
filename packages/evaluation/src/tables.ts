import type { Interval } from './bootstrap.ts';
import type { Rates } from './gold/rates.ts';
import type { DataMark, GoldSheet, KindScore, Sheet } from './sheet.ts';
import type { PolnearScore } from './polnear/score-polnear.ts';
import type { LayerScore, TreebankScore } from './treebank/score-treebank.ts';

/** A table: its title, a line on what it is, column heads, rows. */
export interface Table {
  readonly title: string;
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** All tables of a sheet, in the order they are shown. */
export function tablesOf({ gold, treebank, polnear }: Sheet): readonly Table[] {
  return [
    ...(gold ? [rowsTable(gold), probesTable(gold), damagedTable(gold), rulesTable(gold), errorsTable(gold)] : []),
    ...(treebank ? [treebankTable(treebank.data, treebank.sets), boundaryTable(treebank.sets)] : []),
    ...(polnear ? [polnearTable(polnear.data, polnear.score)] : []),
  ];
}

/** For the screen: columns aligned by spaces. */
export function plainText(tables: readonly Table[]): string {
  return tables
    .map(({ title, about, head, rows }) => {
      const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
      const line = (cells: readonly string[]): string =>
        cells
          .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
          .join('  ')
          .trimEnd();
      return [title, about, '', line(head), ...rows.map(line)].join('\n');
    })
    .join('\n\n');
}

/** For the repository. */
export function markdown(sheet: Sheet): string {
  const tables = tablesOf(sheet).map(({ title, about, head, rows }) => {
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    return [
      `## ${title}`,
      about,
      [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n'),
    ].join('\n\n');
  });
  const marks = `onrecord ${sheet.version}, model ${sheet.model}, commit ${sheet.commit}. Made by \`npm run eval\`.`;
  return `${['# Scores', marks, ...tables].join('\n\n')}\n`;
}

function rowsTable({ data, reports, failed, kinds, anchors }: GoldSheet): Table {
  const rows = Object.entries(kinds).flatMap(([kind, { rates, foundInterval, fullInterval, counts }]) => {
    if (rates.form !== 'rows') return [];
    const { precision, recall, f1 } = rates.found;
    const own = Object.entries(counts).filter(
      ([field]) => !['gold', 'found', 'full', 'missed', 'extra'].includes(field),
    );
    return [
      [
        kind,
        String(rates.gold),
        String(rates.predicted),
        percent(precision),
        percent(recall),
        `${percent(f1)} ${interval(foundInterval)}`,
        `${percent(rates.full.f1)} ${interval(fullInterval)}`,
        own.map(([field, count]) => `${field} ${count}`).join(', '),
      ],
    ];
  });
  const failures = failed.length === 0 ? '' : ` Not read: ${failed.join(', ')}.`;
  return {
    title: 'Gold reports: records',
    about: `${reports} reports (${mark(data)}), read by those who write the rules: no measure of what other reports give. Found: the words match; full: every field that the gold states is right; 95 % intervals over reports. Anchors: ${anchors.all}, wrong: ${anchors.wrong}.${failures}`,
    head: ['kind', 'gold', 'predicted', 'P', 'R', 'found F1', 'full F1', 'right fields'],
    rows,
  };
}

function probesTable({ kinds }: GoldSheet): Table {
  const row = ([kind, { rates, fullInterval }]: [string, KindScore]): readonly (readonly string[])[] =>
    rates.form === 'probes'
      ? [
          [
            kind,
            String(rates.gold),
            percent(rates.found),
            `${percent(rates.full)} ${interval(fullInterval)}`,
            rates.extra === undefined ? '' : String(rates.extra),
          ],
        ]
      : [];
  return {
    title: 'Gold reports: probes',
    about: 'The gold lists those that matter; what is found beyond them is not counted (captions: extra).',
    head: ['kind', 'gold', 'found %', 'full %', 'extra'],
    rows: Object.entries(kinds).flatMap(row),
  };
}

const DAMAGED_KINDS = ['statements', 'times', 'mentions', 'captions', 'published'];

function damagedTable({ kinds, damaged }: GoldSheet): Table {
  const cells = (scores: GoldSheet['kinds'], kind: string): readonly string[] => {
    const rates = scores[kind]?.rates;
    if (!rates) return kind === 'statements' ? ['', '', '', ''] : [''];
    if (rates.form === 'probes') return [percent(rates.full)];
    return [rates.found.precision, rates.found.recall, rates.found.f1, rates.full.f1].map(percent);
  };
  return {
    title: 'Gold reports: damaged copies',
    about:
      'The same reports as copies that have lost something. Statements: P, R, found F1, full F1; the others: full %.',
    head: ['copy', 'P', 'R', 'found F1', 'full F1', ...DAMAGED_KINDS.slice(1)],
    rows: Object.entries({ 'as it is': kinds, ...damaged }).map(([name, scores]) => [
      name,
      ...DAMAGED_KINDS.flatMap((kind) => cells(scores, kind)),
    ]),
  };
}

function rulesTable({ rules }: GoldSheet): Table {
  return {
    title: 'Gold reports: rules',
    about:
      'Right: matched a required row; full: and right in every field; neutral: matched an optional row; wrong: matched none.',
    head: ['rule', 'right', 'full', 'neutral', 'wrong'],
    rows: Object.entries(rules).map(([rule, { right, full, neutral, wrong }]) => [
      rule,
      ...[right, full, neutral, wrong].map(String),
    ]),
  };
}

function errorsTable({ errors }: GoldSheet): Table {
  return {
    title: 'Gold reports: known failures',
    about: 'By class.',
    head: ['class', 'count'],
    rows: Object.entries(errors).map(([name, count]) => [name, String(count)]),
  };
}

function treebankTable(data: DataMark, sets: Readonly<Record<string, TreebankScore>>): Table {
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

function boundaryTable(sets: Readonly<Record<string, TreebankScore>>): Table {
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

function polnearTable(data: DataMark, score: PolnearScore): Table {
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

function mark({ files, sha256 }: DataMark): string {
  return `${files} files, SHA-256 ${sha256.slice(0, 12)}`;
}

function percent(value: number): string {
  return (value * 100).toFixed(1);
}

function interval({ low, high }: Interval): string {
  return `[${percent(low)}, ${percent(high)}]`;
}
