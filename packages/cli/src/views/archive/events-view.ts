import { eventWords } from '@onrecord/model/entry';
import { paperOf, type Paper } from '../terminal/paper.ts';
import {
  daysText,
  listEntry,
  nameRuns,
  nameText,
  nestedEntry,
  realisRun,
  sourceLines,
  voiceRuns,
  type Run,
} from './list-entry.ts';
import { listPage } from './list-page.ts';
import { textsWords } from './text-kinds.ts';
import type { Name, OccurrenceRow, Page, TellingRow } from './view-rows.ts';

/** One entry an occurrence: who did what to whom, how many independent texts tell it, and each voice with its words. */
export function eventsView(
  page: Page<OccurrenceRow>,
  place: { readonly width: number; readonly colours: boolean },
): string {
  const paper = paperOf(place);
  return listPage(
    page,
    { one: 'event', many: 'events' },
    { paper, body: () => page.rows.map((row) => occurrence(row, paper)).join('\n\n') },
  );
}

function occurrence(row: OccurrenceRow, paper: Paper): string {
  const { doers, recipients, where, from, to, texts } = row;
  const [first, ...others] = row.tellings;
  const head = listEntry(
    {
      runs: [
        realisRun(first.realis),
        ...nameRuns(doers, 'doer not named'),
        ...voiceRuns(first.voice, doers),
        { ink: 'small', text: '—' },
        { ink: 'cue', text: eventWords(row) },
        { ink: 'small', text: `(${row.type}, ${textsWords(texts, row.kinds ?? {})})` },
      ],
      details: [
        ...(recipients.length === 0 ? [] : [`towards: ${nameText(recipients)}`]),
        ...(where === undefined ? [] : [`where: ${where}`]),
        ...(from === undefined && to === undefined ? [] : [`when: ${daysText(from, to)}`]),
      ],
      words: first.words,
      sources: sourceLines(first),
    },
    paper,
  );
  return [head, ...others.map((telling) => otherTelling(telling, doers, paper))].join('\n');
}

/** Another voice on the same: denied, or told by somebody else. */
function otherTelling(telling: TellingRow, doers: readonly Name[], paper: Paper): string {
  const voice: readonly Run[] =
    telling.voice.by === 'report' ? [{ ink: 'small', text: '(the report itself)' }] : voiceRuns(telling.voice, doers);
  return nestedEntry(
    {
      runs: [{ ink: 'small', text: 'also' }, realisRun(telling.realis), ...voice],
      words: telling.words,
      sources: sourceLines(telling),
    },
    paper,
  );
}
