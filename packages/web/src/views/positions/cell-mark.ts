import type { PositionCell } from '../../api/types.ts';
import { STANCE_WORDS } from '../../words/stance-words.ts';

/** What has happened to a stance in the last days. */
export interface CellMark {
  readonly sign: string;
  readonly words: string;
  readonly day: string;
  /** Whether it is what others say of the party. */
  readonly isAscribed: boolean;
}

type Voice = PositionCell['history']['ascribed'];

const SIGNS = { reversal: '⇄', step: '→', new: '✳' } as const;

/**
 * The last change since a day; the party's own goes before what others say of it. A stance that nobody had told before is new. Undefined where
 * nothing moved.
 */
export function cellMark({ history }: Pick<PositionCell, 'history'>, since: string): CellMark | undefined {
  return changeIn(history, since, false) ?? changeIn(history.ascribed, since, true) ?? newIn(history, since);
}

function changeIn({ changes }: Pick<Voice, 'changes'>, since: string, isAscribed: boolean): CellMark | undefined {
  const last = changes.findLast(({ day }) => day >= since);
  if (!last) return undefined;
  const verb = last.kind === 'reversal' ? 'turned' : 'moved';
  const condition = last.onCondition ? ', under a condition' : '';
  return {
    sign: SIGNS[last.kind],
    words: `${verb}: ${STANCE_WORDS[last.from].word} → ${STANCE_WORDS[last.to].word}${condition}`,
    day: last.day,
    isAscribed,
  };
}

function newIn(history: PositionCell['history'], since: string): CellMark | undefined {
  const entries = [...history.entries, ...history.ascribed.entries];
  const first = entries.reduce<string | undefined>(
    (day, { from }) => (day === undefined || from < day ? from : day),
    undefined,
  );
  if (first === undefined || first < since || history.undated.length > 0) return undefined;
  return { sign: SIGNS.new, words: 'new', day: first, isAscribed: history.entries.length === 0 };
}
