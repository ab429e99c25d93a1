/** What the lists of the archive print: rows with their names resolved, each with its source. Made by the commands, one type a list. */
import type { TextKinds } from '@onrecord/archive';
import type {
  EventType,
  Figure,
  Outcome,
  ProspectType,
  Realis,
  RecordKind,
  Stance,
  StatementAct,
  StatementMode,
} from '@onrecord/model';

/** Where a line was read, and what a person types to open it. */
export interface SourceLine {
  readonly outlet: string | undefined;
  /** "newspaper, AR": where the list says it. */
  readonly about?: string;
  /** Whom the text credits where that is another: an agency. */
  readonly via?: string;
  /** Day of publication. */
  readonly day: string | undefined;
  readonly address: string;
}

/** On whose word: as in archive rows, by name. */
export type Voice =
  { readonly by: 'report' } | { readonly by: 'unnamed' } | { readonly by: 'actor'; readonly name: string };

/** A name, and whether the report states it or it was worked out. */
export interface Name {
  readonly name: string;
  readonly inferred?: boolean;
}

/** What every line has. */
export interface Sourced {
  readonly voice: Voice;
  /** Independent texts that tell it. */
  readonly texts: number;
  /** First teller first; never empty. */
  readonly sources: readonly [SourceLine, ...SourceLine[]];
}

/** A part of a long list, and how to get the next one. */
export interface Page<T> {
  readonly rows: readonly T[];
  /** How many there are in all; undefined where that was not counted. */
  readonly total?: number;
  /** Cursor of the next part; undefined where this is the last. */
  readonly after?: string;
  /** The conditions as they were given: "--place Tolhuin". */
  readonly conditions: readonly string[];
}

export interface TimelineRow extends Sourced {
  readonly kind: RecordKind;
  /** Days of what is told; undefined where they are not known. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly realis: Realis | undefined;
  readonly who: readonly Name[];
  /** "attacks (aerial)", "denied". */
  readonly what: string;
  readonly whom: readonly Name[];
  readonly where: string | undefined;
  readonly words: string;
}

export interface StatementRow extends Sourced {
  readonly speaker: Name | undefined;
  readonly act: StatementAct;
  readonly mode: StatementMode;
  readonly cue: string | undefined;
  readonly addressee: Name | undefined;
  readonly target: Name | undefined;
  /** Day on which it was said, where that is known. */
  readonly day: string | undefined;
  readonly content: readonly string[];
  /** Why it does not stand: "rejected", "replaced by r12". */
  readonly withdrawn?: string;
}

/** What one voice tells of an occurrence. */
export interface TellingRow extends Sourced {
  readonly realis: Realis;
  readonly words: string;
}

export interface OccurrenceRow {
  readonly type: EventType;
  readonly mode?: string;
  readonly doers: readonly Name[];
  readonly recipients: readonly Name[];
  readonly where: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Independent texts of all voices together. */
  readonly texts: number;
  /** Of which kinds their outlets are. */
  readonly kinds?: TextKinds;
  /** Best attested first; never empty. */
  readonly tellings: readonly [TellingRow, ...TellingRow[]];
}

export interface FigurePoint extends Sourced {
  readonly quantity: Figure['quantity'];
  /** The quantifier's own words. */
  readonly words: string;
  readonly basis: 'total' | 'increment';
  readonly realis: Realis;
  /** The count that this one replaces, as printed. */
  readonly revises?: Figure['quantity'];
}

/** One of two counts that exclude each other. */
export interface FigureSide {
  readonly voice: Voice;
  readonly quantity: Figure['quantity'];
}

export interface FigureSeriesRow {
  readonly measure: string;
  readonly counted: string;
  readonly where: string | undefined;
  readonly since: string | undefined;
  /** Points of a claimant in the order of telling. */
  readonly claimants: readonly { readonly voice: Voice; readonly points: readonly FigurePoint[] }[];
  /** Claimants whose latest counts exclude each other, the widest first. */
  readonly gaps: readonly { readonly lower: FigureSide; readonly higher: FigureSide; readonly least: number }[];
}

export interface PositionStepRow extends Sourced {
  readonly stance: Stance;
  readonly day: string | undefined;
  readonly words: string;
  readonly terms?: string;
  readonly inExchangeFor?: string;
  readonly condition?: string;
  /** Another stance than the step before. */
  readonly isChange: boolean;
}

export interface PartyPositionsRow {
  readonly party: string;
  readonly issues: readonly {
    readonly key: string;
    /** Where the party stands, where several stances stand side by side or reports contradict each other; else that of the last step. */
    readonly now?: string;
    /** In the order of time; the last one is where the party stands. Never empty. */
    readonly steps: readonly [PositionStepRow, ...PositionStepRow[]];
  }[];
}

export interface OutlookRow extends Sourced {
  readonly type: ProspectType;
  readonly holder: Name | undefined;
  readonly words: string;
  readonly condition: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly outcome: Outcome;
  /** The sentence that says why it has this outcome. */
  readonly why?: string;
  readonly evidence: readonly { readonly words: string; readonly source: SourceLine }[];
}

export interface DifferenceRow {
  readonly kind: 'figure' | 'actor' | 'place' | 'date' | 'words';
  readonly about: string;
  readonly sides: readonly (Sourced & { readonly value: string; readonly words: string })[];
}

export interface ActorRow {
  readonly name: string;
  readonly kind: string;
  readonly otherNames: readonly string[];
  readonly reports: number;
  readonly roles: readonly string[];
  /** How its names in single reports were joined. */
  readonly joins: readonly {
    readonly name: string;
    readonly score: number;
    readonly reason: string;
    readonly source: SourceLine;
  }[];
  readonly address: string;
}

export interface OutletRow {
  readonly name: string;
  /** "newspaper, AR"; undefined where nobody has said. */
  readonly about: string | undefined;
  readonly names: readonly string[];
  readonly hosts: readonly string[];
  readonly reports: number;
  readonly credited: number;
  readonly byPerson: boolean;
  readonly address: string;
}

export interface ReportRow {
  readonly source: SourceLine;
  readonly title: string | undefined;
  readonly counts: Readonly<Partial<Record<RecordKind, number>>>;
  /** Other outlets with nearly the same text. */
  readonly copies: readonly SourceLine[];
  /** Address of the version that replaced this one. */
  readonly supersededBy: string | undefined;
}
