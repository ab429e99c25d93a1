import type { EventType } from '@onrecord/model';

/** What kind of event a word tells: "ASSAULT", or with its mode "ASSAULT/aerial". Types and modes are those of PLOVER (docs/model.md 4.2). */
export type ActName = EventType | `${EventType}/${string}`;

/** A kind of event, taken apart. */
export interface Act {
  readonly type: EventType;
  readonly mode?: string;
}

/** "ASSAULT/aerial" as type and mode. */
export function actOf(name: ActName): Act {
  const [type, mode] = name.split('/', 2);
  return { type: type as EventType, ...(mode !== undefined && { mode }) };
}
