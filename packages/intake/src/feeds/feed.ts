import type { Block, Note } from '@onrecord/model';
import type { GivenFields } from '../sources/source-item.ts';

/** An entry of a feed, as it was read. */
export interface FeedEntryRead {
  /** Of its page, as the key that it is known by (`pageUrl`). Absent where it names none. */
  readonly url?: string;
  readonly given: GivenFields;
  /** When the feed says that it was changed last, as `publishedAt` is written. */
  readonly updatedAt?: string;
  /** Whether the feed carries the report's whole text, or only says that there is one. */
  readonly carries: 'text' | 'summary';
  /** The whole text, fixed: the headline, an empty line, the report. Only where it carries it. */
  readonly text?: string;
  readonly marks?: readonly Block[];
  /** SHA-256 of the entry in canonical form (`canonical`; of a JSON Feed the entry with its keys in order) in UTF-8. */
  readonly bytesHash: string;
  readonly notes: readonly Note[];
}

/** A feed, as it was read. Entries in the feed's order, each once. */
export interface Feed {
  readonly title?: string;
  /** The title without the names of sections in it (`outletName`). */
  readonly outlet?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly siteUrl?: string;
  /** How long the feed asks not to be fetched again, in ms. */
  readonly ttlMs?: number;
  readonly entries: readonly FeedEntryRead[];
  /** Label of the WHATWG Encoding Standard: the encoding that its bytes were decoded by. */
  readonly charset: string;
  readonly notes: readonly Note[];
}

/** A feed, or why there is none. */
export type FeedRead =
  | { readonly status: 'read'; readonly feed: Feed }
  | {
      readonly status: 'refused';
      readonly problem: Note;
      /** Addresses of feeds, where the bytes are a page that names its own. */
      readonly feeds: readonly string[];
    };

/** What is known of the bytes of a list from outside. */
export interface ListSource {
  /** Its own address: links in it are relative to it. */
  readonly url?: string | undefined;
  /** `charset` of the header `Content-Type`. */
  readonly charset?: string | undefined;
  /** Not used to read it: a list is told by what it is. */
  readonly mediaType?: string | undefined;
}
