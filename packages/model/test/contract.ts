/**
 * The contract of `onrecord read --json`, written out by hand: a change of the schemas that changes what readers of the
 * JSON see must be made here too, and so is seen in review.
 */
import type {
  ActorKind,
  Anchor,
  BlockRole,
  EventType,
  Genre,
  MentionForm,
  NoteCode,
  Outcome,
  PlaceKind,
  ProspectType,
  Realis,
  Stance,
  StatementAct,
  StatementMode,
  TimeBasis,
  TimeType,
} from '../src/index.ts';

type Words = Readonly<Anchor>;
type SomeWords = readonly [Words, ...Words[]];

export type KnownString =
  | { readonly status: 'stated'; readonly value: string; readonly anchor: Words }
  | { readonly status: 'inferred'; readonly value: string; readonly rule: string; readonly from: readonly Words[] }
  | { readonly status: 'absent' };

export interface Reading {
  readonly schema: 'onrecord/reading@1';
  readonly offsets: 'utf-16';
  readonly engine: { readonly name: string; readonly version: string; readonly model: string };
  readonly report: Report;
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly times: readonly Time[];
  readonly records: readonly OnRecord[];
  readonly notes: readonly Note[];
}

export interface Report {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly genre: Genre;
  readonly title: KnownString;
  readonly byline: KnownString;
  readonly publishedAt: KnownString;
  readonly source: { readonly name?: string; readonly url?: string; readonly file?: string };
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly start: number;
  readonly end: number;
  readonly role: BlockRole;
}

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly form: MentionForm;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly roles: readonly { readonly title: string; readonly of?: string; readonly anchor: Words }[];
  readonly mentions: readonly Mention[];
  readonly members?: readonly string[];
  readonly link?: { readonly id: string; readonly score: number };
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly mentions: readonly Mention[];
  readonly geo?: {
    readonly lat: number;
    readonly lon: number;
    readonly country?: string;
    readonly geonames?: number;
    readonly precision: 'site' | 'city' | 'region' | 'country';
    readonly score: number;
    /** Other places of the name, likeliest first. */
    readonly runnersUp?: readonly {
      readonly name: string;
      readonly lat: number;
      readonly lon: number;
      readonly country?: string;
      readonly geonames?: number;
      readonly score: number;
    }[];
  };
}

export interface Time {
  readonly id: string;
  readonly anchor: Words;
  readonly type: TimeType;
  readonly value: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly basis: TimeBasis;
}

interface RecordFields<K extends string> {
  readonly kind: K;
  readonly id: string;
  readonly anchors: SomeWords;
  readonly block: number;
  readonly attribution: readonly { readonly actor?: string; readonly statement?: string }[];
  readonly confidence: number;
  readonly by: { readonly engine: string; readonly rule: string; readonly version: number };
}

export interface Statement extends RecordFields<'statement'> {
  readonly speaker: KnownString;
  readonly cue: KnownString;
  readonly content: SomeWords;
  readonly mode: StatementMode;
  readonly act: StatementAct;
  readonly addressee: KnownString;
  readonly target?: KnownString;
  readonly saidAt: KnownString;
}

export interface Event extends RecordFields<'event'> {
  readonly type: EventType;
  readonly mode?: string;
  readonly triggers: SomeWords;
  readonly actors: readonly KnownString[];
  readonly recipients: readonly KnownString[];
  readonly place: KnownString;
  readonly time: KnownString;
  readonly realis: Realis;
}

export interface Figure extends RecordFields<'figure'> {
  readonly quantity: {
    readonly value?: number;
    readonly min?: number;
    readonly max?: number;
    readonly approximate: boolean;
    readonly unit?: string;
    readonly of?: string;
  };
  readonly quantifier: Words;
  readonly counted: KnownString;
  readonly measure: string;
  readonly affected: KnownString;
  readonly realis: Realis;
  readonly basis: 'total' | 'increment';
  readonly revises?: string;
  readonly composition?: Words;
  readonly place: KnownString;
  readonly period: { readonly on?: string; readonly since?: string; readonly until?: string; readonly asOf?: string };
  readonly event?: string;
}

export interface Position extends RecordFields<'position'> {
  readonly party: KnownString;
  readonly stance: Stance;
  readonly issue: { readonly key: string; readonly label: string; readonly anchor: Words };
  readonly at: KnownString;
  readonly terms?: Words;
  readonly inExchangeFor?: Words;
  readonly condition?: Words;
  readonly counterpart: KnownString;
  readonly statement?: string;
}

export interface Prospect extends RecordFields<'prospect'> {
  readonly type: ProspectType;
  readonly holder: KnownString;
  readonly what: Words;
  readonly event?: string;
  readonly condition?: Words;
  readonly horizon: KnownString;
  readonly outcome: Outcome;
}

export type OnRecord = Statement | Event | Figure | Position | Prospect;

export interface Note {
  readonly code: NoteCode;
  readonly severity: 'info' | 'warning' | 'error';
  readonly stage: string;
  readonly message: string;
  readonly at?: { readonly start: number; readonly end: number };
}
