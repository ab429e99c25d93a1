import type { Actor, Position, Statement, Time } from '@onrecord/model';
import { readPositions } from '../../src/positions/read-positions.ts';
import type { Trace } from '../../src/rules/trace.ts';
import { recordInput } from '../record-input.ts';

/** The positions of a text published on 2030-03-14, a Thursday, through every stage before them. */
export function positionsOf(text: string): {
  readonly positions: readonly Position[];
  readonly statements: readonly Statement[];
  readonly times: readonly Time[];
  readonly actors: readonly Actor[];
  readonly trace: Trace;
} {
  const input = recordInput(text);
  const { statements, times, actors } = input;
  const found = readPositions(input);
  return { ...found, statements, times, actors: actors.actors() };
}
