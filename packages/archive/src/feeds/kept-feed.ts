import type { Block, Note } from '@onrecord/model';

/** What a server said of a copy that we have (RFC 9110, 13). */
export interface KeptValidators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** A feed that is followed, and how it went so far. Times are ISO 8601 in UTC with milliseconds, so that they sort as text. */
export interface KeptFeed {
  readonly url: string;
  readonly title?: string;
  readonly validators: KeptValidators;
  /** When it is to be asked next. */
  readonly dueAt: string;
  readonly askedAt?: string;
  /** When it last answered with a feed. */
  readonly goodAt?: string;
  /** How often in a row it has failed. */
  readonly failures: number;
  /** Why it failed last. */
  readonly problem?: string;
  /** How often it is asked, by its own rhythm, in milliseconds. */
  readonly everyMs?: number;
  /** It is gone for good and not asked any more; `problem` says why. */
  readonly isStopped?: true;
}

/** What a feed says of a report. */
export interface KeptGiven {
  readonly publishedAt?: string;
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly language?: string;
  readonly originId?: string;
  readonly file?: string;
}

/** Where the text that a feed carries came in: that of the feed's own bytes. */
export interface KeptCarrier {
  readonly marks?: readonly Block[];
  readonly charset: string;
  readonly bytesHash: string;
  readonly fetchedAt: string;
  readonly notes?: readonly Note[];
}

/** An entry of a feed that waits. */
export interface KeptEntry {
  /** Its address; what it is told apart by. */
  readonly url: string;
  /** Address of its feed. */
  readonly feed: string;
  readonly given: KeptGiven;
  /** The text that the feed itself carries. */
  readonly text?: string;
  readonly carrier?: KeptCarrier;
  /** It has no page: its text is in the feed alone. */
  readonly hasNoPage?: true;
  /** When the feed says that it was changed last. */
  readonly updatedAt?: string;
  readonly dueAt: string;
  /** How often its page could not be had. */
  readonly failures: number;
  /** When it was last tried. */
  readonly triedAt?: string;
}

/** How many waiting entries are given out. */
export interface DueLimit {
  readonly all: number;
  /** Of one host at most so many, so that one slow host does not fill the list. */
  readonly perHost: number;
  /** Hosts that none is given of. */
  readonly except?: readonly string[];
}
