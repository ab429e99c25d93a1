import type { Figure, Time } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { nearestTime, timesAbove } from './nearest.ts';
import type { Pins } from './pins.ts';
import { fieldOf } from './time-field.ts';

type Period = Figure['period'];

/** The times that bound what a word tells: on a day, since, until, as of. */
export function periodAt(
  tree: TreeView,
  pins: Pins,
  word: TokenIndex,
  { times, dayIds }: { readonly times: ReadonlyMap<string, Time>; readonly dayIds: ReadonlySet<string> },
): Period {
  const period: { -readonly [K in keyof Period]: Period[K] } = {};
  for (const { pin } of timesAbove(tree, pins, word)) {
    const time = times.get(pin.id);
    if (time === undefined) continue;
    const field = fieldOf(tree.text, time.anchor);
    if (field !== 'on' && field !== 'off') period[field] ??= time.id;
  }
  const on = nearestTime(tree, pins, word, dayIds);
  return on === undefined ? period : { ...period, on: on.pin.id };
}
