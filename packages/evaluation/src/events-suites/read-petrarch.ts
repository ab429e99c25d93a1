import type { EventType } from '@onrecord/model';
import { listAt, objectAt, parseJson, stringAt, type Json, type JsonObject } from '../json.ts';
import { isAskedCode } from './actor-codes.ts';
import { SPOKEN_CAMEO_ROOTS, TYPES_OF_CAMEO_ROOT } from './type-tables.ts';

/** An event that a record expects; what it does not ask is left out. */
export interface PetrarchEvent {
  readonly source?: string;
  readonly target?: string;
  readonly types?: readonly EventType[];
}

export interface PetrarchRecord {
  readonly id: string;
  /** Unit records have invented names and partly invented codes; validation records are news sentences. */
  readonly set: PetrarchSet;
  readonly text: string;
  readonly events: readonly PetrarchEvent[];
  /** Says that nothing is to be found. */
  readonly empty: boolean;
  /** Expected events that are left out: CAMEO 01 and 02, what is only said. */
  readonly spoken: number;
}

export const PETRARCH_SETS = ['unit', 'validation'] as const;
export type PetrarchSet = (typeof PETRARCH_SETS)[number];

/**
 * Reads the PETRARCH unit and validation records as JSON Lines (openeventdata/UniversalPetrarch). Records without a text or
 * that test the error handling of their program (no event, and not said to be empty) are left out.
 * @throws TypeError where a line has another shape, with its number
 */
export function readPetrarch(source: string): readonly PetrarchRecord[] {
  return source
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      return [readRecord(parseJson(line, `PETRARCH line ${index + 1}`), `PETRARCH line ${index + 1}`)];
    })
    .filter(({ text, events, empty, spoken }) => text !== '' && (events.length > 0 || empty || spoken > 0));
}

function readRecord(row: Json, where: string): PetrarchRecord {
  const record = objectAt(row, where);
  const coded = (listAt(record['events'], where) ?? []).map((event) => objectAt(event, where));
  const spoken = coded.filter((event) => SPOKEN_CAMEO_ROOTS.includes(rootOf(event)));
  const events = coded
    .filter((event) => !spoken.includes(event))
    .map(eventOf)
    .filter(({ source, target, types }) => source !== undefined || target !== undefined || types !== undefined);
  return {
    id: stringAt(record['id'], where),
    set: stringAt(record['file'], where).includes('UnitTest') ? 'unit' : 'validation',
    text: stringAt(record['text'] ?? '', where).trim(),
    events,
    empty: coded.length === 0 || coded.some((event) => event['noevents'] !== undefined),
    spoken: spoken.length,
  };
}

function rootOf(event: JsonObject): string {
  const code = event['eventcode'];
  return typeof code === 'string' ? code.slice(0, 2) : '';
}

function eventOf(event: JsonObject): PetrarchEvent {
  const code = (field: string): string | undefined => {
    const value = event[field];
    return typeof value === 'string' && isAskedCode(value) ? value : undefined;
  };
  const [source, target] = [code('sourcecode'), code('targetcode')];
  const types = TYPES_OF_CAMEO_ROOT[rootOf(event)];
  return { ...(source && { source }), ...(target && { target }), ...(types && { types }) };
}
