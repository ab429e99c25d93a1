import { eventWords } from '@onrecord/model/entry';
import type { DayEvent, LaneCell, Names } from '../../api/types.ts';
import { countOf } from '../../words/count-words.ts';
import { dayWords, type DaySpan, spanWords } from '../../words/day-words.ts';
import { REALIS_MARKS } from '../../words/realis-marks.ts';
import { countOf as happeningsIn } from './cell-counts.ts';

type Named = Pick<Names, 'actors'>;

/** "Front attacks (aerial) Quay Council", without links. */
export function deedText({ actors, recipients, ...fact }: DayEvent['fact'], names: Named): string {
  const listed = (keys: readonly number[]): string => keys.map((key) => names.actors[key]?.name ?? '…').join(', ');
  const doer = actors.length === 0 ? 'doer not named' : listed(actors);
  return `${doer} ${eventWords(fact)}${recipients.length === 0 ? '' : ` ${listed(recipients)}`}`;
}

/** What is known of its day. */
export function dayText({ when, told }: DayEvent['fact'], dates: 'subject' | 'report'): string {
  if (dates === 'report') return told === undefined ? 'day of the report not known' : `reported ${dayWords(told)}`;
  if (when) return when.from === when.to ? dayWords(when.from) : `between ${spanWords(when)}`;
  return told === undefined ? 'day not known' : `day not said, reported ${dayWords(told)}`;
}

/** All that a mark says, for whoever does not see it. */
export function markText({ fact, texts }: DayEvent, names: Named, dates: 'subject' | 'report'): string {
  const told = countOf(texts, 'text');
  return `${deedText(fact, names)}, ${REALIS_MARKS[fact.realis].word}, ${dayText(fact, dates)}, ${told}`;
}

/** "9 told as fact, 3 planned". */
export function realisText({ counts }: Pick<LaneCell, 'counts'>): string {
  return Object.entries(REALIS_MARKS)
    .flatMap(([realis, { word }]) => {
      const count = counts[realis as keyof typeof counts] ?? 0;
      return count === 0 ? [] : [`${count} ${word}`];
    })
    .join(', ');
}

/** "at least 12 events, 10 – 16 Mar 2030". */
export function cellText(cell: LaneCell, isCut = false): string {
  const count = happeningsIn(cell);
  return `${isCut ? 'at least ' : ''}${countOf(count, 'event')}, ${momentsText(cell)}`;
}

/** "14 Mar 2030", "14 – 16 Mar 2030", "14 Mar 2030, 6:00 to 7:00". */
export function momentsText({ from, to }: DaySpan): string {
  const [first = '', start] = from.split('T');
  const [last = '', end] = to.split('T');
  if (start === undefined || end === undefined) return spanWords({ from: first, to: last });
  const until = `${String(Number(end) + 1)}:00`;
  return first === last
    ? `${dayWords(first)}, ${Number(start)}:00 to ${until}`
    : `${dayWords(first)}, ${Number(start)}:00 to ${dayWords(last)}, ${until}`;
}
