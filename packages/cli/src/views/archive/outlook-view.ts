import { paperOf, type Paper } from '../terminal/paper.ts';
import {
  count,
  daysText,
  listEntry,
  nameRuns,
  nestedEntry,
  sourceLines,
  sourceText,
  voiceRuns,
  type Run,
} from './list-entry.ts';
import { listPage } from './list-page.ts';
import type { OutlookRow, Page } from './view-rows.ts';

/** What is said to come: open ones by horizon, those without a day last, then what became of others and what shows it. */
export function outlookView(
  page: Page<OutlookRow>,
  place: { readonly width: number; readonly colours: boolean },
): string {
  const paper = paperOf(place);
  return listPage(page, { one: 'prospect', many: 'prospects' }, { paper, body: () => sections(page.rows, paper) });
}

function sections(rows: readonly OutlookRow[], paper: Paper): string {
  const open = rows.filter(({ outcome }) => outcome === 'open').sort((a, b) => compare(horizon(a), horizon(b)));
  const resolved = rows.filter(({ outcome }) => outcome !== 'open');
  return [section('OPEN', open, paper), section('RESOLVED', resolved, paper)]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** A day sorts before what has none. */
function horizon({ from, to }: OutlookRow): string {
  return to ?? from ?? '~';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function section(title: string, rows: readonly OutlookRow[], paper: Paper): string {
  if (rows.length === 0) return '';
  return [paper.paint('heading', title), ...rows.map((row) => prospect(row, paper))].join('\n\n');
}

const OUTCOME_WORDS: Readonly<Record<OutlookRow['outcome'], string>> = {
  open: 'open',
  'came-true': 'came true, by later reports',
  averted: 'averted, by later reports',
  lapsed: 'lapsed',
  withdrawn: 'withdrawn, by later reports',
};

function prospect(row: OutlookRow, paper: Paper): string {
  const { type, holder, voice, from, to, condition, words, outcome, why, evidence } = row;
  const isDated = from !== undefined || to !== undefined;
  const end: readonly Run[] = outcome === 'open' ? [] : [{ ink: 'warning', text: `– ${OUTCOME_WORDS[outcome]}` }];
  return [
    listEntry(
      {
        runs: [
          { ink: isDated ? 'name' : 'absent', text: isDated ? daysText(from, to) : 'no day given' },
          { ink: 'small', text: '—' },
          { ink: 'cue', text: `${type} by` },
          ...nameRuns([holder], 'nobody named'),
          ...voiceRuns(voice, [holder]),
          ...end,
        ],
        details: [
          ...(condition === undefined ? [] : [`on condition: ${condition}`]),
          ...(why === undefined ? [] : [why]),
        ],
        words,
        sources: sourceLines(row),
      },
      paper,
    ),
    ...evidence.slice(0, MOST_EVIDENCE).map((item) => shows(item, paper)),
    ...(evidence.length > MOST_EVIDENCE ? [`    and ${count(evidence.length - MOST_EVIDENCE)} further reports`] : []),
    ...(outcome !== 'open' && why === undefined && evidence.length === 0 ? ['    no later report is named'] : []),
  ].join('\n');
}

const MOST_EVIDENCE = 3;

function shows({ words, source }: OutlookRow['evidence'][number], paper: Paper): string {
  return nestedEntry({ runs: [{ ink: 'small', text: 'shown by' }], words, sources: [sourceText(source)] }, paper);
}
