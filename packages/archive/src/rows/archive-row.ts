import type { Anchor, OnRecord, RecordKind, RecordOf } from '@onrecord/model';
import type { OutletKind } from '../outlets/outlet-kinds.ts';
import type { Day, DaySpan } from './day.ts';

/** Where a row was read: what every line that is shown must be able to name. */
export interface ReportRef {
  /** Key of the report in this archive, in the order of arrival. */
  readonly key: number;
  /** `r-...`: the hash of its text. */
  readonly id: string;
  readonly title: string | undefined;
  /** As the report or its source names it. */
  readonly outlet: string | undefined;
  /** The outlet as the archive knows it; absent where none is known. */
  readonly publisher?: Publisher;
  readonly url: string | undefined;
  readonly file: string | undefined;
  /** Day of publication. */
  readonly published: Day | undefined;
  /** Key of the story: reports with nearly the same text. Two reports of one story are one witness, not two. */
  readonly story: number;
  /** The report that replaced this one (a corrected version); undefined for what stands. */
  readonly supersededBy: number | undefined;
}

/** Who publishes reports. */
export interface OutletRef {
  readonly key: number;
  readonly name: string;
  /** Undefined: nobody has said. */
  readonly kind: OutletKind | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
}

/** The outlet of one report, and the one that the text credits where that is another (an agency). */
export interface Publisher extends OutletRef {
  readonly via?: OutletRef;
}

/** An actor as joined across reports. */
export interface ActorRef {
  readonly key: number;
  readonly name: string;
  readonly kind: string;
}

/** A place as joined across reports. */
export interface PlaceRef {
  readonly key: number;
  readonly name: string;
  readonly kind: string;
  readonly lat?: number;
  readonly lon?: number;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly precision?: string;
  readonly geonames?: number;
}

/** What an actor is to a record. */
export const PARTY_ROLES = [
  'speaker',
  'addressee',
  'target',
  'actor',
  'recipient',
  'affected',
  'party',
  'counterpart',
  'holder',
  'source',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** An actor in a record: `source` is one that the record is attributed to. */
export interface Party {
  readonly role: PartyRole;
  readonly actor: ActorRef;
  readonly status: 'stated' | 'inferred';
}

/**
 * On whose word a record stands: the innermost source of its attribution. `report`: the report says it in its own voice;
 * `unnamed`: a source that the report does not name.
 */
export type Claimant =
  | { readonly by: 'actor'; readonly actor: ActorRef }
  | { readonly by: 'unnamed' }
  | { readonly by: 'report'; readonly outlet: string | undefined };

/** What a person has said of a record; `unreviewed`: nobody has looked. */
export const REVIEW_STATES = ['unreviewed', 'confirmed', 'corrected', 'rejected'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** One record of one report, with the names of the archive and its source: what every list, brief and export is made of. */
export interface ArchiveRow<K extends RecordKind = RecordKind> {
  readonly key: number;
  /** As in the reading (or as a person corrected it); its actor, place and time ids are those of the reading. */
  readonly record: RecordOf<K>;
  readonly report: ReportRef;
  /** When it happened, was said, is counted or is to come, where that is known. */
  readonly when: DaySpan | undefined;
  readonly parties: readonly Party[];
  readonly place: PlaceRef | undefined;
  readonly claimant: Claimant;
  readonly review: ReviewState;
  /**
   * Key of what it belongs to: an event's occurrence, a figure's series, a prospect's line of the outlook; undefined for statements
   * and positions.
   */
  readonly group: number | undefined;
  /** The paragraph around its first anchor. */
  readonly context: Anchor;
}

/** A row of any kind, as a union that a table by kind can tell apart. */
export type AnyRow = { readonly [K in OnRecord['kind']]: ArchiveRow<K> }[OnRecord['kind']];
