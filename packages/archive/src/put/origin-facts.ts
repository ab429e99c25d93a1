import type { Publication } from '../outlets/resolve-outlets.ts';
import type { PreparedReport } from '../prepare/prepared-report.ts';
import type { Tables } from '../store/tables.ts';

/** How a text came in, and what its source says of it beside the reading: all as it was given, kept with the place that it came from. */
export interface OriginFacts {
  /** As intake names it: "html", "eml". */
  readonly format?: string;
  /** Label of the WHATWG Encoding Standard. */
  readonly charset?: string;
  /** SHA-256 (hex) of the bytes as they came. */
  readonly bytesHash?: string;
  /** ISO 8601, UTC. */
  readonly fetched?: string;
  readonly byline?: string;
  /** BCP 47. */
  readonly language?: string;
  /** The id that the report has where it comes from. */
  readonly originId?: string;
  readonly published?: string;
  /**
   * Whom the text itself credits in its head, an agency in its dateline, say, where the source named the outlet. Without facts of an origin
   * the outlet of the reading is taken as credited.
   */
  readonly credit?: string;
}

/** A report on its way in, with how it came. */
export interface ArrivedReport extends PreparedReport {
  readonly origin?: OriginFacts;
}

type FactColumns = Pick<
  Tables['origin'],
  'format' | 'charset' | 'bytes_hash' | 'fetched' | 'byline' | 'language' | 'origin_id' | 'published' | 'credit'
>;

/** The facts as columns; '' where not said. */
export function factColumns(facts: OriginFacts = {}): FactColumns {
  const { format = '', charset = '', bytesHash = '', fetched = '', byline = '', language = '' } = facts;
  const { originId = '', published = '', credit = '' } = facts;
  return { format, charset, bytes_hash: bytesHash, fetched, byline, language, origin_id: originId, published, credit };
}

/** The facts out of what else holds them, a line of an archive file, say; undefined where it holds none. */
export function factsIn(line: OriginFacts): OriginFacts | undefined {
  const facts = factsOf(factColumns(line));
  return Object.keys(facts).length === 0 ? undefined : facts;
}

/** Who published a text, as far as its head and the facts of its origin say. */
export function publicationOf(
  { url, outlet }: { readonly url?: string | undefined; readonly outlet?: string | undefined },
  origin: OriginFacts | undefined,
): Publication {
  return { url, name: outlet, credit: origin === undefined ? outlet : origin.credit };
}

/** The columns as facts. */
export function factsOf(row: FactColumns): OriginFacts {
  const {
    format,
    charset,
    bytes_hash: bytesHash,
    fetched,
    byline,
    language,
    origin_id: originId,
    published,
    credit,
  } = row;
  const all = { format, charset, bytesHash, fetched, byline, language, originId, published, credit };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}
