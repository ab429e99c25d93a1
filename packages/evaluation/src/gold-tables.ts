import type { GoldSheet, KindScore } from './sheet.ts';
import { interval, mark, percent, type Table } from './table.ts';

/** Kinds of which all rows are listed in gold. */
export function rowsTable({ data, reports, failed, kinds, anchors }: GoldSheet): Table {
  const rows = Object.entries(kinds).flatMap(([kind, { rates, foundInterval, fullInterval, counts }]) => {
    if (rates.form !== 'rows') return [];
    const { precision, recall, f1 } = rates.found;
    return [
      [
        kind,
        String(rates.gold),
        String(rates.predicted),
        percent(precision),
        percent(recall),
        `${percent(f1)} ${interval(foundInterval)}`,
        `${percent(rates.full.f1)} ${interval(fullInterval)}`,
        rightFields(counts),
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

/** Of the rows found, how many have each field right: of those that are asked for it, where not all are. */
function rightFields(counts: KindScore['counts']): string {
  const fields = Object.keys(counts)
    .filter((name) => /Right$|Asked$|^exact/.test(name))
    .map((name) => name.replace(/(?:Right|Asked)$/, ''));
  return [...new Set(fields)]
    .map((field) => {
      const right = counts[`${field}Right`] ?? counts[field] ?? 0;
      const asked = counts[`${field}Asked`] ?? counts['found'] ?? 0;
      return `${field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${percent(asked === 0 ? 0 : right / asked)} % of ${asked}`;
    })
    .join(', ');
}

/** Kinds of which gold lists those that matter. */
export function probesTable({ kinds }: GoldSheet): Table {
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

const DAMAGED_ROWS = ['figures', 'events', 'positions'];
const DAMAGED_PROBES = ['times', 'mentions', 'captions', 'published'];

/** The same reports with something lost. */
export function damagedTable({ kinds, damaged }: GoldSheet): Table {
  const cells = (scores: GoldSheet['kinds'], kind: string): readonly string[] => {
    const rates = scores[kind]?.rates;
    if (!rates) return kind === 'statements' ? ['', '', '', ''] : [''];
    if (rates.form === 'probes') return [percent(rates.full)];
    const { precision, recall, f1 } = rates.found;
    return (kind === 'statements' ? [precision, recall, f1, rates.full.f1] : [f1]).map(percent);
  };
  return {
    title: 'Gold reports: damaged copies',
    about:
      'The same reports as copies that have lost something. Statements: P, R, found F1, full F1; figures, events, positions: found F1; the others: full %.',
    head: ['copy', 'P', 'R', 'found F1', 'full F1', ...DAMAGED_ROWS, ...DAMAGED_PROBES],
    rows: Object.entries({ 'as it is': kinds, ...damaged }).map(([name, scores]) => [
      name,
      ...['statements', ...DAMAGED_ROWS, ...DAMAGED_PROBES].flatMap((kind) => cells(scores, kind)),
    ]),
  };
}

/** What each rule gave. */
export function rulesTable({ rules }: GoldSheet): Table {
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

/** How often each class of error occurs. */
export function errorsTable({ errors }: GoldSheet): Table {
  return {
    title: 'Gold reports: known failures',
    about: 'By class.',
    head: ['class', 'count'],
    rows: Object.entries(errors).map(([name, count]) => [name, String(count)]),
  };
}

/** How often each field is wrong in a row that was found, alone or with others. */
export function wrongFieldsTable({ errors }: GoldSheet): Table {
  const fields = new Map<string, number>();
  for (const [name, count] of Object.entries(errors)) {
    const [, kind = '', wrong = ''] = /^(\w+): wrong ([\w+]+)$/.exec(name) ?? [];
    if (wrong === '') continue;
    for (const field of wrong.split('+')) {
      const key = `${kind}: ${field}`;
      fields.set(key, (fields.get(key) ?? 0) + count);
    }
  }
  return {
    title: 'Gold reports: wrong fields',
    about: 'Of rows that were found; a row with two wrong fields is in two lines.',
    head: ['field', 'rows'],
    rows: [...fields].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name, count]) => [name, String(count)]),
  };
}
