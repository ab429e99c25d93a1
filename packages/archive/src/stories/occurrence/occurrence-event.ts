import type { EventType, Realis } from '@onrecord/model';
import type { ActorRef, PlaceRef } from '../../rows/archive-row.ts';
import type { DaySpan } from '../../rows/day.ts';

/** What is looked at of an event of one report, its actors and place joined across reports. */
export interface OccurrenceEvent {
  /** Key of the report: an occurrence has at most one event of each report. */
  readonly report: number;
  readonly type: EventType;
  readonly mode: string | undefined;
  readonly realis: Realis;
  readonly actors: readonly OccurrenceParty[];
  readonly recipients: readonly OccurrenceParty[];
  readonly place: OccurrencePlace | undefined;
  /** The days on which it was, where that is known. */
  readonly days: DaySpan | undefined;
  /** The triggers' own words. */
  readonly words: string;
  /** What its report is about; undefined where that is not known. */
  readonly happening: number | undefined;
}

export interface OccurrenceParty extends Pick<ActorRef, 'key' | 'kind'> {
  /** Known by a name and not only as "a driver" or "gunmen". */
  readonly named: boolean;
}

export type OccurrencePlace = Pick<PlaceRef, 'key' | 'kind' | 'lat' | 'lon' | 'country'>;
