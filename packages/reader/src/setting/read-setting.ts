import { absent, anchor, type Block, inferred, type Known, type Span, stated, type Time } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { PlaceTable } from '../places/place-table.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { earlierScene, scenesOf } from './carried-over.ts';
import { climbPlace, isAttitude } from './climb-place.ts';
import { climbTime, timeInText } from './climb-time.ts';
import { mayCarryTime } from './may-carry.ts';
import { type Found, nearestPlace, nearestTime } from './nearest.ts';
import { periodAt } from './period-at.ts';
import { addPin, type Pins } from './pins.ts';
import { namesOwnPlace } from './names-own-place.ts';
import { placesInText, type PlaceInText } from './place-mentions.ts';
import type { Setting } from './setting.ts';
import { sinceEvents } from './since-event.ts';

/** What the setting is read from. */
export interface SettingInput {
  readonly tree: TreeView;
  readonly blocks: readonly Block[];
  readonly times: readonly Time[];
  readonly places: PlaceTable;
}

/**
 * Where and when things take place: by phrases at a word and the clauses above it, else carried over from what was told
 * before. Linear in the text to make; O(1) a question.
 */
export function settingOf(input: SettingInput): Setting {
  const { tree, times, places } = input;
  const named = placesInText(tree, places);
  const byStart = new Map(named.map((place) => [place.start, place]));
  const placePins: Pins = new Map();
  for (const place of named) climbPlace(tree, place, placePins);
  const timePins: Pins = new Map();
  const dayIds = new Set(times.filter(isDay).map(({ id }) => id));
  for (const time of times) {
    const inText = isDatable(time) ? timeInText(tree, time) : undefined;
    if (inText) climbTime(tree, inText, timePins);
  }
  const scenes = scenesOf(input, { placePins, timePins, named, dayIds });
  // "since the 3 March coup": the day beside the noun is its own, whatever it bounds.
  const dayAt = (word: TokenIndex): string | undefined =>
    nearestTime(tree, timePins, word, dayIds)?.pin.id ??
    timePins.get(word)?.find((pin) => pin.cost <= 1 && pin.field !== 'off' && dayIds.has(pin.id))?.id;
  const days = new Map(times.filter(isDay).map((time) => [time.anchor.start, time.id]));
  for (const { head, ...time } of sinceEvents(tree, dayAt, days))
    addPin(timePins, head, { ...time, via: head, cost: 0, isLed: true, isBelow: false, isOrigin: false });
  const around = (id: string): readonly string[] => places.around(id);

  return {
    placeOf: (word) => {
      const found = nearestPlace(tree, placePins, word, { around, isOrigin: false });
      if (found) return known(tree, found, byStart.get(found.pin.start));
      return isAttitude(tree, word) || namesOwnPlace(tree, word)
        ? absent
        : carried(tree, earlierScene(scenes, 'place', word));
    },
    originOf: (word) => {
      const found = nearestPlace(tree, placePins, word, { around, isOrigin: true });
      return found ? known(tree, found, byStart.get(found.pin.start)) : absent;
    },
    timeOf: (word) => {
      const found = nearestTime(tree, timePins, word, dayIds);
      if (found) return known(tree, found, undefined);
      return mayCarryTime(tree, word) ? carried(tree, earlierScene(scenes, 'time', word)) : absent;
    },
    periodOf: (word) => periodAt(tree, timePins, word, dayIds),
  };
}

/** Whether it says when anything is; "every Monday" does not. */
const isDatable = ({ type, value }: Time): boolean => type !== 'set' && value !== '' && !value.endsWith('_REF');
const isDay = (time: Time): boolean => isDatable(time) && time.earliest !== undefined && time.type !== 'duration';

/** Stated by the words themselves; inferred where they point back or stand in another clause. */
function known(tree: TreeView, { pin, isOfOtherClause }: Found, place: PlaceInText | undefined): Known<string> {
  const words = anchor(tree.text, pin.start, pin.end);
  if (place?.named !== undefined && place.isRelative)
    return stated(pin.id, anchor(tree.text, place.named.start, place.named.end));
  if (place?.named !== undefined)
    return inferred(pin.id, 'points-back', [anchor(tree.text, place.named.start, place.named.end), words]);
  return isOfOtherClause ? inferred(pin.id, 'other-clause', [words]) : stated(pin.id, words);
}

function carried(
  tree: TreeView,
  scene: { readonly id: string; readonly at: Span; readonly rule: string } | undefined,
): Known<string> {
  return scene === undefined
    ? absent
    : inferred(scene.id, scene.rule, [anchor(tree.text, scene.at.start, scene.at.end)]);
}
