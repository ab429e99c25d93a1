import type { Actor, Event, Figure, Note, Place, Statement, Time } from '@onrecord/model';
import { readEvents } from '../../src/events/read-events.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { readQuantities } from '../../src/quantities/read-quantities.ts';
import type { Trace } from '../../src/rules/trace.ts';
import { recordInput } from '../record-input.ts';

/** The figures of a text published on 2030-03-14, a Thursday, through every stage before them. */
export function figuresOf(text: string): {
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly times: readonly Time[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly events: readonly Event[];
  readonly notes: readonly Note[];
  readonly trace: Trace;
} {
  const input = recordInput(text);
  const { events } = readEvents(input);
  const { tree, statements, times, actors, places } = input;
  const found = readFigures({ ...input, quantities: readQuantities(tree, times), events });
  return { ...found, statements, times, actors: actors.actors(), places: places.places(), events };
}
