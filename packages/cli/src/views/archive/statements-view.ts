import { paperOf } from '../terminal/paper.ts';
import { safeText } from '../terminal/safe-text.ts';
import { listEntry, nameRuns, nameText, sourceLines, voiceRuns } from './list-entry.ts';
import { listPage } from './list-page.ts';
import type { Page, StatementRow } from './view-rows.ts';

/** Who said what, in the order of the page. The words are the report's, with its own quotation marks. */
export function statementsView(
  page: Page<StatementRow>,
  place: { readonly width: number; readonly colours: boolean },
): string {
  const paper = paperOf(place);
  const entry = (row: StatementRow): string => {
    const { speaker, voice, cue, act, mode, addressee, target, day, content, withdrawn } = row;
    return listEntry(
      {
        runs: [
          ...nameRuns([speaker], 'nobody named'),
          ...voiceRuns(voice, [speaker]),
          ...(cue === undefined
            ? []
            : ([
                { ink: 'small', text: '—' },
                { ink: 'cue', text: cue },
              ] as const)),
          { ink: 'small', text: `(${act}, ${mode})` },
          ...(withdrawn === undefined ? [] : ([{ ink: 'warning', text: `– ${withdrawn}` }] as const)),
        ],
        details: [
          ...(addressee === undefined ? [] : [`to: ${nameText([addressee])}`]),
          ...(target === undefined ? [] : [`about: ${nameText([target])}`]),
          ...(day === undefined ? [] : [`when: ${day}`]),
        ],
        words: content.map(safeText).join(' […] '),
        sources: sourceLines(row),
      },
      paper,
    );
  };
  return listPage(
    page,
    { one: 'statement', many: 'statements' },
    { paper, body: () => page.rows.map(entry).join('\n\n') },
  );
}
