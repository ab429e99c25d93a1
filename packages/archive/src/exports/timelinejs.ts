import { note, type ByKind } from '@onrecord/model';
import type { AnyRow } from '../rows/archive-row.ts';
import type { Day, DaySpan } from '../rows/day.ts';
import { shownWords } from '../prepare/shown-words.ts';
import type { ExportOptions } from './export-format.ts';
import { htmlText } from './html-text.ts';
import { jsonDocument, jsonText } from './json-text.ts';
import { exportNotes } from './notes.ts';
import { claimantWords, namesAs, realisOf, webUrl } from './row-names.ts';

const GROUPS: Readonly<Record<AnyRow['record']['kind'], string>> = {
  statement: 'Statements',
  event: 'Events',
  figure: 'Figures',
  position: 'Positions',
  prospect: 'Outlook',
};

/**
 * Rows as a timeline for TimelineJS3 (Knight Lab): one slide a row, grouped by kind. What is not told as fact says so first in its
 * headline ("threatened: ..."). Days that are known only within bounds are shown as such. Rows that do not say when are left out and
 * counted in `omitted` (an extra member, which TimelineJS passes over), or, where asked for, stand on the day of publication and say so.
 * All text fields are HTML with the words of reports escaped. Streams.
 */
export async function* writeTimeline(
  source: AsyncIterable<AnyRow>,
  options: ExportOptions = {},
): AsyncIterable<string> {
  const omitted = { noDay: 0 };
  const title =
    options.title === undefined ? '' : `"title":${jsonText({ text: { headline: htmlText(options.title) } })},`;
  const slides = slidesOf(source, omitted, options);
  yield* jsonDocument(`{${title}"events":[`, slides, () => `],"omitted":${jsonText(omitted)}}`);
  if (omitted.noDay > 0) options.onNote?.(note(exportNotes.noDay, { details: { count: omitted.noDay } }));
}

async function* slidesOf(
  source: AsyncIterable<AnyRow>,
  omitted: { noDay: number },
  { byPublication }: ExportOptions,
): AsyncIterable<object> {
  for await (const row of source) {
    const dates = datesOf(row, byPublication === true);
    if (dates === undefined) omitted.noDay++;
    else yield slideOf(row, dates);
  }
}

interface SlideDates {
  readonly start_date: object;
  readonly end_date?: object;
  readonly display_date?: string;
}

function datesOf({ when, report }: AnyRow, byPublication: boolean): SlideDates | undefined {
  if (when !== undefined) return spanDates(when);
  const { published } = report;
  if (!byPublication || published === undefined) return undefined;
  const date = dateOf(published);
  return date && { start_date: date, display_date: `day not given; published ${published}` };
}

function spanDates({ from, to }: DaySpan): SlideDates | undefined {
  const [start, end] = [dateOf(from), dateOf(to)];
  if (start === undefined || end === undefined) return undefined;
  return from === to
    ? { start_date: start }
    : { start_date: start, end_date: end, display_date: `between ${from} and ${to}` };
}

function dateOf(day: Day): object | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)?.slice(1).map(Number);
  return parts && { year: parts[0], month: parts[1], day: parts[2] };
}

function slideOf(row: AnyRow, dates: SlideDates): object {
  return {
    unique_id: row.record.id,
    ...dates,
    group: GROUPS[row.record.kind],
    autolink: false,
    text: { headline: htmlText(headlineOf(row)), text: textOf(row) },
  };
}

function headlineOf(row: AnyRow): string {
  const headlines: ByKind<string> = {
    statement: ({ act }) => `${namesAs(row, 'speaker') ?? 'nobody named'}: ${act}`,
    event: ({ type, mode }) =>
      [
        namesAs(row, 'actor') ?? 'doer not named',
        `: ${type}`,
        mode === undefined ? '' : ` (${mode})`,
        towards(namesAs(row, 'recipient')),
        row.place === undefined ? '' : `, ${row.place.name}`,
      ].join(''),
    figure: ({ measure, quantifier }) => `${measure}: ${quantifier.quote}`,
    position: ({ stance, issue }) => `${namesAs(row, 'party') ?? 'nobody named'}: ${stance} ${issue.label}`,
    prospect: ({ type }) => `${type}: ${namesAs(row, 'holder') ?? 'nobody named'}`,
  };
  const realis = realisOf(row);
  const headline = headlines[row.record.kind](row.record as never);
  return realis === undefined || realis === 'actual' ? headline : `${realis}: ${headline}`;
}

function towards(recipients: string | undefined): string {
  return recipients === undefined ? '' : ` → ${recipients}`;
}

/** The words, on whose word, and where they were read: HTML made here, around escaped text. */
function textOf({ record, claimant, report, review }: AnyRow): string {
  const url = webUrl(report.url);
  const source = [report.outlet, report.title, report.published, report.id]
    .filter((part) => part !== undefined)
    .join(', ');
  const link = url === undefined ? htmlText(source) : `<a href="${htmlText(url)}">${htmlText(source)}</a>`;
  return [
    `<blockquote dir="auto">${htmlText(shownWords(record))}</blockquote>`,
    `<p>${htmlText(claimantWords(claimant))}; confidence ${record.confidence.toFixed(2)}, ${review}</p>`,
    `<p>${link}</p>`,
  ].join('');
}
