import type { Span } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TimeField } from './time-field.ts';

/** A place or time as it hangs at one of the words above it. */
export interface Pin extends Span {
  /** Id of the place or time. */
  readonly id: string;
  /** The word right below on the way from the mention; the mention's own head where it hangs at itself. */
  readonly via: TokenIndex;
  /** How far from "in X" at the word itself: the lower the surer. */
  readonly cost: number;
  /** Whether a preposition of place led it in; a bare name ("the town of X") may only describe. */
  readonly isLed: boolean;
  /** Whether it comes from a clause below the word. */
  readonly isBelow: boolean;
  readonly isOrigin: boolean;
  /** A place that may be a state that acts. */
  readonly mayAct?: boolean;
  /** Of a time: how it bounds what it is said of. */
  readonly field?: TimeField;
}

/** What hangs at which word. */
export type Pins = Map<TokenIndex, Pin[]>;

/** Adds a pin; so many at one word at most, so that a list of thousands stays linear. */
export function addPin(pins: Pins, at: TokenIndex, pin: Pin): void {
  const row = pins.get(at) ?? [];
  if (row.length < MOST_AT_A_WORD) row.push(pin);
  pins.set(at, row);
}

const MOST_AT_A_WORD = 24;
