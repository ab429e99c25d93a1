import type { Outcome, ProspectType } from '@onrecord/model';
import type { TokenIndex, TokenRange } from '@onrecord/language';
import { defineRule, type Rule } from '../rules/rule.ts';
import type { OutlookContext } from './outlook-context.ts';

/** Whose prospect it is; of several the first one who is somebody counts. */
export type HolderRef =
  /** The head of a noun phrase. */
  | TokenIndex
  /** Who says it. */
  | 'speaker';

/** What a rule takes for a prospect. */
export interface OutlookProposal {
  /** The word that says that it is to come: a modal, verb, noun or adjective. */
  readonly cue: TokenIndex;
  readonly what: TokenRange;
  /** The word of `what` that the rest hangs on. */
  readonly deed: TokenIndex;
  readonly type: ProspectType;
  readonly holder: readonly HolderRef[];
  readonly outcome?: Outcome;
  /** A sign of the future that needs something of weight behind it ("will", "expected to"). */
  readonly weak?: boolean;
  /** How often such a row is right. */
  readonly prior: number;
}

/** In the examples of an outlook rule `[threat:...]` marks what is to come, `[if:...]` its condition. */
export type OutlookRule = Rule<OutlookContext, OutlookProposal>;

export function outlookRule(rule: Omit<OutlookRule, 'kind'>): OutlookRule {
  return defineRule({ ...rule, kind: 'prospect' });
}
