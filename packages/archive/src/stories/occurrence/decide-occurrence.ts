import type { EventType } from '@onrecord/model';
import { compareDays } from './compare-days.ts';
import { compareParties } from './compare-parties.ts';
import { comparePlaces, type Agreement } from './compare-places.ts';
import type { OccurrenceEvent } from './occurrence-event.ts';
import type { OccurrenceProfile } from './occurrence-profile.ts';
import { FAMILY_OF_REALIS } from './realis-family.ts';
import { triggerStems } from './trigger-stems.ts';

/** Why an event was put to an occurrence (the first two) or is told for the first time (the others). */
export const OCCURRENCE_REASONS = ['agrees', 'agrees-but-for-the-doer', 'too-little-in-common', 'none-alike'] as const;
export type OccurrenceReason = (typeof OCCURRENCE_REASONS)[number];

export interface OccurrenceDecision {
  /** The occurrence that the event tells; undefined: one not told before. */
  readonly occurrence: number | undefined;
  /** How sure, 0 to 1, of the nearest candidate; 0 where all are excluded. */
  readonly score: number;
  readonly reason: OccurrenceReason;
  /** What its tellings name differently: a difference to be shown. */
  readonly disagreesOn: readonly 'actor'[];
}

/** Only so many candidates are looked at, in the order given: those that share most keys should come first. */
export const MAX_OCCURRENCE_CANDIDATES = 32;

/** What each agreement counts. Fitted by hand on ECB+; see scores/stories-0.3.0.md. */
const COUNTS = { happening: 2, days: 1.5, place: 1.5, actors: 1.5, recipients: 1.5, stem: 2 };
const ENOUGH = 3;
const OTHER_HAPPENING = -1.5;
const OTHER_RECIPIENTS = -1;
const OTHER_STEM = -0.5;
/** Sides of a dispute accuse, ask and refuse every day: in other words it is another time. */
const OTHER_STEM_OF_STANCE = -1;
const STANCES: ReadonlySet<EventType> = new Set<EventType>([
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'AGREE',
  'SUPPORT',
  'THREATEN',
]);
const STEM_SHARE = 0.34;
/** Parties to these are not doer and sufferer: either order is the same. */
const MUTUAL: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'CONSULT', 'COOPERATE']);

/**
 * The occurrence that an event tells, among those that share a key with it; on a tie the one that is told more often. Told in another way (happened, ahead, denied), of another
 * type, at another place or on other days, or with another doer, it is another occurrence; except that an act whose place, day and sufferers
 * agree stays one when two doers are named for it, with that difference marked. Else agreements are added up. At most 32 candidates are looked at.
 */
export function decideOccurrence(event: OccurrenceEvent, candidates: readonly OccurrenceProfile[]): OccurrenceDecision {
  let best: OccurrenceDecision = { occurrence: undefined, score: 0, reason: 'none-alike', disagreesOn: [] };
  let tellings = 0;
  for (const candidate of candidates.slice(0, MAX_OCCURRENCE_CANDIDATES)) {
    const one = compareToOccurrence(event, candidate);
    if (one === undefined || one.score < best.score) continue;
    if (one.score === best.score && candidate.tellings <= tellings) continue;
    best = one;
    tellings = candidate.tellings;
  }
  return best;
}

/**
 * Undefined where the event cannot be that occurrence. Two events of one report are two, as the reader has joined what is told twice; but
 * a report may tell one act by the accounts of two who name different doers.
 */
function compareToOccurrence(event: OccurrenceEvent, candidate: OccurrenceProfile): OccurrenceDecision | undefined {
  if (event.type !== candidate.type || FAMILY_OF_REALIS[event.realis] !== candidate.family) return undefined;
  const days = compareDays(event.days, candidate.days ?? undefined);
  const place = comparePlaces(event.place, candidate.place ?? undefined);
  if (days === 'apart' || place === 'apart') return undefined;
  const { actors, recipients } = compareSides(event, candidate);
  const agree = days === 'same' && place === 'same' && recipients === 'same';
  if (actors === 'apart' && !agree) return undefined;
  if (actors !== 'apart' && candidate.reports.includes(event.report)) return undefined;
  const happening =
    event.happening === undefined ? 'untold' : sameOrApart(candidate.happenings.includes(event.happening));
  const sum =
    counted(happening, COUNTS.happening, OTHER_HAPPENING) +
    counted(days, COUNTS.days, 0) +
    counted(place, COUNTS.place, 0) +
    counted(actors, COUNTS.actors, 0) +
    counted(recipients, COUNTS.recipients, OTHER_RECIPIENTS) +
    counted(
      sameOrApart(sharesStem(event, candidate)),
      COUNTS.stem,
      STANCES.has(event.type) ? OTHER_STEM_OF_STANCE : OTHER_STEM,
    );
  const score = 1 / (1 + Math.exp(ENOUGH - sum));
  if (sum < ENOUGH) return { occurrence: undefined, score, reason: 'too-little-in-common', disagreesOn: [] };
  return actors === 'apart'
    ? { occurrence: candidate.occurrence, score, reason: 'agrees-but-for-the-doer', disagreesOn: ['actor'] }
    : { occurrence: candidate.occurrence, score, reason: 'agrees', disagreesOn: [] };
}

function compareSides(
  event: OccurrenceEvent,
  candidate: OccurrenceProfile,
): { readonly actors: Agreement; readonly recipients: Agreement } {
  if (!MUTUAL.has(event.type))
    return {
      actors: compareParties(event.actors, candidate.actors),
      recipients: compareParties(event.recipients, candidate.recipients),
    };
  const parties = compareParties(
    [...event.actors, ...event.recipients],
    [...candidate.actors, ...candidate.recipients],
  );
  return { actors: parties, recipients: 'untold' };
}

/** A stem that most tellings do not have is no sign: it came in with one that tells two things in one breath. */
function sharesStem({ words }: OccurrenceEvent, { stems, tellings }: OccurrenceProfile): boolean {
  const own = triggerStems(words);
  return stems.some(([stem, count]) => count >= STEM_SHARE * tellings && own.includes(stem));
}

function counted(agreement: Agreement, same: number, apart: number): number {
  return agreement === 'same' ? same : agreement === 'apart' ? apart : 0;
}

function sameOrApart(isSame: boolean): Agreement {
  return isSame ? 'same' : 'apart';
}
