import type { EventType } from '@onrecord/model';

/** Acts done with words. */
export const SPOKEN: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE']);
/** Acts that are only what such words are about, when they are told as their object: "rejected talks". */
export const MATTERS: ReadonlySet<EventType> = new Set([
  'CONSULT',
  'AGREE',
  'RETREAT',
  'AID',
  'CONCEDE',
  'COOPERATE',
  'SANCTION',
  'SUPPORT',
  'REQUEST',
]);
/** Acts that do harm or show force. */
export const HOSTILE: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'PROTEST',
  'MOBILIZE',
  'INCIDENT',
]);
/** Verbs that tell what came of an act. */
export const RESULTS: ReadonlySet<string> = new Set(
  'kill wound injure hurt maim destroy damage burn raze displace flatten target hit'.split(' '),
);
/** Verbs that tell what became of people. */
export const HARM: ReadonlySet<string> = new Set('kill wound injure hurt maim'.split(' '));
