/**
 * Facts: what the situation views look at of a record, one lean type a kind. They are made of archive rows and hold keys, not words;
 * views are pure functions over them (record model, section 5).
 */
import type { EventType, Outcome, ProspectType, Realis, Stance, StatementAct, StatementMode } from '@onrecord/model';
import type { Day, DaySpan } from './day.ts';

/** On whose word, by keys of joined actors; see Claimant. */
export type ClaimantKey =
  { readonly by: 'actor'; readonly actor: number } | { readonly by: 'unnamed' } | { readonly by: 'report' };

/** What every fact has. */
export interface FactBase {
  /** Key of the record's row: leads to the exact words. */
  readonly key: number;
  readonly report: number;
  /** Two facts of one story (nearly the same text) are one witness. */
  readonly story: number;
  readonly outlet: string | undefined;
  /** Day of publication. */
  readonly told: Day | undefined;
  /** When it happened, was said, is counted or is to come. */
  readonly when: DaySpan | undefined;
  readonly claimant: ClaimantKey;
  readonly confidence: number;
}

export interface StatementFact extends FactBase {
  readonly speaker: number | undefined;
  readonly addressee: number | undefined;
  readonly act: StatementAct;
  readonly mode: StatementMode;
  /** The content's own words, its segments joined by a space. */
  readonly words: string;
}

export interface EventFact extends FactBase {
  readonly type: EventType;
  readonly mode: string | undefined;
  readonly realis: Realis;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly place: number | undefined;
  /** The triggers' own words. */
  readonly words: string;
}

export interface FigureFact extends FactBase {
  readonly measure: string;
  /** Head noun of what is counted, lower case and singular ("people", "home"); '' where it is not said. */
  readonly counted: string;
  readonly affected: number | undefined;
  readonly place: number | undefined;
  /** First day of the time that is counted, where it is said ("since October 7"). */
  readonly since: Day | undefined;
  readonly value: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly approximate: boolean;
  readonly basis: 'total' | 'increment';
  readonly realis: Realis;
  /** Whether it is a part of another count ("six of them"). */
  readonly isPart: boolean;
  /** Key of the figure that this one replaces within its report. */
  readonly revises: number | undefined;
  /** Key of the event that it counts, where it is linked. */
  readonly event: number | undefined;
}

export interface PositionFact extends FactBase {
  readonly party: number | undefined;
  readonly stance: Stance;
  readonly issue: string;
  readonly counterpart: number | undefined;
  readonly hasCondition: boolean;
  /** Words of the issue. */
  readonly words: string;
}

export interface ProspectFact extends FactBase {
  readonly type: ProspectType;
  readonly holder: number | undefined;
  /** Words of what is to come. */
  readonly words: string;
  /** The act that it would be, of the event that the reading links to it. */
  readonly act:
    | {
        readonly type: EventType;
        readonly mode: string | undefined;
        readonly recipients: readonly number[];
        readonly place: number | undefined;
      }
    | undefined;
  /** The days by which or on which it is to come; undefined: not said. */
  readonly horizon: DaySpan | undefined;
  readonly hasCondition: boolean;
  /** What its own report says became of it. */
  readonly outcome: Outcome;
}
