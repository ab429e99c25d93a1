import type { Figure } from '@onrecord/model';
import { quantityText } from '../entry/quantity-text.ts';
import { REALIS_MARKS } from '../entry/realis-marks.ts';
import { indented, paperOf, type Paper } from '../terminal/paper.ts';
import { safeText } from '../terminal/safe-text.ts';
import { count, headingText, listEntry, sourceLines, voiceText } from './list-entry.ts';
import { listPage } from './list-page.ts';
import type { FigurePoint, FigureSeriesRow, FigureSide, Page, Voice } from './view-rows.ts';

/** Series of the same count: the steps of each claimant, bounds written out, and how far the claimants are apart. */
export function figuresView(
  page: Page<FigureSeriesRow>,
  place: { readonly width: number; readonly colours: boolean },
): string {
  const paper = paperOf(place);
  return listPage(
    page,
    { one: 'series', many: 'series' },
    { paper, body: () => page.rows.map((row) => series(row, paper)).join('\n\n\n') },
  );
}

function series({ measure, counted, where, since, claimants, gaps }: FigureSeriesRow, paper: Paper): string {
  const title = [
    `${counted === '' ? '' : `${counted} `}${measure}`,
    ...(where === undefined ? [] : [where]),
    ...(since === undefined ? [] : [`since ${since}`]),
  ].join(' · ');
  return [
    headingText(title, paper),
    ...claimants.map(({ voice, points }) =>
      [
        indented(claimantText(voice), '', paper)
          .map((line) => paper.paint('name', line))
          .join('\n'),
        ...points.map((point) => step(point, paper)),
      ].join('\n'),
    ),
    ...gapLines(gaps, paper),
  ].join('\n\n');
}

function claimantText(voice: Voice): string {
  return voiceText(voice) ?? 'in the voice of the reports';
}

/** The claimant's name alone. */
function sideText(voice: Voice): string {
  return voice.by === 'actor' ? voice.name : claimantText(voice);
}

/** "2030-03-14  at least 12, revises at least 10": a bound never looks like a value. */
function step(point: FigurePoint, paper: Paper): string {
  const { quantity, words, basis, realis, revises, sources } = point;
  const facts = [
    ...(revises === undefined ? [] : [`replaces ${quantityText(revises)}`]),
    ...(basis === 'increment' ? ['on top of an earlier count'] : []),
    ...(realis === 'actual' ? [] : [REALIS_MARKS[realis].word]),
  ];
  return listEntry(
    {
      runs: [
        { ink: 'small', text: realis === 'actual' ? '●' : REALIS_MARKS[realis].sign },
        { text: sources[0].day ?? 'no day' },
        { ink: 'name', text: quantityText(quantity) },
        ...(isSaid(words, quantity) ? [] : [{ ink: 'small' as const, text: `("${safeText(words)}")` }]),
        ...(facts.length === 0 ? [] : [{ ink: 'inferred' as const, text: `– ${facts.join(', ')}` }]),
      ],
      sources: sourceLines(point),
    },
    paper,
  );
}

/** Whether the report's own words for the number say nothing that the number does not. */
function isSaid(words: string, quantity: Figure['quantity']): boolean {
  return words.trim() === '' || words.toLowerCase().trim() === quantityText(quantity).toLowerCase();
}

/** "Lakeside Clinic: at most 12 · Highland Assembly: 19 · at least 7 apart". */
function gapLines(gaps: FigureSeriesRow['gaps'], paper: Paper): readonly string[] {
  const side = ({ voice, quantity }: FigureSide): string => `${sideText(voice)}: ${quantityText(quantity)}`;
  const lines = gaps.slice(0, MOST_GAPS).map(({ lower, higher, least }) => {
    const isExact = lower.quantity.value !== undefined && higher.quantity.value !== undefined;
    return `${side(lower)} · ${side(higher)} · ${isExact ? '' : 'at least '}${count(least)} apart`;
  });
  const more = gaps.length - MOST_GAPS;
  return [...lines, ...(more > 0 ? [`and ${count(more)} further ${more === 1 ? 'gap' : 'gaps'}`] : [])].map((line) =>
    indented(line, '  ', paper)
      .map((part) => paper.paint('warning', part))
      .join('\n'),
  );
}

const MOST_GAPS = 5;
