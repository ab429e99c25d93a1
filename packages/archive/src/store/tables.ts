/**
 * The archive's tables, the same in SQLite and PostgreSQL. `report.reading`, `review`, `operation`, `origin` are what cannot be worked
 * out again; every other table is an index over them. Keys are integers that the writer gives out; days are `YYYY-MM-DD`; '' stands for
 * "not said" where a column is part of an index and must sort.
 */
export interface Tables {
  readonly meta: { name: string; value: string };
  readonly report: ReportTable;
  /** Where and when a report's text came in: the same text from two outlets is one report with two origins. */
  readonly origin: {
    key: number;
    report: number;
    url: string | null;
    outlet: string | null;
    file: string | null;
    title: string | null;
    added: string;
    /** How the text came in, as intake says it: its format, the encoding of its bytes, their SHA-256 (hex); '' where not said. */
    format: string;
    charset: string;
    bytes_hash: string;
    /** When the bytes were fetched, ISO 8601; ''. */
    fetched: string;
    /** What the source says of the report outside its text, as it was given; ''. */
    byline: string;
    language: string;
    origin_id: string;
    published: string;
    /** Whom the text itself credits in its head (an agency in a dateline), where the source named the outlet; ''. */
    credit: string;
    /** The outlet that published it there; 0. */
    outlet_key: number;
  };
  readonly outlet: OutletTable;
  /** Under which names (`name:northern post`) and hosts (`host:northernpost.example`) an outlet is found: one outlet each. */
  readonly outlet_name: { name: string; outlet: number };
  readonly record: RecordTable;
  /** How many standing records of a kind stand under a day (`sorted`) in the lists; the database counts them itself. */
  readonly day_count: { kind: string; sorted: string; rows: number };
  /** An actor in a record. `told` and `kind` are the record's: lists by actor need no other table. */
  readonly party: {
    actor: number;
    kind: string;
    sorted: string;
    record: number;
    role: string;
    report: number;
    local: string;
    status: string;
  };
  readonly entity: EntityTable;
  readonly entity_name: { entity: number; class: string; name_key: string };
  /** "This name is always this entity", said by a person. */
  readonly pin: { class: string; name_key: string; entity: number };
  /** Two entities that a person keeps apart; a < b. */
  readonly apart: { a: number; b: number };
  /** One actor or place of one reading, and the joined one it is; `by_person` 1 where a person decided it. */
  readonly appearance: {
    key: number;
    report: number;
    local: string;
    class: string;
    entity: number;
    name: string;
    form: string;
    score: number;
    reason: string;
    by_person: number;
  };
  readonly story: { key: number; signature: Uint8Array; report: number; reports: number };
  readonly story_band: { band: number; story: number };
  readonly happening: { key: number; profile: string; reports: number };
  readonly happening_key: { name: string; happening: number };
  readonly occurrence: {
    key: number;
    type: string;
    realis: string;
    profile: string;
    /** Last day on which its reports disagreed on doer, place or day; ''. */
    differs: string;
    sorted: string;
    tellings: number;
    texts: number;
  };
  readonly occurrence_key: { name: string; occurrence: number };
  readonly occurrence_story: { occurrence: number; story: number };
  /**
   * Records of one kind that are about the same: a series of figures, a cell of positions (party and issue), a line of the outlook.
   * `name` says what, as the situation's key functions make it; `differs` is the last day on which its records disagreed, ''.
   */
  readonly thread: {
    key: number;
    kind: string;
    name: string;
    first_told: string;
    sorted: string;
    tellings: number;
    differs: string;
    /** JSON, bounded: what the next record is compared with. */
    state: string;
  };
  /** Records that may show what became of a prospect, by the names of situation/outlook/evidence-keys. */
  readonly evidence_key: { name: string; day: string; record: number };
  readonly difference: {
    key: number;
    kind: string;
    name: string;
    sorted: string;
    detail: string;
    a: number;
    b: number;
  };
  readonly quote_key: { name: string; record: number };
  readonly review: {
    record_id: string;
    report_id: string;
    state: string;
    by: string;
    at: string;
    record: string;
    original: string;
    /** In the words of whoever reviewed; ''. */
    note: string;
  };
  readonly operation: {
    key: number;
    at: string;
    by: string;
    verb: string;
    detail: string;
    undo: string;
    undone: number;
  };
  readonly feed: FeedTable;
  readonly feed_entry: FeedEntryTable;
  /** Who follows the feeds now; at most one row. */
  readonly watch_lease: { name: string; token: string; holder: string; since: string; until: string };
}

export interface ReportTable {
  key: number;
  id: string;
  title: string | null;
  byline: string | null;
  outlet: string | null;
  url: string | null;
  file: string | null;
  published: string;
  added: string;
  language: string;
  genre: string;
  text: string;
  reading: Uint8Array;
  engine: string;
  engine_version: string;
  model: string;
  story: number;
  happening: number;
  /** Key of the corrected version; 0 for what stands. */
  superseded_by: number;
  /** How many records of each kind, and notes of the reading (`notes`; archives of earlier versions have none), as JSON. */
  counts: string;
  /** The outlet that published it, and the one (an agency) that its text credits where that is another; 0. */
  outlet_key: number;
  via_key: number;
}

/** Who publishes reports. */
export interface OutletTable {
  key: number;
  name: string;
  /** ISO 3166-1 alpha-2; ''. */
  country: string;
  /** One of OUTLET_KINDS; '' where nobody has said. */
  kind: string;
  /** Id in a list of outlets; ''. */
  known: string;
  /** 1 where a person has said something of it: no list changes it then. */
  by_person: number;
}

export interface RecordTable {
  key: number;
  report: number;
  id: string;
  kind: string;
  /** 1 for what stands, 0 for records of a superseded version and rejected ones: they are kept and marked, and count nowhere. */
  live: number;
  /** The days that it is about; '' where not said. */
  day: string;
  day_to: string;
  /** The report's day of publication; ''. */
  told: string;
  /** What lists sort by: `day`, else `told` (prospects: `told`). */
  sorted: string;
  type: string;
  mode: string;
  realis: string;
  topic: string;
  place: number;
  low: number | null;
  high: number | null;
  value: number | null;
  since: string;
  flags: string;
  claimant_by: string;
  claimant: number;
  confidence: number;
  start: number;
  end: number;
  quote: string;
  words: string;
  /** Keys of other records. */
  revises: number;
  event: number;
  outcome: string;
  story: number;
  /** Occurrence of an event, thread of a figure, position or prospect; 0. */
  grp: number;
  review: string;
}

export interface EntityTable {
  key: number;
  class: string;
  name: string;
  kind: string;
  form: string;
  /** Id in a list of known actors; ''. */
  known: string;
  country: string;
  lat: number | null;
  lon: number | null;
  precision: string;
  geonames: number;
  reports: number;
  sorted: string;
  /** JSON: name forms with counts, roles. */
  profile: string;
  /** The entity it was merged into; 0. */
  merged_into: number;
  /** 1 where a person gave the name. */
  renamed: number;
  /** The body that a person speaks for, by the role that the latest report gives; 0. */
  speaks_for: number;
}

/** A feed that is followed. Times: ISO 8601 in UTC with milliseconds; '' where there was none. */
export interface FeedTable {
  key: number;
  url: string;
  title: string;
  etag: string;
  last_modified: string;
  due: string;
  asked: string;
  good: string;
  failures: number;
  problem: string;
  /** Its rhythm in seconds; 0 where not known. */
  every: number;
  /** 1 where it is gone for good and not asked. */
  stopped: number;
}

/** An entry that was seen in a feed. */
export interface FeedEntryTable {
  /** Of its address, which may be longer than an index takes. */
  id: string;
  url: string;
  /** Key of its feed; 0 where that is followed no longer. */
  feed: number;
  host: string;
  /** `waiting`, `taken` or `given-up`. */
  state: string;
  due: string;
  failures: number;
  tried: string;
  /** When the feed says that it was changed last. */
  updated: string;
  /** When it was in the feed, to a month. */
  seen: string;
  taken: string;
  /** How often it was taken. */
  times: number;
  /** Key of the report that it became last; 0. */
  report: number;
  problem: string;
  /** JSON of what the feed says of it, with its text as long as it waits; ''. */
  body: string;
}
