import type { BriefInput } from './brief-input.ts';
import type { Brief, BriefSection } from './brief.ts';
import { footnoteBook, type FootnoteBook } from './footnotes.ts';
import { dayWords, spanWords } from './grammar/day-words.ts';
import { numberWords, plural } from './grammar/phrase.ts';
import { counts } from './sections/counts.ts';
import { differingReports } from './sections/differing-reports.ts';
import { happened } from './sections/happened.ts';
import { movedPositions } from './sections/moved-positions.ts';
import { became, due } from './sections/outlook.ts';
import { said } from './sections/said.ts';

/** In the order in which they are read; footnotes are numbered along. */
const SECTIONS: readonly ((input: BriefInput, book: FootnoteBook) => BriefSection)[] = [
  movedPositions,
  counts,
  happened,
  said,
  due,
  became,
  differingReports,
];

/**
 * What is new in the archive in a span of days, in sentences that each say on whose word and lead to the exact words. An item is
 * new when the first dated report that tells it is of the span; sections are bounded, and what they leave out is counted. Pure: the same
 * input gives the same brief. O(n log n) in the items.
 */
export function buildBrief(input: BriefInput): Brief {
  const book = footnoteBook();
  const sections = SECTIONS.map((section) => section(input, book));
  const { since, until } = input;
  return {
    title: `Brief, ${spanWords({ from: since, to: until })}`,
    since,
    until,
    covers: [...coverage(input), ...filterWords(input)],
    sections,
    footnotes: book.all(),
  };
}

function coverage({ since, until, coverage: { reports, stories, outlets, undated } }: BriefInput): readonly string[] {
  const days = since === until ? `on ${dayWords(since)}` : `from ${spanWords({ from: since, to: until })}`;
  const were = reports === 1 ? 'was' : 'were';
  const sources = outlets.length === 0 ? '' : ` by ${plural(outlets.length, 'outlet')}`;
  const copies = reports - stories;
  return [
    reports === 0
      ? `No report on record was published ${days}.`
      : `${capital(plural(reports, 'report'))}${sources} ${were} published ${days}.`,
    ...(copies > 0
      ? [
          `They are ${plural(stories, 'independent text')}; ${numberWords(copies)} ${copies === 1 ? 'is a copy' : 'are copies'} of another.`,
        ]
      : []),
    ...(undated > 0
      ? [
          `${capital(plural(undated, 'report'))} in the archive ${undated === 1 ? 'has' : 'have'} no day of publication; nothing of ${undated === 1 ? 'it' : 'them'} is here.`,
        ]
      : []),
  ];
}

/** "Only what names the Saltmarsh Front is here." */
function filterWords({ filter }: BriefInput): readonly string[] {
  if (filter === undefined) return [];
  const { actors, places, minConfidence } = filter;
  return [
    ...(actors.length > 0 ? [`Only rows that name ${orList(actors)} are here.`] : []),
    ...(places.length > 0 ? [`Only rows that are put in ${orList(places)} are here: events and counts.`] : []),
    ...(minConfidence === undefined ? [] : [`Rows with a confidence below ${minConfidence} are left out.`]),
  ];
}

function orList(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
