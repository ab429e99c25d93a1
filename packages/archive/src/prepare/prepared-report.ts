import type { RecordKind } from '@onrecord/model';
import type { PartyRole } from '../rows/archive-row.ts';
import type { Day, DaySpan } from '../rows/day.ts';
import type { Appearance } from '../joins/appearance.ts';

/**
 * A reading made ready for the archive without looking into it: everything that can be worked out of one report alone, so that it
 * can be done on another thread than the one that writes. Plain data: it survives a structured clone.
 */
export interface PreparedReport {
  readonly report: PreparedHead;
  /** The reading without the report's text, as JSON compressed with Zstandard: what the archive gives back. */
  readonly reading: Uint8Array;
  readonly appearances: readonly Appearance[];
  /** Who speaks for which body, by their ids in the reading: people with an office of it. */
  readonly bodies: readonly { readonly local: string; readonly of: string }[];
  readonly records: readonly PreparedRecord[];
  /** Notes of the reading. */
  readonly notes: number;
  /** Words of title and text as the full-text index has them: see searchWords. */
  readonly searchText: string;
  /** MinHash signature of the body's words, for near-duplicates. */
  readonly signature: Uint8Array;
  /** What its happening is recognised by, as JSON; see stories/happening. */
  readonly features: string;
}

/** The report's own fields. */
export interface PreparedHead {
  readonly id: string;
  readonly text: string;
  readonly title: string | undefined;
  readonly byline: string | undefined;
  readonly outlet: string | undefined;
  readonly url: string | undefined;
  readonly file: string | undefined;
  readonly published: Day | undefined;
  readonly language: string;
  readonly genre: string;
  readonly engine: string;
  readonly engineVersion: string;
  readonly model: string;
}

/** An actor of the record, by its id in the reading. */
export interface PreparedParty {
  readonly role: PartyRole;
  readonly local: string;
  readonly status: 'stated' | 'inferred';
}

/** A record with what can be filtered and sorted by; actors and places still by their ids in the reading. */
export interface PreparedRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** All words that it shows, segments joined by " […] ". */
  readonly words: string;
  /** The same as the full-text index has them: see searchWords. */
  readonly searchText: string;
  readonly block: number;
  readonly confidence: number;
  readonly rule: string;
  /** When it happened, was said, is counted or holds; of a prospect, when it is to come. */
  readonly when: DaySpan | undefined;
  readonly parties: readonly PreparedParty[];
  readonly place: string | undefined;
  /** Innermost source: `local` of an actor; see Claimant. */
  readonly claimant:
    { readonly by: 'actor'; readonly local: string } | { readonly by: 'unnamed' } | { readonly by: 'report' };
  readonly detail: PreparedDetail;
}

/** What the kinds differ in, one shape for all: what a kind has no use for is undefined. */
export interface PreparedDetail {
  /** Act, event type, measure, stance or type of prospect. */
  readonly type: string;
  readonly mode: string | undefined;
  readonly realis: string | undefined;
  /** Issue of a position; head noun of what a figure counts. */
  readonly topic: string | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly value: number | undefined;
  readonly since: Day | undefined;
  readonly flags: readonly RecordFlag[];
  /** Ids of other records of the reading. */
  readonly revises: string | undefined;
  readonly event: string | undefined;
  readonly outcome: string | undefined;
}

export type RecordFlag = 'approximate' | 'increment' | 'part' | 'conditional';
