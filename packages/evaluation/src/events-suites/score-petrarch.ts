/**
 * Scores events against the PETRARCH unit and validation records, one sentence each, read as a report of its own without a
 * date. PETRARCH codes actors with a dictionary made for these records and verbs with another; we have neither.
 *
 * The rule. Each expected event (source code, target code, CAMEO code) is compared with the one event of ours that has most
 * of the three right; one event of ours with several actors may serve several expected ones, as PETRARCH codes each pair.
 *
 * - source, target: one of the event's actors (recipients), by any of its names in the report, may stand for the code
 *   (`isActorOfCode`: country or organisation, not its role). Where both sides do the same, either may be the source.
 * - type: ours is the successor of the code's root (`TYPES_OF_CAMEO_ROOT`). Not asked where the code is not CAMEO's (unit
 *   records have many that test a dictionary: 345, 904).
 * - record: every expected event of the record has all that is asked right.
 * - silent: of the records in which nothing is to be found, those in which we find nothing.
 *
 * Expected events of the roots 01 and 02 (what is only said) are left out: they are statements of ours, not events.
 * The comparison: UniversalPetrarch's own sheet on the unit sentences (`Test Suite/Test_Result.xlsm`; source 247 of 316,
 * target 199 of 296, code 177 of 267, rows all right 120 of 272), with its dictionaries; codes are compared there in full.
 */
import type { Event, Reading } from '@onrecord/model';
import { isActorOfCode } from './actor-codes.ts';
import type { PetrarchEvent, PetrarchRecord, PetrarchSet } from './read-petrarch.ts';
import { asked, shareOf, sumCount, type Count, type Share } from './share.ts';
import { sidesOf } from './sides.ts';

export const PETRARCH_MEASURES = ['source', 'target', 'type', 'record', 'silent'] as const;
export type PetrarchMeasure = (typeof PETRARCH_MEASURES)[number];

/** What one record gave. */
export interface PetrarchResult extends Readonly<Record<PetrarchMeasure, Count>> {
  readonly set: PetrarchSet;
  readonly expected: number;
  readonly spoken: number;
  readonly events: number;
}

export interface PetrarchScore {
  readonly records: number;
  readonly expected: number;
  /** Expected events that are left out as spoken. */
  readonly spoken: number;
  /** Events of ours. */
  readonly events: number;
  readonly shares: Readonly<Record<PetrarchMeasure, Share>>;
}

/** Which of the three are right; undefined: not asked. */
type Fit = Readonly<Record<'source' | 'target' | 'type', boolean | undefined>>;

/** What one sentence gave. O(expected x events). */
export function countPetrarch(record: PetrarchRecord, reading: Reading): PetrarchResult {
  const events = reading.records.filter((row) => row.kind === 'event');
  const fits = record.events.map((expected) => bestFit(expected, events, reading));
  const sum = (field: keyof Fit): Count => sumCount(fits.map((fit) => asked(fit[field])));
  return {
    set: record.set,
    expected: record.events.length,
    spoken: record.spoken,
    events: events.length,
    source: sum('source'),
    target: sum('target'),
    type: sum('type'),
    record: asked(fits.length === 0 ? undefined : fits.every((fit) => !Object.values(fit).includes(false))),
    silent: asked(record.empty ? events.length === 0 : undefined),
  };
}

/** Adds records up. */
export function scorePetrarch(results: readonly PetrarchResult[]): PetrarchScore {
  const total = (field: 'expected' | 'spoken' | 'events'): number =>
    results.reduce((sum, result) => sum + result[field], 0);
  const share = (measure: PetrarchMeasure): Share => shareOf(results.map((result) => result[measure]));
  return {
    records: results.length,
    expected: total('expected'),
    spoken: total('spoken'),
    events: total('events'),
    shares: {
      source: share('source'),
      target: share('target'),
      type: share('type'),
      record: share('record'),
      silent: share('silent'),
    },
  };
}

function bestFit(expected: PetrarchEvent, events: readonly Event[], reading: Reading): Fit {
  const none: Fit = {
    source: expected.source === undefined ? undefined : false,
    target: expected.target === undefined ? undefined : false,
    type: expected.types === undefined ? undefined : false,
  };
  return events
    .map((event) => fitOf(expected, event, reading))
    .reduce((best, fit) => (rightOf(fit) > rightOf(best) ? fit : best), none);
}

function fitOf({ source, target, types }: PetrarchEvent, event: Event, reading: Reading): Fit {
  const sides = sidesOf(event, reading);
  return {
    source: source === undefined ? undefined : isActorOfCode(source, sides.source.names),
    target: target === undefined ? undefined : isActorOfCode(target, sides.target.names),
    type: types?.includes(event.type),
  };
}

function rightOf(fit: Fit): number {
  return Object.values(fit).filter((right) => right === true).length;
}
