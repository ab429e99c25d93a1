import type { Span } from '@onrecord/model';

/** Any of these is right; null among them: absent is right. Undefined: the field is not scored. */
export type Wanted<T = string> = readonly (T | null)[] | undefined;

interface Row {
  /** Neither required nor wrong. */
  readonly optional: boolean;
  /** For the listing of errors: words of the report, never for a score sheet. */
  readonly label: string;
}

export interface GoldStatement extends Row {
  readonly speaker: Wanted;
  readonly modes: readonly string[];
  /** Content segments as they stand in the text, and without quotation marks and punctuation at their edges. */
  readonly content: readonly Span[];
  readonly trimmed: readonly Span[];
}

export interface GoldFigure extends Row {
  readonly span: Span;
  readonly value: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly measure: Wanted;
  readonly counted: string | undefined;
  readonly place: Wanted;
  readonly time: Wanted;
  readonly since: Wanted;
  readonly claimant: Wanted;
}

export interface GoldEvent extends Row {
  readonly triggers: readonly Span[];
  readonly type: readonly string[];
  readonly actor: Wanted;
  readonly recipient: Wanted;
  readonly place: Wanted;
  readonly time: Wanted;
  readonly realis: Wanted;
  readonly claimant: Wanted;
}

export interface GoldPosition extends Row {
  readonly party: Wanted;
  readonly stance: readonly string[];
  readonly key: Wanted;
  readonly issue: readonly Span[];
  readonly inExchangeFor: Span | undefined;
}

export interface GoldProspect extends Row {
  readonly type: readonly string[];
  readonly by: Wanted;
  readonly what: readonly Span[];
  readonly condition: Span | undefined;
}

export interface GoldTime extends Row {
  readonly span: Span;
  readonly value: readonly (string | null)[];
}

export interface GoldPlace extends Row {
  readonly name: readonly string[];
  readonly country: readonly string[];
  readonly lat: number | undefined;
  readonly lon: number | undefined;
}

export interface GoldMention extends Row {
  readonly span: Span;
  readonly actor: Wanted;
}

export interface GoldActor extends Row {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** One gold folder, its words found in the text. A list that is undefined is not scored. */
export interface GoldCase {
  readonly name: string;
  readonly text: string;
  /** Given from outside where the text does not carry it. */
  readonly given: string | undefined;
  readonly publishedAt: string | null;
  readonly captions: readonly Span[] | undefined;
  readonly statements: readonly GoldStatement[] | undefined;
  readonly figures: readonly GoldFigure[] | undefined;
  readonly events: readonly GoldEvent[] | undefined;
  readonly positions: readonly GoldPosition[] | undefined;
  readonly prospects: readonly GoldProspect[] | undefined;
  readonly times: readonly GoldTime[];
  readonly places: readonly GoldPlace[];
  readonly mentions: readonly GoldMention[];
  readonly actors: readonly GoldActor[];
}
