import type { EventType } from '@onrecord/model';
import { addDays, type Day } from '../../rows/day.ts';
import type { EventFact } from '../../rows/facts.ts';
import { onOneSide } from '../sides.ts';
import { isNear } from '../words/is-near.ts';
import { TRUCE_STEMS } from '../words/issue-words.ts';
import { isAgreement, partiesTo } from './evidence-keys.ts';
import type { Asked, Finding } from './finding.ts';
import { lastDay, type OutlookLine } from './outlook-line.ts';
import { namesTarget, type TargetMatch, targetMatch } from './target-match.ts';

/** A line without a horizon is looked after for so many days since it was last told. Chosen by hand. */
export const OPEN_ENDED_DAYS = 45;

/** Acts that an agreement to stop fighting rules out. */
const HOSTILE: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION']);

export function findingsOfEvent(asked: Asked<EventFact>): readonly Finding[] {
  const { line, fact, day } = asked;
  if (fact.realis !== 'actual' || !isInTime(line, day)) return [];
  if (line.sort === 'act') return [...actTold(asked), ...agreementMade(asked)];
  if (line.sort === 'deadline') return agreementMade(asked);
  return line.sort === 'warning' || line.sort === 'forecast' ? eventTold(asked) : [];
}

/** Whether a day is within the line's horizon and grace, or soon enough after it was told where it has none. */
export function isInTime(line: OutlookLine, day: Day): boolean {
  const last = lastDay(line) ?? (line.lastTold === undefined ? undefined : addDays(line.lastTold, OPEN_ENDED_DAYS));
  return last === undefined || day <= last;
}

/** The holder's side did what it had announced. */
function actTold({ line, fact, day, wordsOf, ...sides }: Asked<EventFact>): readonly Finding[] {
  if (!line.target.types.includes(fact.type) || !onOneSide(fact.actors, line.holders, sides)) return [];
  if (isOtherMode(line, fact)) return [];
  const match: TargetMatch = targetMatch(line.target, fact, wordsOf?.(fact.key), sides);
  if (match === 'other') return [];
  const ownClaim = fact.claimant.by === 'actor' && onOneSide([fact.claimant.actor], line.holders, sides);
  // An act without a day may be an older one that the report looks back to; the doer's own claim is news.
  const sure = match === 'same' && (fact.when !== undefined || ownClaim);
  return [{ outcome: 'came-true', why: 'act-told', day, keys: [fact.key], sure }];
}

/** What was warned of or foretold came, whoever did it. Only where the line's event and target are linked records. */
function eventTold({ line, fact, day, ...sides }: Asked<EventFact>): readonly Finding[] {
  const { target } = line;
  if (!target.linkedTypes.includes(fact.type) || isOtherMode(line, fact)) return [];
  if (targetMatch({ ...target, stems: [] }, fact, undefined, sides) !== 'same') return [];
  return [{ outcome: 'came-true', why: 'event-told', day, keys: [fact.key], sure: fact.when !== undefined }];
}

/** The holder's side agreed to stop fighting, with those or where it had threatened to. */
function agreementMade({ line, fact, day, wordsOf, ...sides }: Asked<EventFact>): readonly Finding[] {
  const { target, sort } = line;
  const isHostile = sort === 'deadline' || target.types.some((type) => HOSTILE.has(type));
  if (!isHostile || !isAgreement(fact) || !onOneSide(partiesTo(fact), line.holders, sides)) return [];
  const words = wordsOf?.(fact.key);
  if (fact.mode !== 'ceasefire' && !isNear(fact.words, words ?? '', TRUCE_STEMS)) return [];
  const others = [...fact.actors, ...fact.recipients];
  const sure =
    onOneSide(others, target.recipients, sides) ||
    (fact.place !== undefined && target.places.includes(fact.place)) ||
    namesTarget(target, words);
  return [{ outcome: 'averted', why: 'agreement-excludes', day, keys: [fact.key], sure }];
}

function isOtherMode({ target }: OutlookLine, { mode }: EventFact): boolean {
  return mode !== undefined && target.modes.length > 0 && !target.modes.includes(mode);
}
