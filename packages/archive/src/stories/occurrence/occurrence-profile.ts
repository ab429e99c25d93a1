import type { EventType } from '@onrecord/model';
import type { DaySpan } from '../../rows/day.ts';
import { bothDays } from './compare-days.ts';
import { comparePlaces } from './compare-places.ts';
import type { OccurrenceEvent, OccurrenceParty, OccurrencePlace } from './occurrence-event.ts';
import { FAMILY_OF_REALIS, type RealisFamily } from './realis-family.ts';
import { triggerStems } from './trigger-stems.ts';

/** What the store keeps of an occurrence: JSON of about 2 kB at most, however many reports tell it. */
export interface OccurrenceProfile {
  readonly occurrence: number;
  readonly type: EventType;
  readonly family: RealisFamily;
  readonly modes: readonly string[];
  readonly actors: readonly OccurrenceParty[];
  readonly recipients: readonly OccurrenceParty[];
  readonly place: OccurrencePlace | null;
  readonly days: DaySpan | null;
  /** How many tellings have a trigger of the stem, most first. */
  readonly stems: readonly (readonly [stem: string, tellings: number])[];
  readonly happenings: readonly number[];
  /** The reports that tell it, the latest ones. */
  readonly reports: readonly number[];
  readonly tellings: number;
}

const PARTIES_KEPT = 8;
const WORDS_KEPT = 12;
const HAPPENINGS_KEPT = 4;
const REPORTS_KEPT = 64;

/** The profile of an occurrence that one event tells. */
export function occurrenceOf(occurrence: number, event: OccurrenceEvent): OccurrenceProfile {
  return addToOccurrence(
    {
      occurrence,
      type: event.type,
      family: FAMILY_OF_REALIS[event.realis],
      modes: [],
      actors: [],
      recipients: [],
      place: null,
      days: null,
      stems: [],
      happenings: [],
      reports: [],
      tellings: 0,
    },
    event,
  );
}

/** With one more telling. What was known first stays; a place or time that is told more narrowly replaces the wider one. */
export function addToOccurrence(profile: OccurrenceProfile, event: OccurrenceEvent): OccurrenceProfile {
  const { happening, mode } = event;
  return {
    ...profile,
    modes: added(profile.modes, mode === undefined ? [] : [mode], HAPPENINGS_KEPT),
    actors: withParties(profile.actors, event.actors),
    recipients: withParties(profile.recipients, event.recipients),
    place: narrower(profile.place, event.place),
    days: bothDays(profile.days ?? undefined, event.days) ?? null,
    stems: withStems(profile.stems, triggerStems(event.words)),
    happenings: added(profile.happenings, happening === undefined ? [] : [happening], HAPPENINGS_KEPT),
    reports: [...new Set([...profile.reports, event.report])].slice(-REPORTS_KEPT),
    tellings: profile.tellings + 1,
  };
}

function added<T>(known: readonly T[], more: readonly T[], kept: number): readonly T[] {
  return [...new Set([...known, ...more])].slice(0, kept);
}

function withStems(known: OccurrenceProfile['stems'], more: readonly string[]): OccurrenceProfile['stems'] {
  const counts = new Map(known);
  for (const stem of more) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, WORDS_KEPT);
}

function withParties(known: readonly OccurrenceParty[], more: readonly OccurrenceParty[]): readonly OccurrenceParty[] {
  const news = more.filter(({ key }) => !known.some((party) => party.key === key));
  return [...known, ...news.map(({ key, kind, named }) => ({ key, kind, named }))].slice(0, PARTIES_KEPT);
}

const WIDTH: Readonly<Record<string, number>> = { site: 0, city: 1, region: 2, water: 2, country: 3 };

function narrower(known: OccurrencePlace | null, told: OccurrencePlace | undefined): OccurrencePlace | null {
  if (!told || comparePlaces(known ?? undefined, told) === 'apart') return known;
  const width = (place: OccurrencePlace): number => WIDTH[place.kind] ?? 2;
  return known === null || width(told) < width(known) ? told : known;
}
