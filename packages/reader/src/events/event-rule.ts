import type { TokenIndex } from '@onrecord/language';
import type { Rule } from '../rules/rule.ts';
import type { EventContext } from './event-context.ts';
import type { Act } from './words/act.ts';

/** How a word tells its event. */
export type Telling =
  /** A verb, or a noun with a verb of doing. */
  | 'verb'
  /** A noun that says who, whom, where or when. */
  | 'noun'
  /** A noun that points to something told elsewhere ("the attack"). */
  | 'pointing';

/** What a rule makes of one word. */
export interface EventProposal {
  readonly act: Act;
  /** The words that tell the event, the main one first. */
  readonly triggers: readonly TokenIndex[];
  /** The words whose participants are those of the event: what the first one lacks is looked for at the next. */
  readonly words: readonly TokenIndex[];
  /** The word whose clause says how real it is; the main trigger where not given. */
  readonly realisAt?: TokenIndex;
  /** Told as done whatever the clause says: a refusal by "did not agree". */
  readonly isActual?: true;
  /** The subject is whom it is done to ("came under attack"). */
  readonly isSuffered?: true;
  readonly telling: Telling;
  /** How often such a row is right. */
  readonly prior: number;
}

/** In the examples of an event rule `[assault:shelled]` marks the main trigger by its type. */
export type EventRule = Rule<EventContext, EventProposal>;

/** Gives an event rule its kind. */
export function eventRule(rule: Omit<EventRule, 'kind'>): EventRule {
  return { ...rule, kind: 'event' };
}
