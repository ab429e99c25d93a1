import type { Figure } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { nearestTime, timesAbove } from './nearest.ts';
import type { Pins } from './pins.ts';

type Period = Figure['period'];

/** The times that bound what a word tells: on a day, since, until, as of. `days` are those that can be a day. */
export function periodAt(tree: TreeView, pins: Pins, word: TokenIndex, days: ReadonlySet<string>): Period {
  const period: { -readonly [K in keyof Period]: Period[K] } = {};
  for (const { pin } of timesAbove(tree, pins, word)) {
    const { field } = pin;
    if (field !== undefined && field !== 'on' && field !== 'off') period[field] ??= pin.id;
  }
  const on = nearestTime(tree, pins, word, days);
  return on === undefined ? period : { ...period, on: on.pin.id };
}
