import type { OperationVerb, OutletChange } from '@onrecord/archive';
import type { ColumnMap } from '@onrecord/intake';
import type { StatementMode } from '@onrecord/model';
import type { ExitCode } from '../exit-codes.ts';

/** What `onrecord read` was asked to do. */
export interface ReadRequest {
  readonly command: 'read';
  readonly files: readonly [string, ...string[]];
  readonly json: boolean;
  readonly html: string | undefined;
  readonly published: string | undefined;
  /** Rows below it are left out; as it was given, or undefined: none is. */
  readonly minConfidence: string | undefined;
  readonly explain: boolean;
  readonly quiet: boolean;
}

/** What every command on an archive needs. */
export interface OnArchive {
  /** Path of a file, or a PostgreSQL URL. */
  readonly archive: string;
  readonly quiet: boolean;
}

export interface AddRequest extends OnArchive {
  readonly command: 'add';
  readonly paths: readonly [string, ...string[]];
  readonly published: string | undefined;
  readonly workers: number | undefined;
  readonly failures: string | undefined;
  readonly columns: ColumnMap | undefined;
  /** Fetch what lists in files only name. */
  readonly follow: boolean;
  readonly allowPrivate: boolean;
  readonly contact: string | undefined;
  /** The user's own lists of known actors. */
  readonly actorLists: readonly string[];
  /** The user's own lists of outlets. */
  readonly outletLists: readonly string[];
}

export interface WatchRequest extends OnArchive {
  readonly command: 'watch';
  /** Addresses of feeds, and files with lists of them; none: those that are followed. */
  readonly feeds: readonly string[];
  /** How often each is asked, in milliseconds. */
  readonly everyMs: number | undefined;
  readonly once: boolean;
  readonly allowPrivate: boolean;
  readonly contact: string | undefined;
  readonly workers: number | undefined;
  readonly actorLists: readonly string[];
  readonly outletLists: readonly string[];
}

export interface FeedsRequest extends OnArchive {
  readonly command: 'feeds';
  readonly givenUp: boolean;
  readonly format: 'text' | 'json' | 'csv';
}

export interface UnfollowRequest extends OnArchive {
  readonly command: 'unfollow';
  readonly feed: string;
}

export interface ServeRequest extends OnArchive {
  readonly command: 'serve';
  /** 0: one that is free. */
  readonly port: number;
  /** Where to listen. */
  readonly host: string;
  /** Further names under which it is reached, as behind a proxy. */
  readonly names: readonly string[];
  /** File of tokens; without it only this machine may ask. */
  readonly tokens: string | undefined;
  readonly readOnly: boolean;
  /** File for a line an answer; "-": standard error. */
  readonly accessLog: string | undefined;
  /** Folder of the page's files; those that come with the command where not given. */
  readonly page: string | undefined;
  readonly workers: number | undefined;
  readonly allowPrivate: boolean;
  readonly contact: string | undefined;
  readonly actorLists: readonly string[];
  readonly outletLists: readonly string[];
}

/** A new token for those who ask a server. */
export interface TokenRequest {
  readonly command: 'token';
  readonly role: 'reader' | 'editor';
  /** Whom it is given to. */
  readonly name: string;
  /** Where its hash is kept. */
  readonly file: string;
  readonly quiet: boolean;
}

export interface McpRequest extends OnArchive {
  readonly command: 'mcp';
}

/** The lists that can be asked for. */
export const LISTS = [
  'timeline',
  'statements',
  'events',
  'figures',
  'positions',
  'outlook',
  'differences',
  'actors',
  'reports',
  'outlets',
] as const;
export type ListName = (typeof LISTS)[number];

/** What an actor is to a statement, as the options name it. */
export const STATEMENT_ROLES = ['speaker', 'addressee', 'about'] as const;
export type StatementRole = (typeof STATEMENT_ROLES)[number];

/** Filters as they were given; names of actors and places are looked up in the archive. */
export interface Filters {
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly dates: 'subject' | 'report';
  readonly actors: readonly string[] | undefined;
  readonly places: readonly string[] | undefined;
  /** Of statements: who says it, to whom, about whom. */
  readonly roles: Readonly<Record<StatementRole, readonly string[] | undefined>>;
  readonly modes: readonly StatementMode[] | undefined;
  /** Of reports and statements: outlets that published them or are credited. */
  readonly outlets: readonly string[] | undefined;
  readonly types: readonly string[] | undefined;
  readonly story: number | undefined;
  readonly happening: number | undefined;
  readonly report: number | undefined;
  readonly minConfidence: number | undefined;
  readonly search: string | undefined;
  readonly withdrawn: boolean;
}

export interface ListRequest extends OnArchive {
  readonly command: 'list';
  readonly list: ListName;
  readonly filters: Filters;
  readonly format: 'text' | 'json' | 'csv';
  readonly limit: number | undefined;
  readonly after: string | undefined;
  /** Of the outlook: the day by the end of which it is asked, where one is given. */
  readonly asOf: string | undefined;
  /** Of actors: how names were joined; what people did; places instead. */
  readonly joins: boolean;
  readonly log: boolean;
  readonly ofPlaces: boolean;
}

export interface ShowRequest extends OnArchive {
  readonly command: 'show';
  readonly address: string;
  readonly json: boolean;
}

export interface BriefRequest extends OnArchive {
  readonly command: 'brief';
  readonly since: string;
  readonly until: string;
  readonly minConfidence: number | undefined;
  readonly actors: readonly string[] | undefined;
  readonly places: readonly string[] | undefined;
  readonly html: string | undefined;
  readonly md: string | undefined;
  readonly docx: string | undefined;
}

export interface ExportRequest extends OnArchive {
  readonly command: 'export';
  readonly format: string;
  readonly filters: Filters;
  readonly out: string | undefined;
  readonly table: string | undefined;
  readonly bom: boolean;
  readonly hxl: boolean;
  readonly title: string | undefined;
}

export interface ImportRequest extends OnArchive {
  readonly command: 'import';
  readonly files: readonly [string, ...string[]];
  readonly workers: number | undefined;
}

/** An operation on joins, its actors and places as they were written. */
export interface OperateRequest extends OnArchive {
  readonly command: 'operate';
  readonly verb: OperationVerb;
  readonly of: 'actor' | 'place';
  readonly first: string;
  readonly second: string | undefined;
  readonly names: readonly string[];
  readonly by: string;
}

/** What a person says of an outlet, as it was written. */
export interface OutletRequest extends OnArchive {
  readonly command: 'outlet';
  readonly outlet: string;
  readonly change: OutletChange;
  readonly by: string;
}

export interface UndoRequest extends OnArchive {
  readonly command: 'undo';
  readonly operation: number;
}

export interface ReviewRequest extends OnArchive {
  readonly command: 'review';
  readonly address: string;
  readonly state: 'confirmed' | 'rejected' | 'unreviewed';
  readonly by: string;
}

export interface CheckRequest extends OnArchive {
  readonly command: 'check';
}

/** What the command line asks for; `misuse` is one line that says what is wrong and the way out. */
export type Request =
  | ReadRequest
  | AddRequest
  | WatchRequest
  | FeedsRequest
  | UnfollowRequest
  | ServeRequest
  | TokenRequest
  | McpRequest
  | ListRequest
  | ShowRequest
  | BriefRequest
  | ExportRequest
  | ImportRequest
  | OperateRequest
  | OutletRequest
  | UndoRequest
  | ReviewRequest
  | CheckRequest
  | { readonly command: 'help'; readonly topic: string | undefined }
  | { readonly command: 'version' }
  | { readonly command: 'misuse'; readonly message: string };

export type RequestOf<C extends Request['command']> = Extract<Request, { readonly command: C }>;

/** What a command gives back to the shell: ours, or 128 and the signal that ended it. */
export type Exit = ExitCode | 130 | 143;
