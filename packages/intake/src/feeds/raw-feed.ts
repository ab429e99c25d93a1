/** Words of a feed that are HTML, or just words. */
export interface Words {
  readonly kind: 'html' | 'plain';
  readonly value: string;
}

/** An address as it is written, and the one that it is relative to. */
export interface RawAddress {
  readonly written: string;
  readonly base: string | undefined;
}

/** What an entry says, whatever the kind of feed. Titles and names are plain words on one line. */
export interface RawEntry {
  readonly title: string | undefined;
  /** Of its page; the best first. */
  readonly addresses: readonly RawAddress[];
  readonly id: string | undefined;
  readonly date: string | undefined;
  /** When it was changed last. */
  readonly updated: string | undefined;
  readonly byline: string | undefined;
  readonly language: string | undefined;
  /** Of an entry taken over from another feed: whose it is. */
  readonly outlet: string | undefined;
  readonly content: Words | undefined;
  readonly summary: Words | undefined;
  /** One serialisation of the entry, for its hash. */
  readonly canonical: string;
}

/** What a feed says, whatever its kind. */
export interface RawFeed {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly site: RawAddress | undefined;
  readonly ttlMs: number | undefined;
  /** Of all entries that name nobody. */
  readonly byline: string | undefined;
  /** At most `MAX_ENTRIES`. */
  readonly entries: readonly RawEntry[];
  /** How many it has. */
  readonly count: number;
}
