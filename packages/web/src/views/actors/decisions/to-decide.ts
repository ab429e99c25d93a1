import type { Operation } from '../../../api/types.ts';
import type { Place } from '../../../place/place.ts';
import { moreOf, toMore } from '../../../place/write-place.ts';

export type Verb = Operation['verb'];

/** What each decision is, for people: what it does, and what taking it back does. */
export const DECISIONS: Readonly<
  Record<Verb, { readonly name: string; readonly does: string; readonly undo: string }>
> = {
  merge: {
    name: 'Merge',
    does: 'Makes two one: everything of one goes to the other.',
    undo: 'Everything that was moved goes back, and the other comes back under its old number and name.',
  },
  split: {
    name: 'Split',
    does: 'Takes some names, or some reports, out into a new one.',
    undo: 'Everything that was moved goes back, and the new one goes.',
  },
  pin: {
    name: 'Pin a name',
    does: 'From now on a name in reports always means this one.',
    undo: 'The pin goes. What it has joined until then stays.',
  },
  'keep-apart': {
    name: 'Keep apart',
    does: 'Two are never joined, and neither counts as the other.',
    undo: 'The two may be joined again.',
  },
  rename: {
    name: 'Rename',
    does: 'Shows it under another name. Nothing is joined or moved by it.',
    undo: 'It has its old name again.',
  },
};

export const VERBS = Object.keys(DECISIONS) as readonly Verb[];

/** The profile with a decision begun: with another actor or place where it is about two. */
export function toDecide(place: Place, verb: Verb | undefined, other?: string): Place {
  return toMore(toMore(place, 'do', verb), 'with', verb === undefined ? undefined : other);
}

/** The decision that has begun. */
export function verbOf(place: Place): Verb | undefined {
  const given = moreOf(place, 'do');
  return VERBS.find((verb) => verb === given);
}
