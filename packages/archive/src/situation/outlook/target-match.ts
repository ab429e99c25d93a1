import { bodyOf, type Sides } from '../sides.ts';
import { stemsIn } from '../words/content-stems.ts';
import type { LineTarget } from './outlook-line.ts';
import type { EventFact } from '../../rows/facts.ts';

/** `same`: aimed at what the line names; `other`: at something else; `untold`: the records do not say. */
export type TargetMatch = 'same' | 'other' | 'untold';

/** Two words of a target without a name have to return ("a convoy that carries prisoners": convoy, prisoners). */
const WORDS_THAT_RETURN = 2;

/**
 * Compares what an event met with what a line is aimed at: by joined actors and places; where the event names neither and the line's
 * target is no name, by the words around the event. A name in the words around is not enough: a report that mentions a town often
 * tells of several.
 */
export function targetMatch(
  target: LineTarget,
  event: EventFact,
  words: string | undefined,
  sides: Sides,
): TargetMatch {
  const body = bodyOf(sides);
  const aimedAt = new Set(target.recipients.map(body));
  if (event.recipients.some((actor) => aimedAt.has(body(actor)))) return 'same';
  if (event.place !== undefined && target.places.includes(event.place)) return 'same';
  const bothTell =
    (event.recipients.length > 0 && target.recipients.length > 0) ||
    (event.place !== undefined && target.places.length > 0);
  if (bothTell) return 'other';
  if (target.isNamed || words === undefined || target.stems.length === 0) return 'untold';
  const around = stemsIn(words);
  const returned = target.stems.filter((stem) => around.has(stem)).length;
  const enough = Math.min(WORDS_THAT_RETURN, target.stems.length);
  return returned >= enough && target.object.every((stem) => around.has(stem)) ? 'same' : 'untold';
}

/** Whether the words name what the line is aimed at. */
export function namesTarget(target: LineTarget, words: string | undefined): boolean {
  if (words === undefined || target.object.length === 0) return false;
  const stems = stemsIn(words);
  return target.object.some((stem) => stems.has(stem));
}
