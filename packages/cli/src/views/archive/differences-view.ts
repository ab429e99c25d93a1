import { paperOf, type Paper } from '../terminal/paper.ts';
import { firstLine, listEntry, sourceLines, voiceRuns, type Run } from './list-entry.ts';
import { listPage } from './list-page.ts';
import type { DifferenceRow, Page } from './view-rows.ts';

const LEADS: Readonly<Record<DifferenceRow['kind'], string>> = {
  figure: 'count',
  actor: 'who acted',
  place: 'place',
  date: 'day',
  words: 'words',
};

/** Where reports differ: each side with its words and source. No side is called right. */
export function differencesView(
  page: Page<DifferenceRow>,
  place: { readonly width: number; readonly colours: boolean },
): string {
  const paper = paperOf(place);
  return listPage(
    page,
    { one: 'difference', many: 'differences' },
    { paper, body: () => page.rows.map((row) => difference(row, paper)).join('\n\n\n') },
  );
}

function difference({ kind, about, sides }: DifferenceRow, paper: Paper): string {
  return [
    firstLine(
      [
        { ink: 'cue', text: `${LEADS[kind]}:` },
        { ink: 'heading', text: about },
      ],
      paper,
    ),
    ...sides.map((side) => {
      const voice: readonly Run[] =
        side.voice.by === 'report' ? [{ ink: 'small', text: '(the report itself)' }] : voiceRuns(side.voice);
      return listEntry(
        {
          runs: [{ ink: 'small', text: '≠' }, { ink: 'name', text: side.value }, ...voice],
          words: side.words,
          sources: sourceLines(side),
        },
        paper,
      );
    }),
  ].join('\n');
}
