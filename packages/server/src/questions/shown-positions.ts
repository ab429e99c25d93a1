import type { PositionAnswer } from '@onrecord/archive';

/** Records whose terms and conditions are shown: the first of each entry, and those without a day. */
export function shownPositions(items: readonly PositionAnswer[]): readonly number[] {
  return items.flatMap(({ history }) =>
    [history, history.ascribed].flatMap(({ entries, undated }) => [
      ...entries.flatMap(({ keys }) => keys[0] ?? []),
      ...undated,
    ]),
  );
}
