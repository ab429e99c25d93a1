import type { Place } from './part.ts';

/** The most bytes a page may have, as it was sent and unpacked: a page of news has well below one. */
export const MAX_PAGE_BYTES = 10 * 1024 * 1024;
/** The most bytes of a head, of a record or of an answer: servers and crawlers stop far below. */
export const MAX_HEAD_BYTES = 64 * 1024;

/** Each may cost a look at 10 MiB; a file with more damaged places than this is beyond mending. */
export const MOST_DAMAGES = 1000;
/** Each may cost a look at 64 KiB: beginnings of records that are none, wherever they stand. */
export const MOST_FALSE_HEADS = 2000;

/** A record of a web archive, whole (WARC 1.1, ISO 28500:2017). */
export interface WarcRecord {
  readonly place: Place;
  /** By their names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** Undefined where it is longer than a page with its head may be: then it was passed without being held. */
  readonly content: Buffer | undefined;
}

/** A stretch of a web archive out of which no record could be had. */
export interface Damage {
  readonly from: Place;
  /** Undefined where the file ends too early. */
  readonly reason: string | undefined;
}

/** What was found in a web archive, in its order. */
export type Found =
  | { readonly kind: 'record'; readonly record: WarcRecord }
  /** `to`: where the next record begins; undefined where there is none. */
  | { readonly kind: 'damage'; readonly damage: Damage; readonly to: Place | undefined }
  | { readonly kind: 'too-damaged'; readonly from: Place };
