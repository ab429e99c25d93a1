import { paperOf, type Paper } from '../terminal/paper.ts';
import { headingText, listEntry, nameRuns, nameText, realisRun, sourceLines, voiceRuns } from './list-entry.ts';
import { listPage } from './list-page.ts';
import type { Page, TimelineRow } from './view-rows.ts';

interface Place {
  readonly width: number;
  readonly colours: boolean;
}

const DAY_NOT_KNOWN = 'DAY NOT KNOWN';
const DAY_NOT_SAID = 'the day is not said; told in a report of this day';

/** What is told, by the day on which it happened or was said; rows keep their order. One whose day is not
 * said stands with the day of its report, and says so. */
export function timelineView(page: Page<TimelineRow>, place: Place): string {
  const paper = paperOf(place);
  return listPage(page, { one: 'entry', many: 'entries' }, { paper, body: () => days(page.rows, paper) });
}

function days(rows: readonly TimelineRow[], paper: Paper): string {
  let day: string | undefined;
  return rows
    .map((row) => {
      const own = row.from ?? row.sources[0].day ?? DAY_NOT_KNOWN;
      const heading = own === day ? '' : `${headingText(own, paper)}\n\n`;
      day = own;
      return heading + entry(row, paper);
    })
    .join('\n\n');
}

function entry(row: TimelineRow, paper: Paper): string {
  const { realis, who, voice, what, whom, where, from, to, words } = row;
  const details = [
    ...(whom.length === 0 ? [] : [`towards: ${nameText(whom)}`]),
    ...(where === undefined ? [] : [`where: ${where}`]),
    ...(to === undefined || to === from ? [] : [`until or before: ${to}`]),
    ...(from === undefined && row.sources[0].day !== undefined ? [DAY_NOT_SAID] : []),
  ];
  return listEntry(
    {
      runs: [
        ...(realis === undefined ? [] : [realisRun(realis)]),
        ...nameRuns(who, row.kind === 'event' ? 'doer not named' : 'nobody named'),
        ...voiceRuns(voice, who),
        { ink: 'small', text: '—' },
        { ink: 'cue', text: what },
      ],
      details: details.length === 0 ? [] : [details.join(' · ')],
      words,
      sources: sourceLines(row),
    },
    paper,
  );
}
