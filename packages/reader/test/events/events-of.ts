import type { Actor, Event, Known } from '@onrecord/model';
import { readEvents } from '../../src/events/read-events.ts';
import type { Trace } from '../../src/rules/trace.ts';
import { recordInput } from '../record-input.ts';

/** The events of a text published on 2030-03-14, a Thursday, through every stage before them. */
export function eventsOf(text: string): {
  readonly events: readonly Event[];
  readonly actors: readonly Actor[];
  readonly trace: Trace;
} {
  const input = recordInput(text);
  const found = readEvents(input);
  return { ...found, actors: input.actors.actors() };
}

/** An event in short: "ASSAULT actual shelled+killing: the army > village". */
export function inShort({ events, actors }: ReturnType<typeof eventsOf>): readonly string[] {
  const nameOf = (who: Known<string>): string =>
    (who.status === 'absent' ? undefined : actors.find(({ id }) => id === who.value)?.name) ?? '?';
  return events.map(({ type, realis, triggers, actors: doers, recipients }) => {
    const words = triggers.map(({ quote }) => quote).join('+');
    return `${type} ${realis} ${words}: ${doers.map(nameOf).join(', ')} > ${recipients.map(nameOf).join(', ')}`;
  });
}
