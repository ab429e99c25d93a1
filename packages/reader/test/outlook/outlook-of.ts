import type { Actor, Prospect, Time } from '@onrecord/model';
import { readEvents } from '../../src/events/read-events.ts';
import { readOutlook } from '../../src/outlook/read-outlook.ts';
import type { Trace } from '../../src/rules/trace.ts';
import { recordInput } from '../record-input.ts';

/** The prospects of a text published on 2030-03-14, a Thursday, through every stage before them. */
export function outlookOf(text: string): {
  readonly prospects: readonly Prospect[];
  readonly actors: readonly Actor[];
  readonly times: readonly Time[];
  readonly trace: Trace;
} {
  const input = recordInput(text);
  const { events } = readEvents(input);
  const found = readOutlook({ ...input, events });
  return { ...found, actors: input.actors.actors(), times: input.times };
}
