import { indented, paperOf, type Paper } from '../terminal/paper.ts';
import { headingText, listEntry, sourceLines, voiceRuns } from './list-entry.ts';
import { listPage } from './list-page.ts';
import type { Page, PartyPositionsRow, PositionStepRow } from './view-rows.ts';

/** By party: where it stands on each issue, since when, and how it came there, with the words. */
export function positionsView(
  page: Page<PartyPositionsRow>,
  place: { readonly width: number; readonly colours: boolean },
): string {
  const paper = paperOf(place);
  return listPage(
    page,
    { one: 'party', many: 'parties with positions' },
    { paper, body: () => page.rows.map((row) => party(row, paper)).join('\n\n\n') },
  );
}

function party({ party: name, issues }: PartyPositionsRow, paper: Paper): string {
  return [headingText(name, paper), ...issues.map((one) => issue(one, name, paper))].join('\n\n');
}

function issue({ key, now: present, steps }: PartyPositionsRow['issues'][number], party: string, paper: Paper): string {
  const now = steps.at(-1) ?? steps[0];
  const since = sinceOf(steps);
  const head = `${key}: ${present ?? `${now.stance}${since === undefined ? '' : `, since ${since}`}`}`;
  return [
    ...indented(head, '', paper).map((line) => paper.paint('name', line)),
    ...steps.toReversed().map((step) => history(step, party, paper)),
  ].join('\n');
}

/** The first day of the stance told last, without another in between; undefined where that has no day. */
function sinceOf(steps: readonly PositionStepRow[]): string | undefined {
  const now = steps.at(-1)?.stance;
  return steps[steps.findLastIndex(({ stance }) => stance !== now) + 1]?.day;
}

function history(step: PositionStepRow, party: string, paper: Paper): string {
  const { stance, day, words, voice, terms, inExchangeFor, condition, isChange } = step;
  return listEntry(
    {
      runs: [
        { ink: 'small', text: isChange ? '◆' : '·' },
        { text: day ?? 'day not known' },
        { ink: 'cue', text: stance },
        ...(isChange ? [{ ink: 'warning' as const, text: '(changed)' }] : []),
        ...voiceRuns(voice, [{ name: party }]),
      ],
      details: [
        ...(terms === undefined ? [] : [`terms: ${terms}`]),
        ...(inExchangeFor === undefined ? [] : [`in exchange for: ${inExchangeFor}`]),
        ...(condition === undefined ? [] : [`on condition: ${condition}`]),
      ],
      words,
      sources: sourceLines(step),
    },
    paper,
  );
}
