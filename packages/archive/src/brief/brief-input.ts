/**
 * What a brief is made of: the situation with names already resolved and each item with the words that show it. The room that
 * asks the store makes these; nothing here is looked up.
 */
import type { EventType, Outcome, ProspectType, Realis, Stance, StatementAct, StatementMode } from '@onrecord/model';
import type { Day, DaySpan } from '../rows/day.ts';

/** The exact words of one report that show something: what a footnote is made of. */
export interface Citation {
  /** Leads to the record: what a person types to open it. */
  readonly address: string;
  readonly outlet: string | undefined;
  /** Day of publication; undefined where the report has none. */
  readonly told: Day | undefined;
  readonly title: string | undefined;
  readonly url?: string;
  readonly quote: string;
}

/** Somebody or something with a name, as joined across reports. */
export interface Named {
  readonly name: string;
  /** Kind of actor (docs/model.md, section 3). */
  readonly kind: string;
  /** What its reports write before the name, where that is known; else it is guessed from the words of the name. */
  readonly article?: 'the' | 'none';
  /** `inferred`: worked out (from a pronoun, say), not named in these words. */
  readonly standing?: 'stated' | 'inferred';
}

export interface NamedPlace {
  readonly name: string;
  readonly kind: string;
  /** What its reports write before the name, where that is known; else it is guessed from the name. */
  readonly article?: 'the' | 'none';
}

/** On whose word: as in archive rows, by names. */
export type BriefClaimant =
  | { readonly by: 'actor'; readonly actor: Named }
  | { readonly by: 'unnamed' }
  | { readonly by: 'report'; readonly outlet: string | undefined };

/** What every item has. `cites` is in the order of telling and never empty. */
interface Told {
  readonly claimant: BriefClaimant;
  /** Independent texts that tell it: reports of one story count once. */
  readonly texts: number;
  readonly cites: readonly [Citation, ...Citation[]];
}

export interface PositionStep extends Told {
  readonly stance: Stance;
  /** Words of the issue. */
  readonly words: string;
  /** The day it was taken, else that on which it was told. */
  readonly day: Day | undefined;
  readonly terms?: string;
  readonly condition?: string;
  readonly inExchangeFor?: string;
}

/** Where one party stands on one issue over time. */
export interface PositionTrack {
  readonly party: Named;
  /** Issue key of docs/model.md 4.4. */
  readonly issue: string;
  readonly changes: readonly { readonly from: PositionStep; readonly to: PositionStep }[];
}

export interface CountPoint extends Told {
  readonly value: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly approximate: boolean;
  readonly unit?: string;
  /** The quantifier's own words. */
  readonly words: string;
  readonly basis: 'total' | 'increment';
  readonly realis: Realis;
  /** Day on which it was told. */
  readonly day: Day | undefined;
}

/** The same count by one claimant or several; the points of a claimant in the order of telling. */
export interface CountTrack {
  /** Measure of docs/model.md 4.3; `died` where no report says that they were killed. */
  readonly measure: string;
  /** What is counted, in words ("people"); '' where it is not said. */
  readonly counted: string;
  /** To whom they belong, where that is said: "members" of the Front. */
  readonly affected?: Named;
  readonly place?: NamedPlace;
  readonly since?: Day;
  /** Whether the latest counts exclude each other and none is only out of date; else it is worked out from the numbers alone. */
  readonly apart?: boolean;
  readonly points: readonly CountPoint[];
}

/** What one claimant tells of an occurrence. */
export interface Telling extends Told {
  readonly realis: Realis;
  /** What it does not say, where the occurrence has it: who did it, or to whom. */
  readonly leavesOpen?: { readonly doer: boolean; readonly recipient: boolean };
}

/** One happening, whoever tells it. */
export interface Occurrence {
  readonly type: EventType;
  readonly mode?: string;
  readonly doers: readonly Named[];
  readonly recipients: readonly Named[];
  readonly place?: NamedPlace;
  readonly when?: DaySpan;
  /** Words of the trigger. */
  readonly words: string;
  /** Best attested first; never empty. */
  readonly tellings: readonly [Telling, ...Telling[]];
}

export interface SaidItem {
  readonly speaker: Named | undefined;
  readonly act: StatementAct;
  readonly mode: StatementMode;
  /** The report's own reporting word. */
  readonly cue?: string;
  /** What stands in the report between cue and content (see cueLink); undefined where the content does not follow. */
  readonly link?: string;
  /** Segments of the content, with the report's own quotation marks. */
  readonly content: readonly [string, ...string[]];
  readonly addressee?: Named;
  readonly target?: Named;
  /** When it was said, where that is stated. */
  readonly when?: DaySpan;
  /** Sources between the report and the speaker, outermost first. */
  readonly sources: readonly Named[];
  readonly texts: number;
  readonly cites: readonly [Citation, ...Citation[]];
  /** Told in headlines only. */
  readonly inHeadline?: boolean;
}

export interface OutlookItem extends Told {
  readonly type: ProspectType;
  readonly holder: Named | undefined;
  readonly words: string;
  readonly condition?: string;
  readonly horizon?: DaySpan;
  readonly outcome: Outcome;
  /** Records of later reports that show the outcome. */
  readonly evidence: readonly Citation[];
  /** Told in headlines only. */
  readonly inHeadline?: boolean;
}

export const DIFFERENCE_KINDS = ['figure', 'actor', 'place', 'date', 'words'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export interface DifferenceSide extends Told {
  /** What this side has: a count, a name, a place, a day, words. */
  readonly value: string;
}

export interface DifferenceItem {
  readonly kind: DifferenceKind;
  /** What they differ about, in words: "people injured in Tolhuin", "the attack of 12 March". */
  readonly about: string;
  readonly sides: readonly DifferenceSide[];
}

/** Reports published within the span of the brief. */
export interface Coverage {
  readonly reports: number;
  /** Stories: reports with nearly the same text count once. */
  readonly stories: number;
  readonly outlets: readonly string[];
  /** Reports of the archive without a day of publication: nothing of them is in a brief. */
  readonly undated: number;
}

/** What the brief was asked for alone; it says so. */
export interface BriefFilter {
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly minConfidence?: number;
}

export interface BriefInput {
  readonly since: Day;
  /** Inclusive. */
  readonly until: Day;
  readonly coverage: Coverage;
  readonly filter?: BriefFilter;
  readonly positions: readonly PositionTrack[];
  readonly counts: readonly CountTrack[];
  readonly occurrences: readonly Occurrence[];
  readonly statements: readonly SaidItem[];
  readonly outlook: readonly OutlookItem[];
  readonly differences: readonly DifferenceItem[];
}
